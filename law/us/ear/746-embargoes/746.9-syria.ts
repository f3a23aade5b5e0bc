/**
 * 15 CFR 746.9: a license is required to export or reexport to Syria all items subject to the EAR, except food and
 * medicine classified as EAR99; deemed exports and reexports only for technology and source code on the Commerce Control
 * List. Until 2025-09-01 a general policy of denial and five narrow exceptions; since 2025-09-02 (90 FR 42320) License
 * Exception SPP for EAR99 items, wider slices of others, and a presumption of approval for civil uses.
 */
import { type Asking, from, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import type { ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemFoodOrMedicine } from "../facts.ts";
import { not } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { FOOD_JUDGEMENT, foodOrMedicineOf, isFoodOrMedicine } from "./food-and-medicine.ts";
import { goesTo, isDeemed, isEar99, onControlList, transferOnly } from "./place-tests.ts";

/** What differs between the two texts of the section. */
interface Text746_9 {
  readonly exceptions: (q: Asking) => readonly string[];
  readonly policies: (q: Asking) => readonly ReviewPolicy[];
}

const since2025: Text746_9 = {
  exceptions: (q) => [...(isEar99(q) ? ["SPP"] : []), "TMP", "RPL", "GOV", "TSU", "BAG", "AVS", "CCD"],
  policies: () => [
    {
      citation: "15 CFR 746.9(c)(1)",
      policy: "approval-presumption",
      words:
        "presumption of approval for commercial end uses that support Syria's economy and business, or its people (telecommunications, water, power, aviation, civil services), without a significant military contribution",
    },
    {
      citation: "15 CFR 746.9(c)(2)",
      policy: "case-by-case",
      words:
        "other items on the Commerce Control List: reviewed case by case, also under Part 742 except for AT reasons",
    },
  ],
};

const before2025: Text746_9 = {
  exceptions: () => ["TMP", "GOV", "TSU", "BAG", "AVS"],
  policies: (q) => {
    if (isDeemed(q))
      return [
        {
          citation: "15 CFR 746.9(c)(1)",
          policy: "case-by-case",
          words: "deemed exports and reexports: reviewed case by case",
        },
      ];
    const medical = foodOrMedicineOf(q) === "medicine" || foodOrMedicineOf(q) === "medical_device";
    const words =
      "general policy of denial; case by case for the items of (c)(2) (medicine on the list and medical devices, aviation safety, telecommunications, United Nations operations, the needs of the people)";
    return [{ citation: "15 CFR 746.9(c)", policy: medical ? "case-by-case" : "denial-policy", words }];
  },
};

const section =
  (text: Text746_9) =>
  (q: Asking): Opinion => {
    if (!goesTo(q, "SY")) return notMet("the destination is not Syria");
    if (isDeemed(q) && !onControlList(q))
      return notMet("EAR99 technology and source code may be released to a Syrian foreign national without a license");
    const transfer = transferOnly(q, "746.9");
    if (transfer) return transfer;
    const reason = "all items subject to the EAR need a license to Syria, except EAR99 food and medicine";
    return opinionOn(not(isFoodOrMedicine(q)), {
      yes: reason,
      no: "food and medicine designated EAR99 need no license under 746.9(a)",
      open: "whether the item is EAR99 food or medicine is not known",
      finding: {
        requirements: [
          {
            citation: "15 CFR 746.9(a)",
            reason,
            exceptions: { kind: "only", symbols: text.exceptions(q), by: "15 CFR 746.9(b)" },
          },
        ],
        reviewPolicy: text.policies(q),
      },
      otherwise: { humanJudgement: [FOOD_JUDGEMENT] },
    });
  };

/** Syria. */
export const syria = rule({
  section: "15 CFR 746.9",
  title: "Syria",
  generalProhibition: 6,
  facts: [itemFoodOrMedicine],
  versions: [
    from("2025-09-02", "90 FR 42320", section(since2025)),
    seen("2025-01-16", "82 FR 61157", section(before2025)),
  ],
});

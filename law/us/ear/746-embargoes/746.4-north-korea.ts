/**
 * 15 CFR 746.4: a license is required to export or reexport any item subject to the EAR to North Korea, except food and
 * medicines designated EAR99. (c): slices of TMP, GOV, GFT, TSU, BAG, AVS. (b): case by case; denial for luxury goods,
 * arms, and NP and MT items; humanitarian items generally granted.
 */
import { type Asking, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemFoodOrMedicine } from "../facts.ts";
import { not } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { controlsFor, coveredByRows } from "./covered-by-rows.ts";
import { FOOD_JUDGEMENT, isFoodOrMedicine } from "./food-and-medicine.ts";
import { goesTo, transferOnly } from "./place-tests.ts";

/** What (c) leaves of the license exceptions. */
export const NORTH_KOREA_EXCEPTIONS: ExceptionReach = {
  kind: "only",
  symbols: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS"],
  by: "15 CFR 746.4(c)",
};

function policies(q: Asking): ReviewPolicy[] {
  const weapons = coveredByRows(q, (row) => controlsFor(row, ["NP", "MT"], "KP"));
  if (weapons.is !== "no" && q.transaction.item.classification.code !== "7A103") {
    const words = "general policy of denial for NP and MT items, except ECCN 7A103";
    return [{ citation: "15 CFR 746.4(b)(3)", policy: "denial-policy", words }];
  }
  return [
    {
      citation: "15 CFR 746.4(b)",
      policy: "case-by-case",
      words:
        "case by case; general policy of denial for luxury goods (b)(1) and arms (b)(2); humanitarian items for the people, United Nations relief, farm goods and medical devices are generally granted (b)(4)",
    },
  ];
}

function section(q: Asking): Opinion {
  if (!goesTo(q, "KP")) return notMet("the destination is not North Korea");
  const transfer = transferOnly(q, "746.4");
  if (transfer) return transfer;
  const reason = "any item subject to the EAR needs a license to North Korea, except EAR99 food and medicine";
  return opinionOn(not(isFoodOrMedicine(q)), {
    yes: reason,
    no: "food and medicine designated EAR99 need no license under 746.4(a)",
    open: "whether the item is EAR99 food or medicine is not known",
    finding: {
      requirements: [{ citation: "15 CFR 746.4(a)", reason, exceptions: NORTH_KOREA_EXCEPTIONS }],
      reviewPolicy: policies(q),
    },
    otherwise: { humanJudgement: [FOOD_JUDGEMENT] },
  });
}

/** North Korea. */
export const northKorea = rule({
  section: "15 CFR 746.4",
  title: "North Korea",
  generalProhibition: 6,
  facts: [itemFoodOrMedicine],
  versions: [seen("2017-01-19", "15 CFR 746.4", section)],
});

/**
 * 15 CFR 746.2: a license is required to export or reexport to Cuba all items subject to the EAR, food and medicine
 * included, and to release technology or source code on the Commerce Control List to a Cuban national ((a)(2): EAR99
 * releases need none). (a)(1): only the license exceptions listed there. (b): general policy of denial with listed
 * exceptions. OFAC has its own embargo (d).
 */
import { type Asking, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemFoodOrMedicine } from "../facts.ts";
import { foodOrMedicineOf } from "./food-and-medicine.ts";
import { goesTo, isDeemed, onControlList, transferOnly } from "./place-tests.ts";

const EXCEPTIONS: ExceptionReach = {
  kind: "only",
  symbols: ["TMP", "TSU", "RPL", "BAG", "GOV", "GFT", "AVS", "APR", "AGR", "CCD", "SCP"],
  by: "15 CFR 746.2(a)(1)",
};

function policies(q: Asking): ReviewPolicy[] {
  const kind = foodOrMedicineOf(q);
  const general: ReviewPolicy = {
    citation: "15 CFR 746.2(b)",
    policy: "denial-policy",
    words:
      "general policy of denial; applications generally granted for what (b)(2) lists (telecommunications for the people, civil society, news bureaus, farm supplies, aviation safety, environment); case by case for the needs of the Cuban people (b)(3)",
  };
  if (kind !== "medicine" && kind !== "medical_device") return [general];
  const medicine: ReviewPolicy = {
    citation: "15 CFR 746.2(b)(1)",
    policy: "approval-presumption",
    words: "applications for medicines and medical devices are generally granted, with the limits of (b)(1)(i) to (v)",
  };
  return [medicine];
}

function section(q: Asking): Opinion {
  if (!goesTo(q, "CU")) return notMet("the destination is not Cuba");
  if (isDeemed(q) && !onControlList(q))
    return notMet("EAR99 technology and source code may be released to a Cuban national without a license (a)(2)");
  const transfer = transferOnly(q, "746.2");
  if (transfer) return transfer;
  const kind = foodOrMedicineOf(q);
  const reason = "all items subject to the EAR need a license to Cuba, EAR99 food and medicine included";
  return met(reason, {
    requirements: [{ citation: "15 CFR 746.2(a)", reason, exceptions: EXCEPTIONS }],
    reviewPolicy: policies(q),
    assumptions:
      kind === undefined || q.fact(itemFoodOrMedicine.name)
        ? []
        : [`described as “${q.transaction.item.description}”: taken as ${kind} for the forecast of review`],
  });
}

/** Cuba. */
export const cuba = rule({
  section: "15 CFR 746.2",
  title: "Cuba",
  generalProhibition: 6,
  facts: [itemFoodOrMedicine],
  versions: [seen("2025-01-16", "15 CFR 746.2", section)],
});

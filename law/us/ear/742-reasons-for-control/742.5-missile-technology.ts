import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { countryOfDestination, itemEccnParagraph, itemEnduranceMinutes, itemForItems, itemRangeKm } from "../facts.ts";
import { proliferationReview } from "./742.1-review.ts";

/** 15 CFR 742.5(a)(1): MT Column 1 to all destinations but Australia, Canada and the United Kingdom. */
const control: Control = {
  reason: "MT",
  section: "15 CFR 742.5",
  cite: () => "15 CFR 742.5(a)(1)",
  policy: (_, q) =>
    proliferationReview(
      q,
      "15 CFR 742.5(b)(1)",
      "15 CFR 742.5(b)(5)",
      "case by case: would the export make a material contribution to the proliferation of missiles; then denied",
    ),
};

/** Missile technology. */
export const missileTechnology = rule({
  section: "15 CFR 742.5",
  title: "missile technology",
  generalProhibition: 1,
  versions: [seen("2024-04-19", "89 FR 28599", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems, countryOfDestination, itemRangeKm, itemEnduranceMinutes],
});

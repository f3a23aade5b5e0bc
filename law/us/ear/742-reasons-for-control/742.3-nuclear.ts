import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { countryOfDestination, itemEccnParagraph, itemForItems } from "../facts.ts";
import { proliferationReview } from "./742.1-review.ts";

/** 15 CFR 742.3(a): NP Column 1 to all but Country Group A:4; Column 2 to D:2, China and Macau. */
const control: Control = {
  reason: "NP",
  section: "15 CFR 742.3",
  cite: (row) => (row.columns?.includes("NP2") ? "15 CFR 742.3(a)(2)" : "15 CFR 742.3(a)(1)"),
  policy: (_, q) =>
    proliferationReview(
      q,
      "15 CFR 742.3(b)(1)",
      "15 CFR 742.3(b)(4)",
      "case by case by the factors of 742.3(b)(1): end use, safeguards, risk of diversion to a nuclear explosive activity",
    ),
};

/** Nuclear nonproliferation. */
export const nuclear = rule({
  section: "15 CFR 742.3",
  title: "nuclear nonproliferation",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 742.3", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems, countryOfDestination],
});

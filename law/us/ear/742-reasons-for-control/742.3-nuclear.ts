import { from, rule, seen } from "../../../../src/authoring/index.ts";
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
  versions: [
    from("2023-08-11", "88 FR 54875", (q) => askControl(q, control)),
    seen("2022-03-03", "87 FR 12238", (q) => askControl(q, control), {
      note: "paragraph (a) read in the text of that day: NP Column 2 for Country Group D:2 alone; policies of the later text",
    }),
  ],
  facts: [itemEccnParagraph, itemForItems, countryOfDestination],
});

import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.14(a): hot section technology, to all destinations but Canada, and since 2024-04-19 Australia and the United Kingdom. */
const control: Control = {
  reason: "SI",
  section: "15 CFR 742.14",
  cite: () => "15 CFR 742.14(a)",
  policy: () => [
    review(
      "15 CFR 742.14(b)",
      "case-by-case",
      "case by case: consistent with U.S. national security and foreign policy interests",
    ),
  ],
};

/** Significant items. */
export const hotSectionTechnology = rule({
  section: "15 CFR 742.14",
  title: "significant items: hot section technology",
  generalProhibition: 1,
  versions: [seen("2024-04-19", "89 FR 28600", (q) => askControl(q, control))],
  facts: [itemEccnParagraph],
});

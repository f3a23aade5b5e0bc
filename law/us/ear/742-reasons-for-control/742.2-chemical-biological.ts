import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { countryOfDestination, destinationIsCwcParty, itemEccnParagraph, itemForItems } from "../facts.ts";
import { proliferationReview } from "./742.1-review.ts";
import { toNonParty } from "./742.18-states-parties.ts";

const COLUMN: Readonly<Record<string, string>> = { CB1: "(1)", CB2: "(2)", CB3: "(3)" };

/** 15 CFR 742.2(a): CB Column 1 to all destinations, Column 2 to all but the Australia Group, Column 3 to Country Group D:3; 1C395 to States not Party to the Convention. */
const control: Control = {
  reason: "CB",
  section: "15 CFR 742.2",
  there: (row, q) =>
    row.prose?.kind === "pointer"
      ? { verdict: toNonParty(q), words: "required to States not Party to the Chemical Weapons Convention" }
      : undefined,
  cite: (row) => `15 CFR 742.2(a)${COLUMN[row.columns?.[0] ?? ""] ?? "(4)"}`,
  policy: (_, q) =>
    proliferationReview(
      q,
      "15 CFR 742.2(b)(1)",
      "15 CFR 742.2(b)(4)",
      "case by case: would the export make a material contribution to chemical or biological weapons; then denied",
    ),
};

/** Chemical and biological weapons. */
export const chemicalBiological = rule({
  section: "15 CFR 742.2",
  title: "proliferation of chemical and biological weapons",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 742.2", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems, countryOfDestination, destinationIsCwcParty],
});

/**
 * Part 746: embargoes and other special controls, place by place, with the goods that Supplements No. 2, 4, 5 and 7 list
 * by tariff code and the partner countries of Supplement No. 3. Uses Parts 738, 740, 742 and 774.
 */
import type { NotCovered, Rule } from "../../../../src/authoring/index.ts";

export { type HtsListing, htsListing } from "./hts-supplements.table.ts";
export { type PartnerCountry, partnerCountry } from "./partner-countries-supp3.table.ts";

/** Embargoes and special controls. */
export const requirementRules: readonly Rule[] = [];

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

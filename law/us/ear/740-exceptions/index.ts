/**
 * Part 740: license exceptions, the restrictions on all of them, and the country groups of Supplement No. 1.
 * Of the other parts it may use 774 alone: the country chart (738) reads its groups, so nothing here may read 738.
 */
import type { NotCovered } from "../../../../src/authoring/index.ts";

export * from "./country-groups.table.ts";
export { uaeHeader, uaePartiesOn } from "./supplement-8-uae.table.ts";

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

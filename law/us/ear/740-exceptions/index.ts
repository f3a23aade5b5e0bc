import type { NotCovered } from "../../../../src/authoring/index.ts";

/** Part 740: license exceptions and the restrictions on all of them. */

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

import type { NotCovered } from "../../../../src/authoring/index.ts";

/** Part 734: which items and activities are subject to the regulation. */

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

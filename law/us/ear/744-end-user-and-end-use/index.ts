import type { NotCovered } from "../../../../src/authoring/index.ts";

/** Part 744: requirements that follow the end user and the end use. */

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

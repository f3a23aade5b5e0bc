import type { NotCovered } from "../../../../src/authoring/index.ts";

/** Part 746: embargoes and other special destinations. */

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

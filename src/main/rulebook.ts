import { earRulebook } from "../../law/us/ear/index.ts";
import type { Rulebook } from "../determination/index.ts";

/** The law that questions are asked of. */
export const rulebook: Rulebook = earRulebook;

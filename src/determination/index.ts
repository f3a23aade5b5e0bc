/**
 * Facts + rulebook + day → answer with proof. Knows no section and no list: the rulebook is an argument, listings
 * arrive as facts of the parties. Three-valued throughout.
 */

export { coverageFaults, factConflicts, type Rulebook, versionOn } from "../authoring/index.ts";
export { type Depth, determine } from "./determine.ts";
export { type FindingsOf, findingsOf } from "./findings-of.ts";
export { type FlipFact, flipFacts } from "./flip-facts.ts";
export { inWordsOf } from "./restate.ts";

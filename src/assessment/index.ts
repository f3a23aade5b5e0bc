/**
 * The product's question: screen the parties, then determine, then say it with proof and provenance. Also the same
 * question under a proposed listing, and a recorded answer made again.
 */
export { type AssessOptions, assess, assessTransaction, type World } from "./assess.ts";
export type { Assessment, ListProvenance, PartyFinding, RequiredStep } from "./assessment.ts";
export { answerBytes, type Replay, replay } from "./replay.ts";
export { type WhatIf, type WhatIfDifference, whatIf } from "./what-if.ts";

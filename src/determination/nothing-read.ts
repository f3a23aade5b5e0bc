import type { TraceStep } from "../vocabulary/index.ts";

/** What a rule that read no fact leaves in the proof. */
export const NOTHING_READ: TraceStep["facts"] = [];

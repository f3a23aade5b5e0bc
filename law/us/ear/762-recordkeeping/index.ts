/** Part 762: what is kept of a transaction, and for how long. */
import type { Duty } from "../../../../src/authoring/index.ts";
import { recordsKept } from "./762.2-records.ts";
import { retention } from "./762.6-retention.ts";

/** Recordkeeping. */
export const duties: readonly Duty[] = [recordsKept, retention];

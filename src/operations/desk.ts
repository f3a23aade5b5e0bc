import type { AssessmentRecord } from "../assessment/assessment-record.port.ts";
import type { World } from "../assessment/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import type { Instant, LegalDate, Result } from "../vocabulary/index.ts";

/** What the operations work with, wired once in `src/main`. */
export interface Desk {
  /** The world of now, or the world made of the named editions. */
  world(editions?: readonly string[]): Promise<Result<World>>;
  readonly record: AssessmentRecord;
  now(): Instant;
  /** An entry as it would stand on a list if the party were put there. */
  propose(proposal: Proposal): Result<ViewedEntry>;
}

/** A listing that somebody fears, rumors, or plans for. */
export interface Proposal {
  readonly list: string;
  readonly party: string;
  readonly from: LegalDate;
  readonly requirement?: string;
  readonly reviewPolicy?: string;
  readonly footnotes?: readonly number[];
  readonly country?: string;
}

import type { DocumentArchive } from "../archive/document-archive.port.ts";
import type { AssessmentRecord } from "../assessment/assessment-record.port.ts";
import type { World } from "../assessment/index.ts";
import type { UpdateDesk, ViewedEntry } from "../list-history/index.ts";
import type { ListAsked } from "../screening/index.ts";
import type { Instant, LegalDate, Result } from "../vocabulary/index.ts";
import type { Business } from "./business.ts";
import type { ProfileTable } from "./screening-profiles.ts";

/** What the operations work with, wired once in `src/main`. */
export interface Desk {
  /** The world of now, or the lists as they were known at an earlier instant. */
  world(knownAt?: Instant): Promise<Result<World>>;
  readonly record: AssessmentRecord;
  /** Sources, shelf, archive and fetcher of the official lists. */
  readonly lists: UpdateDesk;
  /** Official documents as they came, whatever brought them. */
  readonly documents: DocumentArchive;
  /** The lists of a world as a question about a day sees them now. */
  listsAsked(world: World, on: LegalDate): readonly ListAsked[];
  now(): Instant;
  /** An entry as it would stand on a list if the party were put there. */
  propose(proposal: Proposal): Result<ViewedEntry>;
  /** Books of business: files, long look-ups, duties. */
  readonly business: Business;
  /** Levels and lists by use, with what was measured at each level. */
  profiles(): ProfileTable;
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

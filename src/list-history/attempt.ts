import type { Instant, Trouble } from "../vocabulary/index.ts";
import type { EditionId } from "./edition.ts";
import type { SourceId } from "./publication.ts";

/**
 * `accepted` a new edition took force · `unchanged` the publisher's latest word is the edition in force · `held` it waits
 * for two people · `signed` one of them signed · `released` the second did and it took force · `refused` it was not
 * taken · `failed` it could not be fetched.
 */
export type AttemptOutcome = "accepted" | "unchanged" | "held" | "signed" | "released" | "refused" | "failed";

/** One try at updating a source, whatever came of it. Kept for good. */
export interface Attempt {
  readonly source: SourceId;
  readonly at: Instant;
  /** Where the publication came from: an address, or the path of a file. */
  readonly from: string;
  readonly outcome: AttemptOutcome;
  readonly edition?: EditionId;
  readonly digest?: string;
  /** For `accepted`, `unchanged` and `released`: when the edition was known to be the publisher's latest word. */
  readonly currentAsOf?: Instant;
  /** Why it was refused or held, or could not be fetched. */
  readonly reasons: readonly Trouble[];
  /** Records set aside with their reason; the rest was loaded. */
  readonly quarantined: readonly string[];
  /** Who asked or signed, where a person did. */
  readonly by?: string;
}

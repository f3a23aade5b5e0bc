import type { LegalDate, ListEntry, ListId } from "../vocabulary/index.ts";
import type { Publication, SourceId } from "./publication.ts";

/** A publication that asks to become an edition. */
export interface Candidate {
  readonly source: SourceId;
  readonly publishedAt: LegalDate;
  readonly publication: Publication;
  /** The lists the source is known to carry. */
  readonly carries: readonly ListId[];
}

/** What the edition in force printed, and when. */
export interface EditionBefore {
  readonly publishedAt: LegalDate;
  readonly entries: readonly ListEntry[];
}

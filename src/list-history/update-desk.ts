import type { Instant, LegalDate, Result } from "../vocabulary/index.ts";
import type { Attempt } from "./attempt.ts";
import type { DocumentFetcher, EarlierAnswer, FetchProgress } from "./document-fetcher.port.ts";
import type { EditionSummary } from "./edition.ts";
import type { EditionStore } from "./edition-store.port.ts";
import type { ReadableSource, SourceId } from "./publication.ts";

/** A document as the archive keeps it. */
export interface KeptDocument extends EarlierAnswer {
  readonly digest: string;
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly fetchedAt: Instant;
}

/** The archive, as far as updating uses it. */
export interface DocumentKeeper {
  keep(document: KeptDocument, bytes: Uint8Array): Promise<void>;
  lastFetch(address: string): Promise<KeptDocument | undefined>;
}

/** Everything updating a list works with. Wired once, in main. */
export interface UpdateDesk {
  readonly sources: readonly ReadableSource[];
  readonly store: EditionStore;
  readonly archive: DocumentKeeper;
  readonly fetcher: DocumentFetcher;
  digestOf(bytes: Uint8Array): string;
  digestOfSet(parts: readonly { readonly name: string; readonly digest: string }[]): string;
  /** The document itself, unpacked within limits. */
  unpack(bytes: Uint8Array, name: string): Result<Uint8Array>;
  /** The name without the ending that says it is packed. */
  unpackedName(name: string): string;
  now(): Instant;
}

/** What somebody asks of an update: a source from its official address, or a file or address of their own. */
export interface UpdateRequest {
  readonly source?: SourceId;
  /** A file, a folder, or an address. */
  readonly from?: string;
  /** The publication day, where the publication itself does not say. */
  readonly publishedAt?: LegalDate;
  readonly by?: string;
  readonly progress?: FetchProgress;
}

/** What came of updating one source. */
export interface UpdateReport {
  readonly attempt: Attempt;
  /** The edition read, whatever became of it. */
  readonly edition?: EditionSummary;
}

import type { ListEntry, ListId, Result } from "../vocabulary/index.ts";

/** A list source, by the id of its folder. One source may carry many lists. */
export type SourceId = string;

/** Counts outside of which an edition is not taken as it stands. Shares are parts of one, `0.05` = one in twenty. */
export interface EditionBounds {
  readonly minParties: number;
  readonly maxParties: number;
  readonly maxGrowth: number;
  readonly maxLoss: number;
  readonly maxUnreadable: number;
}

/** What updating and viewing need to know about a source. */
export interface SourceTerms {
  readonly id: SourceId;
  readonly title: string;
  /** Official addresses, the best first; `DATE` stands for the day of asking. */
  readonly urls: readonly string[];
  readonly bounds: EditionBounds;
  readonly softAgeHours: number;
  readonly hardAgeHours: number;
}

/** A file as handed to the reader of a source, already unpacked. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A record that could not be read, kept whole. */
export interface QuarantinedRecord {
  readonly at: string;
  readonly because: string;
  readonly raw: string;
}

/** A publication as its reader hands it over. */
export interface Publication {
  /** Day the document gives for itself, where it does. */
  readonly publishedAt?: string;
  readonly entries: readonly ListEntry[];
  readonly quarantined: readonly QuarantinedRecord[];
  /** Number of records the document says it has, where it says so. */
  readonly declared?: number;
  /** Number of records found in the document. */
  readonly counted: number;
  /** Number of records read, where a record may give no entry or several; otherwise every entry is one record. */
  readonly read?: number;
}

/** A source and how its publications are known and read. */
export interface ReadableSource {
  readonly source: SourceTerms;
  /** Every list whose entries the source prints. */
  readonly carries: readonly ListId[];
  /** It repeats lists that have publications of their own; entries of those go first. */
  readonly consolidates?: true;
  /** Addresses that make one publication together. */
  readonly fetchTogether?: readonly string[];
  recognises(head: Uint8Array, name: string): boolean;
  parse(files: readonly NamedBytes[]): Result<Publication>;
}

import type { ListEntry, ListId } from "../../vocabulary/index.ts";

/** A form in which a publication arrives: official files change their form now and then. */
export interface ListFormat {
  /** Short name, `ecfr-xml`, `sdn-csv`. */
  readonly name: string;
  readonly mediaType: string;
  /** How to recognize it, for people. */
  readonly note?: string;
}

/** Counts outside of which an edition is not taken as it stands. */
export interface ListBounds {
  /** Fewer entries than this: the edition is refused. */
  readonly minParties: number;
  /** More entries than this: somebody must look. */
  readonly maxParties: number;
  /** Growth over the edition in force above which somebody must release it, `1.5` = half as many again. */
  readonly maxGrowth: number;
  /** Part of the parties that may disappear at once before somebody must release it, `0.05` = one in twenty. */
  readonly maxLoss: number;
  /** Part of the records that may be unreadable before the edition is refused, `0.02` = one in fifty. */
  readonly maxUnreadable: number;
}

/** What is known about an official list besides its entries. Lists declare their properties; no code asks which list it has. */
export interface ListSource {
  /** Folder of the list below `lists/`. */
  readonly id: ListId;
  readonly title: string;
  /** Other titles and abbreviations by which people and files call the list. */
  readonly alsoCalled: readonly string[];
  readonly issuer: string;
  /** What makes the list law, `15 CFR Part 744, Supplement No. 4`. */
  readonly legalBasis: string;
  /** Official addresses, the best first; `DATE` stands for a day in the form 2019-10-09. */
  readonly urls: readonly string[];
  /** How often the issuer changes it, in words. */
  readonly cadence: string;
  readonly bounds: ListBounds;
  /** Hours after the last look at the source from which answers carry a warning. */
  readonly softAgeHours: number;
  /** Hours after the last look at the source from which answers say `stale`. */
  readonly hardAgeHours: number;
  /** What being on the list does, and what it does not do, for people to read. */
  readonly kindOfEffect: string;
  readonly formats: readonly ListFormat[];
}

/** A record of a publication that could not be read, kept whole. */
export interface QuarantinedRecord {
  /** Where it stands in the publication, `row 17`. */
  readonly at: string;
  readonly because: string;
  readonly raw: string;
}

/**
 * One publication read. INVARIANT: `counted` = `read` + the quarantined records; nothing is lost silently. A record may
 * give several entries, or only add to others, so the number of entries is not the number of records.
 */
export interface ParsedPublication {
  /** Day the document gives for itself, `YYYY-MM-DD`, where it does. */
  readonly publishedAt?: string;
  readonly entries: readonly ListEntry[];
  readonly quarantined: readonly QuarantinedRecord[];
  /** Number of records that the document says it has, where it says so. */
  readonly declared?: number;
  /** Number of records found in the document. */
  readonly counted: number;
  /** Number of records that were read, where a record may give no entry or several. */
  readonly read?: number;
}

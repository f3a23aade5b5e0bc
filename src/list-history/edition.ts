import type { Instant, LegalDate, ListEntry, ListId } from "../vocabulary/index.ts";
import { inForce } from "../vocabulary/index.ts";
import type { SourceId } from "./publication.ts";
import type { StandingEntry } from "./standing-entry.ts";

/** Publication day and the first twelve hex digits of the digest, `2026-07-31.3f2a9c1b4d5e`. */
export type EditionId = string;

/** How many things an edition has in force on its own day. */
export interface EditionCounts {
  /** Entries printed, whatever their period. */
  readonly entries: number;
  /** Names other than the primary ones. */
  readonly aliases: number;
  readonly quarantined: number;
  readonly byList: Readonly<Record<ListId, number>>;
}

/**
 * Where the publication day was read: in the document, in its file name, in the publisher's answer; `told` somebody
 * stated it; nowhere, so that the day of fetching, or the day a file was last written, stands in for it.
 */
export type PublishedFrom =
  | "document"
  | "told"
  | "file-name"
  | "publisher-answer"
  | "day-of-fetching"
  | "day-file-was-written";

/** An edition without its entries. */
export interface EditionSummary {
  readonly source: SourceId;
  readonly id: EditionId;
  readonly publishedAt: LegalDate;
  readonly publishedFrom: PublishedFrom;
  readonly recordedAt: Instant;
  /** Digest of the publication; the documents behind it are in the archive under their own digests. */
  readonly digest: string;
  readonly documents: readonly string[];
  readonly counts: EditionCounts;
  /** The edition whose history this one continues; absent for the first. */
  readonly after?: EditionId;
}

/**
 * One publication of one source as recorded. `standing` is the history known with it: the entries the publication
 * prints, and those that earlier editions had and this one lacks, with the days on which they stood.
 */
export interface Edition extends EditionSummary {
  readonly standing: readonly StandingEntry[];
}

/** The id of an edition, from its day and the hex digest of its publication. */
export function editionIdOf(publishedAt: LegalDate, digest: string): EditionId {
  return `${publishedAt}.${digest.slice(0, 12)}`;
}

/** The edition without its entries. */
export function summaryOf(edition: Edition): EditionSummary {
  const { standing: _, ...summary } = edition;
  return summary;
}

/** The entries that the publication itself prints. */
export function printedEntries(edition: Edition): ListEntry[] {
  return edition.standing.filter((s) => s.wording.until === undefined).map((s) => s.entry);
}

/** Entries that have not ended by the day; an unknown first day counts as begun. */
export function notEnded(entries: readonly ListEntry[], on: LegalDate): ListEntry[] {
  return entries.filter((entry) => inForce(entry.period, on) !== "no");
}

/** Counts what is in force on the day of publication. */
export function countEntries(entries: readonly ListEntry[], quarantined: number): EditionCounts {
  const byList: Record<ListId, number> = {};
  let aliases = 0;
  for (const entry of entries) {
    byList[entry.list] = (byList[entry.list] ?? 0) + 1;
    aliases += aliasesOf(entry);
  }
  return { entries: entries.length, aliases, quarantined, byList };
}

/** Names of an entry beside its primary ones. */
export function aliasesOf(entry: ListEntry): number {
  return entry.names.reduce((sum, name) => (name.role === "primary" ? sum : sum + 1), 0);
}

import { countEntries, type Edition, type EditionStore, editionIdOf } from "../list-history/index.ts";
import type { Instant, LegalDate, ListEntry } from "../vocabulary/index.ts";

/** A list that ships with the program, as an edition of its source. */
export interface ShippedEdition {
  readonly source: string;
  readonly publishedAt: LegalDate;
  readonly digest: string;
  readonly entries: readonly ListEntry[];
}

/** Puts a shipped edition in force where no edition of its source is there yet, so that the first question finds a list. */
export async function seedShipped(
  store: EditionStore,
  shipped: () => ShippedEdition,
  source: string,
  now: Instant,
): Promise<void> {
  if ((await store.inForce(source)) !== undefined) return;
  const { publishedAt, digest, entries } = shipped();
  const edition: Edition = {
    source,
    id: editionIdOf(publishedAt, digest),
    publishedAt,
    publishedFrom: "document",
    recordedAt: now,
    digest,
    documents: [],
    counts: countEntries(entries, 0),
    standing: entries.map((entry) => ({
      entry,
      wording: {},
      ...(entry.period.from || entry.firstDayBetween ? {} : { seen: publishedAt }),
    })),
  };
  await store.setAside(edition);
  await store.switchTo(source, edition.id, undefined, {
    source,
    at: now,
    from: "shipped with the program",
    outcome: "accepted",
    edition: edition.id,
    digest,
    currentAsOf: `${publishedAt}T00:00:00.000Z` as Instant,
    reasons: [],
    quarantined: [],
  });
}

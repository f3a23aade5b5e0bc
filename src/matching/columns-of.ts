/** Reads a list of names into columns: every name into its views, every view into words, and the inverted lists over them. */
import type { Columns } from "./columns.ts";
import { EntryColumns, NameColumns } from "./entry-columns.ts";
import type { NamedEntry } from "./listing.ts";
import { buildTrigramIndex } from "./trigram-index.ts";
import { ViewColumns } from "./view-columns.ts";
import { parseName } from "./views.ts";
import { WordColumns } from "./word-columns.ts";

/** Entries and names keep the order given; every name becomes at least one view if it folds to any word. */
export function columnsOf(entries: Iterable<NamedEntry>): Columns {
  const listed = new EntryColumns();
  const names = new NameColumns();
  const words = new WordColumns();
  const views = new ViewColumns(words);
  for (const entry of entries) {
    const number = listed.add(entry);
    for (const name of entry.names) {
      const at = names.add(number, name);
      for (const view of parseName(name.text).views) views.add(at, view);
    }
  }
  const { squashed, joined, acronyms } = views;
  return {
    entries: listed.columns(),
    names: names.columns(),
    views: views.columns(),
    words: { ...words.columns(), ...views.inverted(words.size) },
    joined: joined.buckets(),
    acronyms: acronyms.buckets(),
    trigrams: buildTrigramIndex(squashed),
  };
}

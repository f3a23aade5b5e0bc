import type { ListEntry } from "../vocabulary/index.ts";
import { compareEntries, type FieldChange, foldedName, sameValue } from "./compare-entries.ts";

/** One entry in two editions. */
export interface EntryPair {
  readonly before: ListEntry;
  readonly after: ListEntry;
  /** Empty when nothing but the id differs. */
  readonly fields: readonly FieldChange[];
}

/** What one edition changes in another. Every entry of both is in exactly one of the five. */
export interface EditionDiff {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  /** Other words in at least one field. */
  readonly changed: readonly EntryPair[];
  /** The same words, punctuated otherwise or under another id: never a new listing. */
  readonly reworded: readonly EntryPair[];
  readonly same: readonly EntryPair[];
}

/**
 * Compares two sets of entries. Entries are paired by id; what is left is paired by list, name and countries without
 * punctuation, because some publishers make ids out of the words.
 */
export function diffEditions(before: readonly ListEntry[], after: readonly ListEntry[]): EditionDiff {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const pairs: [ListEntry, ListEntry][] = [];
  let unpaired: ListEntry[] = [];
  for (const entry of after) {
    const was = old.get(entry.id);
    if (was !== undefined && old.delete(entry.id)) pairs.push([was, entry]);
    else unpaired.push(entry);
  }
  for (const key of [wholeKey, nameKey]) unpaired = pairBy(key, old, unpaired, pairs);
  return { ...sortPairs(pairs), added: unpaired, removed: [...old.values()] };
}

function nameKey(entry: ListEntry): string {
  return `${entry.list}|${foldedName(entry)}|${[...entry.countries].sort().join()}`;
}

function wholeKey(entry: ListEntry): string {
  const words = [...entry.names, ...entry.addresses].map((part) =>
    part.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""),
  );
  return `${nameKey(entry)}|${words.sort().join("|")}`;
}

/** Pairs entries of equal key one to one; returns those still without a partner. */
function pairBy(
  key: (entry: ListEntry) => string,
  old: Map<string, ListEntry>,
  fresh: readonly ListEntry[],
  pairs: [ListEntry, ListEntry][],
): ListEntry[] {
  if (fresh.length === 0 || old.size === 0) return [...fresh];
  const waiting = new Map<string, ListEntry[]>();
  for (const entry of old.values()) {
    const alike = waiting.get(key(entry));
    if (alike) alike.push(entry);
    else waiting.set(key(entry), [entry]);
  }
  return fresh.filter((entry) => {
    const was = waiting.get(key(entry))?.shift();
    if (was === undefined) return true;
    old.delete(was.id);
    pairs.push([was, entry]);
    return false;
  });
}

function sortPairs(pairs: readonly [ListEntry, ListEntry][]): Pick<EditionDiff, "changed" | "reworded" | "same"> {
  const changed: EntryPair[] = [];
  const reworded: EntryPair[] = [];
  const same: EntryPair[] = [];
  for (const [before, after] of pairs) {
    const fields = sameValue(before, after) ? [] : compareEntries(before, after);
    const pair = { before, after, fields };
    if (fields.some((field) => !field.reworded)) changed.push(pair);
    else if (fields.length > 0 || before.id !== after.id) reworded.push(pair);
    else same.push(pair);
  }
  return { changed, reworded, same };
}

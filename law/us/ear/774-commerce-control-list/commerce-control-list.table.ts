import table from "./commerce-control-list.table.json" with { type: "json" };
import type { Entry } from "./entry.ts";

/** Source, dates, counts, the last change and the rows left unread. */
export const cclHeader = table.header;

function isEntry(record: unknown): record is Entry {
  return (
    typeof record === "object" && record !== null && "eccn" in record && "rows" in record && Array.isArray(record.rows)
  );
}

const records: readonly unknown[] = table.entries;
const byEccn = new Map<string, Entry[]>();
for (const record of records) {
  if (!isEntry(record)) throw new Error("the Commerce Control List table holds a record that is no entry");
  byEccn.set(record.eccn, [...(byEccn.get(record.eccn) ?? []), record]);
}

/**
 * The entry as it stood on a day (`YYYY-MM-DD`); undefined when the list has no such entry. The earliest version at
 * hand answers for all earlier days: the caller compares with `cclHeader.earlier.textOf` and says so.
 */
export function entryOn(eccn: string, on: string): Entry | undefined {
  return byEccn
    .get(eccn)
    ?.find((e) => (e.from === undefined || on >= e.from) && (e.until === undefined || on < e.until));
}

/** All versions of an entry, oldest first; empty when the list has no such entry. */
export function entryVersions(eccn: string): readonly Entry[] {
  return byEccn.get(eccn) ?? [];
}

/** Every ECCN of the list, in printed order. */
export function allEccns(): string[] {
  return [...byEccn.keys()];
}

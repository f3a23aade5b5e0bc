import type { ListEntry } from "../../../src/vocabulary/index.ts";

/** One row as an entry of its own. */
export interface ReadRow {
  readonly entry: ListEntry;
}

/** Joins the rows of one party under one order, which differ in the address: one entry with all of them. */
export function joinRows(rows: readonly ReadRow[]): ListEntry[] {
  const byId = new Map<string, ListEntry>();
  for (const { entry } of rows) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : joined(known, entry));
  }
  return [...byId.values()];
}

function joined(a: ListEntry, b: ListEntry): ListEntry {
  const addresses = b.addresses.filter((one) => !a.addresses.some((other) => other.text === one.text));
  const remarks = b.remarks === undefined || b.remarks === a.remarks ? a.remarks : `${a.remarks ?? ""}; ${b.remarks}`;
  return {
    ...a,
    addresses: [...a.addresses, ...addresses],
    countries: [...new Set([...a.countries, ...b.countries])],
    citations: [...new Set([...a.citations, ...b.citations])],
    // INVARIANT: of two last days the later one stands; no last day is later than any.
    period: laterEnd(a, b),
    ...(remarks === undefined ? {} : { remarks }),
  };
}

function laterEnd(a: ListEntry, b: ListEntry): ListEntry["period"] {
  const { from } = a.period;
  const ends = [a.period.until, b.period.until].filter((end) => end !== undefined);
  const until = ends.length === 2 ? ends.sort().at(-1) : undefined;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

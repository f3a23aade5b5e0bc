import type { NamedEntry } from "../matching/index.ts";
import type { ListEntry } from "../vocabulary/index.ts";

/** The names an entry can be found by, under a key of the caller's. An entry that lists an address only is found by the address. */
export function namesOf(key: string, entry: ListEntry): NamedEntry {
  const names = entry.names.map((n) => ({
    text: n.text,
    role: n.role,
    ...(n.period?.from ? { from: n.period.from } : {}),
    ...(n.period?.until ? { until: n.period.until } : {}),
  }));
  const addresses =
    entry.names.length > 0 ? [] : entry.addresses.map((a) => ({ text: a.text, role: "address" as const }));
  return {
    id: key,
    kind: entry.kind === "address" ? "unknown" : entry.kind,
    names: [...names, ...addresses],
    countries: [...entry.countries],
  };
}

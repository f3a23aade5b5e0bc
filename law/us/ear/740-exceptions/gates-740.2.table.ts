import type { Gate } from "./gate.ts";
import table from "./gates-740.2.table.json" with { type: "json" };

/** Source, dates and counts of the table. */
export const gatesHeader = table.header;

function isGate(record: unknown): record is Gate {
  return (
    typeof record === "object" &&
    record !== null &&
    "paragraph" in record &&
    "stillUsable" in record &&
    "digest" in record
  );
}

const records: readonly unknown[] = table.gates;
const gates = records.map((record) => {
  if (!isGate(record)) throw new Error("the table of 15 CFR 740.2(a) holds a record that is no gate");
  return record;
});

const byDay = new Map<string, readonly Gate[]>();

/** The restrictions on all license exceptions in force on a day (`YYYY-MM-DD`), in the order of 15 CFR 740.2(a). */
export function gatesOn(on: string): readonly Gate[] {
  const known = byDay.get(on);
  if (known !== undefined) return known;
  const found = gates.filter((g) => (g.from === undefined || on >= g.from) && (g.until === undefined || on < g.until));
  if (byDay.size >= 512) byDay.clear();
  byDay.set(on, found);
  return found;
}

/** Every version of every restriction. */
export function allGates(): readonly Gate[] {
  return gates;
}

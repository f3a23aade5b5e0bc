import type { DatedChange } from "../api/changes.ts";

/** One month of the axis, with what changed in it by kind. */
export interface AxisMonth {
  readonly month: string;
  rules: number;
  entries: number;
  added: number;
  removed: number;
  editions: number;
}

/** Months the axis shows at most: forty years. */
const MOST = 480;

/** Every month from the first change to the last, with what changed in it; two years at least, so that one busy day does not fill it. */
export function monthsOf(changes: readonly DatedChange[]): AxisMonth[] {
  const last = changes[0]?.on.slice(0, 7);
  const first = changes.at(-1)?.on.slice(0, 7);
  if (first === undefined || last === undefined) return [];
  const begin = [first, shifted(last, -23)].sort()[0] ?? first;
  const months = new Map<string, AxisMonth>();
  for (let m = begin; m <= last && months.size < MOST; m = shifted(m, 1))
    months.set(m, { month: m, rules: 0, entries: 0, added: 0, removed: 0, editions: 0 });
  for (const c of changes) {
    const month = months.get(c.on.slice(0, 7));
    if (month === undefined) continue;
    if (c.kind === "rule") month.rules++;
    else if (c.kind === "entries") month.entries += c.entries.length;
    else if (c.kind === "edition") month.editions++;
    else {
      month.added += c.added;
      month.removed += c.removed;
    }
  }
  return [...months.values()];
}

function shifted(month: string, by: number): string {
  const [year = 0, m = 1] = month.split("-").map(Number);
  const at = year * 12 + (m - 1) + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

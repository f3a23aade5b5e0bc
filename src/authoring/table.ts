import type { Citation, LegalDate } from "../vocabulary/index.ts";
import { day } from "../vocabulary/index.ts";

/** One dated value of a table of law. */
export interface TableRow<K extends string, V> {
  readonly key: K;
  readonly value: V;
  readonly from: LegalDate;
  readonly until?: LegalDate;
  readonly by: Citation;
}

/** A table that is part of a legal text: every value has a unit, a source and its days. */
export interface Table<K extends string, V> {
  readonly name: string;
  /** `percent of value`, `U.S. dollars`, `none` for words. */
  readonly unit: string;
  readonly citation: Citation;
  readonly checkedAgainstTextOn: LegalDate;
  readonly rows: readonly TableRow<K, V>[];
  /** Days declared to have no value, with the reason. */
  readonly gaps: readonly {
    readonly key: K;
    readonly from: LegalDate;
    readonly until: LegalDate;
    readonly because: string;
  }[];
  /** The row in force, or undefined in a gap or before the first day. */
  at(key: K, on: LegalDate): TableRow<K, V> | undefined;
}

interface RowInput<K extends string, V> {
  readonly key: K;
  readonly value: V;
  readonly from: string;
  readonly until?: string;
  readonly by: Citation;
}

/** Declares a dated table. Throws when two rows of a key share a day or a gap is not declared. */
export function table<K extends string, V>(declared: {
  name: string;
  unit: string;
  citation: Citation;
  checkedAgainstTextOn: string;
  rows: readonly RowInput<K, V>[];
  gaps?: readonly { key: K; from: string; until: string; because: string }[];
}): Table<K, V> {
  const rows = declared.rows.map(
    (r): TableRow<K, V> => ({
      key: r.key,
      value: r.value,
      from: day(r.from),
      ...(r.until ? { until: day(r.until) } : {}),
      by: r.by,
    }),
  );
  const gaps = (declared.gaps ?? []).map((g) => ({ ...g, from: day(g.from), until: day(g.until) }));
  const faults = tableFaults(rows, gaps);
  if (declared.unit.trim() === "" || declared.citation.trim() === "") faults.push("unit or citation is empty");
  if (faults.length > 0) throw new Error(`${declared.name}: ${faults.join("; ")}`);
  return {
    name: declared.name,
    unit: declared.unit,
    citation: declared.citation,
    checkedAgainstTextOn: day(declared.checkedAgainstTextOn),
    rows,
    gaps,
    at: (key, on) => rows.find((r) => r.key === key && r.from <= on && (r.until === undefined || on < r.until)),
  };
}

type Gap<K extends string> = { readonly key: K; readonly from: LegalDate; readonly until: LegalDate };

/** Every boundary day of a key has exactly one row, or a declared gap. */
function tableFaults<K extends string, V>(rows: readonly TableRow<K, V>[], gaps: readonly Gap<K>[]): string[] {
  const faults: string[] = [];
  for (const key of new Set(rows.map((r) => r.key))) {
    const own = rows.filter((r) => r.key === key).sort((a, b) => (a.from < b.from ? -1 : 1));
    own.forEach((row, i) => {
      const next = own[i + 1];
      if (row.by.trim() === "") faults.push(`${key} from ${row.from} cites nothing`);
      if (next === undefined) return;
      if (row.until === undefined || row.until > next.from) faults.push(`${key}: two values on ${next.from}`);
      else if (
        row.until < next.from &&
        !gaps.some((g) => g.key === key && g.from === row.until && g.until === next.from)
      ) {
        faults.push(`${key}: no value from ${row.until} to ${next.from}, and no gap declared`);
      }
    });
  }
  return faults;
}

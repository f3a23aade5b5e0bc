import { quoted, type Trouble } from "../vocabulary/index.ts";
import type { RawTable } from "./book-files.port.ts";
import { cardOf } from "./columns.ts";

/** How the columns of a file stand for ours. */
export interface Mapping {
  /** Our column to its position in the file. */
  readonly positions: ReadonlyMap<string, number>;
  /** `stated` somebody said so · `name` the same name · `known` another heading we know. */
  readonly how: ReadonlyMap<string, "stated" | "name" | "known">;
  /** Columns of the file that stand for nothing here; their cells are not read. */
  readonly unread: readonly string[];
  readonly troubles: readonly Trouble[];
}

/** `eccn_2026`, `eccn_2022-10-07`: a classification held from that day on. */
const DATED_ECCN = /^eccn_\d{4}(-\d\d-\d\d)?$/;

const folded = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, "_")
    .replace(/^_|_$/g, "");

/** Finds our columns in a file: as stated first, then by name, then by headings known to mean the same. */
export function mapColumns(raw: RawTable, stated: Readonly<Record<string, string>> = {}): Mapping {
  const card = cardOf(raw.table);
  const positions = new Map<string, number>();
  const how = new Map<string, "stated" | "name" | "known">();
  const troubles: Trouble[] = [];
  const taken = new Set<number>();
  const put = (name: string, at: number, by: "stated" | "name" | "known") => {
    if (at < 0 || positions.has(name) || taken.has(at)) return;
    positions.set(name, at);
    how.set(name, by);
    taken.add(at);
  };
  for (const [theirs, ours] of Object.entries(stated)) {
    const at = raw.columns.findIndex((c) => c === theirs || folded(c) === folded(theirs));
    const known = card.columns.some((c) => c.name === ours) || (raw.table === "products" && DATED_ECCN.test(ours));
    if (at >= 0 && known) put(ours, at, "stated");
    else troubles.push(badMapping(raw, theirs, ours, at >= 0));
  }
  const headings = raw.columns.map(folded);
  for (const { name } of card.columns) put(name, headings.indexOf(name), "name");
  for (const { name, alsoCalled } of card.columns)
    for (const other of alsoCalled ?? []) put(name, headings.indexOf(other), "known");
  if (raw.table === "products")
    headings.forEach((h, at) => {
      if (DATED_ECCN.test(h)) put(h, at, "name");
    });
  for (const { name, required } of card.columns)
    if (required && !positions.has(name)) troubles.push(missingColumn(raw, name));
  return { positions, how, unread: raw.columns.filter((_, at) => !taken.has(at)), troubles };
}

function badMapping(raw: RawTable, theirs: string, ours: string, found: boolean): Trouble {
  return {
    code: "book/mapping",
    at: `${raw.file}: ${theirs}`,
    because: found ? `${quoted(ours)} is no column of ${raw.table}` : `the file has no column ${quoted(theirs)}`,
    try: `map to one of ${cardOf(raw.table)
      .columns.map((c) => c.name)
      .join(", ")}`,
  };
}

function missingColumn(raw: RawTable, name: string): Trouble {
  return {
    code: "book/column-missing",
    at: `${raw.file}: ${name}`,
    because: `no column is called ${quoted(name)} or by a heading known to mean it; the file has ${raw.columns.map((c) => quoted(c)).join(", ")}`,
    try: `say which heading of ${quoted(raw.file)} it is, {"${raw.table}": {"Your heading": "${name}"}}, with the import, or as mapping in book.json beside the file`,
  };
}

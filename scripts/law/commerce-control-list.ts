import type { Entry } from "../../law/us/ear/774-commerce-control-list/entry.ts";
import { type PrintedEntry, printedEntries } from "./ccl-entries.ts";
import { readLine, readLvs, readSta } from "./ccl-exceptions.ts";
import { outsideTable, requirementKind } from "./ccl-outside-table.ts";
import { readRow } from "./ccl-rows.ts";
import type { PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** The change between the two texts at hand: unmanned aircraft, 91 FR 52501. */
const CHANGE = {
  day: "2026-08-13",
  citation: "91 FR 52501",
  entries: ["9A012", "9A610", "9D001", "9D002", "9D004", "9E001"],
};

const PATH =
  /^([a-z](?:\.(?:\d+|[a-z]))*)\.\s+(?!\[Reserved\])\S|^([a-z](?:\.(?:\d+|[a-z]))+)\s+(?!\[Reserved\]|through|to\b)\S/;

function paragraphsOf(items: readonly string[]): string[] {
  const paths = items.map((text) => PATH.exec(text.replace(/^Items:?\s*/, "")));
  return [...new Set(paths.flatMap((m) => m?.[1] ?? m?.[2] ?? []))];
}

function shorten(heading: string): string {
  return heading.length > 160 ? `${heading.slice(0, 157).replace(/\s+\S*$/, "")} …` : heading;
}

function entryOf(printed: PrintedEntry, known: readonly string[]): Entry {
  const { eccn } = printed;
  const outside = outsideTable(printed, known);
  const rows = [...printed.rows.flatMap((row) => readRow(row, eccn, known)), ...outside.rows];
  const lvs = printed.exceptionLines.get("LVS");
  const gbs = printed.exceptionLines.get("GBS");
  const others = [...printed.exceptionLines].filter(([symbol]) => !["LVS", "GBS", "text"].includes(symbol));
  return {
    eccn,
    title: shorten(printed.heading),
    group: eccn.slice(1, 2),
    reasons:
      printed.reasons
        .match(/\b[A-Z]{2}\b|foreign policy/gi)
        ?.map((r) => (r.toLowerCase() === "foreign policy" ? "foreign policy" : r)) ?? [],
    rows,
    ...(printed.rows.length === 0 ? { requirementKind: requirementKind(printed, rows) } : {}),
    ...(outside.notes.length > 0 ? { notes: outside.notes } : {}),
    ...(lvs ? { lvs: readLvs(lvs, eccn) } : {}),
    ...(gbs ? { gbs: readLine("GBS", gbs, eccn) } : {}),
    ...(printed.sta.length > 0 ? { sta: readSta(printed.sta, eccn) } : {}),
    ...(others.length > 0
      ? { otherExceptionLines: others.map(([symbol, lines]) => ({ symbol, ...readLine(symbol, lines, eccn) })) }
      : {}),
    paragraphs: paragraphsOf(printed.items),
  };
}

function entriesOf(part: PartText): Map<string, Entry> {
  const printed = printedEntries(part);
  const known = printed.map((e) => e.eccn);
  const entries = new Map(printed.map((e) => [e.eccn, entryOf(e, known)]));
  expectCount(`entries of the Commerce Control List of ${part.textOf}`, entries.size, 638);
  expectCount(`entries without a table of ${part.textOf}`, printed.filter((e) => e.rows.length === 0).length, 70);
  return entries;
}

function versions(now: Entry, before: Entry | undefined): Entry[] {
  if (!before) throw new Error(`ECCN ${now.eccn} is new; give its first day`);
  if (JSON.stringify(now) === JSON.stringify(before)) return [now];
  const { eccn, ...old } = before;
  const { eccn: same, ...rest } = now;
  return [
    { eccn, until: CHANGE.day, ...old },
    { eccn: same, from: CHANGE.day, ...rest },
  ];
}

/** Builds the Commerce Control List (Supplement No. 1 to Part 774) as data, from the text before and after the last change. */
export function commerceControlListTable(part: PartText, earlier: PartText): TableFile {
  const now = entriesOf(part);
  const before = entriesOf(earlier);
  const records = [...now.values()].flatMap((entry) => versions(entry, before.get(entry.eccn)));
  const changed = records.filter((r) => r.from !== undefined).map((r) => r.eccn);
  if (changed.join() !== CHANGE.entries.join())
    throw new Error(`the two texts differ in ${changed.join()}, not in ${CHANGE.entries.join()}`);
  const rows = [...now.values()].flatMap((e) => e.rows);
  const unread = [...now.values()].flatMap((e) =>
    e.rows.filter((r) => r.prose?.kind === "unread").map((r) => `${e.eccn} ${r.reason}`),
  );
  return tableFile("law/us/ear/774-commerce-control-list/commerce-control-list.table.json", {
    header: {
      source: part.source,
      textOf: part.textOf,
      citation: "Supplement No. 1 to 15 CFR Part 774",
      counts: {
        entries: now.size,
        records: records.length,
        withoutTable: [...now.values()].filter((e) => e.requirementKind).length,
        rows: rows.length,
        conditionalRows: rows.filter((r) => r.covers.when).length,
        unreadRows: unread.length,
      },
      earlier: { source: earlier.source, textOf: earlier.textOf },
      change: CHANGE,
      unread,
    },
    entries: records,
  });
}

import type { LegalDate, PlaceCode } from "../../../../src/vocabulary/index.ts";
import { HONG_KONG_READ_AS_CHINA } from "../740-exceptions/index.ts";
import { type CellPeriod, datedCells, type Move } from "../dated-cells.ts";
import type { ChartColumn, ChartFootnote, ChartRow } from "./chart-row.ts";
import { chartMoves, FOOTNOTES_SINCE, HONG_KONG_OPEN, HONG_KONG_ROW } from "./country-chart.history.ts";
import table from "./country-chart.table.json" with { type: "json" };

export type { ChartColumn, ChartFootnote, ChartRow } from "./chart-row.ts";

/** Source, date and counts of the table. */
export const chartHeader = table.header;

const rows: readonly ChartRow[] = table.rows;

/** All rows in printed order, as the table prints them today. */
export const chartRows: readonly ChartRow[] = rows;

/** All footnotes in printed order, with the numbers under which they are printed. */
export const chartFootnoteTexts: readonly {
  readonly key: string;
  readonly printedAs: readonly string[];
  readonly text: string;
  readonly citations: readonly string[];
}[] = table.footnotes;
const byPlace = new Map(rows.map((row) => [row.place, row]));

/**
 * Places without a row of their own and whose row they take: territories by 15 CFR 738.3(b), Hong Kong by
 * 85 FR 83765 since 2020-12-23, and Liechtenstein, which has a row that refers to Switzerland (15 CFR 738.3(b)).
 */
const READ_AS: Readonly<Record<string, string>> = {
  HK: "CN",
  LI: "CH",
  AI: "GB",
  BM: "GB",
  FK: "GB",
  GG: "GB",
  GI: "GB",
  GS: "GB",
  IM: "GB",
  IO: "GB",
  JE: "GB",
  KY: "GB",
  MS: "GB",
  PN: "GB",
  SH: "GB",
  TC: "GB",
  VG: "GB",
  BL: "FR",
  GF: "FR",
  GP: "FR",
  MF: "FR",
  MQ: "FR",
  NC: "FR",
  PF: "FR",
  PM: "FR",
  RE: "FR",
  TF: "FR",
  WF: "FR",
  YT: "FR",
  AX: "FI",
  BQ: "NL",
  BV: "NO",
  SJ: "NO",
  FO: "DK",
  GL: "DK",
  CC: "AU",
  CX: "AU",
  HM: "AU",
  NF: "AU",
  TK: "NZ",
};

/** Places without a row of their own, each with the place whose row governs. */
export const readAsAnother: readonly (readonly [place: string, governedBy: string])[] = Object.entries(READ_AS);

/** The place whose row governs on a day: its own row first, else the country it belongs to; undefined when nobody can say. */
export function chartPlace(place: PlaceCode, on: LegalDate): PlaceCode | undefined {
  if (place === "HK" && on < HONG_KONG_READ_AS_CHINA) return place;
  const readAs = READ_AS[place] ?? place;
  return byPlace.has(readAs) ? readAs : undefined;
}

/** The moves of the history beside the table, for the rows of today; written out when first asked for. */
function moves(): readonly Move<ChartColumn>[] {
  written ??= chartMoves(rows.filter((r) => r.seePart === undefined && !r.marks.includes("CC2")).map((r) => r.place));
  return written;
}
let written: readonly Move<ChartColumn>[] | undefined;
const cells = datedCells(moves, (place, column) => byPlace.get(place)?.marks.includes(column) === true);

/** The moves of a place's own row, oldest first. */
export function chartMovesOf(place: PlaceCode): readonly Move<ChartColumn>[] {
  return moves().filter((m) => m.place === place);
}

/** Since when and by which rule a cell is as it is on a day; undefined where no move is known. */
export function cellPeriod(place: PlaceCode, column: ChartColumn, on: LegalDate): CellPeriod | undefined {
  return cells.at(chartPlace(place, on) ?? place, column, on);
}

const COLUMNS = table.header.columns as readonly ChartColumn[];

/** The row that governs a place on the day, with the marks of today's print: for what it points at and its footnotes. */
export function governingRow(place: PlaceCode, on: LegalDate): ChartRow | undefined {
  const governing = chartPlace(place, on);
  return governing === "HK" ? HONG_KONG_ROW : byPlace.get(governing ?? "");
}

/** Does a footnote of the print stand on the row on the day? */
export function footnoteStands(row: ChartRow, key: ChartFootnote, on: LegalDate): boolean {
  return row.footnotes.includes(key) && (FOOTNOTES_SINCE[key] ?? on) <= on;
}

/** The row that governs a place, as it stood on the day; undefined is "not known", never "no marks". */
export function chartRow(place: PlaceCode, on: LegalDate): ChartRow | undefined {
  const row = governingRow(place, on);
  if (row === undefined || row.seePart !== undefined || row.place === "HK") return row;
  const marks = COLUMNS.filter((column) => stateOf(row, column, on) === "marked");
  const footnotes = row.footnotes.filter((key) => footnoteStands(row, key as ChartFootnote, on));
  return { ...row, marks, footnotes };
}

/** What a cell of the chart says on a day. */
export type CellState = "marked" | "unmarked" | "see-part" | "unknown" | "open";

function stateOf(row: ChartRow, column: ChartColumn, on: LegalDate): "marked" | "unmarked" | "open" {
  const period = cells.at(row.place, column, on);
  if (period?.open) return "open";
  return (period?.marked ?? row.marks.includes(column)) ? "marked" : "unmarked";
}

/**
 * Does the place carry an X in the column on the day? `see-part` for an embargoed row, `unknown` for a place without any
 * row, `open` where the texts at hand do not settle the cell.
 */
export function columnMarked(place: PlaceCode, column: ChartColumn, on: LegalDate): CellState {
  const governing = chartPlace(place, on);
  if (governing === "HK")
    return HONG_KONG_OPEN.has(column) ? "open" : HONG_KONG_ROW.marks.includes(column) ? "marked" : "unmarked";
  const row = byPlace.get(governing ?? "");
  if (row === undefined) return "unknown";
  return row.seePart === undefined ? stateOf(row, column, on) : "see-part";
}

/** The words and citations of a footnote. */
export function chartFootnote(key: ChartFootnote): { readonly text: string; readonly citations: readonly string[] } {
  const note = table.footnotes.find((f) => f.key === key);
  if (!note) throw new Error(`the country chart has no footnote ${key}`);
  return note;
}

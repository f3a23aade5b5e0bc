import {
  CHART_AS_PRINTED_SINCE,
  type ChartColumn,
  chartColumns,
  chartFootnoteTexts,
  chartHeader,
  chartRow,
  chartRows,
  columnMarked,
  readAsAnother,
} from "../../../law/us/ear/738-country-chart/index.ts";
import { allEccns, entryOn } from "../../../law/us/ear/774-commerce-control-list/index.ts";
import { changesOf, groupsNaming, proseReaches, sectionsNaming } from "../../../law/us/ear/index.ts";
import type { ChartPlace, LawAtlas, WordedScope } from "../../operations/index.ts";
import { day, type LegalDate, type PlaceCode, placeName } from "../../vocabulary/index.ts";
import { whereOf } from "./control-list-atlas.ts";

/** The chart of countries and columns, and what the law says of a place. */
export const chartAtlas: Pick<LawAtlas, "chart" | "underColumn" | "place"> = {
  chart(on) {
    const columns = chartColumns.map((c) => ({ ...c, entries: codesUnder(c.column, on).length }));
    return { ...markOf(on), columns, rows: placesOn(on), footnotes: chartFootnoteTexts };
  },
  underColumn: (column, on) =>
    codesUnder(column, on).flatMap((code) => {
      const entry = entryOn(code, on);
      const rows = (entry?.rows ?? []).filter((r) => r.columns?.includes(column));
      return entry ? [{ code, title: entry.title, covers: rows.map((r) => r.covers.raw) }] : [];
    }),
  place: (place, on) => ({
    ...markOf(on),
    row: placeOn(place, on) ?? null,
    groups: groupsNaming(place, on),
    sections: sectionsNaming(place, on),
    changes: changesOf(place),
    scopes: wordedScopes(place, on),
  }),
};

function markOf(on: LegalDate) {
  const { citation, source } = chartHeader;
  const textOf = day(chartHeader.textOf);
  return { citation, source, textOf, laterThanAsked: on < CHART_AS_PRINTED_SINCE };
}

const codesUnder = (column: string, on: LegalDate): readonly string[] =>
  allEccns().filter((code) => entryOn(code, on)?.rows.some((r) => r.columns?.includes(column)));

/** Rows of entries that reach a place in words, gathered by reason and destination; those for every destination last. */
function wordedScopes(place: PlaceCode, on: LegalDate): readonly WordedScope[] {
  const found = new Map<string, WordedScope & { readonly everywhere: boolean }>();
  for (const code of allEccns())
    for (const { reason, prose, citations = [] } of entryOn(code, on)?.rows ?? []) {
      if (prose === undefined || prose.kind === "pointer" || prose.kind === "unread") continue;
      const reaches = proseReaches(prose, place, on);
      if (reaches === false) continue;
      const where = whereOf(prose);
      const key = `${reason} ${where} ${citations.join()}`;
      const entries = [...new Set([...(found.get(key)?.entries ?? []), code])];
      const open = reaches === undefined;
      found.set(key, { reason, where, open, citations, entries, everywhere: prose.kind === "worldwide" });
    }
  return [...found.values()]
    .sort((a, b) => Number(a.everywhere) - Number(b.everywhere) || a.entries.length - b.entries.length)
    .map(({ everywhere: _, ...scope }) => scope);
}

/** Every place with a row, its own or another's, in the order of the names. */
function placesOn(on: LegalDate): readonly ChartPlace[] {
  const codes = [...chartRows.map((r) => r.place), ...readAsAnother.map(([place]) => place)];
  const places = [...new Set(codes)].flatMap((code) => placeOn(code, on) ?? []);
  return places.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function placeOn(place: PlaceCode, on: LegalDate): ChartPlace | undefined {
  const row = chartRow(place, on);
  if (row === undefined) return undefined;
  const misprint = row.place === place ? row.misprintedFootnotes : undefined;
  const open = chartColumns.map((c) => c.column).filter((c: ChartColumn) => columnMarked(place, c, on) === "open");
  const remark =
    open.length > 0
      ? `not known for this day: ${open.join(", ")}`
      : misprint
        ? "the official print hangs a footnote on this row whose words concern another place; it is not read here"
        : null;
  return {
    place,
    name: placeName(place),
    marks: row.marks,
    footnotes: row.footnotes,
    see: row.seePart === undefined ? null : (row.see ?? []),
    governedBy: row.place === place ? null : row.place,
    remark,
  };
}

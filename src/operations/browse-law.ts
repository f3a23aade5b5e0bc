import { fail, inForce, type LegalDate, ok, placeCode, placeName, quoted, type Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import type { LawAtlas } from "./law-atlas.ts";

/** The whole chart of countries and columns. */
export function countryChart(atlas: LawAtlas, on: LegalDate) {
  return ok({ asOf: on, ...atlas.chart(on) });
}

/** One cell of the chart: is it marked, by which section, and which entries it bears on. */
export function chartCell(atlas: LawAtlas, asked: { readonly place: string; readonly column: string }, on: LegalDate) {
  const chart = atlas.chart(on);
  const column = chart.columns.find((c) => c.column === asked.column.toUpperCase());
  if (column === undefined)
    return unknownColumn(
      asked.column,
      chart.columns.map((c) => c.column),
    );
  const code = placeCode(asked.place);
  const row = chart.rows.find((r) => r.place === code);
  if (row === undefined) return unknownPlace(asked.place);
  const standing = row.see !== null ? "see-sections" : row.marks.includes(column.column) ? "marked" : "unmarked";
  const { citation, textOf, source, laterThanAsked } = chart;
  const footnotes = chart.footnotes.filter((f) => row.footnotes.includes(f.key));
  const entries = atlas.underColumn(column.column, on);
  return ok({ asOf: on, citation, textOf, source, laterThanAsked, row, column, standing, footnotes, entries });
}

/** Everything that turns on a country: its row, its groups, sections that name it, parties of loaded lists there. */
export async function countryPage(desk: Desk, atlas: LawAtlas, place: string, on: LegalDate) {
  const code = placeCode(place);
  if (code === undefined) return unknownPlace(place);
  const world = await desk.world();
  if (!world.ok) return world;
  const { view } = world.value.screener;
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { entry } of view.entries) {
    const key = `${entry.list} ${entry.id}`;
    if (seen.has(key) || !entry.countries.includes(code) || inForce(entry.period, on) === "no") continue;
    seen.add(key);
    counts.set(entry.list, (counts.get(entry.list) ?? 0) + 1);
  }
  const lists = view.lists.map(({ list, source, edition }) => ({
    list,
    title: world.value.titleOf(list),
    source: source ?? null,
    /** Null: no loaded source carries the list, so nobody looked. */
    parties: edition === undefined ? null : (counts.get(list) ?? 0),
  }));
  const chart = atlas.chart(on);
  const inLaw = atlas.place(code, on);
  const footnotes = chart.footnotes.filter((f) => inLaw.row?.footnotes.includes(f.key));
  return ok({ asOf: on, place: code, name: placeName(code), ...inLaw, columns: chart.columns, footnotes, lists });
}

/** Parties of one list in a country on a day, in the order of their names. */
export async function partiesInCountry(
  desk: Desk,
  asked: { readonly place: string; readonly list: string },
  on: LegalDate,
  limit: number,
) {
  const code = placeCode(asked.place);
  if (code === undefined) return unknownPlace(asked.place);
  const world = await desk.world();
  if (!world.ok) return world;
  const found = new Map<string, { readonly id: string; readonly name: string; readonly from: LegalDate | null }>();
  for (const { entry } of world.value.screener.view.entries) {
    if (entry.list !== asked.list || !entry.countries.includes(code) || inForce(entry.period, on) === "no") continue;
    const name = entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id;
    found.set(entry.id, { id: entry.id, name, from: entry.period.from ?? null });
  }
  const all = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return ok({ asOf: on, place: code, list: asked.list, total: all.length, parties: all.slice(0, limit) });
}

/** The control list by category and product group. */
export function controlListTree(atlas: LawAtlas, on: LegalDate) {
  return ok({ asOf: on, ...atlas.controlList(on) });
}

/** One entry of the control list with everything that is read of it. */
export function controlEntryPage(atlas: LawAtlas, code: string, on: LegalDate) {
  const number = code.trim().toUpperCase().replace(/\..*$/, "");
  const entry = atlas.controlEntry(number, on);
  if (entry !== undefined) return ok({ asOf: on, ...entry });
  return fail({
    code: "entry/unknown",
    at: "code",
    because: `the control list at hand has no entry ${quoted(code)} on ${on}`,
    try: "look it up by words, or take a number as the list prints it, `3A001`",
  });
}

function unknownPlace(place: string): Result<never> {
  return fail({
    code: "place/unknown",
    at: "place",
    because: `${quoted(place)} is not a country that this program knows`,
    try: "use the English name or the two-letter ISO code, for example `CN`",
  });
}

function unknownColumn(column: string, known: readonly string[]): Result<never> {
  const because = `${quoted(column)} is no column of the chart`;
  return fail({ code: "column/unknown", at: "column", because, try: `use one of ${known.join(", ")}` });
}

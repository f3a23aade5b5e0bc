import { describe, expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { type CountryGroup, inGroup } from "../740-exceptions/index.ts";
import { CHART_AS_PRINTED_SINCE } from "./country-chart.history.ts";
import table from "./country-chart.table.json" with { type: "json" };
import {
  type ChartColumn,
  chartFootnote,
  chartHeader,
  chartMovesOf,
  chartPlace,
  chartRow,
  chartRows,
  columnMarked,
} from "./country-chart.table.ts";

const NOW = day(chartHeader.textOf);

describe("commerce country chart", () => {
  it("holds the counted rows, columns and marks", () => {
    const ordinary = table.rows.filter((r) => !("seePart" in r));
    expect(ordinary).toHaveLength(196);
    expect(table.rows).toHaveLength(200);
    expect(new Set(table.rows.map((r) => r.place)).size).toBe(200);
    expect(table.rows.reduce((n, r) => n + r.marks.length, 0)).toBe(1788);
    expect(chartHeader.counts).toEqual({ rows: 196, pointers: 4, columns: 16, marks: 1788, footnotes: 9 });
  });

  it("prints no anti-terrorism mark on any row with columns", () => {
    expect(table.rows.some((r) => r.marks.some((m) => m.startsWith("AT")))).toBe(false);
  });

  it.each<[string, ChartColumn, string]>([
    ["CN", "NS2", "marked"],
    ["AU", "NS2", "unmarked"],
    ["GB", "CC1", "unmarked"],
    ["EC", "CC1", "marked"],
    ["IR", "NS1", "see-part"],
    ["PS", "NS1", "unknown"],
  ])("%s in column %s is %s", (place, column, answer) => {
    expect(columnMarked(place, column, NOW)).toBe(answer);
  });

  it("gives a place its own row first, then its country's", () => {
    expect(chartPlace("MO", NOW)).toBe("MO");
    expect(chartPlace("AW", NOW)).toBe("AW");
    expect(chartPlace("HK", NOW)).toBe("CN");
    expect(chartPlace("LI", NOW)).toBe("CH");
    expect(chartPlace("KY", NOW)).toBe("GB");
    expect(chartPlace("US", NOW)).toBeUndefined();
  });

  it("attaches footnotes by their words: the Crimea note printed on Pakistan is kept as a misprint", () => {
    expect(chartRow("PK", NOW)?.footnotes).toEqual([]);
    expect(chartRow("PK", NOW)?.misprintedFootnotes).toEqual(["crimea-dnr-lnr"]);
    expect(chartRow("UA", NOW)?.footnotes).toEqual(["crimea-dnr-lnr"]);
    expect(chartRow("KR", NOW)?.footnotes).toEqual(["0a919", "cameras-rs"]);
    expect(chartFootnote("india").text).toContain("9A515.e");
    const rows: readonly { place: string; footnotes: readonly string[] }[] = table.rows;
    const embargoed = rows.filter((r) => r.footnotes.includes("un-arms-embargo")).map((r) => r.place);
    expect(embargoed).toEqual(["CD", "ER", "IR", "IQ", "KP", "LB", "LY", "SO", "SD"]);
  });
});

/** Columns that a section ties to a country group: marked for the group, or for all but the group. */
const TIED: readonly (readonly [ChartColumn, CountryGroup, "in" | "out"])[] = [
  ["CB2", "A:3", "out"],
  ["CB3", "D:3", "in"],
  ["NP1", "A:4", "out"],
  ["NP2", "D:2", "in"],
  ["NS2", "A:1", "out"],
];

const DAYS =
  "2018-01-01 2018-04-02 2018-08-03 2019-05-24 2020-02-24 2020-12-22 2020-12-23 2022-03-02 2023-08-11 2026-08-20";

describe("country chart by date", () => {
  it("is the printed table on every day since it was printed anew", () => {
    for (const on of [CHART_AS_PRINTED_SINCE, NOW])
      for (const row of chartRows) {
        expect([row.place, chartRow(row.place, on)?.marks]).toEqual([row.place, chartRow(row.place, NOW)?.marks]);
        if (chartRow(row.place, on)?.place === row.place)
          expect([row.place, ...(chartRow(row.place, on)?.marks ?? [])]).toEqual([row.place, ...row.marks]);
      }
  });

  it("agrees with the country groups of the day under the columns that 742.2(a), 742.3(a) and 742.4(a) tie to a group", () => {
    const odd: string[] = [];
    for (const on of DAYS.split(" ").map(day))
      for (const { place, seePart } of [...chartRows, { place: "HK", seePart: undefined }])
        for (const [column, group, when] of TIED) {
          const pointsElsewhere = seePart !== undefined || place === "LI";
          const keptItsMark = place === "AE" && column === "CB3";
          if (pointsElsewhere || keptItsMark) continue;
          const namedBeside = column === "NP2" && on >= "2023-08-11" && ["CN", "MO", "HK"].includes(place);
          const tied = inGroup(place, group, on) === (when === "in") || namedBeside;
          if ((columnMarked(place, column, on) === "marked") !== tied) odd.push(`${on} ${place} ${column}`);
        }
    expect(odd).toEqual([]);
  });

  it.each(
    chartRows.flatMap((r) => chartMovesOf(r.place)).filter((m) => !m.into.includes("CC2") && !m.out.includes("CC2")),
  )("changes on the first day of $by for $place", (move) => {
    const eve = day(new Date(Date.parse(move.on) - 86_400_000).toISOString().slice(0, 10));
    for (const [columns, then, now] of [
      [move.into, "unmarked", "marked"],
      [move.out, "marked", "unmarked"],
    ] as const)
      for (const column of columns) {
        expect(columnMarked(move.place, column, eve)).toBe(then);
        expect(columnMarked(move.place, column, move.on)).toBe(now);
      }
  });

  it("marks CC Column 2 for all but Canada while the rules on firearms stood, and leaves Liberia open", () => {
    const marked = (on: string) => chartRows.filter((r) => columnMarked(r.place, "CC2", day(on)) === "marked").length;
    expect([marked("2024-05-29"), marked("2024-05-30"), marked("2025-09-29"), marked("2025-09-30")]).toEqual([
      22, 194, 194, 22,
    ]);
    expect(columnMarked("CA", "CC2", day("2024-12-01"))).toBe("unmarked");
    expect(columnMarked("LR", "CC2", day("2024-12-01"))).toBe("open");
  });

  it("hangs the firearms footnote on Australia and the United Kingdom only since their marks fell", () => {
    expect(chartRow("AU", day("2024-04-18"))).toMatchObject({ marks: ["CB1", "NS1", "MT1", "RS1"], footnotes: [] });
    expect(chartRow("AU", day("2024-04-19"))).toMatchObject({ marks: ["CB1"], footnotes: ["australia-uk-firearms"] });
  });

  it("is, on the last day of the firearms rule, what the agency's own export of the chart shows", () => {
    const on = day("2025-09-29");
    const where = (column: ChartColumn, state: string) =>
      chartRows.filter((r) => columnMarked(r.place, column, on) === state).map((r) => r.place);
    const friends =
      "AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LI LT LU NL NZ NO PL PT RO SK SI ES SE CH TR GB";
    const sorted = (places: string) => places.split(" ").sort();
    for (const column of ["NS1", "MT1", "RS1"] as const)
      expect(where(column, "unmarked").sort()).toEqual(sorted("AU CA GB"));
    expect(where("RS2", "unmarked").sort()).toEqual(sorted(`AR MX ZA ${friends}`));
    expect(where("CC1", "unmarked").sort()).toEqual(sorted(`AL ${friends}`));
    expect(where("CC3", "unmarked").sort()).toEqual(
      sorted(`AL AM AZ BY KH GE IQ KZ KG LA MD MN RU TJ TM UA UZ VN ${friends}`),
    );
    expect(where("FC1", "marked").sort()).toEqual(
      sorted("AG AR BS BB BZ BO BR CA CL CO CR DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE"),
    );
  });
});

import { describe, expect, it } from "vitest";
import table from "./country-chart.table.json" with { type: "json" };
import {
  type ChartColumn,
  chartFootnote,
  chartHeader,
  chartPlace,
  chartRow,
  columnMarked,
} from "./country-chart.table.ts";

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
    expect(columnMarked(place, column)).toBe(answer);
  });

  it("gives a place its own row first, then its country's", () => {
    expect(chartPlace("MO")).toBe("MO");
    expect(chartPlace("AW")).toBe("AW");
    expect(chartPlace("HK")).toBe("CN");
    expect(chartPlace("LI")).toBe("CH");
    expect(chartPlace("KY")).toBe("GB");
    expect(chartPlace("US")).toBeUndefined();
  });

  it("attaches footnotes by their words: the Crimea note printed on Pakistan is kept as a misprint", () => {
    expect(chartRow("PK")?.footnotes).toEqual([]);
    expect(chartRow("PK")?.misprintedFootnotes).toEqual(["crimea-dnr-lnr"]);
    expect(chartRow("UA")?.footnotes).toEqual(["crimea-dnr-lnr"]);
    expect(chartRow("KR")?.footnotes).toEqual(["0a919", "cameras-rs"]);
    expect(chartFootnote("india").text).toContain("9A515.e");
    const rows: readonly { place: string; footnotes: readonly string[] }[] = table.rows;
    const embargoed = rows.filter((r) => r.footnotes.includes("un-arms-embargo")).map((r) => r.place);
    expect(embargoed).toEqual(["CD", "ER", "IR", "IQ", "KP", "LB", "LY", "SO", "SD"]);
  });
});

import { describe, expect, it } from "vitest";
import type { LegalDate } from "../../src/vocabulary/index.ts";
import type { DatedChange } from "../src/api/changes.ts";
import { monthsOf } from "../src/changes/axis.ts";
import { readChangesSearch } from "../src/changes/changes-search.ts";
import { byDay, narrowed } from "../src/changes/narrowed.ts";
import { rowsFor } from "../src/chart/rows-for.ts";
import { citedIn, opens } from "../src/law/citations-in.ts";

describe("citations in a text", () => {
  it("lead to sections, supplements and entries, and to nothing else", () => {
    const words =
      "See §§ 744.11(a)(2)(v) and 748.5(c), supplement no. 4 to part 744, 15 CFR Part 744, Supp. 7, and ECCN 3A001.b.2; 84 FR 54002 and 31 CFR part 560 are elsewhere.";
    expect(citedIn(words).map((c) => [words.slice(c.from, c.until), c.to, c.search.section ?? c.search.code])).toEqual([
      ["§§ 744.11(a)(2)(v)", "/law", "15 CFR 744.11(a)(2)(v)"],
      ["supplement no. 4 to part 744", "/law", "Supplement No. 4 to Part 744"],
      ["15 CFR Part 744, Supp. 7", "/law", "Supplement No. 7 to Part 744"],
      ["3A001", "/law/control-list", "3A001"],
    ]);
    expect(opens("15 CFR 744.11(a)")?.search).toEqual({ section: "15 CFR 744.11(a)" });
    expect(opens("Supplement No. 1 to 15 CFR Part 738")?.search).toEqual({ section: "Supplement No. 1 to Part 738" });
    expect(opens("84 FR 54002")).toBeUndefined();
    expect(opens("see 15 CFR 744.11")).toBeUndefined();
  });
});

describe("rows of the chart", () => {
  const row = (place: string, name: string, marks: readonly string[]) => ({
    place,
    name,
    marks,
    footnotes: [],
    see: null,
    governedBy: null,
    remark: null,
  });
  const rows = [row("CN", "China", ["NS1", "NS2"]), row("DE", "Germany", ["NS1"]), row("TW", "Taiwan", ["NS1"])];
  it("are found by name, by code, by mark", () => {
    const found = (words: string, marked?: string) => rowsFor(rows, words, marked).map((r) => r.place);
    expect([found(""), found("chi"), found("de"), found("", "NS2"), found("germany", "NS2")]).toEqual([
      ["CN", "DE", "TW"],
      ["CN"],
      ["DE"],
      ["CN"],
      [],
    ]);
  });
});

const rule = (on: string, section: string): DatedChange =>
  ({
    kind: "rule",
    on,
    section,
    title: "a rule",
    symbol: null,
    by: "1 FR 1",
    text: "T",
    note: null,
    how: "replaced",
    seen: false,
  }) as DatedChange;
const list = (on: string, added: number, party: string): DatedChange =>
  ({
    kind: "list",
    on: on as LegalDate,
    source: "x/y",
    list: "x/y",
    title: "A list",
    added,
    removed: 1,
    reworded: 0,
    parties: [party],
  }) as DatedChange;

describe("the time line", () => {
  const changes = [
    rule("2025-09-29", "15 CFR 744.11"),
    list("2019-10-09", 28, "Hikvision"),
    rule("2019-10-09", "15 CFR 740.2"),
    list("2019-05-16", 70, "Huawei"),
  ];

  it("is narrowed by kind, part, list, words and days, all from its address", () => {
    const shown = (raw: Record<string, unknown>) =>
      narrowed(changes, readChangesSearch(raw)).map((c) => `${c.on} ${c.kind}`);
    expect(shown({})).toHaveLength(4);
    expect(shown({ without: "l" })).toEqual(["2025-09-29 rule", "2019-10-09 rule"]);
    expect(shown({ part: "744" })).toEqual(["2025-09-29 rule"]);
    expect(shown({ list: "x/y", from: "2019-06-01" })).toEqual(["2019-10-09 list"]);
    expect(shown({ find: "huawei" })).toEqual(["2019-05-16 list"]);
    expect(shown({ until: "2019-10-08", from: "no day" })).toEqual(["2019-05-16 list"]);
    expect(byDay(changes).map((d) => [d.on, d.changes.length])).toEqual([
      ["2025-09-29", 1],
      ["2019-10-09", 2],
      ["2019-05-16", 1],
    ]);
  });

  it("has every change in its month, and months without any between them", () => {
    const months = monthsOf(changes);
    expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual(["2019-05", "2025-09", 77]);
    expect(months.reduce((sum, m) => sum + m.added, 0)).toBe(98);
    expect(months.reduce((sum, m) => sum + m.rules, 0)).toBe(2);
    expect(monthsOf([rule("2020-01-05", "15 CFR 740.2")])).toHaveLength(24);
    expect(monthsOf([])).toEqual([]);
  });
});

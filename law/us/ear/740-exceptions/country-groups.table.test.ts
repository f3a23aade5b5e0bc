import { describe, expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { groupMoves } from "./country-groups.history.ts";
import table from "./country-groups.table.json" with { type: "json" };
import {
  type CountryGroup,
  groupLimits,
  groupPeriod,
  groupsHeader,
  groupsOf,
  groupsTextOf,
  groupTitles,
  inGroup,
  placesIn,
} from "./country-groups.table.ts";

const NOW = groupsTextOf;

describe("country groups", () => {
  it("holds as many places in each group as were counted in the official text", () => {
    const counted = Object.fromEntries(table.groups.map((g) => [g.group, new Set(g.places).size]));
    expect(counted).toEqual({
      "A:1": 40,
      "A:2": 34,
      "A:3": 42,
      "A:4": 45,
      "A:5": 38,
      "A:6": 8,
      B: 173,
      "D:1": 24,
      "D:2": 10,
      "D:3": 36,
      "D:4": 21,
      "D:5": 22,
      "E:1": 3,
      "E:2": 1,
    });
    expect(groupsHeader.counts).toEqual(counted);
  });

  it("keeps Macau apart from China and reads Hong Kong as China", () => {
    expect(groupsOf("MO", NOW)).toEqual(["D:1", "D:3", "D:4"]);
    expect(groupsOf("CN", NOW)).toEqual(["D:1", "D:3", "D:4", "D:5"]);
    expect(inGroup("HK", "D:5", NOW)).toBe(true);
    expect(inGroup("CN", "B", NOW)).toBe(false);
  });

  it("limits the United Arab Emirates' place in A:5", () => {
    expect(inGroup("AE", "A:5", NOW)).toBe(true);
    expect(groupLimits("AE", NOW).map((l) => l.key)).toEqual(["sta-supplement-8-parties-only"]);
    expect(groupLimits("DE", NOW)).toEqual([]);
    expect(placesIn("E:2", NOW)).toEqual(["CU"]);
  });
});

/** The places of 22 CFR 126.1(d) as read in the edition before 2018-02-14, when South Sudan joined them. */
const EMBARGOED_2018 = "AF BY CD CF CN CU CY ER HT IQ IR KP LB LY MM SD SO SY VE ZW".split(" ");

describe("country groups by date", () => {
  it("are, on the day of the text, the printed table and nothing else but Ethiopia in D:5", () => {
    for (const { group, places } of table.groups) {
      const there = placesIn(group as CountryGroup, NOW).filter((p) => !(p === "ET" && group === "D:5"));
      expect([group, ...there]).toEqual([group, ...places]);
    }
    expect(inGroup("ET", "D:5", NOW)).toBe(true);
  });

  it("had as D:5 the places of the State Department's list as it stood at the beginning of 2018", () => {
    expect(placesIn("D:5", day("2018-01-01"))).toEqual(EMBARGOED_2018);
    expect(placesIn("D:5", day("2018-02-14"))).toEqual([...EMBARGOED_2018, "SS"].sort());
  });

  it.each(
    groupMoves.flatMap((m) => [
      ...m.into.map((g) => [m, g, true] as const),
      ...m.out.map((g) => [m, g, false] as const),
    ]),
  )("changes on the first day of $0.by for $0.place: $1", (move, group, into) => {
    const eve = day(new Date(Date.parse(move.on) - 86_400_000).toISOString().slice(0, 10));
    const place = move.place;
    if (move.openFrom === undefined) expect(inGroup(place, group, eve)).toBe(!into);
    expect(groupPeriod(place, group, eve)?.until).toBe(move.on);
    const after = place === "HK" ? "CN" : place;
    expect(inGroup(place, group, move.on)).toBe(into);
    if (place !== "HK") expect(groupPeriod(after, group, move.on)).toMatchObject({ from: move.on, by: move.by });
  });

  it("says that two texts disagreed on Cyprus, and keeps what the table printed", () => {
    expect(groupPeriod("CY", "D:5", day("2022-09-30"))).toMatchObject({ marked: true, until: "2022-10-01" });
    expect(groupPeriod("CY", "D:5", day("2023-05-01"))).toMatchObject({ marked: true, open: true });
    expect(inGroup("CY", "D:5", day("2024-05-30"))).toBe(false);
  });

  it("gives Hong Kong groups of its own before it was read as China, and never lists it beside China", () => {
    expect(groupsOf("HK", day("2020-12-22"))).toEqual(["A:6", "B"]);
    expect(groupsOf("HK", day("2020-12-23"))).toEqual(groupsOf("CN", day("2020-12-23")));
    expect(placesIn("D:1", day("2021-01-01"))).not.toContain("HK");
    expect(placesIn("B", day("2019-01-01"))).toContain("HK");
  });

  it("keeps the groups of friends and of concern apart on every day of a move", () => {
    const days = [...groupMoves.map((m) => m.on), NOW];
    for (const on of days)
      for (const { group } of groupTitles)
        for (const place of placesIn(group as CountryGroup, on)) {
          const groups = groupsOf(place, on);
          expect([place, on, groups.includes("B") && groups.includes("D:1")]).toEqual([place, on, false]);
          expect([place, on, groups.includes("A:5") && groups.includes("A:6")]).toEqual([place, on, false]);
        }
  });
});

import { describe, expect, it } from "vitest";
import table from "./country-groups.table.json" with { type: "json" };
import { groupLimits, groupsHeader, groupsOf, inGroup, placesIn } from "./country-groups.table.ts";

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
    expect(groupsOf("MO")).toEqual(["D:1", "D:3", "D:4"]);
    expect(groupsOf("CN")).toEqual(["D:1", "D:3", "D:4", "D:5"]);
    expect(inGroup("HK", "D:5")).toBe(true);
    expect(inGroup("CN", "B")).toBe(false);
  });

  it("limits the United Arab Emirates' place in A:5", () => {
    expect(inGroup("AE", "A:5")).toBe(true);
    expect(groupLimits("AE").map((l) => l.key)).toEqual(["sta-supplement-8-parties-only"]);
    expect(groupLimits("DE")).toEqual([]);
    expect(placesIn("E:2")).toEqual(["CU"]);
  });
});

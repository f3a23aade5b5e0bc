import { expect, it } from "vitest";
import table from "./hts-supplements.table.json" with { type: "json" };
import { htsHeader, htsListing } from "./hts-supplements.table.ts";

it("holds as many codes on each supplement as were counted in the official text", () => {
  const counted: Record<string, number> = {};
  for (const { supplement, codes } of table.headings) counted[supplement] = (counted[supplement] ?? 0) + codes.length;
  expect(counted).toEqual({ "2": 29, "4": 2405, "5": 363, "7": 53 });
  expect(htsHeader.counts).toEqual(counted);
});

it("looks a longer code up by its first six digits", () => {
  expect(htsListing("7", "8542.32.0036")?.code).toBe("854232");
  expect(htsListing("2", "854232")).toBeUndefined();
  expect(() => htsListing("7", "8542")).toThrow(/six to ten digits/);
});

it("keeps the wholesale price of luxury goods", () => {
  expect(htsListing("5", "970610")?.fromUsd).toBe(300);
  expect(htsListing("5", "220860")).toEqual({ code: "220860" });
});

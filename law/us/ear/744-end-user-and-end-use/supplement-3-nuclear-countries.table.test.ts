import { expect, it } from "vitest";
import { nuclearCountriesHeader, outsideNuclearEndUse } from "./supplement-3-nuclear-countries.table.ts";

it("holds 22 countries, San Marino and the Holy See with Italy", () => {
  expect(nuclearCountriesHeader.counts.places).toBe(22);
  expect(["IT", "SM", "VA", "TR"].every(outsideNuclearEndUse)).toBe(true);
  expect(["KR", "CH", "PL"].some(outsideNuclearEndUse)).toBe(false);
});

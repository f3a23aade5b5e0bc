import { expect, it } from "vitest";
import { partnerCountriesHeader, partnerCountry } from "./partner-countries-supp3.table.ts";

it("holds 38 countries, all with a full exclusion", () => {
  expect(partnerCountriesHeader.counts.places).toBe(38);
  expect(partnerCountry("TW")).toEqual({
    place: "TW",
    printed: "Taiwan",
    scope: "full",
    citation: "87 FR 12183",
    printedDay: "2023-02-27",
  });
  expect(partnerCountry("TR")).toBeUndefined();
});

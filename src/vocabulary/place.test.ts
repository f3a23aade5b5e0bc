import { describe, expect, it } from "vitest";
import { placeCode, readDestination, readUkraineRegion } from "./place.ts";

describe("names of places", () => {
  it.each([
    ["Côte d’Ivoire", "CI"],
    ["Lao PDR", "LA"],
    ["Bosnia & Herzegovina", "BA"],
    ["Kyrgyz Republic", "KG"],
    ["Scotland", "GB"],
    ["Congo", "CG"],
    ["Democratic Republic of the Congo", "CD"],
    ["USA", "US"],
    ["DEU", "DE"],
  ])("reads %s", (name, code) => expect(placeCode(name)).toBe(code));

  it("knows no town by itself", () => expect(placeCode("Dubai")).toBeUndefined());
});

describe("regions of Ukraine", () => {
  it.each([
    ["Autonomous Republic of Crimea", "crimea"],
    ["Simferopol", "crimea"],
    ["so-called DNR", "dnr"],
    ["Luhansk People's Republic", "lnr"],
    ["Kyiv", "other"],
    ["Lviv oblast", "other"],
  ])("reads %s", (name, region) => expect(readUkraineRegion(name)).toBe(region));

  it("leaves a town open that nobody can place: it may lie in an occupied region", () => {
    expect(readUkraineRegion("Horlivka")).toBeUndefined();
    expect(readDestination("Ukraine", "Horlivka")).toEqual({ ok: true, value: { country: "UA" } });
  });
});

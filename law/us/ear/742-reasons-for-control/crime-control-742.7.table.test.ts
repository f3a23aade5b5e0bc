import { expect, it } from "vitest";
import { crimeControlHeader, crimeControlItems } from "./crime-control-742.7.table.ts";

it("holds 32 items of column 1 and 41 in all", () => {
  expect(crimeControlHeader.counts).toEqual({ items: 41, column1: 32 });
});

it("keeps shotguns by barrel length, restraints everywhere but Canada, executions everywhere", () => {
  expect(crimeControlItems("0A502").map((i) => i.column)).toEqual(["CC1", "CC1", "CC1", "CC1", "CC2", "CC3"]);
  expect(crimeControlItems("0A982")[0]?.worldwide).toEqual({ except: ["CA"] });
  expect(crimeControlItems("0A981")[0]?.worldwide).toEqual({ except: [] });
  expect(crimeControlItems("4A003")[0]?.words).toBe("for fingerprint computers only");
  expect(crimeControlItems("5A002")).toEqual([]);
});

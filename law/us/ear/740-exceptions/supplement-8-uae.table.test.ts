import { expect, it } from "vitest";
import { uaeGovernmentAgencies, uaePartiesOn } from "./supplement-8-uae.table.ts";

it("names nobody before the first day and ten parties after it", () => {
  expect(uaePartiesOn("2026-07-09")).toEqual([]);
  expect(uaePartiesOn("2026-07-10")).toHaveLength(10);
  expect(uaeGovernmentAgencies.sta).toBe(true);
});

it("drops the two UAE firms when their entry expires, and never had them for STA", () => {
  const firms = uaePartiesOn("2026-08-20").filter((p) => p.paragraph === "(b)");
  expect(firms.map((p) => p.sta)).toEqual([false, false]);
  expect(uaePartiesOn("2027-04-06").filter((p) => p.paragraph === "(b)")).toEqual([]);
  expect(uaePartiesOn("2027-04-06").every((p) => p.includesSubsidiaries)).toBe(true);
});

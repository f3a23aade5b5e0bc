import { describe, expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { yearsAfter } from "./762.6-retention.ts";

describe("15 CFR 762.6: period of retention", () => {
  it.each([
    ["2019-10-09", "2024-10-09"],
    ["2026-11-24", "2031-11-24"],
    ["2024-02-29", "2029-03-01"],
    ["2023-02-28", "2028-02-28"],
    ["2019-12-31", "2024-12-31"],
  ])("five years from %s end on %s", (from, until) => {
    expect(yearsAfter(day(from), 5)).toBe(until);
  });
});

import { expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { reportDue } from "./760.5-boycott-requests.ts";

it.each([
  ["2026-01-01", "2026-04-30", "2026-05-31"],
  ["2026-03-31", "2026-04-30", "2026-05-31"],
  ["2026-06-30", "2026-07-31", "2026-08-31"],
  ["2026-09-30", "2026-10-31", "2026-11-30"],
  ["2026-11-24", "2027-01-31", "2027-02-28"],
  ["2027-12-31", "2028-01-31", "2028-02-29"],
])("a request of %s is reported by %s, from abroad by %s (760.5(b)(4))", (on, here, abroad) => {
  expect([reportDue(day(on), false), reportDue(day(on), true)]).toEqual([here, abroad]);
});

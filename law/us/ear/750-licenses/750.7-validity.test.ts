import { describe, expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { daysAfter } from "./750.7-validity.ts";

describe("15 CFR 750.4: calendar days", () => {
  it("counts as the calendar does, over every day of nine years", () => {
    for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
      const [on, later] = [at, at + 90 * 86_400_000].map((t) => new Date(t).toISOString().slice(0, 10));
      if (on !== undefined) expect(daysAfter(day(on), 90)).toBe(later);
    }
  });
});

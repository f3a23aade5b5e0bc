import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  coversParagraph,
  day,
  daysBetween,
  inForce,
  overlaps,
  placeCode,
  readClassification,
  readLegalDate,
} from "./index.ts";

describe("words that every object knows", () => {
  it.each(["constructor", "toString", "__proto__", "valueOf"])("knows no country called %s", (word) => {
    expect(placeCode(word)).toBeUndefined();
  });
});

describe("days", () => {
  it("refuses impossible days and keeps leap days", () => {
    expect(readLegalDate("2019-02-29").ok).toBe(false);
    expect(readLegalDate("2020-02-29").ok).toBe(true);
    expect(readLegalDate("2019-13-01").ok).toBe(false);
  });
  it("counts days both ways", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        expect(daysBetween(day("2019-10-09"), addDays(day("2019-10-09"), n))).toBe(n);
      }),
    );
  });
});

describe("periods are half-open", () => {
  const period = { from: day("2019-10-09"), until: day("2020-01-01") };
  it.each([
    ["2019-10-08", "no"],
    ["2019-10-09", "yes"],
    ["2019-12-31", "yes"],
    ["2020-01-01", "no"],
  ])("on %s: %s", (on, answer) => expect(inForce(period, day(on))).toBe(answer));
  it("leaves days before an unknown first day unknown", () => {
    expect(inForce({}, day("2019-01-01"), day("2026-07-31"))).toBe("unknown");
    expect(inForce({}, day("2026-07-31"), day("2026-07-31"))).toBe("yes");
  });
  it("touching periods do not overlap", () => {
    expect(overlaps({ until: day("2020-01-01") }, { from: day("2020-01-01") })).toBe(false);
  });
});

describe("classification numbers", () => {
  it.each([
    ["3A001.a.7", { kind: "ccl", code: "3A001", paragraph: "a.7" }],
    ["ear99", { kind: "ear99", code: "EAR99" }],
    ["USML XII(c)", { kind: "other-agency", code: "USML XII(c)" }],
    ["none", { kind: "none", code: "none" }],
  ])("reads %s", (text, value) => expect(readClassification(text)).toEqual({ ok: true, value }));
  it.each(["3F001", "3A01", "33A001", "", 7, null])("refuses %s", (text) =>
    expect(readClassification(text).ok).toBe(false),
  );
});

describe("paragraph scopes", () => {
  it.each([
    [{ whole: true as const }, undefined, "inside"],
    [{ only: ["a.1"] }, "a.1.b", "inside"],
    [{ only: ["a.1"] }, "a.10", "outside"],
    [{ only: ["a.1"] }, "a", "unknown"],
    [{ only: ["a.1"] }, undefined, "unknown"],
    [{ whole: true as const, except: ["y"] }, "y.3", "outside"],
    [{ whole: true as const, except: ["y"] }, "x", "inside"],
    [{ whole: true as const, except: ["a.1"] }, "a", "unknown"],
    [{ only: ["b"], except: ["b.2"] }, "b", "unknown"],
  ])("%j against %s: %s", (scope, paragraph, answer) => expect(coversParagraph(scope, paragraph)).toBe(answer));
});

describe("places", () => {
  it.each([
    ["China", "CN"],
    ["Hong Kong", "HK"],
    ["Macau", "MO"],
    ["South Korea", "KR"],
    ["Turkey", "TR"],
    ["UK", "GB"],
    ["Congo (Democratic Republic of the)", "CD"],
    ["Kosovo", "XK"],
    ["de", "DE"],
  ])("%s is %s", (name, code) => expect(placeCode(name)).toBe(code));
  it("does not guess", () => expect(placeCode("Atlantis")).toBeUndefined());
});

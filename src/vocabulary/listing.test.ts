import { describe, expect, it } from "vitest";
import { day } from "./legal-date.ts";
import { listedOn, NO_TERMS, termsOn } from "./listing.ts";

const d = day;

describe("listedOn", () => {
  it("knows the day before and the first day of an exact entry", () => {
    const entry = { period: { from: d("2019-10-09") } };
    expect(listedOn(entry, d("2019-10-08"))).toBe("no");
    expect(listedOn(entry, d("2019-10-09"))).toBe("yes");
  });

  it("does not know the days on which the first day may have come", () => {
    const entry = { period: {}, firstDayBetween: { notBefore: d("2019-05-16"), notAfter: d("2019-08-19") } };
    expect(
      [d("2019-05-15"), d("2019-05-16"), d("2019-08-18"), d("2019-08-19")].map((on) => listedOn(entry, on)),
    ).toEqual(["no", "unknown", "unknown", "yes"]);
  });

  it("does not know earlier days of an entry without a first day", () => {
    expect(listedOn({ period: {} }, d("2019-05-15"))).toBe("unknown");
  });

  it("ends on the day of removal", () => {
    const entry = {
      period: { from: d("2019-05-16"), until: d("2020-01-02") },
      firstDayBetween: { notBefore: d("2019-05-10"), notAfter: d("2019-05-16") },
    };
    expect(listedOn(entry, d("2020-01-01"))).toBe("yes");
    expect(listedOn(entry, d("2020-01-02"))).toBe("no");
  });
});

describe("termsOn", () => {
  const then = { footnotes: [], programs: [] };
  const now = { footnotes: [4], programs: [] };
  const entry = {
    terms: now,
    termsHistory: [
      {
        period: { from: d("2019-10-09"), until: d("2022-10-21") },
        terms: then,
        by: "84 FR 54002",
        text: "S",
        certainty: "dated",
      },
      { period: { from: d("2022-10-21") }, terms: now, by: "87 FR 62202", text: "T", certainty: "dated" },
    ],
  } as const;

  it("gives the terms of the day", () => {
    expect(termsOn(entry, d("2022-10-20")).terms.footnotes).toEqual([]);
    expect(termsOn(entry, d("2022-10-21")).terms.footnotes).toEqual([4]);
  });

  it("marks the terms of the edition as later text where no history reaches", () => {
    expect(termsOn(entry, d("2019-10-08"))).toEqual({ terms: now, certainty: "later-text" });
    expect(termsOn({ terms: NO_TERMS }, d("2019-10-08")).certainty).toBe("later-text");
  });
});

import { describe, expect, it } from "vitest";
import type { ListEntry } from "../vocabulary/index.ts";
import { type BirthDate, birthDatesOf, compareBirthDates, readBirthDate } from "./birth-dates.ts";

describe("dates of birth", () => {
  it.each([
    ["1965-04-21", "1965-04-21", "1965-04-21"],
    ["1965-04-21T00:00:00", "1965-04-21", "1965-04-21"],
    ["21 Apr 1965", "1965-04-21", "1965-04-21"],
    ["1 September 1965", "1965-09-01", "1965-09-01"],
    ["Feb 1964", "1964-02-01", "1964-02-29"],
    ["1965-04", "1965-04-01", "1965-04-30"],
    ["1965", "1965-01-01", "1965-12-31"],
    ["circa 1965", "1963-01-01", "1967-12-31"],
    ["1965 to 1967", "1965-01-01", "1967-12-31"],
  ])("%s is read as the days from %s to %s", (text, first, last) => {
    expect(readBirthDate(text)).toEqual({ text, first, last });
  });

  it.each(["", "unknown", "1965-02-30", "1965-13", "31 Foo 1965", "1967 to 1965", "04/21/1965"])(
    "`%s` is no date that can be compared",
    (text) => expect(readBirthDate(text)).toBeUndefined(),
  );

  it("are found in the remarks of a person, in the forms that lists use", () => {
    const born = (remarks: string, kind: ListEntry["kind"] = "person") =>
      birthDatesOf({ kind, remarks } as ListEntry).map((d) => d.text);
    expect(born("DOB 21 Apr 1965; alt. DOB 1966; POB Some Town; nationality Examplia.")).toEqual([
      "21 Apr 1965",
      "1966",
    ]);
    expect(born("title: Minister; born: 1965-04-21; 1966; born in: 1970 Street; 1980")).toEqual(["1965-04-21", "1966"]);
    expect(born("born: 1960 to 1962; amended 2019-10-09")).toEqual(["1960 to 1962"]);
    expect(born("DOB 1965", "vessel")).toEqual([]);
  });
});

describe("compared", () => {
  const dates = (...texts: string[]) => texts.map(readBirthDate).filter((d): d is BirthDate => d !== undefined);
  it.each([
    ["1965-04-21", "21 Apr 1965", "same-day"],
    ["1965", "21 Apr 1965", "same-year"],
    ["1965-04", "1965", "same-year"],
    ["1965", "circa 1966", "possible"],
    ["1965-04-03", "4 Mar 1965", "day-and-month-swapped"],
    ["1965-04-21", "22 Apr 1965", "other-day"],
    ["1965", "1966", "near-year"],
    ["1965-04-21", "1987", "other-year"],
  ])("%s and %s: %s", (a, b, how) => {
    expect(compareBirthDates(dates(a), dates(b))?.how).toBe(how);
    expect(compareBirthDates(dates(b), dates(a))?.how).toBe(how);
  });

  it("by the pair that agrees best; nothing is said where one side has none", () => {
    expect(compareBirthDates(dates("1965", "1987"), dates("1950", "1987"))).toMatchObject({
      how: "same-year",
      asked: "1987",
    });
    expect(compareBirthDates(dates("1965"), [])).toBeUndefined();
  });
});

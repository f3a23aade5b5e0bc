import { describe, expect, it } from "vitest";
import { day, type Instant, type ListEntry, NO_TERMS } from "../vocabulary/index.ts";
import { ageHours, ageState, asOf, type Edition, type LoadedEdition, listAge, viewOf, withProposed } from "./index.ts";

function entryOf(list: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return {
    id: `${list}/${name}`,
    list,
    kind: "organization",
    names: [{ text: name, role: "primary" }],
    addresses: [],
    countries: [],
    identifiers: [],
    terms: NO_TERMS,
    citations: [],
    period: {},
    firstDay: "first-seen",
    ...more,
  };
}

function loadedOf(source: string, publishedAt: string, entries: readonly ListEntry[], all?: string[]): LoadedEdition {
  const edition: Edition = {
    source,
    id: `${publishedAt}.${source}`,
    publishedAt: day(publishedAt),
    publishedFrom: "document",
    recordedAt: `${publishedAt}T12:00:00.000Z` as Instant,
    digest: source,
    documents: [source],
    counts: { entries: entries.length, aliases: 0, quarantined: 0, byList: {} },
    standing: entries.map((entry) => ({ entry, wording: {}, seen: day(publishedAt) })),
  };
  return {
    edition,
    currentAsOf: `${publishedAt}T00:00:00.000Z` as Instant,
    carries: all ?? [source],
    consolidates: all !== undefined,
    limits: { softAgeHours: 26, hardAgeHours: 72 },
  };
}

const exact = (from: string) => ({ period: { from: day(from) }, firstDay: "exact" as const });
const primary = loadedOf("one", "2026-07-20", [entryOf("one", "Acme, Ltd.", exact("2019-10-09"))]);
const consolidated = (publishedAt: string) =>
  loadedOf(
    "many",
    publishedAt,
    [
      entryOf("one", "ACME LTD", { id: "m1" }),
      entryOf("one", "Bolt", { id: "m2" }),
      entryOf("two", "Cask", { id: "m3" }),
    ],
    ["one", "two"],
  );

const names = (loaded: readonly LoadedEdition[]) =>
  viewOf(loaded).entries.map((v) => `${v.source}:${v.entry.names[0]?.text}`);

describe("looking at editions together", () => {
  it("lets the list's own source stand before an older or equal consolidated one", () => {
    for (const publishedAt of ["2026-07-01", "2026-07-20"]) {
      expect(names([consolidated(publishedAt), primary])).toEqual(["many:Cask", "one:Acme, Ltd."]);
    }
  });

  it("adds what a later consolidated edition has and the own source does not know", () => {
    const view = viewOf([consolidated("2026-07-31"), primary]);
    expect(view.entries.map((v) => v.entry.names[0]?.text)).toEqual(["Bolt", "Cask", "Acme, Ltd."]);
    const standing = view.lists.find((one) => one.list === "one");
    expect(standing).toMatchObject({ source: "one", entries: 1, supplementedBy: { source: "many", entries: 1 } });
  });

  it("does not hide what a consolidated list knows behind an old copy whose day nobody stated", () => {
    const copy = {
      ...primary,
      edition: { ...primary.edition, publishedAt: day("2026-11-24"), publishedFrom: "day-of-fetching" as const },
    };
    expect(names([copy, consolidated("2026-07-31")])).toContain("many:Bolt");
  });

  it("knows a party by its id where the name is written another way", () => {
    const own = loadedOf("one", "2026-07-20", [entryOf("one", "DOE, Jane", { id: "p1", kind: "person" })]);
    const other = loadedOf("many", "2026-07-31", [entryOf("one", "Jane DOE", { id: "p1", kind: "person" })], ["one"]);
    expect(names([own, other])).toEqual(["one:DOE, Jane"]);
  });

  it("does not take a party off its own list for known when it was listed anew since", () => {
    const ended = entryOf("one", "Acme, Ltd.", { period: { from: day("2019-10-09"), until: day("2026-01-01") } });
    expect(names([consolidated("2026-07-31"), loadedOf("one", "2026-07-20", [ended])])).toContain("many:ACME LTD");
  });

  it("uses a consolidated source alone where the own one is not loaded", () => {
    expect(names([consolidated("2026-07-01")]).length).toBe(3);
  });

  it("names a list that was asked for and is absent, and is not stale but absent", () => {
    const view = viewOf([primary], ["two"]);
    const two = view.lists.find((one) => one.list === "two");
    expect(two).toEqual({ list: "two", entries: 0 });
    expect(two && listAge(two, { now: "2026-07-20T01:00:00.000Z" as Instant })).toEqual({ state: "absent" });
  });
});

describe("a proposal", () => {
  it("is one more entry of the same view, asked in the ordinary way", () => {
    const view = viewOf([primary]);
    const proposed = withProposed(view, [entryOf("one", "Dyne", exact("2026-08-01"))]);
    const on = (when: string) => asOf(proposed.entries, day(when)).inForce.map((v) => v.entry.names[0]?.text);
    expect(on("2026-07-31")).toEqual(["Acme, Ltd."]);
    expect(on("2026-08-01")).toEqual(["Acme, Ltd.", "Dyne"]);
    expect(proposed.entries.at(-1)?.proposed).toBe(true);
    expect(view.entries.length).toBe(1);
  });
});

describe("age", () => {
  const current = "2026-07-20T00:00:00.000Z" as Instant;
  const limits = { softAgeHours: 26, hardAgeHours: 72 };
  const state = (now: string, on?: string) =>
    ageState(ageHours(current, { now: now as Instant, ...(on === undefined ? {} : { on: day(on) }) }), limits);

  it("is stale where only the age of a file stands for its day, however young the file", () => {
    expect(ageState(1, { softAgeHours: 26, hardAgeHours: 72 }, "day-file-was-written")).toBe("stale");
    expect(ageState(1, { softAgeHours: 26, hardAgeHours: 72 }, "told")).toBe("fresh");
  });

  it("passes the soft and the hard limit", () => {
    expect(state("2026-07-21T02:00:00.000Z")).toBe("fresh");
    expect(state("2026-07-21T02:00:01.000Z")).toBe("soft-stale");
    expect(state("2026-07-23T00:00:00.000Z")).toBe("soft-stale");
    expect(state("2026-07-23T00:00:01.000Z")).toBe("stale");
  });

  it("is that of the day asked about, and none for a day the edition already covers", () => {
    expect(state("2026-11-24T00:00:00.000Z", "2026-07-19")).toBe("fresh");
    expect(state("2026-11-24T00:00:00.000Z", "2026-07-20")).toBe("fresh");
    expect(state("2026-11-24T00:00:00.000Z", "2026-07-22")).toBe("soft-stale");
    expect(state("2026-11-24T00:00:00.000Z", "2026-11-24")).toBe("stale");
    expect(state("2026-07-20T05:00:00.000Z", "2026-12-31")).toBe("fresh");
  });
});

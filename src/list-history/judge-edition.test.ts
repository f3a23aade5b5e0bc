import { describe, expect, it } from "vitest";
import { day, type ListEntry, NO_TERMS } from "../vocabulary/index.ts";
import { judgeEdition, type Publication } from "./index.ts";

const BOUNDS = { minParties: 2, maxParties: 1000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 };
const TODAY = day("2026-07-31");

function party(n: number, more: Partial<ListEntry> = {}): ListEntry {
  return {
    id: `p-${n}`,
    list: "xx/one",
    kind: "organization",
    names: [
      { text: `Party Number ${n} Ltd`, role: "primary" },
      { text: `PN${n}`, role: "alias" },
    ],
    addresses: [],
    countries: ["FR"],
    identifiers: [],
    terms: NO_TERMS,
    citations: [],
    period: {},
    firstDay: "first-seen",
    ...more,
  };
}

const parties = (count: number, from = 0) => Array.from({ length: count }, (_, i) => party(from + i));
const of = (entries: readonly ListEntry[], more: Partial<Publication> = {}): Publication => ({
  entries,
  quarantined: [],
  counted: entries.length,
  ...more,
});
const BEFORE = { publishedAt: day("2026-07-30"), entries: parties(100) };

function judge(publication: Publication, before: typeof BEFORE | "nothing" = BEFORE, publishedAt = "2026-07-31") {
  const candidate = { source: "xx/one", publishedAt: day(publishedAt), publication, carries: ["xx/one", "xx/two"] };
  const verdict = judgeEdition(before === "nothing" ? undefined : before, candidate, BOUNDS, TODAY);
  const codes = verdict.kind === "accepted" ? [] : verdict.kind === "held" ? verdict.reasons : verdict.troubles;
  return [verdict.kind, ...codes.map((trouble) => trouble.code)];
}

const spoiled = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ at: `row ${i}`, because: "no name", raw: "" }));

describe("judging an edition", () => {
  it("accepts a first edition and an ordinary day's work", () => {
    expect(judge(of(parties(100)), "nothing")).toEqual(["accepted"]);
    expect(judge(of([...parties(97, 3), ...parties(5, 200)]))).toEqual(["accepted"]);
  });

  it("refuses what is not a whole reading", () => {
    expect(judge(of(parties(100), { declared: 101 }))).toEqual(["refused", "list/count-mismatch"]);
    expect(judge(of(parties(100), { counted: 101 }))).toEqual(["refused", "list/records-lost"]);
    expect(judge(of(parties(100), { counted: 90, read: 90 }))).toEqual(["accepted"]);
    expect(judge(of(parties(100), { counted: 90, read: 89 }))).toEqual(["refused", "list/records-lost"]);
    expect(judge(of(parties(1)))).toEqual(["refused", "list/too-few"]);
    expect(judge(of([]))).toEqual(["refused", "list/too-few"]);
  });

  it("sets single bad records aside up to one in fifty, and refuses beyond", () => {
    expect(judge(of(parties(98), { quarantined: spoiled(2), counted: 100 }))).toEqual(["accepted"]);
    expect(judge(of(parties(97), { quarantined: spoiled(3), counted: 100 }))).toEqual(["refused", "list/unreadable"]);
  });

  it("refuses an edition older than the one in force, and takes one of the same day", () => {
    expect(judge(of(parties(100)), BEFORE, "2026-07-29")).toEqual(["refused", "list/older"]);
    expect(judge(of(parties(100)), BEFORE, "2026-07-30")).toEqual(["accepted"]);
  });

  it("refuses entries that no list could print", () => {
    const with_ = (odd: ListEntry) => of([...parties(99), odd]);
    expect(judge(with_(party(99, { id: "" })))).toEqual(["refused", "list/missing-field"]);
    expect(judge(with_(party(99, { names: [] })))).toEqual(["refused", "list/missing-field"]);
    expect(judge(with_(party(99, { names: [{ text: " ", role: "primary" }] })))).toEqual([
      "refused",
      "list/missing-field",
    ]);
    expect(judge(with_(party(99, { id: "p-3" })))).toEqual(["refused", "list/duplicate-id"]);
    expect(judge(with_(party(99, { list: "xx/three" })))).toEqual(["refused", "list/unknown-list"]);
  });

  it("takes an entry that lists an address only", () => {
    const address = party(99, { names: [], kind: "address", addresses: [{ text: "1 Harbour Road" }] });
    expect(judge(of([...parties(99), address]))[0]).toBe("accepted");
  });

  it("holds a loss of more than one in twenty, and not of exactly that", () => {
    expect(judge(of(parties(95)))).toEqual(["accepted"]);
    expect(judge(of(parties(94)))).toEqual(["held", "list/parties-gone", "list/aliases-gone"]);
  });

  it("holds a loss within one list that the whole would hide", () => {
    const second = (n: number) => party(1000 + n, { list: "xx/two" });
    const entries = [...parties(90), ...Array.from({ length: 10 }, (_, n) => second(n))];
    const after = entries.slice(0, 98);
    expect(judge(of(after), { ...BEFORE, entries })).toEqual(["held", "list/parties-gone"]);
  });

  it("does not count a party as gone whose own last day has come", () => {
    const entries = parties(100).map((entry, n) =>
      n < 10 ? { ...entry, period: { until: day("2026-07-31") } } : entry,
    );
    expect(judge(of(entries.slice(10)), { ...BEFORE, entries })).toEqual(["accepted"]);
  });

  it("counts parties as gone that are all marked as ended", () => {
    const entries = parties(100).map((entry) => ({ ...entry, period: { until: day("2026-07-01") } }));
    expect(judge(of(entries))).toContain("list/parties-gone");
  });

  it("holds a loss of aliases while every party is there", () => {
    const entries = parties(100).map((entry, n) => (n < 6 ? { ...entry, names: entry.names.slice(0, 1) } : entry));
    expect(judge(of(entries))).toEqual(["held", "list/aliases-gone"]);
  });

  it("holds growth over one and a half times", () => {
    expect(judge(of(parties(150)))).toEqual(["accepted"]);
    expect(judge(of(parties(151)))).toEqual(["held", "list/growth"]);
  });

  it("holds many names changed at once; new punctuation is not a new name", () => {
    const renamed = (count: number, text: (name: string) => string) =>
      parties(100).map((entry, n) =>
        n < count ? { ...entry, names: entry.names.map((name) => ({ ...name, text: text(name.text) })) } : entry,
      );
    expect(judge(of(renamed(5, (name) => `New ${name}`)))).toEqual(["accepted"]);
    expect(judge(of(renamed(6, (name) => `New ${name}`)))).toEqual(["held", "list/renamed"]);
    expect(judge(of(renamed(100, (name) => name.toUpperCase().replaceAll(" ", "-"))))).toEqual(["accepted"]);
  });

  it("holds an edition in which no id of before is left, though the parties are the same", () => {
    const entries = parties(100).map((entry) => ({ ...entry, id: `q-${entry.id}` }));
    expect(judge(of(entries))).toEqual(["held", "list/all-ids-changed"]);
  });

  it("holds a date in the future and a list larger than any ever thought of", () => {
    expect(judge(of(parties(100)), BEFORE, "2026-08-01")).toEqual(["held", "list/future"]);
    expect(judge(of(parties(1001)), "nothing")).toEqual(["held", "list/too-many"]);
  });
});

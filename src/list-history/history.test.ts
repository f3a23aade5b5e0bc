import { describe, expect, it } from "vitest";
import { day, type ListEntry, NO_TERMS } from "../vocabulary/index.ts";
import { advanceHistory, asOf, diffEditions, foldWords, type StandingEntry } from "./index.ts";

function entryOf(id: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return {
    id,
    list: "xx/one",
    kind: "organization",
    names: [{ text: name, role: "primary" }],
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

const acme = entryOf("1", "Acme, Ltd.");
const bolt = entryOf("2", "Bolt GmbH");

/** History over editions given as `[day, entries]`. */
function over(...editions: readonly (readonly [string, readonly ListEntry[]])[]): StandingEntry[] {
  let history: StandingEntry[] | undefined;
  for (const [publishedAt, entries] of editions) history = advanceHistory(history, entries, day(publishedAt));
  return history ?? [];
}

function names(standing: readonly StandingEntry[]): string[] {
  return standing.map((s) => s.entry.names[0]?.text ?? "").sort();
}

function on(history: readonly StandingEntry[], when: string) {
  const { inForce, unknown } = asOf(history, day(when));
  return { inForce: names(inForce), unknown: names(unknown) };
}

describe("a list without dates", () => {
  it("begins in its first edition, and nobody knows what was before", () => {
    const history = over(["2026-01-10", [acme]]);
    expect(on(history, "2026-01-09")).toEqual({ inForce: [], unknown: ["Acme, Ltd."] });
    expect(on(history, "2026-01-10")).toEqual({ inForce: ["Acme, Ltd."], unknown: [] });
  });

  it("dates an arrival by the first edition that has it and a departure by the first that lacks it", () => {
    const history = over(["2026-01-10", [acme]], ["2026-02-10", [acme, bolt]], ["2026-03-10", [bolt]]);
    expect(on(history, "2026-02-09")).toEqual({ inForce: ["Acme, Ltd."], unknown: [] });
    expect(on(history, "2026-02-10")).toEqual({ inForce: ["Acme, Ltd.", "Bolt GmbH"], unknown: [] });
    expect(on(history, "2026-03-09").inForce).toEqual(["Acme, Ltd.", "Bolt GmbH"]);
    expect(on(history, "2026-03-10")).toEqual({ inForce: ["Bolt GmbH"], unknown: [] });
  });

  it("keeps the first day of an arrival over later editions", () => {
    const history = over(["2026-01-10", []], ["2026-02-10", [acme]], ["2026-03-10", [acme]], ["2026-04-10", [acme]]);
    expect(history.map((s) => s.entry.period)).toEqual([{ from: "2026-02-10" }]);
    expect(history[0]?.entry.firstDay).toBe("first-seen");
  });

  it("knows a party that left and came back on the days between as off the list", () => {
    const history = over(["2026-01-10", [acme]], ["2026-02-10", []], ["2026-03-10", [acme]]);
    expect(on(history, "2026-02-20").inForce).toEqual([]);
    expect(on(history, "2026-01-20").inForce).toEqual(["Acme, Ltd."]);
    expect(on(history, "2026-03-10").inForce).toEqual(["Acme, Ltd."]);
  });
});

describe("dates that an entry prints", () => {
  it("win over the days of the editions", () => {
    const dated = { ...acme, period: { from: day("2019-10-09") }, firstDay: "exact" as const };
    const history = over(["2026-01-10", [bolt]], ["2026-02-10", [bolt, dated]]);
    expect(on(history, "2019-10-08").inForce).toEqual([]);
    expect(on(history, "2019-10-09").inForce).toEqual(["Acme, Ltd."]);
  });

  it("learned later, hold for the days before too", () => {
    const dated = {
      ...entryOf("1", "Acme Industries"),
      period: { from: day("2019-10-09") },
      firstDay: "exact" as const,
    };
    const history = over(["2026-01-10", [acme]], ["2026-02-10", [dated]]);
    expect(on(history, "2019-10-08")).toEqual({ inForce: [], unknown: [] });
    expect(on(history, "2019-10-09")).toEqual({ inForce: ["Acme, Ltd."], unknown: [] });
    const only = over(["2026-01-10", [acme]], ["2026-02-10", [{ ...acme, period: dated.period, firstDay: "exact" }]]);
    expect(only.length).toBe(1);
  });

  it("leave days between two bounds unknown, and no edition overrides them", () => {
    const between = { notBefore: day("2020-01-01"), notAfter: day("2020-06-01") };
    const history = over(["2026-01-10", [{ ...acme, firstDayBetween: between }]]);
    expect(on(history, "2019-12-31")).toEqual({ inForce: [], unknown: [] });
    expect(on(history, "2020-03-01")).toEqual({ inForce: [], unknown: ["Acme, Ltd."] });
    expect(on(history, "2020-06-01")).toEqual({ inForce: ["Acme, Ltd."], unknown: [] });
  });

  it("an earlier last day of its own stays when an edition later lacks the entry", () => {
    const ended = { ...acme, period: { until: day("2026-01-20") } };
    const history = over(["2026-01-10", [ended, bolt]], ["2026-02-10", [bolt]]);
    expect(on(history, "2026-01-25").inForce).toEqual(["Bolt GmbH"]);
  });
});

describe("wordings", () => {
  it("a change of words divides the wording and not the listing", () => {
    const renamed = entryOf("1", "Acme Industries");
    const history = over(["2026-01-10", [acme]], ["2026-02-10", [renamed]]);
    expect(on(history, "2026-02-09")).toEqual({ inForce: ["Acme, Ltd."], unknown: [] });
    expect(on(history, "2026-02-10")).toEqual({ inForce: ["Acme Industries"], unknown: [] });
    expect(on(history, "2026-01-01")).toEqual({ inForce: [], unknown: ["Acme, Ltd."] });
  });

  it("new punctuation, even under a new id, is the same entry going on", () => {
    const history = over(["2026-01-10", [acme]], ["2026-02-10", [entryOf("9", "ACME Ltd")]]);
    expect(history.length).toBe(1);
    expect(on(history, "2026-01-10").inForce).toEqual(["ACME Ltd"]);
    expect(history[0]?.entry.period).toEqual({});
  });
});

describe("comparing editions", () => {
  const diff = (before: ListEntry[], after: ListEntry[]) => {
    const found = diffEditions(before, after);
    return Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, list.length]));
  };
  const none = { added: 0, removed: 0, changed: 0, reworded: 0, same: 0 };

  it("finds what was added, removed, changed and merely punctuated anew", () => {
    expect(diff([acme], [acme, bolt])).toEqual({ ...none, same: 1, added: 1 });
    expect(diff([acme, bolt], [acme])).toEqual({ ...none, same: 1, removed: 1 });
    expect(diff([acme], [entryOf("1", "Acme Industries")])).toEqual({ ...none, changed: 1 });
    expect(diff([acme], [entryOf("1", "ACME - Ltd")])).toEqual({ ...none, reworded: 1 });
    expect(diff([acme], [entryOf("7", "ACME - Ltd")])).toEqual({ ...none, reworded: 1 });
    expect(diff([acme], [entryOf("7", "ACME - Ltd", { list: "xx/two" })])).toEqual({ ...none, added: 1, removed: 1 });
  });

  it("names the fields that differ, before and after", () => {
    const after = { ...acme, countries: ["FR", "DE"], names: [...acme.names, { text: "AL", role: "alias" as const }] };
    expect(diffEditions([acme], [after]).changed[0]?.fields).toEqual([
      { field: "aliases", before: [], after: ["AL"], reworded: false },
      { field: "countries", before: ["FR"], after: ["DE", "FR"], reworded: false },
    ]);
  });

  it("sees that only the place of a comma moved words from a name to an address", () => {
    const at = (alias: string, address: string) => ({
      ...acme,
      names: [...acme.names, { text: alias, role: "alias" as const }],
      addresses: [{ text: address }],
    });
    expect(diff([at("Acme OY Espoo", "Finland")], [at("Acme OY", "Espoo, Finland")])).toEqual({ ...none, reworded: 1 });
    expect(diff([at("Acme OY Espoo", "Finland")], [at("Acme OY", "Turku, Finland")])).toEqual({ ...none, changed: 1 });
  });

  it("pairs one to one where a party is spread over rows of one name", () => {
    const rows = (prefix: string, mark: string) => [1, 2, 3].map((n) => entryOf(`${prefix}${n}`, `Acme${mark}Ltd`));
    expect(diff(rows("a", ", "), rows("b", " "))).toEqual({ ...none, reworded: 3 });
    expect(diff(rows("a", ", "), rows("b", " ").slice(1))).toEqual({ ...none, reworded: 2, removed: 1 });
  });

  it("does not fold a name in another script to nothing", () => {
    expect(foldWords("海康威视")).not.toBe("");
    expect(diff([entryOf("1", "海康威视")], [entryOf("1", "大华技术")])).toEqual({ ...none, changed: 1 });
  });

  it("treats a moved day or country as a change, however it is punctuated", () => {
    const dated = (from: string) => ({ ...acme, period: { from: day(from) }, firstDay: "exact" as const });
    expect(diff([dated("2026-01-01")], [dated("2026-01-02")])).toEqual({ ...none, changed: 1 });
  });
});

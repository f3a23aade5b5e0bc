import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartMovesOf, chartRows } from "../../law/us/ear/738-country-chart/index.ts";
import { groupMoves } from "../../law/us/ear/740-exceptions/index.ts";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import {
  addDays,
  day,
  type LegalDate,
  type Listing,
  type Owner,
  readTransaction,
  type Transaction,
} from "../../src/vocabulary/index.ts";
import { transaction } from "./random-transactions.ts";

/** The same transaction asked on every day of nine years: the answer changes only where the law or an entry does. */
const lists = statedListings(listTitles, termsReaders);

const entry = (from: string, footnotes: readonly number[] = []) => ({
  list: "us/bis-entity-list",
  effectiveFrom: from,
  requirement: "all items subject to the EAR (744.11)",
  reviewPolicy: "presumption of denial",
  footnotes,
});

interface Asked {
  readonly item: unknown;
  readonly to: string;
  readonly party?: object;
  readonly facts?: object;
  readonly transaction?: string;
}

const ASKED: Readonly<Record<string, Asked>> = {
  "an array to Malaysia": { item: { eccn: "3A001.a.7", origin: "US" }, to: "Malaysia" },
  "network parts for Huawei": {
    item: { eccn: "EAR99", origin: "US" },
    to: "China",
    party: { listing: entry("2019-05-16", [1, 2]) },
    facts: { tglPurpose: "existing_networks" },
  },
  "a foreign chip for Huawei": {
    item: { eccn: "EAR99", origin: "Taiwan", usContentPct: 0 },
    to: "China",
    transaction: "reexport",
    party: { listing: entry("2019-05-16", [1, 2]) },
    facts: { directProductOf: ["3E001"], plantIsDirectProduct: false },
  },
  "drives for a subsidiary": {
    item: { eccn: "EAR99", origin: "US" },
    to: "China",
    party: { owners: [{ name: "Parent", pct: 100, listed: entry("2019-10-09") }] },
  },
  "a generator to Syria": { item: { eccn: "EAR99", origin: "US" }, to: "Syria" },
  "a computer to Russia": { item: { eccn: "EAR99", origin: "US", htsCode: "847130" }, to: "Russia" },
  "a controller for an army in Burma": {
    item: { eccn: "3A991", origin: "US" },
    to: "Burma",
    facts: { militaryEndUser: true, "item.microprocessor5Gflops32Bit": false },
  },
  "an accelerator to China": { item: { eccn: "3A090.a", origin: "US" }, to: "China" },
  "an accelerator to an approved firm in the UAE": {
    item: { eccn: "3A090.b", origin: "US" },
    to: "AE",
    party: { name: "Microsoft Corporation" },
  },
  "a small drone to Vietnam": {
    item: { eccn: "9A012.a.1", origin: "US", enduranceMinutes: 45 },
    to: "Vietnam",
  },
  "a standard worked on with Huawei": {
    item: { eccn: "EAR99", kind: "technology", origin: "US" },
    to: "China",
    party: { listing: entry("2019-05-16", [1, 2]) },
    facts: { standardsRelatedActivity: true, standardToBePublished: true },
  },
  "a router to Sudan": { item: { eccn: "5A992.c", origin: "US" }, to: "Sudan" },
  "a foreign engine to Cambodia": {
    item: { eccn: "EAR99", origin: "Germany", usContentPct: 5, incorporates600Series: "x" },
    to: "Cambodia",
    transaction: "reexport",
  },
  "an array to Hong Kong": { item: { eccn: "3A001.a.7", origin: "US", valueUsd: 3000 }, to: "Hong Kong" },
  "an array to India": { item: { eccn: "3A001.a.7", origin: "US", valueUsd: 3000 }, to: "India" },
  "a pump to Belarus": { item: { eccn: "2B350.i", origin: "US" }, to: "Belarus" },
  "a shotgun to the United Kingdom": { item: { eccn: "0A502.a", origin: "US", barrelLengthInches: 26 }, to: "GB" },
  "an oscilloscope to Venezuela": { item: { eccn: "3A999.a", origin: "US" }, to: "Venezuela" },
  "a blocked buyer": {
    item: { eccn: "EAR99", origin: "US" },
    to: "Türkiye",
    party: { listing: { list: "us/ofac-sdn", effectiveFrom: "2022-01-01", programs: ["TCO"] } },
  },
};

function transactionOf(a: Asked): Transaction {
  const read = readTransaction(
    {
      asOf: "2019-01-01",
      transaction: a.transaction ?? "export",
      item: a.item,
      parties: [{ name: "Example Ltd.", role: "end_user", country: a.to, ...a.party }],
      destination: a.to,
      facts: a.facts ?? {},
    },
    lists,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.troubles));
  return read.value;
}

function brief(t: Transaction, on: LegalDate): string {
  const d = determine(rulebook, { ...t, on }, { questions: "none" });
  const cited = [...d.requirements, ...d.prohibitions, ...d.referrals, ...d.conditions].map((r) => r.citation);
  const candidates = d.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
  return JSON.stringify([d.outcome, [...new Set(cited)].sort(), candidates]);
}

/** First days of versions of rules, and of entries in the questions above. */
const firstDays = new Set<string>(
  [...rulebook.jurisdiction, ...rulebook.requirements, ...rulebook.exceptions].flatMap((r) =>
    r.versions.map((v) => v.from).filter((f) => f !== undefined),
  ),
);
const OF_ENTRIES = ["2019-05-16", "2019-10-09", "2022-01-01"];
/** First days that tables print for single lines. */
const OF_TABLES = ["2026-07-10", "2026-08-13"];

/** First days on which a place moved between country groups, or a mark of its row changed; and exceptions suspended for one. */
const OF_PLACES = [...groupMoves, ...chartRows.flatMap((r) => chartMovesOf(r.place))].flatMap((m) => [
  m.on,
  ...(m.openFrom ? [m.openFrom] : []),
]);
const OF_NOTICES = ["2020-06-30", "2021-02-17"];

const FIRST = day("2018-01-01");
const LAST = day("2026-12-31");

/** The days on which the answer becomes another; every day is asked. */
function changesOf(t: Transaction): LegalDate[] {
  const changed: LegalDate[] = [];
  let before = brief(t, FIRST);
  for (let on = addDays(FIRST, 1); on <= LAST; on = addDays(on, 1)) {
    const now = brief(t, on);
    if (now !== before) changed.push(on);
    before = now;
  }
  return changed;
}

/** The transaction with the entries of parties and owners in force since before the first day asked. */
function undated(t: Transaction): Transaction {
  const old = (listings: readonly Listing[]) => listings.map((l) => ({ ...l, period: { from: day("2017-01-01") } }));
  const owners = (all: readonly Owner[]) => all.map((o) => ({ ...o, listings: old(o.listings) }));
  return { ...t, parties: t.parties.map((p) => ({ ...p, listings: old(p.listings), owners: owners(p.owners) })) };
}

const known = new Set<string>([...firstDays, ...OF_ENTRIES, ...OF_TABLES, ...OF_PLACES, ...OF_NOTICES]);

describe("days", () => {
  for (const [name, asked] of Object.entries(ASKED)) {
    it(name, () => {
      const t = transactionOf(asked);
      const changed = changesOf(t);
      expect(changed.filter((d) => !known.has(d))).toEqual([]);
    }, 30_000);
  }

  it("any question whose entries have no first day of their own", () => {
    fc.assert(
      fc.property(transaction, fc.integer({ min: 1, max: 9 * 365 }), (random, n) => {
        const t = undated(random);
        const on = addDays(FIRST, n);
        if (known.has(on)) return;
        expect(brief(t, on)).toBe(brief(t, addDays(on, -1)));
      }),
      { numRuns: 2_000, seed: 20_261_124 },
    );
  }, 60_000);

  it("some answers do change", () => {
    const t = transactionOf(ASKED["a generator to Syria"] ?? { item: {}, to: "" });
    expect(brief(t, day("2025-09-01"))).not.toBe(brief(t, day("2025-09-02")));
  });
});

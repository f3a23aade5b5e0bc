import { describe, expect, it } from "vitest";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import { addDays, day, type LegalDate, readTransaction, type Transaction } from "../../src/vocabulary/index.ts";

/** The same transaction asked on the days of eight years: the answer changes only where the law or an entry does. */
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

const FIRST = day("2019-01-01");
const LAST = day("2026-12-31");

/** Days between looks; a week whose ends differ is walked day by day. */
const STEP = 7;

/** The days on which the answer becomes another. */
function changesOf(t: Transaction): LegalDate[] {
  const changed: LegalDate[] = [];
  for (let on = FIRST, before = brief(t, FIRST); on < LAST; ) {
    const next = addDays(on, STEP);
    const then = brief(t, next);
    if (then !== before) changed.push(...changesBetween(t, on, before));
    [on, before] = [next, then];
  }
  return changed;
}

function changesBetween(t: Transaction, start: LegalDate, first: string): LegalDate[] {
  const days = Array.from({ length: STEP }, (_, i) => addDays(start, i + 1));
  let before = first;
  return days.filter((d) => {
    const now = brief(t, d);
    const other = now !== before;
    before = now;
    return other;
  });
}

describe("days", () => {
  for (const [name, asked] of Object.entries(ASKED)) {
    it(name, () => {
      const t = transactionOf(asked);
      const changed = changesOf(t);
      const known = new Set([...firstDays, ...OF_ENTRIES, ...OF_TABLES]);
      expect(changed.filter((d) => !known.has(d))).toEqual([]);
    }, 30_000);
  }

  it("some answers do change", () => {
    const t = transactionOf(ASKED["a generator to Syria"] ?? { item: {}, to: "" });
    expect(brief(t, day("2025-09-01"))).not.toBe(brief(t, day("2025-09-02")));
  });
});

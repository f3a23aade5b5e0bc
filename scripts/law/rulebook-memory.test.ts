import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rulebook } from "../../src/authoring/index.ts";
import { type Core, coreOf } from "../../src/determination/core.ts";
import { determine, findingsOf, flipFacts } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import { readTransaction, type Transaction, troubleLine } from "../../src/vocabulary/index.ts";
import { transaction } from "./random-transactions.ts";

/** What rules said before is said again only where they looked at nothing that differs: every answer is as if asked first. */
const unasked = (): Rulebook => ({ ...rulebook });

const once = (t: Transaction) => JSON.stringify(determine(unasked(), t));

const stated = statedListings(listTitles, termsReaders);

type Fields = Readonly<Record<string, unknown>>;

/** A question in the form that callers use, from a plain one and what is other. */
function asked(other: Fields): Transaction {
  const parties = [{ name: "Example Trading Co.", role: "end_user", country: "China" }];
  const item = { eccn: "3A001.a.7", origin: "US" };
  const plain = { asOf: "2026-07-31", transaction: "export", item, parties, destination: "Malaysia", facts: {} };
  const read = readTransaction({ ...plain, ...other }, stated);
  if (!read.ok) throw new Error(read.troubles.map(troubleLine).join("; "));
  return read.value;
}

const party = (other: object) => ({
  parties: [{ name: "Example Ltd.", role: "end_user", country: "China", ...other }],
});
const item = (other: object) => ({ item: { eccn: "3A001.a.7", origin: "US", ...other } });
const ear99 = { item: { eccn: "EAR99", origin: "US" }, destination: "China" };
const listed = (list: string, footnotes: readonly number[] = []) => ({
  list,
  effectiveFrom: "2019-05-16",
  requirement: "all items subject to the EAR",
  footnotes,
});
const owned = (list: string) => party({ owners: [{ name: "Parent", pct: 60, listed: listed(list) }] });

/** Two questions that differ in one part alone, as orders of one book differ, and whose answers are not the same. */
const PAIRS: Readonly<Record<string, readonly [Fields, Fields]>> = {
  "the day": [{ asOf: "2019-05-15" }, { asOf: "2026-07-31" }],
  "the act": [{ transaction: "export" }, { transaction: "reexport" }],
  "the paragraph": [item({ eccn: "3A001.a.7" }), item({ eccn: "3A001.b.2" })],
  "the kind of item": [item({ eccn: "3E001", kind: "technology" }), item({ eccn: "3E001", kind: "commodity" })],
  "the origin": [item({ origin: "US" }), item({ origin: "Taiwan" })],
  "the content": [
    { transaction: "reexport", ...item({ origin: "Taiwan", usContentPct: 5 }) },
    { transaction: "reexport", ...item({ origin: "Taiwan", usContentPct: 60 }) },
  ],
  "the value": [item({ valueUsd: 100 }), item({ valueUsd: 90_000 })],
  "the tariff code": [
    { item: { eccn: "EAR99", origin: "US", htsCode: "847130" }, destination: "Russia" },
    { item: { eccn: "EAR99", origin: "US", htsCode: "481910" }, destination: "Russia" },
  ],
  "the description": [item({ description: "an amplifier" }), item({ description: "a system for face recognition" })],
  "the destination": [{ destination: "Malaysia" }, { destination: "Cuba" }],
  "the name of a party": [
    { ...ear99, ...party({ name: "Trading Co." }) },
    { ...ear99, ...party({ name: "The Navy" }) },
  ],
  "the role of a party": [
    { ...ear99, ...party({ listing: listed("Entity List") }) },
    { ...ear99, ...party({ role: "freight_forwarder", listing: listed("Entity List") }) },
  ],
  "the list a party is on": [
    { ...ear99, ...party({ listing: listed("Entity List") }) },
    { ...ear99, ...party({ listing: listed("Unverified List") }) },
  ],
  "the footnotes of an entry": [
    { ...ear99, ...item({ origin: "Taiwan" }), ...party({ listing: listed("Entity List", [1]) }) },
    { ...ear99, ...item({ origin: "Taiwan" }), ...party({ listing: listed("Entity List", [5]) }) },
  ],
  "the list an owner is on": [
    { ...ear99, asOf: "2025-10-15", ...owned("Entity List") },
    { ...ear99, asOf: "2025-10-15", ...owned("Unverified List") },
  ],
  "whether an owner is denied": [
    { ...ear99, ...owned("Denied Persons List") },
    { ...ear99, ...owned("Unverified List") },
  ],
  "the use": [
    { ...ear99, endUse: "general use" },
    { ...ear99, endUse: "tests of missiles" },
  ],
  "a fact": [
    { ...ear99, facts: { nuclearEndUse: "none" } },
    { ...ear99, facts: { nuclearEndUse: "explosive" } },
  ],
  "a fact that guidance reads": [
    { ...ear99, facts: { surveillanceCapable: false } },
    { ...ear99, facts: { surveillanceCapable: true } },
  ],
};

/** The second with every part that is equal taken from the first, as a variant of a question shares its parts. */
function onto<T extends object>(a: T, b: T): T {
  const shared = { ...b };
  for (const key of Object.keys(b) as (keyof T)[])
    if (JSON.stringify(a[key]) === JSON.stringify(b[key])) shared[key] = a[key];
  return shared;
}

const runs = (numRuns: number) => ({ numRuns, seed: 20_261_124 });

describe("law", () => {
  it("keeps nothing by the identity of a party or a question, and copies neither: what is looked at must be noted each time", () => {
    const kept =
      /WeakMap<(?:Party|Transaction|Item|Asking)[,>]|\{ *\.\.\.(?:q|t|q\.transaction|q\.transaction\.item|party)\b/;
    const law = join(import.meta.dirname, "../../law");
    const files = globSync("**/*.ts", { cwd: law }).filter((f) => !f.endsWith(".test.ts"));
    expect(files.filter((f) => kept.test(readFileSync(join(law, f), "utf8")))).toEqual([]);
    expect(kept.test("const shares = new WeakMap<Party, FactDeclaration>();")).toBe(true);
    expect(kept.test("const there = { ...q, transaction: { ...q.transaction } };")).toBe(true);
  });
});

describe("what was said before", { timeout: 60_000 }, () => {
  it("changes no answer to the same question, asked once, twice and again", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        const first = once(t);
        for (let i = 0; i < 4; i++) expect(JSON.stringify(determine(rulebook, t))).toBe(first);
      }),
      runs(60),
    );
  });

  for (const [part, [one, other]] of Object.entries(PAIRS)) {
    it(`changes no answer to a question that differs in ${part}`, () => {
      const [a, b] = [asked(one), asked(other)];
      expect(once(a)).not.toBe(once(b));
      const book = unasked();
      for (let i = 0; i < 4; i++) determine(book, a, { questions: "none" });
      expect(JSON.stringify(determine(book, b))).toBe(once(b));
      expect(JSON.stringify(determine(book, a))).toBe(once(a));
    });

    it(`asks again what looks at ${part} when it alone is another`, () => {
      const [a, b] = [asked(one), asked(other)];
      const told = ({ outcome, requirements, exceptions, found, open, first, second }: Core) =>
        JSON.stringify([outcome, requirements, exceptions, found, open, [...first, ...second].map((t) => t.said.step)]);
      expect(told(coreOf(rulebook, b, coreOf(rulebook, a)))).toBe(told(coreOf(unasked(), b)));
      const shared = onto(a, { ...b, item: onto(a.item, b.item) });
      expect(told(coreOf(rulebook, shared, coreOf(rulebook, a)))).toBe(told(coreOf(unasked(), shared)));
    });
  }

  it("changes nothing that is found, nor what would give another outcome", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        const book = unasked();
        for (let i = 0; i < 4; i++) findingsOf(book, t);
        const found = (b: Rulebook) => {
          const { read, ...rest } = findingsOf(b, t);
          return JSON.stringify(rest);
        };
        expect(found(book)).toBe(found(unasked()));
        expect(flipFacts(book, t)).toEqual(flipFacts(unasked(), t));
        for (const flip of flipFacts(book, t).filter((f) => f.kind === "date")) {
          expect(determine(unasked(), { ...t, on: flip.to as Transaction["on"] }).outcome).toBe(flip.outcome);
        }
      }),
      runs(25),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rulebook } from "../../src/authoring/index.ts";
import { determine, findingsOf, flipFacts } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import type { Party, Transaction } from "../../src/vocabulary/index.ts";
import { transaction } from "./random-transactions.ts";

/** What rules said before is said again only where they looked at nothing that differs: every answer is as if asked first. */
const unasked = (): Rulebook => ({ ...rulebook });

const once = (t: Transaction) => JSON.stringify(determine(unasked(), t));

/** A question that differs from another in one part alone, as orders of one book differ. */
const RENAMED: Readonly<Record<string, (t: Transaction) => Transaction>> = {
  "the names of parties": (t) => ({ ...t, parties: t.parties.map((p) => ({ ...p, name: `${p.name} of Somewhere` })) }),
  "a role": (t) => ({ ...t, parties: t.parties.map((p): Party => ({ ...p, roles: ["freight_forwarder"] })) }),
  "the owners": (t) => ({ ...t, parties: t.parties.map((p) => ({ ...p, owners: [] })) }),
  "the listings": (t) => ({ ...t, parties: t.parties.map((p) => ({ ...p, listings: [] })) }),
  "the use": (t) => ({ ...t, endUse: "tests of missiles" }),
  "the description": (t) => ({ ...t, item: { ...t.item, description: "a device that intercepts mobile telephones" } }),
  "the value": (t) => ({ ...t, item: { ...t.item, valueUsd: 1 } }),
  "the facts": (t) => ({ ...t, facts: {} }),
  "the destination": (t) => ({ ...t, destination: { country: "CU" } }),
  "the act": (t) => ({ ...t, kind: "reexport" }),
};

const runs = (numRuns: number) => ({ numRuns, seed: 20_261_124 });

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

  for (const [part, other] of Object.entries(RENAMED)) {
    it(`changes no answer to a question that differs in ${part}`, () => {
      fc.assert(
        fc.property(transaction, (t) => {
          const book = unasked();
          for (let i = 0; i < 4; i++) determine(book, t, { questions: "none" });
          expect(JSON.stringify(determine(book, other(t)))).toBe(once(other(t)));
        }),
        runs(25),
      );
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

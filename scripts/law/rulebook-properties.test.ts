import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactDeclaration } from "../../src/authoring/index.ts";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import type { Determination, FactValue, Outcome, Transaction } from "../../src/vocabulary/index.ts";
import { declaredFacts, listing, transaction } from "./random-transactions.ts";

/** What must hold of the whole rulebook whatever is asked. */
const ask = (t: Transaction): Determination => determine(rulebook, t, { questions: "none" });

const FORBIDDEN = /\b(clear(ed|ance)?|approved|safe|compliant|permitted)\b/i;

/** How much an outcome holds back; equal numbers hold back alike. */
const STRENGTH: Readonly<Record<Outcome, number>> = {
  prohibited: 6,
  license_required: 5,
  exception_candidate: 4,
  refer_other_agency: 3,
  indeterminate: 3,
  red_flag_hold: 2,
  no_requirement_found_with_conditions: 1,
  no_requirement_found: 0,
  not_subject_to_ear: 0,
};

const cited = (d: Determination): string[] =>
  [...new Set([...d.requirements, ...d.prohibitions, ...d.referrals, ...d.conditions].map((r) => r.citation))].sort();

const candidates = (d: Determination): string[] =>
  d.exceptions
    .filter((e) => e.status === "candidate")
    .map((e) => e.symbol)
    .sort();

const brief = (d: Determination) => ({ outcome: d.outcome, cited: cited(d), candidates: candidates(d) });

/** Words of the answer that are ours, not the caller's. */
const prose = (d: Determination): string =>
  JSON.stringify(d, (key, value) =>
    ["name", "party", "quote", "citation", "symbol"].includes(key) ? undefined : value,
  );

/** The three ways in which a fact is not known: nobody says anything, or somebody says that nobody knows. */
const NOT_KNOWN: readonly (null | "unknown" | undefined)[] = [undefined, null, "unknown"];

/** The transaction with one fact stated, or with nothing said of it. */
function saying(t: Transaction, name: string, value: FactValue | undefined): Transaction {
  const { [name]: _, ...others } = t.facts;
  return { ...t, facts: value === undefined ? others : { ...others, [name]: value } };
}

/** Declared facts that some rule reads of the transaction, with answers to try. */
function factsRead(t: Transaction): FactDeclaration[] {
  const read = new Set(ask(t).trace.flatMap((s) => s.facts.map((f) => f.name)));
  return declaredFacts.filter((f) => read.has(f.name) && f.answers.length > 0);
}

/** What is asked of the caller, and what the answer says was taken as not so. */
function toldOf(d: Determination): string[] {
  const taken = d.assumptions.filter((a) => a.startsWith("taken as not so, without asking"));
  return [...d.questions.map((q) => q.fact), ...taken.flatMap((a) => a.replace(/^.*?: /, "").split(", "))];
}

const runs = (numRuns: number) => ({ numRuns, seed: 20_260_820 });

describe("the whole rulebook", { timeout: 60_000 }, () => {
  it("answers every transaction, in words that promise nothing", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        const d = ask(t);
        expect(prose(d)).not.toMatch(FORBIDDEN);
      }),
      runs(600),
    );
  });

  it("gives the same answer whatever the order of parties, of their owners and listings, and of facts", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        const parties = t.parties.map((p) => ({
          ...p,
          roles: [...p.roles].reverse(),
          owners: [...p.owners].reverse(),
          listings: [...p.listings].reverse(),
        }));
        const facts = Object.fromEntries(Object.entries(t.facts).reverse());
        expect(brief(ask({ ...t, parties: parties.reverse(), facts }))).toEqual(brief(ask(t)));
      }),
      runs(500),
    );
  });

  it("gives the same answer to the same question", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        expect(JSON.stringify(ask(t))).toBe(JSON.stringify(ask(t)));
      }),
      runs(200),
    );
  });

  it("loses no requirement when a party is found on one more list", () => {
    fc.assert(
      fc.property(transaction, listing, (t, more) => {
        const [first, ...rest] = t.parties;
        if (first === undefined) return;
        const then = ask({ ...t, parties: [{ ...first, listings: [...first.listings, more] }, ...rest] });
        const before = ask(t);
        expect(STRENGTH[then.outcome], JSON.stringify([brief(before), brief(then)])).toBeGreaterThanOrEqual(
          STRENGTH[before.outcome],
        );
        const lost = cited(before).filter((c) => !cited(then).includes(c) && !takenOver(c, then));
        expect(lost).toEqual([]);
      }),
      runs(600),
    );
  });

  it("takes no fact that nobody knows as not so without asking for it or saying that it does", () => {
    fc.assert(
      fc.property(transaction, fc.nat(), (t, n) => {
        const read = factsRead(t);
        const f = read[n % read.length];
        if (f === undefined) return;
        for (const nothing of NOT_KNOWN) {
          const d = determine(rulebook, saying(t, f.name, nothing));
          if (STRENGTH[d.outcome] >= STRENGTH.indeterminate) continue;
          for (const answer of f.answers) {
            const told = ask(saying(t, f.name, answer));
            if (STRENGTH[told.outcome] <= STRENGTH[d.outcome]) continue;
            expect(toldOf(d), `${f.name} = ${String(answer)}: ${d.outcome} becomes ${told.outcome}`).toContain(f.name);
          }
        }
      }),
      runs(600),
    );
  });

  it("says no less of a fact that nobody knows than the weakest of its answers would", () => {
    fc.assert(
      fc.property(transaction, fc.nat(), (t, n) => {
        const read = factsRead(t);
        const f = read[n % read.length];
        if (f === undefined) return;
        const outcomes = f.answers.map((answer) => ask(saying(t, f.name, answer)).outcome);
        const weakest = Math.min(...outcomes.map((o) => STRENGTH[o]));
        for (const nothing of NOT_KNOWN) {
          const d = determine(rulebook, saying(t, f.name, nothing));
          const words = `${f.name}: ${d.outcome}, and ${f.answers.join(", ")}: ${outcomes.join(", ")}`;
          if (d.outcome === "indeterminate" && weakest > STRENGTH.indeterminate) saysWhichever(d, f, words);
          else expect(STRENGTH[d.outcome], words).toBeGreaterThanOrEqual(weakest);
        }
      }),
      runs(600),
    );
  });

  it("lets nothing through while a deciding fact is open", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        const d = determine(rulebook, t);
        if (!d.questions.some((q) => q.weight === "deciding")) return;
        expect(STRENGTH[d.outcome], d.outcome).toBeGreaterThanOrEqual(STRENGTH.refer_other_agency);
      }),
      runs(300),
    );
  });
});

/**
 * An open answer lets nothing through. Where every answer that can be given asks for a license it says so too; amounts
 * are tried only at some values, so that of them it cannot be said.
 */
function saysWhichever(d: Determination, f: FactDeclaration, words: string): void {
  if (f.answers.some((answer) => typeof answer === "number")) return;
  expect(d.assumptions, words).toContain(
    `whichever way ${f.name} is answered, a license is required or the transaction is barred`,
  );
}

/**
 * 15 CFR 744.8, Note 2 to (a): for a person that is also on the Entity List its entry takes precedence. And an own entry
 * for all items says under 744.11(a) what ownership said under (a)(1).
 */
function takenOver(citation: string, then: Determination): boolean {
  if (citation === "15 CFR 744.11(a)(1)") return cited(then).includes("15 CFR 744.11(a)");
  return citation.startsWith("15 CFR 744.8") && cited(then).some((c) => c.startsWith("15 CFR 744.11"));
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import type { Determination, Outcome, Transaction } from "../../src/vocabulary/index.ts";
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

/** Facts that somebody volunteers: without an occasion nobody is asked for them one by one. */
const VOLUNTEERED: ReadonlySet<string> = new Set([
  // Acts of persons and other people's warnings; the standing lines of every answer speak of them.
  "knowledgeOfViolation",
  "breachesTermsHeld",
  "openRedFlags",
  "statutorySanction744_19",
  "forForeignVesselOrAircraft",
  "item.soldUnderForeignMilitarySales",
  // Circumstances of the journey or of the item that nothing else in the question points to.
  "item.movesThroughUs",
  "usPersonSupport",
  "designOfAdvancedNodeIc",
  // Asked as one of the answers to missileEndUse.
  "wmdDelivery",
  // A parameter that contradicts the entry stated.
  "item.meetsSmeParameters",
]);

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

  it("gives the same answer whatever the order of the parties", () => {
    fc.assert(
      fc.property(transaction, (t) => {
        expect(brief(ask({ ...t, parties: [...t.parties].reverse() }))).toEqual(brief(ask(t)));
      }),
      runs(300),
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

  it("lets nothing through on the silence of a fact without asking for it", () => {
    fc.assert(
      fc.property(transaction, fc.constantFrom(...declaredFacts), (t, f) => {
        if (VOLUNTEERED.has(f.name)) return;
        const { [f.name]: _, ...others } = t.facts;
        const silent = determine(rulebook, { ...t, facts: others });
        if (STRENGTH[silent.outcome] > 1) return;
        for (const answer of f.answers) {
          const told = ask({ ...t, facts: { ...others, [f.name]: answer } });
          if (STRENGTH[told.outcome] < STRENGTH.refer_other_agency) continue;
          const asked = silent.questions.map((q) => q.fact);
          expect(asked, `${f.name} = ${String(answer)}: ${silent.outcome} becomes ${told.outcome}`).toContain(f.name);
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
 * 15 CFR 744.8, Note 2 to (a): for a person that is also on the Entity List its entry takes precedence. And an own entry
 * for all items says under 744.11(a) what ownership said under (a)(1).
 */
function takenOver(citation: string, then: Determination): boolean {
  if (citation === "15 CFR 744.11(a)(1)") return cited(then).includes("15 CFR 744.11(a)");
  return citation.startsWith("15 CFR 744.8") && cited(then).some((c) => c.startsWith("15 CFR 744.11"));
}

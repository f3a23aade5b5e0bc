import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asking, type Opinion, type Rule, transactionOf, versionOn } from "../../../../src/authoring/index.ts";
import { allEccns, entryOn } from "../774-commerce-control-list/index.ts";
import { requirementRules } from "./index.ts";

const DAY = "2026-08-20";
const PLACES = ["CN", "DE", "IN", "PK", "RU", "AE", "CA", "MX", "IL", "MO", "AU", "VN", "EC", "IQ", "JP"];

function ask(rule: Rule, eccn: string, to: string): Opinion {
  const transaction = transactionOf({ name: eccn, expect: {}, item: { eccn, origin: "US" }, to }, DAY);
  const q: Asking = {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: () => undefined,
    statedUnknown: () => false,
  };
  const version = versionOn(rule.versions, transaction.on);
  if (version === undefined) throw new Error(`${rule.section} has no version on ${DAY}`);
  return version.apply(q);
}

const binding = (o: Opinion): boolean => (o.requirements ?? []).some((r) => r.conditionalOn === undefined);

/** Any entry of the list with one of its printed paragraphs, any reason for control, any of the places. */
const questions = fc
  .record({
    eccn: fc.constantFrom(...allEccns()),
    rule: fc.constantFrom(...requirementRules),
    to: fc.constantFrom(...PLACES),
    at: fc.nat(),
  })
  .map(({ eccn, rule, to, at }) => {
    const paragraphs = entryOn(eccn, DAY)?.paragraphs ?? [];
    return { eccn, rule, to, paragraph: paragraphs[at % Math.max(paragraphs.length, 1)] };
  });

describe("a bare entry", () => {
  it("never promises what one of its paragraphs breaks", () => {
    fc.assert(
      fc.property(questions, ({ eccn, rule, to, paragraph }) => {
        if (paragraph === undefined) return;
        const [bare, exact] = [ask(rule, eccn, to), ask(rule, `${eccn}.${paragraph}`, to)];
        if (binding(bare)) expect(binding(exact)).toBe(true);
        if (bare.status === "not_met") expect(exact.status).toBe("not_met");
      }),
      { numRuns: 3000 },
    );
  });

  it("names a fact whenever it leaves the answer open", () => {
    fc.assert(
      fc.property(questions, ({ eccn, rule, to }) => {
        const opinion = ask(rule, eccn, to);
        if (opinion.status === "unknown") expect(opinion.missing?.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

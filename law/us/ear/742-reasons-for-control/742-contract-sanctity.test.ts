import { describe, expect, it } from "vitest";
import { transactionOf, versionOn } from "../../../../src/authoring/index.ts";
import type { FactValue } from "../../../../src/vocabulary/index.ts";
import { requirementRules } from "./index.ts";

/** What the section leaves to a person about the contract. */
function judgement(section: string, question: Record<string, unknown>, contractSignedOn?: FactValue): string {
  const facts = contractSignedOn === undefined ? {} : { contractSignedOn };
  const transaction = transactionOf({ name: "contract", expect: {}, ...question, facts }, "2026-08-20");
  const rule = requirementRules.find((r) => r.section === section);
  const opinion =
    rule &&
    versionOn(rule.versions, transaction.on)?.apply({
      on: transaction.on,
      transaction,
      subject: "subject",
      fact: (name) => transaction.facts[name] ?? undefined,
      statedUnknown: () => false,
    });
  return (opinion?.humanJudgement ?? []).join("\n");
}

describe("contract sanctity (Part 742)", () => {
  const tool = { item: "3B001.c.1.a", to: "China" };

  it("is told for a contract signed before the day, with its paragraph", () => {
    expect(judgement("15 CFR 742.4", tool, "2023-10-17")).toMatch(/before 2023-10-18.*742\.4\(c\)/);
    expect(judgement("15 CFR 742.2", { item: "2B352", to: "China" }, "1991-03-06")).toMatch(/Supp\. No\. 1/);
    expect(judgement("15 CFR 742.19", { item: "2A984", to: "North Korea" }, "2010-03-18")).toMatch(/Supp\. No\. 2/);
  });

  it("is not told for later contracts, nor when no contract is stated", () => {
    expect(judgement("15 CFR 742.4", tool, "2023-10-18")).not.toMatch(/sanctity/);
    expect(judgement("15 CFR 742.4", tool)).not.toMatch(/sanctity/);
    expect(judgement("15 CFR 742.2", { item: "2B352", to: "China" }, "1991-03-07")).not.toMatch(/sanctity/);
  });

  it("is not told where the paragraph has none", () => {
    expect(judgement("15 CFR 742.4", { item: "3A001.a.7", to: "China" }, "1990-01-01")).not.toMatch(/sanctity/);
  });
});

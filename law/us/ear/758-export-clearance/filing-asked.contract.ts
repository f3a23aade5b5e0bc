/** What the papers of Part 758 are asked with in a test: a transaction with its outcome, nothing found besides. */
import type { FilingAsking } from "../../../../src/authoring/index.ts";
import type { Outcome, Requirement, Transaction } from "../../../../src/vocabulary/index.ts";

/** A question to the papers; `candidates` are symbols of license exceptions that may serve. */
export function filingAsked(
  transaction: Transaction,
  outcome: Outcome,
  candidates: readonly string[],
  requirements: readonly Requirement[] = [],
): FilingAsking {
  return {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: (name) => transaction.facts[name] ?? undefined,
    statedUnknown: (name) => transaction.facts[name] === null,
    outcome,
    requirements,
    prohibitions: [],
    referrals: [],
    exceptions: candidates.map((symbol) => ({
      symbol,
      status: "candidate",
      citation: "",
      because: "",
      conditions: [],
    })),
  };
}

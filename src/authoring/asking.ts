import type {
  Citation,
  Destination,
  ExceptionFinding,
  FactValue,
  LegalDate,
  Outcome,
  Prohibition,
  Referral,
  Requirement,
  Transaction,
} from "../vocabulary/index.ts";
import type { Opinion } from "./opinion.ts";

/** What a rule sees while it is asked. Every fact read is noted for the proof. */
export interface Asking {
  readonly on: LegalDate;
  readonly transaction: Transaction;
  /** Is the item inside the regulation? `unknown` while a jurisdiction fact is missing. Known after the jurisdiction rules ran. */
  readonly subject: "subject" | "not_subject" | "unknown";
  /** What the jurisdiction rules said in this run, for rules that rest on one of them. Absent outside a run of the engine. */
  readonly earlier?: EarlierOpinions | undefined;
  /** The value of a declared fact; undefined when not stated, when stated as `null`, or as `"unknown"`. */
  fact(name: string): FactValue | undefined;
  /** Stated as not known: `null` or `"unknown"`. Different from not stated at all. */
  statedUnknown(name: string): boolean;
}

/** Opinions given earlier in a run. They hold for `transaction` alone: whoever asks about a changed one asks the rule anew. */
export interface EarlierOpinions {
  readonly transaction: Transaction;
  /**
   * The opinion of the section's jurisdiction rule, its facts noted as read again: `none` when the rule was out of time,
   * undefined when the book has no such rule.
   */
  opinionOf(section: Citation): Opinion | "none" | undefined;
}

/** The same question with another destination. What is looked at there is noted as before. */
export function elsewhere(q: Asking, destination: Destination): Asking {
  const { transaction: t } = q;
  const { id, endUse } = t;
  const transaction: Transaction = {
    ...(id === undefined ? {} : { id }),
    on: t.on,
    kind: t.kind,
    item: t.item,
    parties: t.parties,
    destination,
    ...(endUse === undefined ? {} : { endUse }),
    facts: t.facts,
  };
  return {
    on: q.on,
    subject: q.subject,
    earlier: q.earlier,
    transaction,
    fact: (name) => q.fact(name),
    statedUnknown: (name) => q.statedUnknown(name),
  };
}

/** What a filing rule sees: the asking, and what was found. */
export interface FilingAsking extends Asking {
  readonly outcome: Outcome;
  readonly requirements: readonly Requirement[];
  readonly prohibitions: readonly Prohibition[];
  readonly referrals: readonly Referral[];
  readonly exceptions: readonly ExceptionFinding[];
}

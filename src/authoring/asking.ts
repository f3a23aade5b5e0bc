import type {
  ExceptionFinding,
  FactValue,
  LegalDate,
  Outcome,
  Prohibition,
  Referral,
  Requirement,
  Transaction,
} from "../vocabulary/index.ts";

/** What a rule sees while it is asked. Every fact read is noted for the proof. */
export interface Asking {
  readonly on: LegalDate;
  readonly transaction: Transaction;
  /** Is the item inside the regulation? `unknown` while a jurisdiction fact is missing. Known after the jurisdiction rules ran. */
  readonly subject: "subject" | "not_subject" | "unknown";
  /** The value of a declared fact; undefined when not stated, when stated as `null`, or as `"unknown"`. */
  fact(name: string): FactValue | undefined;
  /** Stated as not known: `null` or `"unknown"`. Different from not stated at all. */
  statedUnknown(name: string): boolean;
}

/** What a filing rule sees: the asking, and what was found. */
export interface FilingAsking extends Asking {
  readonly outcome: Outcome;
  readonly requirements: readonly Requirement[];
  readonly prohibitions: readonly Prohibition[];
  readonly referrals: readonly Referral[];
  readonly exceptions: readonly ExceptionFinding[];
}

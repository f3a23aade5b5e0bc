import type { Rulebook } from "../authoring/index.ts";
import type { Determination, Transaction } from "../vocabulary/index.ts";
import { bookOn } from "./book-on-day.ts";
import { coreOf, factsReadBy } from "./core.ts";
import { restate } from "./restate.ts";

/** What is found of a transaction: a determination without papers, proof and questions. */
export interface FindingsOf
  extends Pick<
    Determination,
    | "outcome"
    | "requirements"
    | "prohibitions"
    | "referrals"
    | "conditions"
    | "reviewPolicy"
    | "redFlags"
    | "exceptions"
  > {
  /** Names of the facts that were read, stated or not: with the same values of these the same is found again. */
  readonly read: ReadonlySet<string>;
}

/** Asks a whole rulebook for its findings alone: for many transactions, where nobody reads a proof of each. */
export function findingsOf(book: Rulebook, asStated: Transaction): FindingsOf {
  const { transaction } = restate(book, bookOn(book, asStated.on), asStated);
  const core = coreOf(book, transaction);
  const { found, requirements, exceptions, outcome } = core;
  const read = factsReadBy(core);
  const { prohibitions, referrals, conditions, reviewPolicy, redFlags } = found;
  return { outcome, requirements, prohibitions, referrals, conditions, reviewPolicy, redFlags, exceptions, read };
}

import type { FilingAsking, Rulebook } from "../authoring/index.ts";
import type { Determination, TraceStep, Transaction } from "../vocabulary/index.ts";
import { assumptionsOf } from "./assumptions.ts";
import { bookOn } from "./book-on-day.ts";
import { coreOf, factsReadBy } from "./core.ts";
import { questionsFor } from "./questions.ts";
import { restate } from "./restate.ts";
import { takenAsNotSo, takenLine, whicheverLines } from "./taken-for-granted.ts";
import { misreadFacts } from "./unread-facts.ts";

/** How far to go: `full` also tries each open question's answers to tell what each would change. */
export interface Depth {
  readonly questions: "full" | "none";
}

/**
 * Asks a whole rulebook about one transaction: jurisdiction, then every requirement (all of them, always), then
 * exceptions against each requirement, then the papers. Pure: the same input gives the same bytes.
 */
export function determine(book: Rulebook, asStated: Transaction, depth: Depth = { questions: "full" }): Determination {
  const onDay = bookOn(book, asStated.on);
  const restated = restate(book, onDay, asStated);
  const { transaction } = restated;
  const core = coreOf(book, transaction);
  const { found, exceptions, outcome, open, subject, requirements } = core;
  const steps: TraceStep[] = [...core.first, ...core.second].map((t) => t.said.step).concat(onDay.notCovered);
  const { q } = core;
  const filingAsking: FilingAsking = {
    on: transaction.on,
    transaction: q.transaction,
    subject,
    fact: q.fact,
    statedUnknown: q.statedUnknown,
    outcome,
    requirements: core.standing,
    prohibitions: found.prohibitions,
    referrals: found.referrals,
    exceptions,
  };
  const retry = (then: Transaction) => coreOf(book, then, core);
  const full = depth.questions === "full";
  const questions = full ? questionsFor(transaction, open, core, retry) : [];
  const answersTo = (fact: string) => open.find((f) => f.name === fact)?.declared?.answers ?? [];
  const granted = full
    ? [...whicheverLines(questions, answersTo), ...takenLine(takenAsNotSo(core, onDay.declared, retry))]
    : [];
  const misread = misreadFacts(book, onDay.declared, asStated, restated, () => factsReadBy(core));
  const silent = open.filter((f) => f.weight === "knowledge").map((f) => f.name);
  return {
    outcome,
    subject,
    requirements,
    prohibitions: found.prohibitions,
    referrals: found.referrals,
    conditions: found.conditions,
    redFlags: found.redFlags,
    exceptions,
    reviewPolicy: found.reviewPolicy,
    filing: book.filing.file(filingAsking),
    questions,
    humanJudgement: [...new Set([...misread.judgements, ...found.humanJudgement])],
    assumptions: [
      ...new Set([
        ...misread.lines,
        ...found.assumptions,
        ...granted,
        ...assumptionsOf(book, onDay, transaction, steps, silent, restated.readings),
      ]),
    ],
    trace: steps,
  };
}

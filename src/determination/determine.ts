import type { FilingAsking, Rulebook } from "../authoring/index.ts";
import type { Determination, TraceStep, Transaction } from "../vocabulary/index.ts";
import { assumptionsOf } from "./assumptions.ts";
import { bookOn } from "./book-on-day.ts";
import { type Core, coreOf, factsReadBy } from "./core.ts";
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
  const steps = stepsOf(core, onDay.notCovered);
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
    humanJudgement: eachOnce([...misread.judgements, ...found.humanJudgement]),
    assumptions: eachOnce([
      ...misread.lines,
      ...found.assumptions,
      ...granted,
      ...assumptionsOf(book, onDay, core, steps, silent, restated.readings),
    ]),
    trace: steps,
  };
}

function stepsOf({ first, second }: Core, notCovered: readonly TraceStep[]): TraceStep[] {
  const steps: TraceStep[] = [];
  for (const { said } of first) steps.push(said.step);
  for (const { said } of second) steps.push(said.step);
  for (const step of notCovered) steps.push(step);
  return steps;
}

/** From so many lines on a set is quicker than comparing each with those before it. */
const MANY = 32;

/** The lines in their order, each once. */
function eachOnce(lines: readonly string[]): string[] {
  if (lines.length >= MANY) return [...new Set(lines)];
  const once: string[] = [];
  for (const line of lines) if (!once.includes(line)) once.push(line);
  return once;
}

import type { FactDeclaration } from "../authoring/index.ts";
import { type FactValue, OUTCOMES, type Outcome, type Question, type Transaction } from "../vocabulary/index.ts";
import type { Core } from "./core.ts";

const rank = (o: Outcome): number => OUTCOMES.indexOf(o);

/** Outcomes with which nothing goes out before somebody does something: the open one and all that are stronger. */
const holdsBack = (o: Outcome): boolean => rank(o) <= rank("indeterminate");

/** Does one outcome ask more of the exporter than another? Nothing found asks as little as being outside the regulation. */
const asksMore = (o: Outcome, than: Outcome): boolean =>
  rank(o) < rank(than) && rank(o) <= rank("no_requirement_found_with_conditions");

/**
 * Facts that rules read and that nobody knows or was asked for, where an answer would bring more than what was found. Each
 * declared answer is tried: a rule that turns on a fact reads it, so that none is left out.
 */
export function takenAsNotSo(
  core: Core,
  declared: ReadonlyMap<string, FactDeclaration>,
  retry: (then: Transaction) => { readonly outcome: Outcome },
): string[] {
  if (holdsBack(core.outcome)) return [];
  const { transaction, outcome } = core;
  const asked = new Set(core.open.map((f) => f.name));
  const more = (name: string, answer: FactValue) =>
    asksMore(retry({ ...transaction, facts: { ...transaction.facts, [name]: answer } }).outcome, outcome);
  return [...unknownOf(core)]
    .filter((name) => !asked.has(name) && (declared.get(name)?.answers ?? []).some((answer) => more(name, answer)))
    .sort();
}

/** The facts that were read and have no value: not stated, or stated as not known. */
function unknownOf({ first, second }: Core): Set<string> {
  const names = new Set<string>();
  for (const { facts } of [...first, ...second])
    for (const { name, value } of facts) if (value === null || value === "unknown") names.add(name);
  return names;
}

/** Says aloud what was taken as not so. */
export function takenLine(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const words =
    "taken as not so, without asking; an answer to one of them could bring a requirement, a hold or a condition";
  return [`${words}: ${names.join(", ")}`];
}

/** Open facts whose every answer brings a license requirement or a bar: the answer is open in what is required, not in whether. */
export function whicheverLines(
  questions: readonly Question[],
  declared: (fact: string) => readonly FactValue[],
): string[] {
  return questions.flatMap(({ fact, weight, changes }) => {
    const answers = declared(fact);
    const closed = answers.length > 1 && answers.every((a) => typeof a === "boolean" || typeof a === "string");
    const binds = (answer: FactValue) =>
      changes.some((c) => c.answer === answer && rank(c.outcome) <= rank("exception_candidate"));
    if (weight !== "deciding" || !closed || !answers.every(binds)) return [];
    return [`whichever way ${fact} is answered, a license is required or the transaction is barred`];
  });
}

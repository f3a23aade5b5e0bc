import type { Citation, FactValue, Outcome, Question, Requirement, Transaction } from "../vocabulary/index.ts";
import type { OpenFact } from "./brought.ts";

/** What comes out for the transaction with an answer added. */
type Retry = (then: Transaction) => Now;
type Now = { readonly outcome: Outcome; readonly requirements: readonly Requirement[] };

/** Turns open facts into questions, each answer tried for real. Deciding questions first; those that change nothing are left out. */
export function questionsFor(transaction: Transaction, open: readonly OpenFact[], now: Now, retry: Retry): Question[] {
  const questions = open.map((f) => question(transaction, f, now, retry));
  return questions
    .filter((q) => q.weight === "deciding" || q.changes.length > 0)
    .sort((a, b) => rank(a) - rank(b) || (a.fact < b.fact ? -1 : 1));
}

/** Deciding before knowledge; among equals, the one whose answers change more comes first. */
function rank(q: Question): number {
  return (q.weight === "deciding" ? 0 : 1000) - q.changes.length;
}

function question(transaction: Transaction, f: OpenFact, now: Now, retry: Retry): Question {
  const answers = f.declared?.answers ?? [];
  const changes = answers
    .map((answer) => change(transaction, f.name, answer, now, retry))
    .filter((c) => c !== undefined);
  return {
    fact: f.name,
    ask: f.declared?.ask ?? `state ${f.name}`,
    who: f.declared?.who ?? "exporter",
    because: f.because,
    weight: f.weight,
    changes,
  };
}

/** What one answer would change; undefined when nothing. */
function change(
  transaction: Transaction,
  name: string,
  answer: FactValue,
  now: Now,
  retry: Retry,
): Question["changes"][number] | undefined {
  const then = retry({ ...transaction, facts: { ...transaction.facts, [name]: answer } });
  const [before, after] = [binding(now.requirements), binding(then.requirements)];
  const adds = after.filter((c) => !before.includes(c));
  const removes = before.filter((c) => !after.includes(c));
  if (then.outcome === now.outcome && adds.length === 0 && removes.length === 0) return undefined;
  return { answer, outcome: then.outcome, adds, removes };
}

/** Citations of the requirements that bind now, each once. */
function binding(requirements: readonly Requirement[]): Citation[] {
  return [...new Set(requirements.filter((r) => r.conditionalOn === undefined).map((r) => r.citation))];
}

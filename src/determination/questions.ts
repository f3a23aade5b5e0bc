import type { FactDeclaration, Rulebook } from "../authoring/index.ts";
import type {
  Citation,
  Determination,
  FactValue,
  Outcome,
  Question,
  Requirement,
  Transaction,
} from "../vocabulary/index.ts";

/** A fact nobody stated, and whether the outcome hangs on it. */
export interface OpenFact {
  readonly name: string;
  readonly weight: "deciding" | "knowledge";
  readonly because: string;
  readonly declared?: FactDeclaration;
}

type Determine = (book: Rulebook, transaction: Transaction, depth: { questions: "none" }) => Determination;
type Now = { readonly outcome: Outcome; readonly requirements: readonly Requirement[] };

/** Turns open facts into questions, each answer tried for real. Deciding questions first; those that change nothing are left out. */
export function questionsFor(
  book: Rulebook,
  transaction: Transaction,
  open: readonly OpenFact[],
  now: Now,
  determine: Determine,
): Question[] {
  const questions = open.map((f) => question(book, transaction, f, now, determine));
  return questions
    .filter((q) => q.weight === "deciding" || q.changes.length > 0)
    .sort((a, b) => rank(a) - rank(b) || (a.fact < b.fact ? -1 : 1));
}

/** Deciding before knowledge; among equals, the one whose answers change more comes first. */
function rank(q: Question): number {
  return (q.weight === "deciding" ? 0 : 1000) - q.changes.length;
}

function question(book: Rulebook, transaction: Transaction, f: OpenFact, now: Now, determine: Determine): Question {
  const answers = f.declared?.answers ?? [];
  const changes = answers
    .map((answer) => change(book, transaction, f.name, answer, now, determine))
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
  book: Rulebook,
  transaction: Transaction,
  name: string,
  answer: FactValue,
  now: Now,
  determine: Determine,
): Question["changes"][number] | undefined {
  const then = determine(
    book,
    { ...transaction, facts: { ...transaction.facts, [name]: answer } },
    { questions: "none" },
  );
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

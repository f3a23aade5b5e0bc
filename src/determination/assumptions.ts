import type { Rulebook } from "../authoring/index.ts";
import type { LegalDate, TextCoverage, TraceStep, Transaction } from "../vocabulary/index.ts";

/** What the answer takes for granted, said aloud: later text, silence of the caller, parts of the law not asked. */
export function assumptionsOf(
  book: Rulebook,
  transaction: Transaction,
  steps: readonly TraceStep[],
  silentOn: readonly string[],
): string[] {
  return [
    ...coverageLine(
      steps,
      "later-text-applied",
      `read in a later text than that of ${transaction.on}, and the later text is applied`,
    ),
    ...coverageLine(
      steps,
      "no-later-text-seen",
      `last read in the text of ${book.textThrough}; whether anything changed before ${transaction.on} is not known here`,
    ),
    ...silenceLine(silentOn),
    ...notCoveredLine(book, steps),
    ...unreadFacts(book, transaction, steps),
    ...book.standing,
  ];
}

function sectionsWith(steps: readonly TraceStep[], coverage: TextCoverage): string[] {
  return [
    ...new Set(
      steps.filter((s) => s.version?.coverage === coverage && s.status !== "not_evaluated").map((s) => s.section),
    ),
  ];
}

/** How many sections are named one by one before their parts are named instead. */
const NAMED = 5;

function coverageLine(steps: readonly TraceStep[], coverage: TextCoverage, words: string): string[] {
  const sections = sectionsWith(steps, coverage);
  if (sections.length === 0) return [];
  const verb = sections.length === 1 ? "was" : "were";
  return [`text: ${sections.length <= NAMED ? sections.join(", ") : partsOf(sections)} ${verb} ${words}`];
}

/** `38 sections of 15 CFR 734, 15 CFR 738`; the proof marks each. */
function partsOf(sections: readonly string[]): string {
  const parts = new Set(sections.map((s) => /^\D*\d+ CFR (?:Part )?\d+|^[^.]*/.exec(s)?.[0].replace("Part ", "") ?? s));
  return `${sections.length} sections of ${[...parts].join(", ")} (each marked in the proof)`;
}

function silenceLine(silentOn: readonly string[]): string[] {
  return silentOn.length === 0
    ? []
    : [`nothing was stated about ${silentOn.join(", ")}; taken as not known to the exporter`];
}

function notCoveredLine(book: Rulebook, steps: readonly TraceStep[]): string[] {
  const sections = [
    ...book.notCovered.map((n) => n.section),
    ...steps.filter((s) => s.status === "not_evaluated").map((s) => s.section),
  ];
  return sections.length === 0
    ? []
    : [`not evaluated in this edition of the rulebook: ${[...new Set(sections)].join(", ")}`];
}

function unreadFacts(book: Rulebook, transaction: Transaction, steps: readonly TraceStep[]): string[] {
  const known = new Set(steps.flatMap((s) => s.facts.map((f) => f.name)));
  for (const r of [...book.jurisdiction, ...book.requirements, ...book.exceptions])
    for (const f of r.facts) known.add(f.name);
  const unread = Object.keys(transaction.facts).filter((name) => !known.has(name));
  return unread.length === 0 ? [] : [`stated, but read by no rule of this edition: ${unread.join(", ")}`];
}

/** The days the steps' versions start on, for provenance. */
export function versionDays(steps: readonly TraceStep[]): LegalDate[] {
  return [...new Set(steps.flatMap((s) => (s.version?.from ? [s.version.from] : [])))].sort();
}

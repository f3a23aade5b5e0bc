import type { Rulebook } from "../authoring/index.ts";
import type { TextCoverage, TraceStep } from "../vocabulary/index.ts";
import type { BookOnDay, TextLines } from "./book-on-day.ts";
import type { Core } from "./core.ts";

/** What the answer takes for granted, said aloud: later text, silence of the caller, parts of the law not asked. */
export function assumptionsOf(
  book: Rulebook,
  onDay: BookOnDay,
  core: Core,
  steps: readonly TraceStep[],
  silentOn: readonly string[],
  readings: readonly string[],
): string[] {
  const [later, unseen, notAsked] = textLines(book, onDay, core, steps);
  return [...later, ...unseen, ...silenceLine(silentOn), ...notAsked, ...readings, ...book.standing];
}

/**
 * What is said of texts and of sections not asked. It depends on the day and on which rules were asked, unless a rule
 * in force left its section unasked for this transaction.
 */
function textLines(
  book: Rulebook,
  onDay: BookOnDay,
  { transaction, telling }: Core,
  steps: readonly TraceStep[],
): TextLines {
  const lasting = !telling.some((a) => a.opinion.status === "not_evaluated" && a.version !== undefined);
  const kept = lasting ? onDay.textLines.get(steps.length) : undefined;
  if (kept !== undefined) return kept;
  const later = `read in a later text than that of ${transaction.on}, and the later text is applied`;
  const unseen = `last read in the text of ${book.textThrough}; whether anything changed before ${transaction.on} is not known here`;
  const made: TextLines = [
    coverageLine(steps, "later-text-applied", later),
    coverageLine(steps, "no-later-text-seen", unseen),
    notCoveredLine(book, steps),
  ];
  if (lasting) onDay.textLines.set(steps.length, made);
  return made;
}

function sectionsWith(steps: readonly TraceStep[], coverage: TextCoverage): string[] {
  const sections = new Set<string>();
  for (const s of steps) if (s.version?.coverage === coverage && s.status !== "not_evaluated") sections.add(s.section);
  return [...sections];
}

/** How many sections are named one by one before their parts are named instead. */
const NAMED = 5;

function coverageLine(steps: readonly TraceStep[], coverage: TextCoverage, words: string): string[] {
  const sections = sectionsWith(steps, coverage);
  if (sections.length === 0) return [];
  const verb = sections.length === 1 ? "was" : "were";
  return [`text: ${sections.length <= NAMED ? sections.join(", ") : partsOf(sections)} ${verb} ${words}`];
}

const partNames = new Map<string, string>();

/** The part of a section, worked out once. */
function partOf(section: string): string {
  const known = partNames.get(section);
  if (known !== undefined) return known;
  const part = /^\D*\d+ CFR (?:Part )?\d+|^[^.]*/.exec(section)?.[0].replace("Part ", "") ?? section;
  partNames.set(section, part);
  return part;
}

/** So many sections of such and such parts; the proof marks each. */
function partsOf(sections: readonly string[]): string {
  const parts = new Set(sections.map(partOf));
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

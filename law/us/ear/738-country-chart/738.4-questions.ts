/** What the rows of a reason leave to ask, and what they say whatever the answer. */
import type { Asking, FactDeclaration, Opinion } from "../../../../src/authoring/index.ts";
import { type Entry, paragraphOf, possibleParagraphs } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import type { Reading } from "./738.4-rows.ts";

/**
 * Facts that would settle the readings. While the paragraph may settle them, it alone is asked: what else is needed
 * depends on it. Facts that every reading lacks are asked at once.
 */
export function missingOf(readings: readonly Reading[], paragraph: FactDeclaration): FactDeclaration[] {
  const lacking = readings.map((r) => r.answers.flatMap((a) => (a.verdict.is === "unknown" ? a.verdict.missing : [])));
  const [first = [], ...others] = lacking;
  if (others.length === 0) return uniqueFacts(first);
  const shared = first.filter((f) => others.every((facts) => facts.some((o) => o.name === f.name)));
  return uniqueFacts([paragraph, ...shared]);
}

/** The question for the paragraph, with the paragraphs that the entry's rows tell apart as answers to try. */
export function whichParagraph(q: Asking, entry: Entry): FactDeclaration {
  const answers = possibleParagraphs(entry, paragraphOf(q)).filter((p) => p !== undefined);
  return { ...itemEccnParagraph, answers: answers.slice(0, MOST_PARAGRAPHS_TRIED) };
}

/** Trying an answer means asking the rules again, so not every paragraph of a long entry is tried. */
const MOST_PARAGRAPHS_TRIED = 12;

function uniqueFacts(facts: readonly FactDeclaration[]): FactDeclaration[] {
  return facts.filter((f, i) => facts.findIndex((o) => o.name === f.name) === i);
}

/** Questions and assumptions of the answers, whatever they say. */
export function restOf(readings: readonly Reading[]): Partial<Opinion> {
  if (readings.every((r) => r.answers.every((a) => a.verdict.asks.length + a.verdict.says.length === 0))) return {};
  const verdicts = readings.flatMap((r) => r.answers.map((a) => a.verdict));
  const asks = uniqueFacts(verdicts.flatMap((v) => v.asks));
  const says = [...new Set(verdicts.flatMap((v) => v.says))];
  return {
    ...(asks.length > 0 ? { asks: asks.map((f) => f.name), declares: asks } : {}),
    ...(says.length > 0 ? { assumptions: says } : {}),
  };
}

/** Why no row requires a license: the destinations of the rows that may cover the item, or that none covers it. */
export function noWords(readings: readonly Reading[]): string {
  const words: string[] = [];
  for (const { answers } of readings)
    for (const { there } of answers)
      if (there.verdict.is === "no" && !words.includes(there.words)) words.push(there.words);
  return words.length > 0 ? words.join("; ") : "no row of the reason covers it";
}

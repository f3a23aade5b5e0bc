/** Whether a candidate is worth a closer look, from what is cheap to know: words and letters shared, and how long the names are. */
import type { Candidate } from "./candidates.ts";
import learned from "./worth.json" with { type: "json" };

/** The file as written by scripts/train-worth.ts. */
export interface WorthFile {
  weights: number[];
  bias: number;
  /** Candidates below this are left alone. */
  least: number;
}

/** A query as far as its worth turns on it; names in Arabic script share fewer letters with what they stand for. */
export interface AskedSize extends NameSize {
  arabic: boolean;
}

/** Size of one name: its words, their weight, and the letters of its squashed form. */
export interface NameSize {
  words: number;
  weight: number;
  letters: number;
}

/** How a candidate was met: the weight of the words it is known to share, and whether its letters alone led to it. */
export type Met = Pick<Candidate, "shared" | "byLetters">;

const { weights, bias, least } = learned as WorthFile;
/** Log-odds below which a candidate is left alone: of the parties that would score, twenty in a thousand lie there, of those that would alert two. */
export const LEAST_WORTH = least;
/** How many terms there are. */
export const TERMS = 21;
const terms = new Float64Array(TERMS);

/** Log-odds that a closer look gives a score; `letters` is the share of letters kept. */
export function worthOf(candidate: Met, letters: number, asked: AskedSize, listed: NameSize): number {
  writeTerms(terms, candidate, letters, asked, listed);
  let z = bias;
  for (let i = 0; i < TERMS; i++) z += (weights[i] as number) * (terms[i] as number);
  return z;
}

/** The terms that worth is a weighted sum of; reckoned into `out`. */
export function writeTerms(
  out: Float64Array,
  { shared, byLetters }: Met,
  letters: number,
  asked: AskedSize,
  listed: NameSize,
): void {
  const ofAsked = Math.min(1, shared / Math.max(0.05, asked.weight));
  const ofListed = Math.min(1, shared / Math.max(0.05, listed.weight));
  const lostAsked = Math.max(0, asked.weight - shared);
  const lostListed = Math.max(0, listed.weight - shared);
  const lengths = Math.min(asked.letters, listed.letters) / Math.max(asked.letters, listed.letters, 1);
  out[0] = ofAsked;
  out[1] = ofListed;
  out[2] = letters;
  out[3] = Math.min(3, shared);
  out[4] = Math.min(3, lostAsked);
  out[5] = Math.min(3, lostListed);
  out[6] = Math.min(2, lostAsked, lostListed);
  out[7] = ofAsked * ofListed;
  out[8] = letters * letters;
  out[9] = letters * ofAsked;
  out[10] = letters * ofListed;
  out[11] = byLetters ? 1 : 0;
  out[12] = byLetters ? letters : 0;
  out[13] = lengths;
  out[14] = letters * lengths;
  out[15] = Math.min(asked.words, 6) / 6;
  out[16] = Math.min(listed.words, 6) / 6;
  out[17] = Math.min(asked.letters, 30) / 30;
  out[18] = asked.arabic ? 1 : 0;
  out[19] = asked.arabic ? letters : 0;
  out[20] = asked.arabic ? ofAsked : 0;
}

/** Whether a candidate is worth a closer look, from what is cheap to know: words and letters shared, and how long the names are. */
import { BY_LETTERS } from "./candidates.ts";
import learned from "./worth.json" with { type: "json" };

/** The file as written by scripts/train-worth.ts. */
export interface WorthFile {
  weights: number[];
  bias: number;
  /** Candidates below this are left alone. */
  least: number;
}

/** Sizes of one name: its words, and the letters of its squashed form. */
export interface NameSize {
  words: number;
  letters: number;
}

const { weights, bias, least } = learned as WorthFile;
/** Log-odds below which a candidate is left alone: of the parties asked for about one in a thousand lies there. */
export const LEAST_WORTH = least;
/** How many terms there are. */
export const TERMS = 16;
const terms = new Float64Array(TERMS);

/** Log-odds that this candidate is the party asked for. `shared` as candidate search gives it, `letters` kept from 0 to 1. */
export function worthOf(shared: number, letters: number, asked: NameSize, listed: NameSize): number {
  writeTerms(terms, shared, letters, asked, listed);
  let z = bias;
  for (let i = 0; i < TERMS; i++) z += (weights[i] as number) * (terms[i] as number);
  return z;
}

/** The terms that worth is a weighted sum of; reckoned into `out`. */
export function writeTerms(
  out: Float64Array,
  shared: number,
  letters: number,
  asked: NameSize,
  listed: NameSize,
): void {
  const byLetters = shared === BY_LETTERS;
  const words = byLetters ? 0 : shared;
  const longer = Math.max(asked.letters, listed.letters, 1);
  const lengths = Math.min(asked.letters, listed.letters) / longer;
  const askedWords = Math.min(asked.words, 6) / 6;
  const askedLetters = Math.min(asked.letters, 30) / 30;
  out[0] = words;
  out[1] = letters;
  out[2] = byLetters ? 1 : 0;
  out[3] = byLetters ? letters : 0;
  out[4] = words * words;
  out[5] = letters * letters;
  out[6] = words * letters;
  out[7] = lengths;
  out[8] = askedWords;
  out[9] = Math.min(listed.words, 6) / 6;
  out[10] = askedLetters;
  out[11] = Math.min(listed.letters, 30) / 30;
  out[12] = words * askedWords;
  out[13] = letters * askedLetters;
  out[14] = words * lengths;
  out[15] = letters * lengths;
}

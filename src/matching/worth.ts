/** Whether a candidate is worth a closer look, from what is cheap to know: words and letters shared, and what kinds of name the two are. */
import { type GrownTrees, Trees } from "./trees.ts";
import learned from "./worth.json" with { type: "json" };

/** The file as written by scripts/train-worth.ts: a straight line, and trees that mend it. */
export interface WorthFile {
  weights: number[];
  bias: number;
  trees: GrownTrees;
  /** Candidates below this on the line are left alone, and candidates below that with the trees. */
  leastFirst: number;
  least: number;
}

/** Length of one name: its words, the sum of their weights, and the letters of its squashed form. */
export interface NameSize {
  words: number;
  weight: number;
  letters: number;
}

/** What is cheap to know of a name besides: the first letter of its squashed form, whether it has a legal form, and the weight of the words that this view of it leaves out. */
export interface NameKind {
  firstLetter: number;
  legal: boolean;
  outside: number;
}

/** A query; names in Arabic script share fewer letters with what they stand for. */
export interface AskedName extends NameSize, NameKind {
  arabic: boolean;
}

/** What is cheap to know of a listed name; kinds of party and of view by number. */
export interface ListedKind extends NameKind {
  kind: number;
  view: number;
}

/** How a candidate was met: the weight of the words it is known to share, whether its letters alone led to it, and the share of letters kept. */
export interface Met {
  shared: number;
  byLetters: boolean;
  letters: number;
}

/** How many terms there are, and how many of them make up the straight line. */
export const TERMS = 28;
export const STRAIGHT = 21;

/** How candidates are chosen for a closer look: by a first worth, from sizes; and where that is high enough by a second. */
export interface Choice {
  /** Writes the first terms; returns the first worth. */
  first(terms: Float64Array, met: Met, asked: AskedName, listed: NameSize): number;
  leastFirst: number;
  /** Worth, from the terms of both kinds. */
  worth(first: number, terms: Float64Array): number;
  least: number;
}

/** First worth by what was learned, from terms that are written. */
export function straightWorth({ weights, bias }: Pick<WorthFile, "weights" | "bias">, terms: Float64Array): number {
  let z = bias;
  for (let i = 0; i < STRAIGHT; i++) z += (weights[i] as number) * (terms[i] as number);
  return z;
}

/** Log-odds that a closer look gives a score: first a straight line, then mended by trees, which tell kinds of name apart. */
export function choiceBy(file: WorthFile): Choice {
  const { leastFirst, least } = file;
  const trees = new Trees(file.trees);
  return {
    first(terms, met, asked, listed) {
      writeSizes(terms, met, asked, listed);
      return straightWorth(file, terms);
    },
    leastFirst,
    worth: (first, terms) => trees.addTo(first + trees.bias, terms, least),
    least,
  };
}

/** The choice that matching makes: of the parties that would score, sixteen in a thousand are left out, of those that would alert three (scripts/train-worth.ts). */
export const LEARNED: Choice = choiceBy(learned as WorthFile);

/** The choice that owes nothing to what is learned, for learning the model: words shared, and letters beside them. */
export const PLAIN_CHOICE: Choice = {
  first: (_, { shared, byLetters, letters }, asked, listed) =>
    byLetters ? 3 * letters : Math.min(1, shared / asked.weight) + Math.min(1, shared / listed.weight) + 0.6 * letters,
  leastFirst: 0.8,
  worth: (first) => first,
  least: 0.8,
};

/** Writes the terms of the straight line. */
export function writeSizes(
  out: Float64Array,
  { shared, byLetters, letters }: Met,
  asked: AskedName,
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

/** Writes the terms that only trees read. */
export function writeKinds(out: Float64Array, asked: AskedName, listed: ListedKind): void {
  out[21] = listed.kind;
  out[22] = listed.view;
  out[23] = asked.firstLetter === listed.firstLetter ? 1 : 0;
  out[24] = asked.legal ? 1 : 0;
  out[25] = listed.legal ? 1 : 0;
  out[26] = Math.min(3, asked.outside);
  out[27] = Math.min(3, listed.outside);
}

/** How much two words are alike, by spelling, sound, consonants or concept, and why they are held to be one. */
import { arabicLikeness } from "./arabic-skeleton.ts";
import { Letters, lettersDistance } from "./edit-distance.ts";
import type { Word } from "./words.ts";

/** Why two words were held to be one; numbers because they sit in typed arrays. */
export const HOW = {
  same: 0,
  concept: 1,
  sound: 2,
  edits: 3,
  skeleton: 4,
  shortened: 5,
  initial: 6,
  joined: 7,
} as const;
/** One of the values of HOW. */
export type How = (typeof HOW)[keyof typeof HOW];

/** Least likeness at which two words are held to be one on their own. */
export const LEAST_ALIKE = 0.55;
/** The same where one of them is in Arabic script, which leaves vowels out. */
export const LEAST_ALIKE_ARABIC = 0.6;

/** Two words that sound this much alike are not compared by spelling too. */
export const SOUND_ENOUGH = 0.85;

/** How one word relates to another, by the same measures the index uses; undefined where they are different words. Symmetric. */
export function relate(a: Word, b: Word): { likeness: number; how: How } | undefined {
  if (a.role === "noise" || b.role === "noise") return undefined;
  if (a.text === b.text && a.arabic === b.arabic) return { likeness: 1, how: HOW.same };
  if (a.role === "number" || b.role === "number") return undefined;
  const arabic = a.arabic !== undefined || b.arabic !== undefined;
  if (!arabic && a.sound === b.sound) return { likeness: 0.95, how: HOW.sound };
  if (a.concept !== undefined && a.concept === b.concept) return { likeness: 0.93, how: HOW.concept };
  const likeness = wordLikeness(a, b);
  if (likeness < (arabic ? LEAST_ALIKE_ARABIC : LEAST_ALIKE)) return undefined;
  return { likeness, how: arabic ? HOW.skeleton : HOW.edits };
}

/** Likeness of two words by sound and spelling, 0 when they are different names. Symmetric. */
export function wordLikeness(a: Word, b: Word): number {
  if (a.arabic !== undefined || b.arabic !== undefined) return likenessInArabic(a, b);
  if (a.text === b.text) return 1;
  if (manyLettersDiffer(a.letters, b.letters)) return 0;
  const bySound = closeness(a.sound, b.sound);
  if (bySound > SOUND_ENOUGH || (a.sound === a.text && b.sound === b.text)) return bySound;
  return Math.max(bySound, closeness(a.text, b.text));
}

function likenessInArabic(a: Word, b: Word): number {
  if (a.arabic !== undefined && b.arabic !== undefined) return a.arabic === b.arabic ? 1 : 0;
  return a.arabic !== undefined ? arabicLikeness(a.arabic, b.sound) : arabicLikeness(b.arabic ?? "", a.sound);
}

/** True where more letters occur in only one of the words than three edits can explain, or than `most`. */
export function manyLettersDiffer(a: number, b: number, most = 5): boolean {
  let x = a ^ b;
  let bits = 0;
  while (x !== 0) {
    x &= x - 1;
    bits++;
  }
  return bits > most;
}

/** The most that two spellings reach that are not the same. */
export const CLOSEST = 0.97;

const left = new Letters();
const right = new Letters();

/** Closeness of two spellings: edits weigh by length, more than one edit weighs double, a wrong first letter extra. */
export function closeness(a: string, b: string): number {
  if (a === b) return CLOSEST;
  return Math.abs(a.length - b.length) > 3 ? 0 : closenessOfLetters(left.read(a), right.read(b));
}

/** The same of letters. */
export function closenessOfLetters(a: Letters, b: Letters): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 3) return 0;
  const limit = longest < 4 ? 1 : longest < 6 ? 1.3 : longest < 8 ? 1.8 : 2.4;
  const cost = lettersDistance(a, b, limit);
  if (cost > limit) return 0;
  const first = a.codes[0] === b.codes[0] ? 0 : 0.25;
  const steep = 1 + 0.3 * Math.max(0, cost - 1);
  return Math.max(0, CLOSEST - (1.15 * (cost * steep + first)) / (longest + 0.5));
}

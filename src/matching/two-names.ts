/**
 * Pairs of words that are spelled much alike and are yet two names: a slip of the pen seldom turns one name into
 * another that people bear ("Ali" and "Wali"), or one Chinese syllable into another ("Yinghe" and "Yingjie").
 */
import { skeletonOfSound } from "./arabic-skeleton.ts";
import { isKnown } from "./rarity.ts";
import type { Word } from "./words.ts";

/** True where both are known names and differ in a consonant: a vowel apart they may be one name romanized twice. */
export function areTwoNames(a: Word, b: Word): boolean {
  return a.text !== b.text && isKnown(a.text) && isKnown(b.text) && consonants(a) !== consonants(b);
}

/** True where both are Chinese syllables throughout, and not the same ones. */
export function areOtherSyllables(a: Word, b: Word): boolean {
  return a.text !== b.text && isPinyin(a.text) && isPinyin(b.text);
}

/** Consonants by sound; an "h" that many spellings leave out is no difference. */
function consonants(word: Word): string {
  return skeletonOfSound(word.sound).replaceAll("h", "");
}

/** The finals that each initial takes, by the table of Hanyu Pinyin (GB/T 16159), with u for ü. */
const TAKES: Readonly<Record<string, string>> = {
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ue",
  l: "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ue",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang",
  ch: "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang",
  sh: "a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang",
  r: "e ao ou an en ang eng ong i u uo ui uan un",
  z: "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
  c: "a e ai ao ou an en ang eng ong i u uo ui uan un",
  s: "a e ai ao ou an en ang eng ong i u uo ui uan un",
  y: "a e ao ou an ang i in ing ong u ue uan un",
  w: "a o ai ei an en ang eng u",
};
const SYLLABLES: ReadonlySet<string> = new Set([
  ..."a o e ai ei ao ou an en ang er".split(" "),
  ...Object.entries(TAKES).flatMap(([initial, finals]) => finals.split(" ").map((final) => initial + final)),
]);
const LONGEST_SYLLABLE = 6;
const LONGEST_WORD = 24;

/** Words cut of late: one query word meets many listed ones. Above so many all are forgotten. */
const MOST_REMEMBERED = 20_000;
const cut = new Map<string, boolean>();

/** True where the word can be cut into Chinese syllables; a word of one syllable says too little and is none. */
export function isPinyin(word: string): boolean {
  if (word.length < 4 || word.length > LONGEST_WORD) return false;
  const known = cut.get(word);
  if (known !== undefined) return known;
  if (cut.size >= MOST_REMEMBERED) cut.clear();
  const made = canBeCut(word);
  cut.set(word, made);
  return made;
}

function canBeCut(word: string): boolean {
  let ends = 1; // bit i: a cut may fall before letter i
  for (let from = 0; from < word.length; from++) {
    if ((ends & (1 << from)) === 0) continue;
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_SYLLABLE); to++)
      if (SYLLABLES.has(word.slice(from, to))) ends |= 1 << to;
  }
  return (ends & (1 << word.length)) !== 0;
}

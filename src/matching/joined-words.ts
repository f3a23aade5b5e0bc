/** One word against a run of joined neighbours: "Mos Rybprom" and "Mosrybprom". */

import type { AlignmentSide, AlignmentWork } from "./alignment-work.ts";
import { arabicLikeness } from "./arabic-skeleton.ts";
import { Letters } from "./edit-distance.ts";
import { CLOSEST, closenessOfLetters, HOW, manyLettersDiffer } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Longest run of words that one word may join. */
const LONGEST_JOIN = 6;

/** Pairs one word against a run of joined ones, both directions. */
export function pairJoined(work: AlignmentWork, least: number): void {
  joinSide(work, work.left, work.right, least);
  joinSide(work, work.right, work.left, least);
}

function joinSide(work: AlignmentWork, many: AlignmentSide, one: AlignmentSide, least: number): void {
  if (many.open === 0 || !hasOpenRun(many)) return;
  for (let k = 0; k < one.words.length; k++) {
    const single = one.words[k] as Word;
    if (one.used[k] !== 0 || single.role === "noise" || single.text.length < 4) continue;
    let best = least;
    let bestAt = -1;
    let bestSpan = 0;
    for (let at = 0; at + 2 <= many.words.length; at++) {
      let letters = 0;
      for (let span = 1; span <= LONGEST_JOIN && at + span <= many.words.length; span++) {
        const last = many.words[at + span - 1] as Word;
        if (many.used[at + span - 1] !== 0 || last.role === "noise") break;
        letters += last.text.length;
        if (span === 1 || letters < single.text.length - 2) continue;
        if (letters > single.text.length + 2 && single.arabic === undefined && last.arabic === undefined) break;
        const likeness = joinLikeness(many.words, at, span, single, least);
        if (likeness <= best) continue;
        best = likeness;
        bestAt = at;
        bestSpan = span;
      }
    }
    if (bestAt >= 0) work.pairRun(many, bestAt, bestSpan, k, best * 0.97, HOW.joined);
  }
}

/** Two neighbouring words still unpaired. */
function hasOpenRun(side: AlignmentSide): boolean {
  for (let i = 0; i + 1 < side.words.length; i++) if (side.used[i] === 0 && side.used[i + 1] === 0) return true;
  return false;
}

/** Likeness of a run of words, joined, and one word; only what is above `least` need be told. */
function joinLikeness(words: readonly Word[], at: number, span: number, single: Word, least: number): number {
  let letters = 0;
  let lonely = false;
  let arabic = single.arabic !== undefined;
  for (let i = at; i < at + span; i++) {
    const w = words[i] as Word;
    letters |= w.letters;
    lonely ||= w.text.length === 1;
    arabic ||= w.arabic !== undefined;
  }
  if (arabic) return joinInArabic(words.slice(at, at + span), single);
  if (isSpelledOut(words, at, span, single.text)) return lonely && single.text.length < 5 ? 0 : 1;
  // one letter and a word are rarely one misspelled word: "p & mt" is no "pamt"
  if (lonely || least >= CLOSEST || manyLettersDiffer(letters, single.letters, MOST_LETTERS)) return 0;
  joined.clear();
  for (let i = at; i < at + span; i++) joined.add((words[i] as Word).sound);
  const bySound = closenessOfLetters(joined, whole.read(single.sound));
  joined.clear();
  for (let i = at; i < at + span; i++) joined.add((words[i] as Word).text);
  return Math.max(bySound, closenessOfLetters(joined, whole.read(single.text)));
}

/** Letters that may occur in one only of a long word and a run of words: "New Russia" is "Novorossiya". */
const MOST_LETTERS = 8;

const joined = new Letters();
const whole = new Letters();

function joinInArabic(words: readonly Word[], single: Word): number {
  if (single.arabic === undefined) return arabicLikeness(words.map((w) => w.arabic ?? "").join(""), single.sound);
  const sounding = words.filter((w) => w.role !== "small");
  return arabicLikeness(single.arabic, sounding.map((w) => w.sound).join(""));
}

/** Do the words, one after the other, spell this text? */
function isSpelledOut(words: readonly Word[], at: number, span: number, text: string): boolean {
  let from = 0;
  for (let i = at; i < at + span; i++) {
    const own = (words[i] as Word).text;
    if (!text.startsWith(own, from)) return false;
    from += own.length;
  }
  return from === text.length;
}

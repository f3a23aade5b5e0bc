/** Shortened words: initials, words cut off, abbreviations. */
import type { AlignmentSide, AlignmentWork } from "./alignment-work.ts";
import { HOW } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Pairs initials run together ("c.h.") against the words they stand for. */
export function pairInitials(work: AlignmentWork): void {
  initialSide(work, work.left, work.right);
  initialSide(work, work.right, work.left);
}

function initialSide(work: AlignmentWork, short: AlignmentSide, long: AlignmentSide): void {
  for (let i = 0; i < short.words.length; i++) {
    const word = short.words[i] as Word;
    if (short.used[i] !== 0 || !word.dotted || word.text.length < 2 || word.text.length > 4) continue;
    for (let at = 0; at + word.text.length <= long.words.length; at++) {
      let spelled = 0;
      while (
        spelled < word.text.length &&
        long.used[at + spelled] === 0 &&
        long.words[at + spelled]?.text[0] === word.text[spelled]
      )
        spelled++;
      if (spelled < word.text.length) continue;
      work.pairRun(long, at, spelled, i, 0.65, HOW.initial);
      break;
    }
  }
}

/** Pairs single initials, cut-off last words, abbreviations. */
export function pairShortened(work: AlignmentWork): void {
  const { left, right } = work;
  for (let i = 0; i < left.words.length; i++)
    for (let j = 0; j < right.words.length && left.used[i] === 0; j++) {
      const q = left.words[i];
      const l = right.words[j];
      if (q === undefined || l === undefined || right.used[j] !== 0 || q.role === "noise" || q.arabic !== undefined)
        continue;
      if (q.text.charCodeAt(0) !== l.text.charCodeAt(0)) continue;
      const atEnd = i === left.words.length - 1 || j === right.words.length - 1;
      const likeness = shortenedLikeness(q, l, atEnd);
      if (likeness > 0)
        work.pair(i, 1, j, 1, likeness, q.text.length === 1 || l.text.length === 1 ? HOW.initial : HOW.shortened);
    }
}

function shortenedLikeness(q: Word, l: Word, atEnd: boolean): number {
  if (q.role === "number" || l.role === "number") return 0;
  const [short, long] = q.text.length <= l.text.length ? [q.text, l.text] : [l.text, q.text];
  if (short.length === 1) return q.role !== "small" && l.role !== "small" ? 0.6 : 0;
  if (long.startsWith(short) && (short.length >= 4 || (atEnd && short.length >= 2)))
    return Math.min(0.9, 0.5 + (0.5 * short.length) / long.length);
  if (short.length >= 3 && short.length <= 5 && long.length >= short.length + 3 && isAbbreviation(short, long))
    return 0.7;
  return 0;
}

/** The rest of the short word occurs in order inside the long one, and its middle holds consonants only. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 1;
  for (let i = 1; i < short.length; i++) {
    const found = long.indexOf(short[i] ?? "", at);
    if (found < 0 || (i < short.length - 1 && "aeiou".includes(short[i] ?? ""))) return false;
    at = found + 1;
  }
  return true;
}

/** One word against a run of joined neighbours: "Mos Rybprom" and "Mosrybprom". */

import type { AlignmentSide, AlignmentWork } from "./alignment-work.ts";
import { arabicLikeness } from "./arabic-skeleton.ts";
import { closeness, HOW } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Longest run of words that one word may join. */
const LONGEST_JOIN = 6;

/** Pairs one word against a run of joined ones, both directions. */
export function pairJoined(work: AlignmentWork, least: number): void {
  const { left, right } = work;
  joinSide(left, right, least, (at, span, single, likeness) => work.pair(at, span, single, 1, likeness, HOW.joined));
  joinSide(right, left, least, (at, span, single, likeness) => work.pair(single, 1, at, span, likeness, HOW.joined));
}

function joinSide(
  many: AlignmentSide,
  one: AlignmentSide,
  least: number,
  found: (at: number, span: number, single: number, likeness: number) => void,
): void {
  if (many.open === 0 || !hasOpenRun(many)) return;
  for (let k = 0; k < one.words.length; k++) {
    const single = one.words[k];
    if (single === undefined || one.used[k] !== 0 || single.role === "noise" || single.text.length < 4) continue;
    let best = { likeness: least, at: -1, span: 0 };
    for (let at = 0; at + 2 <= many.words.length; at++) {
      let letters = 0;
      for (let span = 1; span <= LONGEST_JOIN && at + span <= many.words.length; span++) {
        const last = many.words[at + span - 1];
        if (last === undefined || many.used[at + span - 1] !== 0 || last.role === "noise") break;
        letters += last.text.length;
        if (span === 1 || letters < single.text.length - 2) continue;
        if (letters > single.text.length + 2 && single.arabic === undefined && last.arabic === undefined) break;
        const likeness = joinLikeness(many.words, at, span, single);
        if (likeness > best.likeness) best = { likeness, at, span };
      }
    }
    if (best.at >= 0) found(best.at, best.span, k, best.likeness * 0.97);
  }
}

/** Two neighbouring words still unpaired. */
function hasOpenRun(side: AlignmentSide): boolean {
  for (let i = 0; i + 1 < side.words.length; i++) if (side.used[i] === 0 && side.used[i + 1] === 0) return true;
  return false;
}

function joinLikeness(words: readonly Word[], at: number, span: number, single: Word): number {
  let text = "";
  let sound = "";
  let arabic = "";
  let lonely = false;
  for (let i = at; i < at + span; i++) {
    const w = words[i];
    if (w === undefined) continue;
    text += w.text;
    if (single.arabic === undefined || w.role !== "small") sound += w.sound;
    arabic += w.arabic ?? "";
    lonely ||= w.text.length === 1;
  }
  if (single.arabic !== undefined) return arabicLikeness(single.arabic, sound);
  if (arabic !== "") return arabicLikeness(arabic, single.sound);
  if (text === single.text) return lonely && text.length < 5 ? 0 : 1;
  // one letter and a word are rarely one misspelled word: "p & mt" is no "pamt"
  return lonely ? 0 : Math.max(closeness(sound, single.sound), closeness(text, single.text));
}

/** Features of the words that were paired: how much they cover, how alike they are, in what order they stand. */
import type { Alignment, Pair } from "./align.ts";
import { AT, type FeatureVector } from "./feature-names.ts";
import { HOW, type How } from "./likeness.ts";
import { isSlip } from "./slips.ts";
import { areOtherSyllables, areTwoNames } from "./two-names.ts";
import type { Word } from "./words.ts";

/** Writes them; `weight` is the sum of the weights of all words of a side. */
export function pairFeatures(
  f: FeatureVector,
  query: { words: readonly Word[]; weight: number },
  listed: { words: readonly Word[]; weight: number },
  alignment: Alignment,
): void {
  const { pairs, queryUsed, listedUsed } = alignment;
  const qWords = query.words;
  let queryGot = 0;
  let listedGot = 0;
  let weight = 0;
  let likenessByWeight = 0;
  let top = 0;
  let same = 0;
  let worst = 1;
  let edited = 0;
  let twoNames = 0;
  let syllables = 0;
  let slip = 0;
  for (let k = 0; k < pairs.length; k++) {
    const p = pairs[k] as Pair;
    const qw = sumWeight(qWords, p.query, p.queryCount);
    const lw = sumWeight(listed.words, p.listed, p.listedCount);
    const less = Math.min(qw, lw);
    const more = Math.max(qw, lw);
    queryGot += qw * p.likeness;
    listedGot += lw * p.likeness;
    weight += more;
    likenessByWeight += more * p.likeness;
    top = Math.max(top, less * p.likeness);
    if (more > 0.25) worst = Math.min(worst, p.likeness);
    if (p.how === HOW.same) same += more;
    else countReason(f, p.how);
    if (p.how !== HOW.same && p.how !== HOW.concept) edited = Math.max(edited, less * (1 - p.likeness));
    if (p.how === HOW.edits && p.queryCount === 1 && p.listedCount === 1) {
      const q = qWords[p.query] as Word;
      const l = listed.words[p.listed] as Word;
      if (isSlip(q.text, l.text)) slip = Math.max(slip, less);
      if (areTwoNames(q, l)) twoNames = Math.max(twoNames, less);
      else if (areOtherSyllables(q, l)) syllables = Math.max(syllables, less);
    }
  }
  f[AT.queryCovered] = queryGot / Math.max(0.05, query.weight);
  f[AT.listedCovered] = listedGot / Math.max(0.05, listed.weight);
  f[AT.matchedWeight] = Math.min(5, queryGot, listedGot);
  f[AT.topMatched] = top;
  f[AT.meanLikeness] = weight > 0 ? likenessByWeight / weight : 0;
  f[AT.identical] = weight > 0 ? same / weight : 0;
  f[AT.worstMatched] = pairs.length > 0 ? worst : 0;
  f[AT.edited] = edited;
  f[AT.twoNames] = twoNames;
  f[AT.syllables] = syllables;
  f[AT.slip] = slip;
  f[AT.order] = inOrder(pairs, qWords);
  f[AT.firstWord] = (firstMet(qWords, queryUsed) ? 0.5 : 0) + (firstMet(listed.words, listedUsed) ? 0.5 : 0);
}

function countReason(f: FeatureVector, how: How): void {
  if (how === HOW.sound) return;
  const at =
    how === HOW.joined
      ? AT.joined
      : how === HOW.initial
        ? AT.initials
        : how === HOW.shortened
          ? AT.shortened
          : how === HOW.concept
            ? AT.concepts
            : AT.edits;
  f[at] = (f[at] as number) + 1;
}

/** Share of the pairs that come in the same order on both sides. */
function inOrder(pairs: readonly Alignment["pairs"][number][], words: readonly Word[]): number {
  let counted = 0;
  let kept = 0;
  for (const p of pairs) {
    if (!words[p.query]?.telling) continue;
    counted++;
    let before = 0;
    let after = 0;
    for (const o of pairs) {
      if (o === p || !words[o.query]?.telling) continue;
      if (o.query < p.query === o.listed < p.listed) before++;
      else after++;
    }
    if (after <= before) kept++;
  }
  return counted === 0 ? 0 : kept / counted;
}

function firstMet(words: readonly Word[], used: Uint8Array): boolean {
  for (let i = 0; i < words.length; i++) if (words[i]?.telling) return used[i] === 1;
  return false;
}

function sumWeight(words: readonly Word[], from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += words[i]?.weight ?? 0;
  return sum;
}

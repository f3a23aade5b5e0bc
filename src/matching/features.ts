/** What the score is made of: each feature is one number about the pairing, named so that a person can read it. */
import type { Alignment } from "./align.ts";
import { soundDistance } from "./edit-distance.ts";
import { acronymsOf, type NamedKind, type NameRole } from "./listing.ts";
import type { View } from "./views.ts";
import { HOW, wordLikeness } from "./vocabulary-index.ts";
import type { Word } from "./words.ts";

/** Feature names, in the order of the vector the model reads. */
export const FEATURES = [
  "queryCovered",
  "listedCovered",
  "queryLost",
  "listedLost",
  "contradiction",
  "matchedWeight",
  "topMatched",
  "worstMatched",
  "meanLikeness",
  "numberConflict",
  "numberMissing",
  "firstWord",
  "order",
  "legalForm",
  "squashed",
  "acronym",
  "viewPart",
  "weakName",
  "kind",
  "country",
  "queryWords",
  "listedWords",
  "familyName",
  "joined",
  "initials",
  "shortened",
  "lostQueryTop",
  "lostListedTop",
  "identical",
  "nearMiss",
  "lettersShorter",
  "otherScript",
  "edits",
  "concepts",
] as const;
/** Name of one feature. */
export type FeatureName = (typeof FEATURES)[number];

/** What is compared besides the words. */
export interface Circumstances {
  queryKind: NamedKind | undefined;
  listedKind: NamedKind;
  queryCountries: readonly string[];
  listedCountries: readonly string[];
  role: NameRole;
}

/** The feature vector of one pairing; a new array each time, in the order of FEATURES. */
export function featuresOf(query: View, listed: View, alignment: Alignment, about: Circumstances): Float64Array {
  const f: Record<FeatureName, number> = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<
    FeatureName,
    number
  >;
  pairFeatures(f, query, listed, alignment);
  leftoverFeatures(f, query, listed, alignment);
  wholeFeatures(f, query, listed, about);
  return Float64Array.from(FEATURES, (name) => f[name]);
}

const telling = (w: Word | undefined): boolean => w !== undefined && w.role !== "small" && w.role !== "noise";

function pairFeatures(f: Record<FeatureName, number>, query: View, listed: View, { pairs }: Alignment): void {
  let queryGot = 0;
  let listedGot = 0;
  let weight = 0;
  let same = 0;
  let worst = 1;
  let inOrder = 0;
  let lastListed = -1;
  let telling_ = 0;
  for (const p of pairs) {
    const qw = sumWeight(query.words, p.query, p.queryCount);
    const lw = sumWeight(listed.words, p.listed, p.listedCount);
    queryGot += qw * p.likeness;
    listedGot += lw * p.likeness;
    const w = Math.max(qw, lw);
    weight += w;
    f.meanLikeness += w * p.likeness;
    f.topMatched = Math.max(f.topMatched, Math.min(qw, lw) * p.likeness);
    if (w > 0.25) worst = Math.min(worst, p.likeness);
    if (p.how === HOW.same) same += w;
    if (p.how === HOW.joined) f.joined++;
    if (p.how === HOW.initial) f.initials++;
    if (p.how === HOW.shortened) f.shortened++;
    if (p.how === HOW.edits || p.how === HOW.skeleton) f.edits++;
    if (p.how === HOW.concept) f.concepts++;
    if (w > 0.1) {
      telling_++;
      if (p.listed > lastListed) inOrder++;
      lastListed = p.listed;
    }
  }
  const queryTotal = sumWeight(query.words, 0, query.words.length);
  const listedTotal = sumWeight(listed.words, 0, listed.words.length);
  f.queryCovered = queryGot / Math.max(0.05, queryTotal);
  f.listedCovered = listedGot / Math.max(0.05, listedTotal);
  f.matchedWeight = Math.min(5, Math.min(queryGot, listedGot));
  f.meanLikeness = weight > 0 ? f.meanLikeness / weight : 0;
  f.identical = weight > 0 ? same / weight : 0;
  f.worstMatched = pairs.length > 0 ? worst : 0;
  f.order = telling_ > 0 ? inOrder / telling_ : 0;
  const first = query.words.findIndex(telling);
  const firstListed = listed.words.findIndex(telling);
  f.firstWord =
    (pairs.some((p) => p.query <= first && first < p.query + p.queryCount) ? 0.5 : 0) +
    (pairs.some((p) => p.listed <= firstListed && firstListed < p.listed + p.listedCount) ? 0.5 : 0);
}

function leftoverFeatures(f: Record<FeatureName, number>, query: View, listed: View, alignment: Alignment): void {
  const q = alignment.queryLeft.map((i) => query.words[i]).filter(telling) as Word[];
  const l = alignment.listedLeft.map((j) => listed.words[j]).filter(telling) as Word[];
  const names = (words: Word[]): Word[] => words.filter((w) => w.role !== "number");
  f.queryLost = Math.min(
    4,
    names(q).reduce((s, w) => s + w.weight, 0),
  );
  f.listedLost = Math.min(
    4,
    names(l).reduce((s, w) => s + w.weight, 0),
  );
  f.contradiction = Math.min(f.queryLost, f.listedLost);
  f.lostQueryTop = names(q).reduce((s, w) => Math.max(s, w.weight), 0);
  f.lostListedTop = names(l).reduce((s, w) => Math.max(s, w.weight), 0);
  const numbersQ = q.length - names(q).length;
  const numbersL = l.length - names(l).length;
  f.numberConflict = Math.min(numbersQ, numbersL, 2);
  f.numberMissing = Math.min(3, Math.max(numbersQ, numbersL) - f.numberConflict);
  for (const a of names(q))
    for (const b of names(l))
      if (a.text.length > 2 && b.text.length > 2) f.nearMiss = Math.max(f.nearMiss, wordLikeness(a, b));
  f.familyName = familyName(listed, alignment);
}

/** Share of the words before the comma that were met: -1 where the listed name has no comma. */
function familyName(listed: View, alignment: Alignment): number {
  let total = 0;
  let lost = 0;
  listed.words.forEach((w, j) => {
    if (!w.beforeComma || !telling(w)) return;
    total += w.weight;
    if (alignment.listedLeft.includes(j)) lost += w.weight;
  });
  return total === 0 ? -1 : 1 - lost / total;
}

function wholeFeatures(f: Record<FeatureName, number>, query: View, listed: View, about: Circumstances): void {
  f.legalForm = legalForm(query.legal, listed.legal);
  const longer = Math.max(query.squashed.length, listed.squashed.length);
  const limit = longer * 0.5;
  const distance =
    Math.abs(query.squashed.length - listed.squashed.length) > limit
      ? limit
      : Math.min(limit, soundDistance(query.squashed, listed.squashed, limit));
  f.squashed = longer === 0 ? 0 : 1 - distance / longer;
  f.acronym = acronym(query, listed);
  f.viewPart = (query.kind === "whole" ? 0 : 1) + (listed.kind === "whole" ? 0 : 2);
  f.weakName = about.role === "weak-alias" ? 1 : 0;
  f.kind =
    about.queryKind === undefined || about.queryKind === "unknown" || about.listedKind === "unknown"
      ? 0.5
      : about.queryKind === about.listedKind
        ? 1
        : 0;
  f.country =
    about.queryCountries.length === 0 || about.listedCountries.length === 0
      ? 0.5
      : about.queryCountries.some((c) => about.listedCountries.includes(c))
        ? 1
        : 0;
  f.queryWords = Math.min(8, query.words.filter(telling).length);
  f.listedWords = Math.min(8, listed.words.filter(telling).length);
  f.lettersShorter = Math.min(24, query.squashed.length, listed.squashed.length);
  f.otherScript = query.words.some((w) => w.skeleton !== undefined) ? 1 : 0;
}

function legalForm(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.75;
  if (a.length === 0 || b.length === 0) return 0.5;
  return a.some((form) => b.includes(form)) ? 1 : 0.25;
}

function acronym(query: View, listed: View): number {
  const has = (short: View, long: View): boolean => {
    const letters = short.words.filter((w) => w.role === "name").map((w) => w.text);
    const joined = letters.join("");
    return (
      letters.length >= 1 &&
      letters.length <= 2 &&
      joined.length <= 8 &&
      acronymsOf(long).some((a) => a === joined || a === letters[0])
    );
  };
  return has(query, listed) || has(listed, query) ? 1 : 0;
}

function sumWeight(words: readonly Word[], from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += words[i]?.weight ?? 0;
  return sum;
}

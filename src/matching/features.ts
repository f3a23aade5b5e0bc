/** What the score is made of: each feature is one number about the pairing, named so that a person can read it. */
import type { Alignment } from "./align.ts";
import { acronymsOf, type NamedKind, type NameRole } from "./listing.ts";
import type { SquashPattern } from "./squash-distance.ts";
import type { View } from "./views.ts";
import { HOW } from "./vocabulary-index.ts";
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
  "lettersShorter",
  "otherScript",
  "edits",
  "concepts",
  "outsideQuery",
  "outsideListed",
  "beginning",
  "edited",
  "patronymic",
] as const;
/** Name of one feature. */
export type FeatureName = (typeof FEATURES)[number];
type Features = Record<FeatureName, number>;

/** What is compared besides the words. */
export interface Circumstances {
  queryKind: NamedKind | undefined;
  listedKind: NamedKind;
  queryCountries: readonly string[];
  listedCountries: readonly string[];
  role: NameRole;
}

/** A query view with what is reckoned once for all its pairings. */
export interface PreparedQuery {
  view: View;
  weight: number;
  tellingWords: number;
  acronyms: readonly string[];
  pattern: SquashPattern;
}

/** True for words that say something: not "of", not "Attn". */
export const isTelling = (w: Word | undefined): boolean => w !== undefined && w.role !== "small" && w.role !== "noise";

/** The feature vector of one pairing; a new array each time, in the order of FEATURES. `listedWeight` is the sum of word weights. */
export function featuresOf(
  query: PreparedQuery,
  listed: View,
  listedWeight: number,
  alignment: Alignment,
  about: Circumstances,
): Float64Array {
  const f: Features = emptyFeatures();
  pairFeatures(f, query, listed, listedWeight, alignment);
  leftoverFeatures(f, query.view.words, listed.words, alignment);
  wholeFeatures(f, query, listed, about);
  const vector = new Float64Array(FEATURES.length);
  for (let i = 0; i < FEATURES.length; i++) vector[i] = f[FEATURES[i] as FeatureName];
  return vector;
}

/** A literal, so that every feature object has one shape. */
function emptyFeatures(): Features {
  return {
    queryCovered: 0,
    listedCovered: 0,
    queryLost: 0,
    listedLost: 0,
    contradiction: 0,
    matchedWeight: 0,
    topMatched: 0,
    worstMatched: 0,
    meanLikeness: 0,
    numberConflict: 0,
    numberMissing: 0,
    firstWord: 0,
    order: 0,
    legalForm: 0,
    squashed: 0,
    acronym: 0,
    viewPart: 0,
    weakName: 0,
    kind: 0,
    country: 0,
    queryWords: 0,
    listedWords: 0,
    familyName: 0,
    joined: 0,
    initials: 0,
    shortened: 0,
    lostQueryTop: 0,
    lostListedTop: 0,
    identical: 0,
    lettersShorter: 0,
    otherScript: 0,
    edits: 0,
    concepts: 0,
    outsideQuery: 0,
    outsideListed: 0,
    beginning: 0,
    patronymic: 0,
    edited: 0,
  };
}

function pairFeatures(
  f: Features,
  query: PreparedQuery,
  listed: View,
  listedWeight: number,
  { pairs, queryUsed, listedUsed }: Alignment,
): void {
  const qWords = query.view.words;
  let queryGot = 0;
  let listedGot = 0;
  let weight = 0;
  let same = 0;
  let worst = 1;
  for (const p of pairs) {
    const qw = sumWeight(qWords, p.query, p.queryCount);
    const lw = sumWeight(listed.words, p.listed, p.listedCount);
    const less = Math.min(qw, lw);
    const more = Math.max(qw, lw);
    queryGot += qw * p.likeness;
    listedGot += lw * p.likeness;
    weight += more;
    f.meanLikeness += more * p.likeness;
    f.topMatched = Math.max(f.topMatched, less * p.likeness);
    if (more > 0.25) worst = Math.min(worst, p.likeness);
    if (p.how === HOW.same) same += more;
    else if (p.how === HOW.joined) f.joined++;
    else if (p.how === HOW.initial) f.initials++;
    else if (p.how === HOW.shortened) f.shortened++;
    else if (p.how === HOW.concept) f.concepts++;
    else if (p.how !== HOW.sound) f.edits++;
    if (p.how !== HOW.same && p.how !== HOW.concept) f.edited = Math.max(f.edited, less * (1 - p.likeness));
  }
  f.queryCovered = queryGot / Math.max(0.05, query.weight);
  f.listedCovered = listedGot / Math.max(0.05, listedWeight);
  f.matchedWeight = Math.min(5, queryGot, listedGot);
  f.meanLikeness = weight > 0 ? f.meanLikeness / weight : 0;
  f.identical = weight > 0 ? same / weight : 0;
  f.worstMatched = pairs.length > 0 ? worst : 0;
  f.order = inOrder(pairs, qWords);
  f.firstWord = (firstMet(qWords, queryUsed) ? 0.5 : 0) + (firstMet(listed.words, listedUsed) ? 0.5 : 0);
}

/** Share of the pairs that come in the same order on both sides. */
function inOrder(pairs: readonly Alignment["pairs"][number][], words: readonly Word[]): number {
  let counted = 0;
  let kept = 0;
  for (const p of pairs) {
    if (!isTelling(words[p.query])) continue;
    counted++;
    let before = 0;
    let after = 0;
    for (const o of pairs) {
      if (o === p || !isTelling(words[o.query])) continue;
      if (o.query < p.query === o.listed < p.listed) before++;
      else after++;
    }
    if (after <= before) kept++;
  }
  return counted === 0 ? 0 : kept / counted;
}

function firstMet(words: readonly Word[], used: Uint8Array): boolean {
  for (let i = 0; i < words.length; i++) if (isTelling(words[i])) return used[i] === 1;
  return false;
}

/** Father's names of eastern Slavic persons: left out they say little, contradicted they say much. */
const PATRONYMIC = /(?:ov|ev|yev|iev|av|iv|ou|eu)(?:ich|ych|na)$/;

function leftoverFeatures(
  f: Features,
  query: readonly Word[],
  listed: readonly Word[],
  { queryUsed, listedUsed }: Alignment,
): void {
  let numbersQuery = 0;
  let numbersListed = 0;
  let fathersQuery = 0;
  let fathersListed = 0;
  for (let i = 0; i < query.length; i++) {
    const w = query[i];
    if (w === undefined || queryUsed[i] === 1 || !isTelling(w)) continue;
    if (w.role === "number") numbersQuery++;
    else {
      if (PATRONYMIC.test(w.text)) fathersQuery++;
      f.queryLost += w.weight;
      f.lostQueryTop = Math.max(f.lostQueryTop, w.weight);
    }
  }
  let family = 0;
  let familyLost = 0;
  for (let j = 0; j < listed.length; j++) {
    const w = listed[j];
    if (w === undefined || !isTelling(w)) continue;
    const lost = listedUsed[j] === 0;
    if (w.beforeComma) family += w.weight;
    if (w.beforeComma && lost) familyLost += w.weight;
    if (!lost) continue;
    if (w.role === "number") numbersListed++;
    else {
      if (PATRONYMIC.test(w.text)) fathersListed++;
      f.listedLost += w.weight;
      f.lostListedTop = Math.max(f.lostListedTop, w.weight);
    }
  }
  f.patronymic = fathersQuery > 0 && fathersListed > 0 ? -1 : fathersQuery + fathersListed > 0 ? 1 : 0;
  f.queryLost = Math.min(4, f.queryLost);
  f.listedLost = Math.min(4, f.listedLost);
  f.contradiction = Math.min(f.queryLost, f.listedLost);
  f.numberConflict = Math.min(numbersQuery, numbersListed, 2);
  f.numberMissing = Math.min(3, Math.max(numbersQuery, numbersListed) - f.numberConflict);
  f.familyName = family === 0 ? -1 : 1 - familyLost / family;
}

function wholeFeatures(f: Features, query: PreparedQuery, listed: View, about: Circumstances): void {
  const { view } = query;
  f.legalForm = legalForm(view.legal, listed.legal);
  const longer = Math.max(view.squashed.length, listed.squashed.length);
  f.squashed = longer === 0 ? 0 : Math.max(0, 1 - query.pattern.distance(listed.squashed) / longer);
  f.acronym = acronym(query, listed);
  f.viewPart = (view.kind === "whole" ? 0 : 1) + (listed.kind === "whole" ? 0 : 2);
  f.outsideQuery = Math.min(3, view.outside);
  f.outsideListed = Math.min(3, listed.outside);
  f.beginning = beginning(view.letters, listed.letters);
  f.weakName = about.role === "weak-alias" ? 1 : 0;
  f.kind = kinds(about.queryKind, about.listedKind);
  f.country = countries(about.queryCountries, about.listedCountries);
  f.queryWords = Math.min(8, query.tellingWords);
  f.listedWords = Math.min(8, countTelling(listed.words));
  f.lettersShorter = Math.min(24, view.squashed.length, listed.squashed.length);
  f.otherScript = view.words.some((w) => w.arabic !== undefined) ? 1 : 0;
}

/** Number of telling words. */
export function countTelling(words: readonly Word[]): number {
  let n = 0;
  for (const w of words) if (isTelling(w)) n++;
  return n;
}

/** 1 the same, 0 different, one half where either is not known. */
function kinds(query: NamedKind | undefined, listed: NamedKind): number {
  return query === undefined || query === "unknown" || listed === "unknown" ? 0.5 : query === listed ? 1 : 0;
}

function countries(query: readonly string[], listed: readonly string[]): number {
  return query.length === 0 || listed.length === 0 ? 0.5 : query.some((c) => listed.includes(c)) ? 1 : 0;
}

/** How much of the listed letters the query is, where it breaks off in the middle: 0 unless the one begins the other. */
function beginning(query: string, listed: string): number {
  return query.length >= 8 && listed.length > query.length && listed.startsWith(query)
    ? query.length / listed.length
    : 0;
}

function legalForm(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.75;
  if (a.length === 0 || b.length === 0) return 0.5;
  return a.some((form) => b.includes(form)) ? 1 : 0.25;
}

/** Where one side is the initials of the other: their number over eight; 0 otherwise. */
function acronym(query: PreparedQuery, listed: View): number {
  const there = listed.words.length >= 2 ? acronymLetters(query.view.words, acronymsOf, listed) : 0;
  return (
    Math.max(there, query.acronyms.length > 0 ? acronymLetters(listed.words, () => query.acronyms, listed) : 0) / 8
  );
}

function acronymLetters(short: readonly Word[], acronyms: (view: View) => readonly string[], long: View): number {
  if (short.length > 3) return 0;
  const letters = short.filter((w) => w.role === "name").map((w) => w.text);
  const joined = letters.join("");
  const first = letters[0] ?? "";
  if (letters.length < 1 || letters.length > 2 || joined.length > 8 || joined.length < 3) return 0;
  const all = acronyms(long);
  return all.includes(joined) ? joined.length : all.includes(first) ? first.length : 0;
}

function sumWeight(words: readonly Word[], from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += words[i]?.weight ?? 0;
  return sum;
}

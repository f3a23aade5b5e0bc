/** What the score is made of: each feature is one number about the pairing, named so that a person can read it. */
import type { Alignment, Pair } from "./align.ts";
import type { NamedKind, NameRole } from "./listing.ts";
import { SquashPattern } from "./squash-distance.ts";
import type { View } from "./views.ts";
import { HOW, type How } from "./vocabulary-index.ts";
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
type Features = Float64Array;
/** Place of each feature in the vector. */
const AT = Object.freeze(Object.fromEntries(FEATURES.map((name, i) => [name, i]))) as Readonly<
  Record<FeatureName, number>
>;

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
  pattern: SquashPattern;
  /** Some word is in Arabic script. */
  arabic: boolean;
}

/** Reckons what all pairings of a query view share. */
export function prepareQuery(view: View): PreparedQuery {
  return {
    view,
    weight: sumWeight(view.words, 0, view.words.length),
    pattern: new SquashPattern(view.squashed),
    arabic: view.words.some((w) => w.arabic !== undefined),
  };
}

/** True for words that say something: not "of", not "Attn". */
export const isTelling = (w: Word | undefined): boolean => w?.telling ?? false;

/** The feature vector of one pairing; a new array each time, in the order of FEATURES. `reckoned` holds the sum of
 * the listed words' weights and the share of letters kept (see squashedLikeness). */
export function featuresOf(
  query: PreparedQuery,
  listed: View,
  reckoned: { weight: number; letters: number },
  alignment: Alignment,
  about: Circumstances,
): Float64Array {
  const f = new Float64Array(FEATURES.length);
  pairFeatures(f, query, listed, reckoned.weight, alignment);
  leftoverFeatures(f, query.view.words, listed.words, alignment);
  f[AT.squashed] = reckoned.letters;
  wholeFeatures(f, query, listed, about);
  return f;
}

function pairFeatures(
  f: Features,
  query: PreparedQuery,
  listed: View,
  listedWeight: number,
  alignment: Alignment,
): void {
  const { pairs, queryUsed, listedUsed } = alignment;
  const qWords = query.view.words;
  let queryGot = 0;
  let listedGot = 0;
  let weight = 0;
  let likenessByWeight = 0;
  let top = 0;
  let same = 0;
  let worst = 1;
  let edited = 0;
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
  }
  f[AT.queryCovered] = queryGot / Math.max(0.05, query.weight);
  f[AT.listedCovered] = listedGot / Math.max(0.05, listedWeight);
  f[AT.matchedWeight] = Math.min(5, queryGot, listedGot);
  f[AT.topMatched] = top;
  f[AT.meanLikeness] = weight > 0 ? likenessByWeight / weight : 0;
  f[AT.identical] = weight > 0 ? same / weight : 0;
  f[AT.worstMatched] = pairs.length > 0 ? worst : 0;
  f[AT.edited] = edited;
  f[AT.order] = inOrder(pairs, qWords);
  f[AT.firstWord] = (firstMet(qWords, queryUsed) ? 0.5 : 0) + (firstMet(listed.words, listedUsed) ? 0.5 : 0);
}

function countReason(f: Features, how: How): void {
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

function leftoverFeatures(
  f: Features,
  query: readonly Word[],
  listed: readonly Word[],
  { queryUsed, listedUsed }: Alignment,
): void {
  const asked = leftOf(query, queryUsed);
  const told = leftOf(listed, listedUsed);
  f[AT.queryLost] = Math.min(4, asked.weight);
  f[AT.listedLost] = Math.min(4, told.weight);
  f[AT.lostQueryTop] = asked.top;
  f[AT.lostListedTop] = told.top;
  f[AT.contradiction] = Math.min(4, asked.weight, told.weight);
  f[AT.patronymic] = asked.fathers > 0 && told.fathers > 0 ? -1 : asked.fathers + told.fathers > 0 ? 1 : 0;
  const conflict = Math.min(asked.numbers, told.numbers, 2);
  f[AT.numberConflict] = conflict;
  f[AT.numberMissing] = Math.min(3, Math.max(asked.numbers, told.numbers) - conflict);
  f[AT.familyName] = told.family === 0 ? -1 : 1 - told.familyLost / told.family;
}

/** What one side has left over. */
interface Left {
  weight: number;
  top: number;
  numbers: number;
  fathers: number;
  family: number;
  familyLost: number;
}

function leftOf(words: readonly Word[], used: Uint8Array): Left {
  const left: Left = { weight: 0, top: 0, numbers: 0, fathers: 0, family: 0, familyLost: 0 };
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Word;
    if (!isTelling(w)) continue;
    const lost = used[i] === 0;
    if (w.beforeComma) left.family += w.weight;
    if (w.beforeComma && lost) left.familyLost += w.weight;
    if (!lost) continue;
    if (w.role === "number") left.numbers++;
    else {
      if (w.patronymic) left.fathers++;
      left.weight += w.weight;
      left.top = Math.max(left.top, w.weight);
    }
  }
  return left;
}

function wholeFeatures(f: Features, query: PreparedQuery, listed: View, about: Circumstances): void {
  const { view } = query;
  f[AT.legalForm] = legalForm(view.legal, listed.legal);
  f[AT.acronym] = acronym(view, listed);
  f[AT.viewPart] = (view.kind === "whole" ? 0 : 1) + (listed.kind === "whole" ? 0 : 2);
  f[AT.outsideQuery] = Math.min(3, view.outside);
  f[AT.outsideListed] = Math.min(3, listed.outside);
  f[AT.beginning] = beginning(view.letters, listed.letters);
  f[AT.weakName] = about.role === "weak-alias" ? 1 : 0;
  f[AT.kind] = kinds(about.queryKind, about.listedKind);
  f[AT.country] = countries(about.queryCountries, about.listedCountries);
  f[AT.queryWords] = Math.min(8, view.tellingWords);
  f[AT.listedWords] = Math.min(8, listed.tellingWords);
  f[AT.lettersShorter] = Math.min(24, view.squashed.length, listed.squashed.length);
  f[AT.otherScript] = query.arabic ? 1 : 0;
}

/** Share of letters kept between the squashed forms, 0 to 1. */
export function squashedLikeness(query: PreparedQuery, listed: View): number {
  const longer = Math.max(query.view.squashed.length, listed.squashed.length);
  return longer === 0 ? 0 : Math.max(0, 1 - query.pattern.distance(listed.squashed) / longer);
}

/** True where a pairing can be left unscored: hardly a word or letter in common, no initials, not the beginning (seen never to reach 0.05). */
export function isHopeless(vector: Float64Array): boolean {
  const met =
    (vector[AT.queryCovered] as number) + (vector[AT.listedCovered] as number) + (vector[AT.squashed] as number);
  return met < 1 && vector[AT.acronym] === 0 && vector[AT.beginning] === 0;
}

/** 1 the same, 0 different, one half where either is not known. */
function kinds(query: NamedKind | undefined, listed: NamedKind): number {
  return query === undefined || query === "unknown" || listed === "unknown" ? 0.5 : query === listed ? 1 : 0;
}

function countries(query: readonly string[], listed: readonly string[]): number {
  return query.length === 0 || listed.length === 0 ? 0.5 : query.some((c) => listed.includes(c)) ? 1 : 0;
}

/** How much of the listed letters the query is, where it breaks off in the middle: 0 unless the one begins the other, 1 where equal. */
function beginning(query: string, listed: string): number {
  if (query === listed) return 1;
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
function acronym(query: View, listed: View): number {
  return Math.max(lettersMet(query.shortForms, listed.acronyms), lettersMet(listed.shortForms, query.acronyms)) / 8;
}

function lettersMet(forms: readonly string[], acronyms: readonly string[]): number {
  if (forms.length === 0 || acronyms.length === 0) return 0;
  for (const form of forms) if (acronyms.includes(form)) return form.length;
  return 0;
}

function sumWeight(words: readonly Word[], from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += words[i]?.weight ?? 0;
  return sum;
}

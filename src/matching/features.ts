/** What the score is made of: each feature is one number about the pairing, named so that a person can read it. */
import type { Alignment } from "./align.ts";
import { AT, FEATURES } from "./feature-names.ts";
import { leftoverFeatures } from "./leftover-features.ts";
import { pairFeatures } from "./pair-features.ts";
import { SquashPattern } from "./squash-distance.ts";
import type { View } from "./views.ts";
import { type Circumstances, wholeFeatures } from "./whole-features.ts";
import type { Word } from "./words.ts";

export { FEATURES, type FeatureName } from "./feature-names.ts";

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
    weight: view.words.reduce((sum, w) => sum + w.weight, 0),
    pattern: new SquashPattern(view.squashed),
    arabic: view.words.some((w) => w.arabic !== undefined),
  };
}

/** True for words that say something: not "of", not "Attn". */
export const isTelling = (w: Word | undefined): boolean => w?.telling ?? false;

/**
 * The feature vector of one pairing, in the order of FEATURES, written into `f` (a new array if left out). `reckoned`
 * holds the sum of the listed words' weights and the share of letters kept (see squashedLikeness).
 */
export function featuresOf(
  query: PreparedQuery,
  listed: View,
  reckoned: { weight: number; letters: number },
  alignment: Alignment,
  about: Circumstances,
  f: Float64Array = new Float64Array(FEATURES.length),
): Float64Array {
  f.fill(0);
  pairFeatures(
    f,
    { words: query.view.words, weight: query.weight },
    { words: listed.words, weight: reckoned.weight },
    alignment,
  );
  leftoverFeatures(f, query.view.words, listed.words, alignment);
  f[AT.squashed] = reckoned.letters;
  wholeFeatures(f, query.view, listed, about, query.arabic);
  return f;
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

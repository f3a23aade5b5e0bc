/** Chance that two names, compared without a list, are one name: a small logistic model on top of the search model. */
import { FEATURES, type FeatureName } from "./features.ts";
import type { NamedKind } from "./listing.ts";
import model from "./model.json" with { type: "json" };
import { type ModelFile, rawLogOdds } from "./score.ts";

/** What the pair model reads; each is the same for (a, b) and (b, a). */
export const PAIR_FEATURES = [
  "searchLogOdds",
  "lostLess",
  "lostMore",
  "squashed",
  "letters",
  "beginning",
  "person",
  "edited",
] as const;

const place = (name: FeatureName): number => FEATURES.indexOf(name);
const QUERY_LOST = place("queryLost");
const LISTED_LOST = place("listedLost");
const SQUASHED = place("squashed");
const LETTERS = place("lettersShorter");
const BEGINNING = place("beginning");
const EDITED = place("edited");

/** The pair features of one comparison, from the feature vectors asked both ways. */
export function pairFeaturesOf(there: Float64Array, back: Float64Array, kind: NamedKind): number[] {
  const mean = (at: number): number => ((there[at] as number) + (back[at] as number)) / 2;
  const odds = (rawLogOdds(there, kind) + rawLogOdds(back, kind)) / 2;
  // One side's loss as both ways of asking see it: the two alignments may differ.
  const side = (one: number, other: number): number => ((there[one] as number) + (back[other] as number)) / 2;
  const lost = [side(QUERY_LOST, LISTED_LOST), side(LISTED_LOST, QUERY_LOST)];
  return [
    Math.max(-6, Math.min(6, odds)),
    Math.min(...lost),
    Math.max(...lost),
    mean(SQUASHED),
    mean(LETTERS),
    mean(BEGINNING),
    kind === "person" ? 1 : 0,
    mean(EDITED),
  ];
}

const { weights, bias } = (model as ModelFile).pairs;

/** Probability-like score of a pair; 0.7 is where the two kinds of error balance best. */
export function pairChance(there: Float64Array, back: Float64Array, kind: NamedKind): number {
  const features = pairFeaturesOf(there, back, kind);
  let z = bias;
  for (let i = 0; i < features.length; i++) z += (weights[i] ?? 0) * (features[i] as number);
  return 1 / (1 + Math.exp(-z));
}

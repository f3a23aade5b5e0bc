/** From features to a probability-like score with the part each feature played: boosted trees on a straight base line. */
import { FEATURES, type FeatureName } from "./features.ts";
import type { NamedKind } from "./listing.ts";
import model from "./model.json" with { type: "json" };
import { type GrownTrees, Trees } from "./trees.ts";

/** Score in (0, 1) and what each feature added to it, on the log-odds scale. */
export interface Scored {
  score: number;
  contributions: Partial<Record<FeatureName, number>>;
}

/** The kinds of listed party that have a model of their own. */
export type ModelKind = "person" | "organization" | "object";

/** Model used for a listed party of this kind; parties of unknown kind are mostly organizations. */
export function modelKindOf(kind: NamedKind): ModelKind {
  return kind === "person" ? "person" : kind === "vessel" || kind === "aircraft" ? "object" : "organization";
}

/**
 * The straight part: keeps pairings apart that fall into the same leaves, so that ties are left to equal names.
 * Slopes in log-odds per unit; the trees are trained on top of it.
 */
export const BASE: Readonly<Partial<Record<FeatureName, number>>> = {
  queryCovered: 2,
  listedCovered: 2,
  squashed: 1,
  meanLikeness: 1,
};
const BASE_SLOPES = Float64Array.from(FEATURES, (name) => BASE[name] ?? 0);
const SLOPED = FEATURES.flatMap((name, i) => (BASE[name] === undefined ? [] : [i]));

/** The file as written by scripts/train-matching.ts. */
export interface ModelFile {
  features: string[];
  /** Turns log-odds of the trees into calibrated ones: slope and intercept. */
  calibration: { slope: number; intercept: number };
  /** The pair model (see pair-score.ts). */
  pairs: { weights: number[]; bias: number };
  kinds: Record<ModelKind, GrownTrees>;
}

// INVARIANT: the model was learned from the features this code computes, in this order
if ((model as ModelFile).features.join() !== FEATURES.join())
  throw new Error("model.json was learned from other features; run scripts/train-matching.ts");

const load = (kind: ModelKind): Trees => new Trees((model as ModelFile).kinds[kind]);

const MODELS: Readonly<Record<ModelKind, Trees>> = {
  person: load("person"),
  organization: load("organization"),
  object: load("object"),
};

/** Score of one feature vector against a listed party of the given kind: 0 to 1, never 1. */
export function scoreOf(vector: Float64Array, kind: NamedKind): number {
  return chance(logOddsOf(vector, MODELS[modelKindOf(kind)]));
}

/**
 * The same score where it is at least `least`, undefined where it is not: most pairings of a search are given up after a
 * few trees, as soon as the rest cannot lift them.
 */
export function scoreAtLeast(vector: Float64Array, kind: NamedKind, least: number): number | undefined {
  const z = logOddsOf(vector, MODELS[modelKindOf(kind)], oddsFor(least) - ROUNDING);
  const score = chance(z);
  return score >= least ? score : undefined;
}

/** Kept clear of, so that no rounding decides. */
const ROUNDING = 1e-6;

/** Log-odds of the trees that are calibrated to this score. */
function oddsFor(score: number): number {
  return score <= 0 ? -Infinity : (Math.log(score / (1 - score)) - intercept) / slope;
}

const { slope, intercept } = (model as ModelFile).calibration;

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
}

/** Log-odds of the trees before calibration. */
export function rawLogOdds(vector: Float64Array, kind: NamedKind): number {
  return logOddsOf(vector, MODELS[modelKindOf(kind)]);
}

/** `least`: given up, with less than that, once it cannot be reached. */
function logOddsOf(vector: Float64Array, trees: Trees, least = -Infinity): number {
  let z = trees.bias;
  for (const i of SLOPED) z += (BASE_SLOPES[i] as number) * (vector[i] as number);
  return trees.addTo(z, vector, least);
}

/** The same score with what each feature added: its slope, and the change of expectation at each split on it. */
export function explainScore(vector: Float64Array, kind: NamedKind): Scored {
  const trees = MODELS[modelKindOf(kind)];
  const added = Float64Array.from(vector, (x, i) => x * (BASE_SLOPES[i] as number));
  trees.explain(vector, (feature, change) => {
    added[feature] = (added[feature] as number) + change;
  });
  const contributions: Scored["contributions"] = {};
  FEATURES.forEach((name, i) => {
    if (added[i] !== 0) contributions[name] = added[i] as number;
  });
  return { score: chance(logOddsOf(vector, trees)), contributions };
}

/** From features to a probability-like score with the part each feature played: boosted trees on a straight base line. */
import { FEATURES, type FeatureName } from "./features.ts";
import type { NamedKind } from "./listing.ts";
import model from "./model.json" with { type: "json" };

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

/** One kind's trees, flat: a tree of depth d is 2^d - 1 splits (feature, threshold) and 2^(d+1) - 1 node values. */
interface Trees {
  depth: number;
  count: number;
  /** The most that the trees from this one on can add. */
  most: Float64Array;
  bias: number;
  feature: Uint8Array;
  threshold: Float64Array;
  value: Float64Array;
}

/** The file as written by scripts/train-matching.ts. */
export interface ModelFile {
  features: string[];
  /** Turns log-odds of the trees into calibrated ones: slope and intercept. */
  calibration: { slope: number; intercept: number };
  /** The pair model (see pair-score.ts). */
  pairs: { weights: number[]; bias: number };
  kinds: Record<ModelKind, { depth: number; bias: number; feature: number[]; threshold: number[]; value: number[] }>;
}

// INVARIANT: the model was learned from the features this code computes, in this order
if ((model as ModelFile).features.join() !== FEATURES.join())
  throw new Error("model.json was learned from other features; run scripts/train-matching.ts");

function load(kind: ModelKind): Trees {
  const { depth, bias, feature, threshold, value } = (model as ModelFile).kinds[kind];
  const [splits, nodes] = [2 ** depth - 1, 2 ** (depth + 1) - 1];
  const count = feature.length / splits;
  const leaves = (tree: number): number[] => value.slice((tree + 1) * nodes - 2 ** depth, (tree + 1) * nodes);
  const largest = Array.from({ length: count }, (_, tree) => Math.max(...leaves(tree)));
  // the trees that can lift a score most come first, so that what cannot be lifted is given up early
  const order = largest.map((_, tree) => tree).sort((a, b) => (largest[b] as number) - (largest[a] as number) || a - b);
  const inOrder = (column: readonly number[], each: number): number[] =>
    order.flatMap((tree) => column.slice(tree * each, (tree + 1) * each));
  const most = new Float64Array(count + 1);
  for (let t = count - 1; t >= 0; t--) most[t] = (most[t + 1] as number) + (largest[order[t] as number] as number);
  return {
    depth,
    bias,
    count,
    most,
    feature: Uint8Array.from(inOrder(feature, splits)),
    threshold: Float64Array.from(inOrder(threshold, splits)),
    value: Float64Array.from(inOrder(value, nodes)),
  };
}

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
  const { depth, count, most, feature, threshold, value } = trees;
  let z = trees.bias;
  for (const i of SLOPED) z += (BASE_SLOPES[i] as number) * (vector[i] as number);
  const splits = 2 ** depth - 1;
  for (let t = 0; t < count; t++) {
    if (z + (most[t] as number) < least) return -Infinity;
    const first = t * splits;
    let node = 0;
    for (let level = 0; level < depth; level++)
      node =
        2 * node + ((vector[feature[first + node] as number] as number) <= (threshold[first + node] as number) ? 1 : 2);
    z += value[first * 2 + t + node] as number;
  }
  return z;
}

/** The same score with what each feature added: its slope, and the change of expectation at each split on it. */
export function explainScore(vector: Float64Array, kind: NamedKind): Scored {
  const trees = MODELS[modelKindOf(kind)];
  const added = Float64Array.from(vector, (x, i) => x * (BASE_SLOPES[i] as number));
  const splits = 2 ** trees.depth - 1;
  for (let t = 0; t < trees.count; t++) {
    let node = 0;
    const values = t * (2 * splits + 1);
    for (let level = 0; level < trees.depth; level++) {
      const at = t * splits + node;
      const feature = trees.feature[at] as number;
      const next = 2 * node + ((vector[feature] as number) <= (trees.threshold[at] as number) ? 1 : 2);
      added[feature] =
        (added[feature] as number) + (trees.value[values + next] as number) - (trees.value[values + node] as number);
      node = next;
    }
  }
  const contributions: Scored["contributions"] = {};
  FEATURES.forEach((name, i) => {
    if (added[i] !== 0) contributions[name] = added[i] as number;
  });
  return { score: chance(logOddsOf(vector, trees)), contributions };
}

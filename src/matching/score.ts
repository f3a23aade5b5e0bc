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

/** One kind's trees, flat: a tree of depth d is 2^d - 1 splits (feature, threshold) and 2^(d+1) - 1 node values. */
interface Trees {
  depth: number;
  count: number;
  bias: number;
  feature: Uint8Array;
  threshold: Float64Array;
  value: Float64Array;
}

/** The file as written by scripts/train-matching.ts. */
export interface ModelFile {
  features: string[];
  kinds: Record<ModelKind, { depth: number; bias: number; feature: number[]; threshold: number[]; value: number[] }>;
}

function load(kind: ModelKind): Trees {
  const { depth, bias, feature, threshold, value } = (model as ModelFile).kinds[kind];
  return {
    depth,
    bias,
    count: feature.length / (2 ** depth - 1),
    feature: Uint8Array.from(feature),
    threshold: Float64Array.from(threshold),
    value: Float64Array.from(value),
  };
}

const MODELS: Readonly<Record<ModelKind, Trees>> = {
  person: load("person"),
  organization: load("organization"),
  object: load("object"),
};

/** Scores one feature vector against a listed party of the given kind. */
export function scoreOf(vector: Float64Array, kind: NamedKind, explain: boolean): Scored {
  const trees = MODELS[modelKindOf(kind)];
  const contributions: Partial<Record<FeatureName, number>> = {};
  const add = (feature: number, by: number): void => {
    const name = FEATURES[feature];
    if (explain && by !== 0 && name !== undefined) contributions[name] = (contributions[name] ?? 0) + by;
  };
  let z = trees.bias;
  for (let i = 0; i < vector.length; i++) {
    const part = (BASE_SLOPES[i] as number) * (vector[i] as number);
    z += part;
    add(i, part);
  }
  const splits = 2 ** trees.depth - 1;
  for (let t = 0; t < trees.count; t++) {
    let node = 0;
    const values = t * (2 * splits + 1);
    for (let level = 0; level < trees.depth; level++) {
      const at = t * splits + node;
      const feature = trees.feature[at] as number;
      const next = 2 * node + ((vector[feature] as number) <= (trees.threshold[at] as number) ? 1 : 2);
      if (explain) add(feature, (trees.value[values + next] as number) - (trees.value[values + node] as number));
      node = next;
    }
    z += trees.value[values + node] as number;
  }
  return { score: 1 / (1 + Math.exp(-z)), contributions };
}

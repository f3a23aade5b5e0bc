/** From features to a probability-like score with the part each feature played. */
import { FEATURES, type FeatureName } from "./features.ts";

/** Score in (0, 1) and what each feature added to it, on the log-odds scale. */
export interface Scored {
  score: number;
  contributions: Partial<Record<FeatureName, number>>;
}

const WEIGHTS: Partial<Record<FeatureName, number>> = {
  queryCovered: 4,
  listedCovered: 3,
  queryLost: -1.5,
  listedLost: -0.6,
  contradiction: -2.5,
  matchedWeight: 0.5,
  meanLikeness: 4,
  numberConflict: -3,
  numberMissing: -0.8,
  firstWord: 1,
  squashed: 3,
  acronym: 2.5,
  weakName: -0.4,
  kind: 1,
  country: 0.4,
  lostQueryTop: -1,
  lostListedTop: -0.5,
  legalForm: 0.5,
  familyName: 1,
  order: 0.3,
  viewPart: -0.3,
};

/** Scores one feature vector. */
export function scoreOf(vector: Float64Array, explain: boolean): Scored {
  let z = -10.5;
  const contributions: Partial<Record<FeatureName, number>> = {};
  FEATURES.forEach((name, i) => {
    const part = (WEIGHTS[name] ?? 0) * (vector[i] as number);
    z += part;
    if (explain && part !== 0) contributions[name] = part;
  });
  return { score: 1 / (1 + Math.exp(-z)), contributions };
}

/**
 * Names only: folds a name of any script, finds the listed names it may stand for, and says how likely and why.
 * Knows nothing of sanctions or law. A score depends on the two names (with kind and country) and on committed tables,
 * never on what else is listed, so that adding an alias can only raise a party's score.
 */
export { compareNames } from "./compare.ts";
export { explainEvidence, type MatchEvidence, type PairReason } from "./evidence.ts";
export type { FeatureName } from "./features.ts";
export { fingerprintOf } from "./fingerprint.ts";
export type { NamedEntry, NamedKind, NameRole } from "./listing.ts";
export { buildNameIndex, type NameHit, type NameIndex, type NameQuery, openNameIndex } from "./name-index.ts";
export { LONGEST_NAME } from "./trouble.ts";
export { MATCHING_VERSION } from "./version.ts";
export { foldForComparison, sameName } from "./views.ts";

/**
 * The documented default: a hit at or above this score is an alert. On names the model had not seen it alerts on about
 * 0.9 % of parties that are not listed (docs/matching.md); 0.7 would nearly halve that and lose two listed parties more in
 * a hundred, and a silence costs more.
 */
export const ALERT_LEVEL = 0.5;

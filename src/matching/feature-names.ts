/** The names of the features, and where each stands in the vector that the model reads. */

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
  "twoNames",
  "syllables",
  "placesLost",
  "placeConflict",
  "slip",
] as const;
/** Name of one feature. */
export type FeatureName = (typeof FEATURES)[number];
/** Place of each feature in the vector. */
export const AT = Object.freeze(Object.fromEntries(FEATURES.map((name, i) => [name, i]))) as Readonly<
  Record<FeatureName, number>
>;
/** One number for each feature, in the order of FEATURES. */
export type FeatureVector = Float64Array;

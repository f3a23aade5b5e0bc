import type { PartyHit } from "../../operations/index.ts";

/** Names of scoring methods that clients of the public API ask for; every one of them is answered by our own. */
const ALGORITHMS = new Set([
  "best",
  "licet",
  "logic-v2",
  "logic-v1",
  "name-based",
  "name-qualified",
  "ofac",
  "regression-v1",
  "regression-v2",
  "regression-v3",
]);

/** Is it the name of a scoring method that may be asked for? */
export const isAlgorithm = (name: string): boolean => ALGORITHMS.has(name);

/** What the parts of a score mean. */
export const MATCHER: Readonly<Record<string, { description: string; coefficient: number; url: string | null }>> = {
  name_match: {
    description:
      "how likely the best pair of an asked and a listed name is one party, with kind and country weighed in",
    coefficient: 1,
    url: null,
  },
  birth_date: {
    description:
      "what dates of birth say: the same day or year raises the score, another year lowers it; it never drops a result that its name reached",
    coefficient: 1,
    url: null,
  },
  identifier_match: {
    description: "a number asked is the number that the list prints for the party",
    coefficient: 1,
    url: null,
  },
};

/** The scoring methods on offer. */
export function algorithms(): object {
  const licet = {
    name: "licet",
    description: "names of any script compared word by word; the score is calibrated, the alert level documented",
    features: MATCHER,
    docs: { description: "names of any script compared word by word", features: MATCHER, config: {} },
  };
  return { algorithms: [licet], default: "licet", best: "licet" };
}

/** Scores of the parts, as older clients read them. */
export function featuresOf(hit: PartyHit): Record<string, number> {
  return {
    ...(hit.identifier ? { identifier_match: 1 } : {}),
    name_match: hit.birth?.scoreWithout ?? hit.score,
    ...(hit.birth ? { birth_date: hit.birth.added } : {}),
  };
}

/** One part of a score, explained. */
export interface FeatureResult {
  readonly detail: string | null;
  readonly score: number;
  readonly query: string | null;
  readonly candidate: string | null;
}

/** Why the score is what it is: the names that met, then what each trait added, in log-odds. */
export function explanationsOf(hit: PartyHit): Record<string, FeatureResult> {
  const traits = hit.evidence.features.map(({ name, value, added }) => [
    name,
    { detail: `${signed(added)} in log-odds`, score: value, query: null, candidate: null },
  ]);
  const nameScore = hit.birth?.scoreWithout ?? hit.score;
  const names = { detail: hit.because, score: nameScore, query: hit.asked, candidate: hit.matched };
  const birth = hit.birth && {
    detail: `${hit.birth.words}: ${signed(hit.birth.added)} in log-odds`,
    score: hit.birth.added,
    query: hit.birth.asked,
    candidate: hit.birth.listed,
  };
  const number = hit.identifier && {
    detail: `equal to the ${hit.identifier.type} that the list prints`,
    score: 1,
    query: null,
    candidate: hit.identifier.value,
  };
  return {
    ...(number ? { identifier_match: number } : {}),
    name_match: names,
    ...(birth ? { birth_date: birth } : {}),
    ...Object.fromEntries(traits),
  };
}

const signed = (added: number) => `${added >= 0 ? "+" : ""}${added}`;

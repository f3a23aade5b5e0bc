/** Two names compared with each other, without a list. */
import type { Trouble } from "../vocabulary/index.ts";
import { type Alignment, align, kept } from "./align.ts";
import { evidenceOf, type MatchEvidence } from "./evidence.ts";
import { featuresOf, prepareQuery, squashedLikeness } from "./features.ts";
import type { NamedKind } from "./listing.ts";
import { neighboursAmong } from "./neighbours.ts";
import { pairChance } from "./pair-score.ts";
import { explainScore } from "./score.ts";
import { troubleWith, troubleWithParsed } from "./trouble.ts";
import { type ParsedName, parseName, type View } from "./views.ts";

interface Compared {
  query: View;
  listed: View;
  alignment: Alignment;
  vector: Float64Array;
}

/**
 * How likely two names are one name, 0 to 1, by a model of its own: here a name common to many persons is no matter.
 * Symmetric in `a` and `b`; the evidence is told from `a`. Refused where either cannot be read.
 */
export function compareNames(
  a: string,
  b: string,
  options?: { kind?: NamedKind },
): { score: number; evidence: MatchEvidence } | { refused: Trouble } {
  const trouble = troubleWith(a, "names[0]") ?? troubleWith(b, "names[1]");
  if (trouble !== undefined) return { refused: trouble };
  const left = parseName(a);
  const right = parseName(b);
  const wordless = troubleWithParsed(left, "names[0]") ?? troubleWithParsed(right, "names[1]");
  if (wordless !== undefined) return { refused: wordless };
  const kind = options?.kind ?? "unknown";
  const { best, score } = bestOf(left, right, kind);
  const told = explainScore(best.vector, kind);
  return {
    score,
    evidence: evidenceOf(best.query, best.listed, best.alignment, best.vector, told, [left.signals, right.signals]),
  };
}

/** Feature vectors of the best views, asked both ways; for training. */
export function pairVectors(a: string, b: string, kind: NamedKind): Float64Array[][] {
  const left = parseName(a);
  const right = parseName(b);
  return left.views.flatMap((x) =>
    right.views.map((y) => [compareViews(x, y, kind).vector, compareViews(y, x, kind).vector]),
  );
}

function bestOf(left: ParsedName, right: ParsedName, kind: NamedKind): { best: Compared; score: number } {
  let best: Compared | undefined;
  let score = -1;
  for (const x of left.views)
    for (const y of right.views) {
      const there = compareViews(x, y, kind);
      const chance = pairChance(there.vector, compareViews(y, x, kind).vector, kind);
      if (chance <= score) continue;
      best = there;
      score = chance;
    }
  if (best === undefined) throw new Error("both names have a view, or they were refused");
  return { best, score };
}

function compareViews(query: View, listed: View, kind: NamedKind): Compared {
  const ids = Int32Array.from(listed.words, (_, i) => i);
  const neighbours = query.words.map((w) => neighboursAmong(w, listed.words));
  const alignment = kept(align(query.words, listed.words, ids, neighbours));
  const about = {
    queryKind: kind,
    listedKind: kind,
    queryCountries: [],
    listedCountries: [],
    role: "primary" as const,
  };
  const weight = listed.words.reduce((s, w) => s + w.weight, 0);
  const prepared = prepareQuery(query);
  const reckoned = { weight, letters: squashedLikeness(prepared, listed) };
  return { query, listed, alignment, vector: featuresOf(prepared, listed, reckoned, alignment, about) };
}

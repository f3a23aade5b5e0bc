/** The measures of the benchmark's own scorer, for the tables printed here; the official scorer has the last word. */

/** One line of a query file. */
export interface BenchQuery {
  qid: string;
  query: string;
  type?: string;
  country?: string;
  expectedIds: string[];
  class: string;
}
/** Hits for one query, best first. */
export interface Answer {
  qid: string;
  hits: { id: string; score: number }[];
}
/** Shares, 0 to 1: expected first, among the first five, and above the levels of 1 % and 0.1 % false alerts. */
export interface ClassQuality {
  n: number;
  r1: number;
  r5: number;
  at1: number;
  at01: number;
}
/** Quality of one run; levels are the scores that keep false alerts to 1 % and 0.1 % of the negatives. */
export interface Quality {
  macro: ClassQuality;
  level1: number;
  level01: number;
  classes: [string, ClassQuality][];
  negatives: [string, ClassQuality][];
}

/** Part a or b of the development half, by a hash of what the query expects, so that one party's names stay in one part. */
export function partOf(query: { qid: string; expectedIds: readonly string[] }): "a" | "b" {
  let h = 17;
  for (const ch of query.expectedIds.length > 0 ? ([...query.expectedIds].sort()[0] ?? "") : query.qid)
    h = Math.imul(h ^ ch.charCodeAt(0), 0x01000193);
  return ((h >>> 9) & 1) === 0 ? "a" : "b";
}

/** Measures answers against what their queries expect. */
export function measure(queries: readonly BenchQuery[], answers: readonly Answer[]): Quality {
  const rows = queries.map((q, i) => {
    const hits = [...(answers[i]?.hits ?? [])].sort((a, b) => b.score - a.score);
    const rank = hits.findIndex((h) => q.expectedIds.includes(h.id));
    return {
      q,
      positive: q.expectedIds.length > 0,
      rank,
      top: hits[0]?.score ?? -1,
      own: rank < 0 ? -1 : (hits[rank]?.score ?? -1),
    };
  });
  const falseScores = rows
    .filter((r) => !r.positive)
    .map((r) => r.top)
    .sort((a, b) => b - a);
  const level1 = above(falseScores, 0.01);
  const level01 = above(falseScores, 0.001);
  const classes = [...new Set(rows.map((r) => r.q.class))].sort();
  const qualityOf = (name: string): ClassQuality => {
    const of = rows.filter((r) => r.q.class === name);
    const share = (test: (r: (typeof rows)[number]) => boolean): number => of.filter(test).length / of.length;
    return {
      n: of.length,
      r1: share((r) => r.rank === 0),
      r5: share((r) => r.rank >= 0 && r.rank < 5),
      at1: share((r) => (r.positive ? r.own : r.top) > level1),
      at01: share((r) => (r.positive ? r.own : r.top) > level01),
    };
  };
  const all = classes.map((c): [string, ClassQuality] => [c, qualityOf(c)]);
  const positive = all.filter(([c]) => !c.startsWith("neg-"));
  const counted = positive.filter(([c]) => c !== "alias-unrelated").map(([, q]) => q);
  const mean = (key: keyof ClassQuality): number =>
    counted.reduce((s, q) => s + q[key], 0) / Math.max(1, counted.length);
  return {
    macro: { n: counted.length, r1: mean("r1"), r5: mean("r5"), at1: mean("at1"), at01: mean("at01") },
    level1,
    level01,
    classes: positive,
    negatives: all.filter(([c]) => c.startsWith("neg-")),
  };
}

function above(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

/** From questions to models: which pairings are learned from, with what weight, and how a model is judged. */
import type { ClassQuality } from "../../bench/matching-quality.ts";
import { measure, type Quality } from "../../bench/matching-quality.ts";
import { FEATURES, type FeatureName } from "../../src/matching/features.ts";
import { BASE, type ModelKind, modelKindOf } from "../../src/matching/score.ts";
import type { Searcher } from "../../src/matching/searcher.ts";
import type { GrownTrees } from "../../src/matching/trees.ts";
import { parseName } from "../../src/matching/views.ts";
import { type Growth, growTrees, type TrainingSet } from "./boosted-trees.ts";
import type { Question } from "./questions.ts";

/** Which way a feature may push, whatever the data say. */
const MONOTONE: Readonly<Partial<Record<FeatureName, number>>> = {
  queryCovered: 1,
  listedCovered: 1,
  queryLost: -1,
  listedLost: -1,
  contradiction: -1,
  matchedWeight: 1,
  topMatched: 1,
  worstMatched: 1,
  meanLikeness: 1,
  numberConflict: -1,
  numberMissing: -1,
  squashed: 1,
  acronym: 1,
  kind: 1,
  country: 1,
  lostQueryTop: -1,
  lostListedTop: -1,
  legalForm: 1,
  weakName: -1,
  firstWord: 1,
  order: 1,
  identical: 1,
  outsideQuery: -1,
  outsideListed: -1,
  beginning: 1,
  edited: -1,
  twoNames: -1,
  syllables: -1,
  placesLost: -1,
  placeConflict: -1,
  slip: 1,
};

/** How the trees are grown. */
export const GROWTH: Growth = {
  trees: 200,
  depth: 3,
  rate: 0.15,
  leastHessian: 0.7,
  ridge: 1,
  monotone: FEATURES.map((name) => MONOTONE[name] ?? 0),
};

/** One pairing of a question with a listed name. */
export interface Row {
  kind: ModelKind;
  vector: Float64Array;
  id: string;
  label: 0 | 1;
  weight: number;
}
/** A question with all its pairings. */
export interface Asked {
  question: Question;
  rows: Row[];
}
/** The trees of each kind of party. */
export type Models = Record<ModelKind, GrownTrees>;

/** Each class of positives weighs like this many queries; a negative query weighs `NEGATIVE_WEIGHT` queries. */
const CLASS_WEIGHT = 100;
const NEGATIVE_WEIGHT = 1.5;
/** A competitor of the expected party under a positive query: wrong, or a double of the right one. */
const COMPETITOR_WEIGHT = 0.15;

/** Pairs every question with the list. */
export function askAll(searcher: Searcher, questions: readonly Question[]): Asked[] {
  const size = new Map<string, number>();
  for (const q of questions) size.set(q.class, (size.get(q.class) ?? 0) + 1);
  return questions.map((question) => {
    const pairings = searcher.pairings(parseName(question.query), {
      ...(question.type === undefined ? {} : { kind: question.type }),
      ...(question.country === undefined ? {} : { countries: [question.country] }),
    });
    const positive = question.expectedIds.length > 0;
    const weight = positive ? CLASS_WEIGHT / Math.max(20, size.get(question.class) ?? 1) : NEGATIVE_WEIGHT;
    const rows = pairings.map((p): Row => {
      const label = question.expectedIds.includes(p.id) ? 1 : 0;
      const own = label === 1 || !positive ? weight : COMPETITOR_WEIGHT;
      return { kind: modelKindOf(p.kind), vector: p.vector, id: p.id, label, weight: own };
    });
    return { question, rows };
  });
}

/** Learns one model per kind: twice, the second time from the pairings the first model finds hardest. */
export function learnModels(all: readonly Asked[], growth: Growth = GROWTH): Models {
  const contradiction = FEATURES.indexOf("contradiction");
  let models = learnFrom(
    hardest(all, (row) => baseOf(row.vector) - 2 * (row.vector[contradiction] as number)),
    growth,
  );
  models = learnFrom(hardest(all, scoreWith(models)), growth);
  return models;
}

/** The pairing that speaks best for the expected party, and the few that compete with it. */
function hardest(all: readonly Asked[], score: (row: Row) => number): Row[] {
  const chosen: Row[] = [];
  for (const { rows } of all) {
    const sorted = rows.map((row) => ({ row, z: score(row) })).sort((a, b) => b.z - a.z);
    const own = sorted.find((r) => r.row.label === 1);
    if (own !== undefined) chosen.push(own.row);
    chosen.push(
      ...sorted
        .filter((r) => r.row.label === 0)
        .slice(0, 4)
        .map((r) => r.row),
    );
  }
  return chosen;
}

function learnFrom(rows: readonly Row[], growth: Growth): Models {
  const of = (kind: ModelKind): GrownTrees => {
    const own = rows.filter((r) => r.kind === kind);
    const set: TrainingSet = {
      columns: FEATURES.map((_, f) => Float64Array.from(own, (r) => r.vector[f] as number)),
      label: Uint8Array.from(own, (r) => r.label),
      weight: Float64Array.from(own, (r) => r.weight),
      base: Float64Array.from(own, (r) => baseOf(r.vector)),
    };
    return growTrees(set, growth);
  };
  return { person: of("person"), organization: of("organization"), object: of("object") };
}

function baseOf(vector: Float64Array): number {
  return FEATURES.reduce((s, name, i) => s + (BASE[name] ?? 0) * (vector[i] as number), 0);
}

/** Log-odds of a row under the models. */
export function scoreWith(models: Models): (row: Row) => number {
  return ({ kind, vector }) => {
    const t = models[kind];
    const splits = 2 ** t.depth - 1;
    let z = t.bias + baseOf(vector);
    for (let k = 0; k * splits < t.feature.length; k++) {
      let node = 0;
      for (let d = 0; d < t.depth; d++) {
        const at = k * splits + node;
        node = 2 * node + ((vector[t.feature[at] as number] as number) <= (t.threshold[at] as number) ? 1 : 2);
      }
      z += t.value[k * (2 * splits + 1) + node] as number;
    }
    return z;
  };
}

/** Measures models on asked questions, as the benchmark does. */
export function judge(models: Models, asked: readonly Asked[]): Quality {
  const score = scoreWith(models);
  const answers = asked.map(({ question, rows }) => {
    const best = new Map<string, number>();
    for (const row of rows) best.set(row.id, Math.max(best.get(row.id) ?? -99, score(row)));
    const hits = [...best].map(([id, z]) => ({ id, score: 1 / (1 + Math.exp(-z)) })).sort((a, b) => b.score - a.score);
    return { qid: question.qid, hits: hits.slice(0, 10) };
  });
  return measure(
    asked.map((a) => a.question),
    answers,
  );
}

/** One line of a quality table. */
export function qualityLine(name: string, q: ClassQuality): string {
  const p = (x: number): string => (100 * x).toFixed(1).padStart(6);
  return `${name.padEnd(22)} ${String(q.n).padStart(5)} ${p(q.r1)} ${p(q.r5)} ${p(q.at1)} ${p(q.at01)}`;
}

/** The best hit of a question: its log-odds, whether it is right, and the log-odds of the right party. */
export interface Judged {
  class: string;
  z: number;
  right: boolean;
  own: number;
}

/** Best hit of every question. */
export function bestHits(models: Models, asked: readonly Asked[]): Judged[] {
  const score = scoreWith(models);
  return asked.map(({ question, rows }) => {
    let best = { z: -20, id: "" };
    let own = -20;
    for (const row of rows) {
      const z = score(row);
      if (z > best.z) best = { z, id: row.id };
      if (row.label === 1) own = Math.max(own, z);
    }
    return { class: question.class, z: best.z, right: question.expectedIds.includes(best.id), own };
  });
}

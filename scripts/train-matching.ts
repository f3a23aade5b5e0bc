/**
 * Learns the weights of src/matching/model.json from the development half beside ../shared and recombined names.
 * Deterministic: the same inputs give the same bytes. Run: node scripts/train-matching.ts [--part a|b]
 * With --part only that part is learned from, and the model is written to --out FILE, for measuring on the other part.
 */
import { existsSync, writeFileSync } from "node:fs";
import { partOf } from "../bench/matching-quality.ts";
import { FEATURES, type FeatureName } from "../src/matching/features.ts";
import { BASE, type ModelFile, type ModelKind, modelKindOf } from "../src/matching/score.ts";
import { Searcher } from "../src/matching/searcher.ts";
import { parseName } from "../src/matching/views.ts";
import { type GrownTrees, growTrees, type TrainingSet } from "./matching-training/boosted-trees.ts";
import { type Question, readEntries, readQuestions, recombined } from "./matching-training/questions.ts";

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
  familyName: 0,
  firstWord: 1,
  order: 1,
  nearMiss: 0,
  identical: 1,
};

interface Row {
  kind: ModelKind;
  vector: Float64Array;
  id: string;
  label: 0 | 1;
  weight: number;
}

const args = process.argv.slice(2);
const part = args.includes("--part") ? args[args.indexOf("--part") + 1] : undefined;
const out = args.includes("--out") ? (args[args.indexOf("--out") + 1] ?? "") : "src/matching/model.json";
/** Queries counted as many each, so that a class with few queries weighs like one with many. */
const CLASS_WEIGHT = 100;
const NEGATIVE_WEIGHT = 0.45;

type RowsOf = { question: Question; rows: Row[] };

function rowsFor(searcher: Searcher, questions: readonly Question[]): RowsOf[] {
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
      return {
        kind: modelKindOf(p.kind),
        vector: p.vector,
        id: p.id,
        label,
        weight: label === 1 ? weight : positive ? 0.15 : weight,
      };
    });
    return { question, rows };
  });
}

/** The pairing that speaks best for the expected party, and the few that compete with it, as judged by `score`. */
function hardest(all: readonly RowsOf[], score: (row: Row) => number): Row[] {
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

const baseOf = (vector: Float64Array): number =>
  FEATURES.reduce((s, name, i) => s + (BASE[name] ?? 0) * (vector[i] as number), 0);

function learn(rows: readonly Row[]): GrownTrees {
  const set: TrainingSet = {
    columns: FEATURES.map((_, f) => Float64Array.from(rows, (r) => r.vector[f] as number)),
    label: Uint8Array.from(rows, (r) => r.label),
    weight: Float64Array.from(rows, (r) => r.weight),
    base: Float64Array.from(rows, (r) => baseOf(r.vector)),
  };
  return growTrees(set, {
    trees: 160,
    depth: 4,
    rate: 0.1,
    leastHessian: 2,
    ridge: 2,
    monotone: FEATURES.map((name) => MONOTONE[name] ?? 0),
  });
}

function scoreWith(trees: Readonly<Record<ModelKind, GrownTrees>>): (row: Row) => number {
  return (row) => {
    const t = trees[row.kind];
    const splits = 2 ** t.depth - 1;
    let z = t.bias + baseOf(row.vector);
    for (let k = 0; k * splits < t.feature.length; k++) {
      let node = 0;
      for (let d = 0; d < t.depth; d++)
        node =
          2 * node +
          ((row.vector[t.feature[k * splits + node] as number] as number) <= (t.threshold[k * splits + node] as number)
            ? 1
            : 2);
      z += t.value[k * (2 * splits + 1) + node] as number;
    }
    return z;
  };
}

function train(all: readonly RowsOf[]): Record<ModelKind, GrownTrees> {
  let score = (row: Row): number => baseOf(row.vector) - 2 * (row.vector[FEATURES.indexOf("contradiction")] as number);
  let trees: Record<ModelKind, GrownTrees> | undefined;
  for (let round = 0; round < 2; round++) {
    const rows = hardest(all, score);
    const of = (kind: ModelKind): GrownTrees => learn(rows.filter((r) => r.kind === kind));
    trees = { person: of("person"), organization: of("organization"), object: of("object") };
    score = scoreWith(trees);
    console.log(`round ${round + 1}: ${rows.length} rows`);
  }
  if (trees === undefined) throw new Error("no round was run");
  return trees;
}

if (!existsSync("../shared/bench")) {
  console.log("skipped: ../shared/bench is absent");
} else {
  const entries = readEntries("csl-dev.json.gz");
  const inPart = (q: Question): boolean => (part === undefined || partOf(q) === part) && q.class !== "alias-unrelated";
  const questions = readQuestions("matching-dev.jsonl").filter(inPart);
  const brands = questions.filter((q) => q.class.startsWith("neg-company")).map((q) => q.query);
  const made = recombined(entries, brands, part === undefined ? 6000 : 3000);
  const all = [
    ...rowsFor(new Searcher(entries), [...questions, ...made]),
    ...rowsFor(
      new Searcher(readEntries("scripts-dev-list.json.gz")),
      readQuestions("scripts-dev.jsonl").filter(inPart),
    ),
  ];
  const file: ModelFile = { features: [...FEATURES], kinds: train(all) };
  writeFileSync(out, `${JSON.stringify(file)}\n`);
  console.log(`wrote ${out}`);
}

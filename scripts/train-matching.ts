/**
 * Learns the weights of src/matching/model.json from the development half beside ../shared and from recombined names.
 * Deterministic: the same inputs give the same bytes.
 * Run: node scripts/train-matching.ts          learns from everything and writes the model
 *      node scripts/train-matching.ts --pairs  learns the pair model alone, on the trees already written
 *      node scripts/train-matching.ts --cross  learns from each part, prints its quality on the other, writes nothing
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { partOf } from "../bench/matching-quality.ts";
import { columnsOf } from "../src/matching/columns-of.ts";
import { pairVectors } from "../src/matching/compare.ts";
import { FEATURES } from "../src/matching/features.ts";
import { pairFeaturesOf } from "../src/matching/pair-score.ts";
import { type ModelFile, rawLogOdds } from "../src/matching/score.ts";
import { Searcher } from "../src/matching/searcher.ts";
import { PLAIN_CHOICE } from "../src/matching/worth.ts";
import {
  type Asked,
  askAll,
  bestHits,
  type Judged,
  judge,
  learnModels,
  type Models,
  qualityLine,
} from "./matching-training/learning.ts";
import { fitLogistic, type Logistic } from "./matching-training/logistic.ts";
import {
  brandsAlone,
  readEntries,
  readPairs,
  readQuestions,
  recombined,
  typos,
} from "./matching-training/questions.ts";
import { writeJson } from "./matching-training/write-json.ts";

const MODEL = "src/matching/model.json";
/**
 * Puts the chance at which F1 is best on the documented alert level of 0.7: half of the F1 reached (Lipton, Elkan and
 * Naryanaswamy 2014), here 0.88.
 */
const PAIR_SHIFT = Math.log(0.7 / 0.3) - Math.log(0.44 / 0.56);

interface Gathered {
  main: Asked[];
  native: Asked[];
  made: Asked[];
}

/** All questions of the benchmark (by its two lists) and the recombined ones, paired with their list. */
function gather(): Gathered {
  const entries = readEntries("csl-dev.json.gz");
  const questions = readQuestions("matching-dev.jsonl").filter((q) => q.class !== "alias-unrelated");
  const brands = questions.filter((q) => q.class.startsWith("neg-company")).map((q) => q.query);
  const searcher = new Searcher(columnsOf(entries), PLAIN_CHOICE);
  const native = new Searcher(columnsOf(readEntries("scripts-dev-list.json.gz")), PLAIN_CHOICE);
  return {
    main: askAll(searcher, questions),
    made: askAll(searcher, [
      ...recombined(entries, brands, 6000),
      ...brandsAlone(entries, brands),
      ...typos(entries, 1500),
    ]),
    native: askAll(native, readQuestions("scripts-dev.jsonl")),
  };
}

const ofPart = (part: "a" | "b", asked: readonly Asked[]): Asked[] => asked.filter((a) => partOf(a.question) === part);
const HALVES = [
  ["a", "b"],
  ["b", "a"],
] as const;

function learnHalf(part: "a" | "b", { main, native, made }: Gathered): Models {
  return learnModels([...ofPart(part, main), ...ofPart(part, native), ...ofPart(part, made)]);
}

function cross(all: Gathered): void {
  const tables: string[] = [];
  const held: Judged[] = [];
  for (const [from, on] of HALVES) {
    const models = learnHalf(from, all);
    held.push(...bestHits(models, ofPart(on, all.main)));
    for (const name of ["main", "native"] as const) {
      const q = judge(models, ofPart(on, all[name]));
      console.log(`learned from ${from}, ${name} part ${on}: levels ${q.level1.toFixed(3)} ${q.level01.toFixed(3)}`);
      console.log(qualityLine(`macro ${name}`, q.macro));
      tables.push(`${name} ${on}`, ...q.classes.map(([c, v]) => qualityLine(c, v)));
    }
  }
  if (process.argv.includes("--classes")) console.log(tables.join("\n"));
  printLevels(held);
}

/** What alerts at which calibrated level, on questions whose part the models had not seen. */
function printLevels(held: readonly Judged[]): void {
  const { slope, intercept } = (JSON.parse(readFileSync(MODEL, "utf8")) as ModelFile).calibration;
  const scored = held.map((h) => ({
    ...h,
    best: 1 / (1 + Math.exp(-(slope * h.z + intercept))),
    own: 1 / (1 + Math.exp(-(slope * h.own + intercept))),
  }));
  const share = (
    test: (h: (typeof scored)[number]) => boolean,
    of: (h: (typeof scored)[number]) => boolean,
  ): string => {
    const all = scored.filter(of);
    return `${((100 * all.filter(test).length) / Math.max(1, all.length)).toFixed(2).padStart(7)} %`;
  };
  console.log(
    "level   alerts on nobody: persons  companies   all    found   best hit right between this level and the next",
  );
  const levels = [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];
  levels.forEach((level, i) => {
    const next = levels[i + 1] ?? 1;
    const nobody = (kind: string) => (h: Judged) => h.class.startsWith(`neg-${kind}`);
    const between = (h: (typeof scored)[number]): boolean => h.best >= level && h.best < next;
    console.log(
      level.toFixed(2),
      share((h) => h.best >= level, nobody("person")),
      share((h) => h.best >= level, nobody("company")),
      share((h) => h.best >= level, nobody("")),
      share(
        (h) => h.own >= level,
        (h) => !h.class.startsWith("neg-"),
      ),
      share((h) => h.right, between),
    );
  });
}

/** Slope and intercept that make the score of a best hit the share of right ones, from models that had not seen the query. */
function calibrate(all: Gathered): ModelFile["calibration"] {
  const hits = HALVES.flatMap(([from, on]) => bestHits(learnHalf(from, all), ofPart(on, all.main)));
  const { weights, bias } = fitLogistic(
    hits.map((h) => [h.z]),
    hits.map((h) => h.right),
    0,
  );
  return { slope: weights[0] ?? 1, intercept: bias };
}

function learnPairs(): Logistic {
  const pairs = readPairs("name-pairs-dev.csv").flatMap(({ a, b, kind, match }) => {
    const sides = pairVectors(a, b, kind).sort((x, y) => oddsOf(y, kind) - oddsOf(x, kind))[0];
    return sides === undefined
      ? []
      : [{ features: pairFeaturesOf(sides[0] as Float64Array, sides[1] as Float64Array, kind), match }];
  });
  const { weights, bias } = fitLogistic(
    pairs.map((p) => p.features),
    pairs.map((p) => p.match),
    1,
  );
  return { weights, bias: Math.round((bias + PAIR_SHIFT) * 10000) / 10000 };
}

function oddsOf(sides: readonly Float64Array[], kind: Parameters<typeof rawLogOdds>[1]): number {
  return sides.reduce((s, v) => s + rawLogOdds(v, kind), 0);
}

if (!existsSync("../shared/bench")) console.log("skipped: ../shared/bench is absent");
else if (process.argv.includes("--cross")) cross(gather());
else if (process.argv.includes("--pairs"))
  writeJson(MODEL, { ...(JSON.parse(readFileSync(MODEL, "utf8")) as ModelFile), pairs: learnPairs() });
else {
  const all = gather();
  const kinds = learnModels([...all.main, ...all.native, ...all.made]);
  writeJson(MODEL, { features: [...FEATURES], calibration: calibrate(all), pairs: { weights: [], bias: 0 }, kinds });
  // the pair model reads the trees as they are on disk: it is learned in a process of its own
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--pairs"], { stdio: "inherit" });
}

/**
 * Learns which candidates are worth a closer look (src/matching/worth.json): a logistic regression from what is cheap to
 * know of a candidate to whether the committed model scores it, mended by a few boosted trees. Deterministic: the same
 * model and questions give the same
 * bytes. Run after train-matching.ts.
 * Run: node scripts/train-worth.ts    also prints what is lost when it is learned from one part and used on the other
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { partOf } from "../bench/matching-quality.ts";
import { columnsOf } from "../src/matching/columns-of.ts";
import { Searcher } from "../src/matching/searcher.ts";
import { parseName } from "../src/matching/views.ts";
import { choiceBy, STRAIGHT, straightWorth, TERMS, type WorthFile } from "../src/matching/worth.ts";
import { type Growth, growTrees } from "./matching-training/boosted-trees.ts";
import { fitLogistic } from "./matching-training/logistic.ts";
import { type Question, readEntries, readQuestions } from "./matching-training/questions.ts";
import { writeJson } from "./matching-training/write-json.ts";

const FILE = "src/matching/worth.json";
/** Candidates that score at least this are worth the look. */
const SCORED = 0.1;
/** Share of those that may lie below the level of the line, and below that of the line and the trees together. */
const LOST_FIRST = 0.008;
const LOST = 0.016;
const RIDGE = 0.01;
/** One in so many of the others is learned from: there are thirty times as many. */
const EVERY = 5;

const GROWTH = {
  trees: 60,
  depth: 3,
  rate: 0.3,
  leastHessian: 3,
  ridge: 1,
  // more shared is never worth less, more lost never more
  monotone: [1, 1, 1, 1, -1, -1, -1],
} satisfies Growth;

interface Seen {
  /** Question and party. */
  hit: string;
  part: "a" | "b";
  terms: number[];
  score: number;
}

/** Every candidate of every question, on its list. */
function gather(): Seen[] {
  const seen: Seen[] = [];
  const ask = (list: string, questions: readonly Question[]): void => {
    const searcher = new Searcher(columnsOf(readEntries(list)));
    for (const q of questions)
      searcher.candidatesOf(
        parseName(q.query),
        {
          ...(q.type === undefined ? {} : { kind: q.type }),
          ...(q.country === undefined ? {} : { countries: [q.country] }),
        },
        (terms, score, party) =>
          seen.push({ hit: `${list} ${q.qid} ${party}`, part: partOf(q), terms: [...terms], score }),
      );
  };
  ask("csl-dev.json.gz", readQuestions("matching-dev.jsonl"));
  ask("scripts-dev-list.json.gz", readQuestions("scripts-dev.jsonl"));
  return seen;
}

function learn(seen: readonly Seen[]): WorthFile {
  const rows = seen.filter((s, i) => s.score >= SCORED || i % EVERY === 0);
  const line = fitLogistic(
    rows.map((s) => s.terms.slice(0, STRAIGHT)),
    rows.map((s) => s.score >= SCORED),
    RIDGE,
  );
  const first = (s: Seen): number => straightWorth(line, Float64Array.from(s.terms));
  const leastFirst = levelOf(first, seen, LOST_FIRST);
  const left = seen.filter((s) => first(s) >= leastFirst);
  const trees = growTrees(
    {
      columns: Array.from({ length: TERMS }, (_, f) => Float64Array.from(left, (s) => s.terms[f] as number)),
      label: Uint8Array.from(left, (s) => (s.score >= SCORED ? 1 : 0)),
      weight: new Float64Array(left.length).fill(1),
      base: Float64Array.from(left, first),
    },
    GROWTH,
  );
  const file = { ...line, leastFirst, trees, least: -Infinity };
  return { ...file, least: levelOf(worthBy(file), seen, LOST) };
}

/** Worth of what was seen, as the searcher reckons it; `-Infinity` for what is left alone at once. */
function worthBy(file: WorthFile): (seen: Seen) => number {
  const choice = choiceBy(file);
  return ({ terms }) => {
    const own = Float64Array.from(terms);
    const first = straightWorth(file, own);
    return first < choice.leastFirst ? -Infinity : choice.worth(first, own);
  };
}

/** The level below which so many of the parties that score lie with all their names. */
function levelOf(worth: (seen: Seen) => number, seen: readonly Seen[], lost: number): number {
  const best = bestOf(worth, seen, SCORED).sort((a, b) => a - b);
  return Math.floor((best[Math.floor(lost * best.length)] ?? 0) * 10) / 10;
}

/** By question and party with a name that scores so much, the worth of the likeliest such name. */
function bestOf(worth: (seen: Seen) => number, seen: readonly Seen[], score: number): number[] {
  const best = new Map<string, number>();
  for (const s of seen) if (s.score >= score) best.set(s.hit, Math.max(best.get(s.hit) ?? -Infinity, worth(s)));
  return [...best.values()];
}

function printHeldOut(all: readonly Seen[]): void {
  for (const [from, on] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const model = learn(all.filter((s) => s.part === from));
    const worth = worthBy(model);
    const held = all.filter((s) => s.part === on);
    const below = (score: number): string => {
      const best = bestOf(worth, held, score);
      return `${best.filter((z) => z < model.least).length} of ${best.length} parties that score ${score}`;
    };
    const share = (part: (s: Seen) => boolean): string => ((100 * held.filter(part).length) / held.length).toFixed(1);
    console.log(
      `learned from ${from}, levels ${model.leastFirst} and ${model.least}: on part ${on} ${below(0.5)} and ${below(SCORED)} lie below; ${share((s) => straightWorth(model, Float64Array.from(s.terms)) >= model.leastFirst)} % of ${held.length} candidates are weighed and ${share((s) => worth(s) >= model.least)} % looked at`,
    );
  }
}

if (!existsSync(fileURLToPath(new URL("../../shared/bench", import.meta.url))))
  console.log("skipped: ../shared/bench is absent");
else {
  const all = gather();
  printHeldOut(all);
  writeJson(FILE, learn(all));
}

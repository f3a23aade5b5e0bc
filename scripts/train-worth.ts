/**
 * Learns which candidates are worth a closer look (src/matching/worth.json): a logistic regression from what is cheap to
 * know of a candidate to whether the committed model scores it. Deterministic: the same model and questions give the same
 * bytes. Run after train-matching.ts.
 * Run: node scripts/train-worth.ts    also prints what is lost when it is learned from one part and used on the other
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { partOf } from "../bench/matching-quality.ts";
import { columnsOf } from "../src/matching/columns-of.ts";
import { Searcher } from "../src/matching/searcher.ts";
import { parseName } from "../src/matching/views.ts";
import type { WorthFile } from "../src/matching/worth.ts";
import { fitLogistic, type Logistic } from "./matching-training/logistic.ts";
import { type Question, readEntries, readQuestions } from "./matching-training/questions.ts";
import { writeJson } from "./matching-training/write-json.ts";

const FILE = "src/matching/worth.json";
/** Candidates that score at least this are worth the look. */
const SCORED = 0.1;
/** Share of those that may lie below the level. */
const LOST = 0.02;
const RIDGE = 0.01;
/** One in so many of the others is learned from: there are thirty times as many. */
const EVERY = 5;

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

function learn(seen: readonly Seen[]): Logistic {
  const rows = seen.filter((s, i) => s.score >= SCORED || i % EVERY === 0);
  return fitLogistic(
    rows.map((s) => s.terms),
    rows.map((s) => s.score >= SCORED),
    RIDGE,
  );
}

const worth = ({ weights, bias }: Logistic, terms: readonly number[]): number =>
  terms.reduce((z, t, i) => z + t * (weights[i] ?? 0), bias);

/** The level below which so few of the parties that score lie with all their names. */
function levelOf(model: Logistic, seen: readonly Seen[]): number {
  const best = bestOf(model, seen, SCORED).sort((a, b) => a - b);
  return Math.floor((best[Math.floor(LOST * best.length)] ?? 0) * 10) / 10;
}

/** By question and party with a name that scores so much, the worth of the likeliest such name. */
function bestOf(model: Logistic, seen: readonly Seen[], score: number): number[] {
  const best = new Map<string, number>();
  for (const s of seen)
    if (s.score >= score) best.set(s.hit, Math.max(best.get(s.hit) ?? -Infinity, worth(model, s.terms)));
  return [...best.values()];
}

function printHeldOut(all: readonly Seen[]): void {
  for (const [from, on] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const own = all.filter((s) => s.part === from);
    const model = learn(own);
    const least = levelOf(model, own);
    const held = all.filter((s) => s.part === on);
    const below = (score: number): string => {
      const best = bestOf(model, held, score);
      return `${best.filter((z) => z < least).length} of ${best.length} parties that score ${score}`;
    };
    const kept = held.filter((s) => worth(model, s.terms) >= least).length;
    console.log(
      `learned from ${from}, level ${least}: on part ${on} ${below(0.5)} and ${below(SCORED)} lie below; ${((100 * kept) / held.length).toFixed(1)} % of ${held.length} candidates are looked at`,
    );
  }
}

if (!existsSync(fileURLToPath(new URL("../../shared/bench", import.meta.url))))
  console.log("skipped: ../shared/bench is absent");
else {
  const all = gather();
  printHeldOut(all);
  const model = learn(all);
  writeJson(FILE, { ...model, least: levelOf(model, all) } satisfies WorthFile);
}

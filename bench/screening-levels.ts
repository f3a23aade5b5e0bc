/**
 * Measures what each screening level catches and how often it alerts without cause, on the names beside ../shared, and
 * writes the figures into lists/screening-profiles.json, where the profiles stand with their levels and lists.
 * Run: node bench/screening-levels.ts [--dry]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { MATCHING_VERSION, openLineScreener, type ProfileTable, readListFile } from "../src/operations/index.ts";
import type { BenchQuery } from "./matching-quality.ts";

const BENCH = "../shared/bench";
const FILE = "lists/screening-profiles.json";
const LEVELS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** What was done to a listed name, in words for a reader, by the classes of the benchmark. */
const DONE: Readonly<Record<string, readonly string[]>> = {
  "as listed": ["exact", "legal-form", "order-person", "order-org", "extra-words"],
  misspelled: ["typo-1", "typo-2", "spacing", "translit", "diacritics", "abbrev", "un-treated"],
  disguised: ["unicode", "homoglyph", "leet", "combo"],
  "in part": ["person-partial", "dropped-word", "truncated", "embedded", "short-name"],
  "other published names": ["alias-format", "alias-order", "alias-spelling", "alias-partial", "alias-acronym"],
  "other scripts": ["script-cyrillic", "script-arabic", "script-han"],
  "vessels and aircraft": ["vessel", "aircraft"],
};

interface Asked {
  readonly query: BenchQuery;
  readonly top: number;
  readonly own: number;
}

function askAll(): Asked[] {
  const list = readListFile(JSON.parse(gunzipSync(readFileSync(`${BENCH}/csl-dev.json.gz`)).toString()), "csl-dev");
  if (!list.ok) throw new Error(list.troubles[0].because);
  const screen = openLineScreener(list.value, { limit: 10 });
  return readFileSync(`${BENCH}/matching-dev.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line, i) => {
      const query = JSON.parse(line) as BenchQuery;
      const answer = screen(line, i + 1);
      const hits = answer !== undefined && "hits" in answer ? answer.hits : [];
      const own = hits.find((h) => query.expectedIds.includes(h.id))?.score ?? -1;
      return { query, top: hits[0]?.score ?? -1, own };
    });
}

const rounded = (x: number, digits: number): number => Math.round(x * 10 ** digits) / 10 ** digits;

function rateAt(asked: readonly Asked[], level: number) {
  const negatives = (start: string): number => {
    const of = asked.filter(({ query }) => query.class.startsWith(start));
    return rounded((1000 * of.filter((a) => a.top >= level).length) / Math.max(1, of.length), 1);
  };
  const caught = Object.entries(DONE).map(([what, classes]) => {
    const of = asked.filter(({ query }) => classes.includes(query.class));
    return [what, rounded((100 * of.filter((a) => a.own >= level).length) / Math.max(1, of.length), 1)];
  });
  return {
    level,
    persons: negatives("neg-person"),
    companies: negatives("neg-company"),
    caught: Object.fromEntries(caught) as Record<string, number>,
  };
}

function printed(table: ProfileTable): string {
  const text = JSON.stringify(table, null, 2);
  // One line for each measured level, so that a change reads as one.
  return `${text.replace(/\{\n\s+"level": [\s\S]*?\}\n\s+\}/g, (block) => block.replace(/\s*\n\s*/g, " "))}\n`;
}

if (!existsSync(BENCH)) {
  console.log("skipped: ../shared/bench is absent");
} else {
  const asked = askAll();
  const table = JSON.parse(readFileSync(FILE, "utf8")) as ProfileTable;
  const profiles = table.profiles.map((p) => ({ ...p, measured: rateAt(asked, p.level) }));
  const levels = LEVELS.map((level) => rateAt(asked, level));
  const count = (start: string): number => asked.filter(({ query }) => query.class.startsWith(start)).length;
  const measuredOn = `${asked.length} names against 25,921 listed parties of July 2026; ${count("neg-person")} persons and ${count("neg-company")} companies that nobody lists`;
  const made: ProfileTable = {
    ...table,
    measuredBy: "node bench/screening-levels.ts",
    measuredOn,
    matching: MATCHING_VERSION,
    profiles,
    levels,
  };
  if (!process.argv.includes("--dry")) writeFileSync(FILE, printed(made));
  for (const { level, persons, companies, caught } of [...levels, ...profiles.map((p) => p.measured)])
    console.log(level.toFixed(2), `persons ${persons}`, `companies ${companies}`, JSON.stringify(caught));
}

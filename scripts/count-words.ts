/**
 * Counts how common each word of a name is and writes src/matching/word-frequency.json (see src/matching/rarity.ts).
 * Sources under ../shared/bench: the development list, synthetic persons, and the companies among the negative queries.
 * Only words of several unrelated names are kept. Run: node scripts/count-words.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { conceptOf } from "../src/matching/concepts.ts";
import { parseName } from "../src/matching/views.ts";
import { writeJson } from "./matching-training/write-json.ts";

const BENCH = "../shared/bench";
const MOST = 30;
/** Each source: its names, how much one name counts, and in how many names a word must occur to be kept. */
interface Source {
  names: string[];
  times: number;
  least: number;
  /** Most that a word may count from this source alone: affiliates of one listed group share a brand that is not common. */
  most: number;
}

function sources(): Source[] {
  const list = JSON.parse(gunzipSync(readFileSync(`${BENCH}/csl-dev.json.gz`)).toString()) as {
    name: string;
    altNames: string[];
    type: string | null;
  }[];
  const queries = readFileSync(`${BENCH}/matching-dev.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as { query: string; class: string });
  const persons = ["negatives_global", "negatives_us"].flatMap((f) =>
    gunzipSync(readFileSync(`${BENCH}/yente/${f}.csv.gz`))
      .toString()
      .trim()
      .split("\n")
      .slice(1)
      .map((l) => l.split(",")[0] ?? ""),
  );
  const namesOf = (test: (type: string | null) => boolean): string[] =>
    list.filter((e) => test(e.type)).flatMap((e) => [e.name, ...e.altNames]);
  return [
    { names: namesOf((type) => type === "Individual"), times: 1, least: 6, most: Infinity },
    { names: namesOf((type) => type !== "Individual"), times: 1, least: 6, most: MOST },
    { names: persons, times: 1, least: 6, most: Infinity },
    {
      names: queries
        .filter((q) => ["neg-company-cn", "neg-company-us", "neg-company-world"].includes(q.class))
        .map((q) => q.query),
      times: 8,
      least: 3,
      most: Infinity,
    },
  ];
}

function countWords({ names }: Source): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) {
    const words = new Set(
      (parseName(name).views[0]?.words ?? [])
        .filter((w) => w.role === "name" && w.arabic === undefined)
        .map((w) => w.text),
    );
    for (const concept of new Set([...words].map(conceptOf))) if (concept !== undefined) words.add(`=${concept}`);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

if (!existsSync(BENCH)) {
  console.log("skipped: ../shared/bench is absent");
} else {
  const total = new Map<string, number>();
  let names = 0;
  for (const source of sources()) {
    names += new Set(source.names).size * source.times;
    for (const [word, count] of countWords(source))
      if (count >= source.least) total.set(word, (total.get(word) ?? 0) + Math.min(count, source.most) * source.times);
  }
  const words = Object.fromEntries([...total].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  writeJson("src/matching/word-frequency.json", { names, words });
  console.log(`${total.size} words of ${names} names`);
}

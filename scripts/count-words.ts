/**
 * Counts how common each word of a name is and writes src/matching/word-frequency.json (see src/matching/rarity.ts).
 * Sources under ../shared/bench: the development list, synthetic persons, and the companies among the negative queries.
 * A word counts by the families of names that use it, not by how many listed rows repeat it; only words of several families are kept. Run: node scripts/count-words.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { conceptOf } from "../src/matching/concepts.ts";
import { isPlace } from "../src/matching/places.ts";
import { parseName } from "../src/matching/views.ts";
import { writeJson } from "./matching-training/write-json.ts";

const BENCH = "../shared/bench";
/** Each source: its names with the family each belongs to, how much one family counts, and how many a word must have to be kept. */
interface Source {
  names: Named[];
  times: number;
  least: number;
}
/** A name, and what it shares with those that bear the same words for the same reason: a name on its own is its own family. */
interface Named {
  text: string;
  family: string;
}
interface Listed {
  name: string;
  altNames: string[];
  type: string | null;
  programs: string[] | null;
  federalRegisterNotice: string | null;
}

function sources(): Source[] {
  const list = JSON.parse(gunzipSync(readFileSync(`${BENCH}/csl-dev.json.gz`)).toString()) as Listed[];
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
  const alone = (names: readonly string[]): Named[] => [...new Set(names)].map((text) => ({ text, family: text }));
  const others = list.filter((e) => e.type !== "Individual");
  return [
    {
      names: alone(list.filter((e) => e.type === "Individual").flatMap((e) => [e.name, ...e.altNames])),
      times: 1,
      least: 6,
    },
    { names: inFamilies(others), times: 1, least: 3 },
    { names: alone(persons), times: 1, least: 6 },
    {
      names: alone(
        queries
          .filter((q) => ["neg-company-cn", "neg-company-us", "neg-company-world"].includes(q.class))
          .map((q) => q.query),
      ),
      times: 8,
      least: 3,
    },
  ];
}

/** Words of a name that may be counted. */
function wordsOf(name: string): string[] {
  return (parseName(name).views[0]?.words ?? [])
    .filter((w) => w.role === "name" && w.arabic === undefined)
    .map((w) => w.text);
}

/**
 * The names of listed parties with the family of each: parties listed for one reason under one brand (of its words that
 * are no place and no trade word, the one most parties hold) are one group, however many rows repeat it. `Huawei` is rare
 * in the world.
 */
function inFamilies(parties: readonly Listed[]): Named[] {
  const holders = new Map<string, number>();
  for (const { name, altNames } of parties)
    for (const word of new Set([name, ...altNames].flatMap(wordsOf))) holders.set(word, (holders.get(word) ?? 0) + 1);
  return parties.flatMap((party) => familyOf(party, holders));
}

function familyOf(
  { name, altNames, programs, federalRegisterNotice }: Listed,
  holders: ReadonlyMap<string, number>,
): Named[] {
  // the volume of the first notice: later ones only amend the entry
  const reason = federalRegisterNotice?.split(" ")[0] ?? [...(programs ?? [])].sort()[0] ?? "";
  return [name, ...altNames].map((text) => {
    const brand = wordsOf(text)
      .filter((w) => w.length > 2 && !isPlace(w) && conceptOf(w) === undefined)
      .reduce((a, b) => ((holders.get(b) ?? 0) > (holders.get(a) ?? 0) ? b : a), "");
    return { text, family: `${brand || text} ${reason}` };
  });
}

/** In how many families each word occurs. */
function countWords({ names }: Source): Map<string, number> {
  const families = new Map<string, Set<string>>();
  for (const { text, family } of names) {
    const words = new Set(wordsOf(text));
    for (const concept of new Set([...words].map(conceptOf))) if (concept !== undefined) words.add(`=${concept}`);
    for (const word of words) families.set(word, (families.get(word) ?? new Set()).add(family));
  }
  return new Map([...families].map(([word, of]) => [word, of.size]));
}

if (!existsSync(BENCH)) {
  console.log("skipped: ../shared/bench is absent");
} else {
  const total = new Map<string, number>();
  let names = 0;
  for (const source of sources()) {
    names += new Set(source.names.map((n) => n.family)).size * source.times;
    for (const [word, count] of countWords(source))
      if (count >= source.least) total.set(word, (total.get(word) ?? 0) + count * source.times);
  }
  const words = Object.fromEntries([...total].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  writeJson("src/matching/word-frequency.json", { names, words });
  console.log(`${total.size} words of ${names} names`);
}

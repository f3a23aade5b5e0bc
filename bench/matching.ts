/**
 * Measures name matching on the development half of the benchmark beside ../shared: quality by class and script, speed,
 * memory, beside baselines in the same process. Writes predictions the official scorers read.
 * Run: npm run bench:matching, or node bench/matching.ts [--part a|b] [--quick] [--out FOLDER]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import {
  buildNameIndex,
  compareNames,
  foldForComparison,
  type NamedEntry,
  type NamedKind,
  type NameIndex,
} from "../src/matching/index.ts";
import { exactMatcher, jaroWinklerMatcher, type Matcher, softTfIdfMatcher } from "./matching-baselines.ts";
import { type Answer, type BenchQuery, measure, partOf, type Quality } from "./matching-quality.ts";

const BENCH = "../shared/bench";
const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const part = option("--part");
const out = option("--out") ?? join(tmpdir(), "licet-bench");

interface ListRow {
  id: string;
  name: string;
  altNames: string[];
  type: string | null;
  countries: string[];
}
const KINDS: Readonly<Record<string, NamedKind>> = {
  Individual: "person",
  Entity: "organization",
  Vessel: "vessel",
  Aircraft: "aircraft",
};

function readList(file: string): NamedEntry[] {
  const rows = JSON.parse(gunzipSync(readFileSync(join(BENCH, file))).toString()) as ListRow[];
  return rows.map((r) => ({
    id: r.id,
    kind: KINDS[r.type ?? ""] ?? "unknown",
    countries: r.countries,
    names: [
      { text: r.name, role: "primary" as const },
      ...r.altNames.map((text) => ({ text, role: "alias" as const })),
    ],
  }));
}

function readQueries(file: string): BenchQuery[] {
  const queries = readFileSync(join(BENCH, file), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as BenchQuery);
  return part === undefined ? queries : queries.filter((q) => partOf(q) === part);
}

function ask(index: NameIndex, query: BenchQuery): Answer {
  const kind = query.type as NamedKind | undefined;
  const answer = index.search({
    name: query.query,
    limit: 10,
    minScore: 0.001,
    ...(kind === undefined ? {} : { kind }),
    ...(query.country === undefined ? {} : { countries: [query.country] }),
  });
  return { qid: query.qid, hits: "refused" in answer ? [] : answer.hits.map(({ id, score }) => ({ id, score })) };
}

/** Seconds of processor time used so far: other work on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const ms = (since: number): number => performance.now() - since;
const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0;

function runSearch(title: string, list: string, file: string): void {
  const entries = readList(list);
  const queries = readQueries(file);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const index = buildNameIndex(entries);
  const built = ms(started);
  for (const q of queries.slice(0, 500)) ask(index, q);
  const times: number[] = [];
  const begin = cpu();
  const answers = queries.map((q) => {
    const t = performance.now();
    const a = ask(index, q);
    times.push(ms(t));
    return a;
  });
  const perSecond = queries.length / (cpu() - begin);
  times.sort((a, b) => a - b);
  const quality = measure(queries, answers);
  console.log(
    `\n# ${title}: ${queries.length} queries${part === undefined ? "" : ` (part ${part})`}, ${index.size.entries} parties, ${index.size.names} names`,
  );
  console.log(
    `built in ${built.toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB; ${perSecond.toFixed(0)} queries per second of processor time, p50 ${percentile(times, 0.5).toFixed(3)} ms and p99 ${percentile(times, 0.99).toFixed(3)} ms by the clock`,
  );
  printHeadline("licet", quality);
  if (!args.includes("--quick") && file.startsWith("matching")) runBaselines(entries, queries, quality, perSecond);
  printClasses(quality);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), `${answers.map((a) => JSON.stringify(a)).join("\n")}\n`);
}

function printHeadline(name: string, q: Quality): void {
  const p = (x: number): string => (100 * x).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(34)} r@1 ${p(q.macro.r1)}  r@5 ${p(q.macro.r5)}  at FPR 1 % ${p(q.macro.at1)} (score ${q.level1.toFixed(3)})  at FPR 0.1 % ${p(q.macro.at01)} (score ${q.level01.toFixed(3)})`,
  );
}

/** Baselines see every n-th query where a full scan would take minutes; figures are ratios to ours on the same queries. */
function runBaselines(entries: NamedEntry[], queries: BenchQuery[], ours: Quality, perSecond: number): void {
  const baselines: [string, number, () => Matcher][] = [
    ["exact, normalized", 1, () => exactMatcher(entries)],
    ["soft-TF-IDF", 4, () => softTfIdfMatcher(entries)],
    ["Jaro-Winkler, full scan", 60, () => jaroWinklerMatcher(entries)],
  ];
  for (const [name, every, build] of baselines) {
    const matcher = build();
    const sample = queries.filter((_, i) => i % every === 0);
    const begin = cpu();
    const answers = sample.map((q) => ({ qid: q.qid, hits: matcher(foldForComparison(q.query)) }));
    const theirs = sample.length / (cpu() - begin);
    const q = measure(sample, answers);
    printHeadline(`${name}${every === 1 ? "" : ` (1 in ${every})`}`, q);
    console.log(
      `${"".padEnd(34)} ${theirs.toFixed(0)} queries a second; licet is ${(perSecond / theirs).toFixed(2)} times as fast and finds ${(ours.macro.at1 / Math.max(0.001, q.macro.at1)).toFixed(2)} times as much at FPR 1 %`,
    );
  }
}

function printClasses(quality: Quality): void {
  const p = (x: number): string => (100 * x).toFixed(1).padStart(6);
  console.log("class                     n    r@1    r@5   FPR1%  FPR.1%");
  for (const [name, c] of quality.classes)
    console.log(`${name.padEnd(22)} ${String(c.n).padStart(5)} ${p(c.r1)} ${p(c.r5)} ${p(c.at1)} ${p(c.at01)}`);
  for (const [name, c] of quality.negatives)
    console.log(
      `${name.padEnd(22)} ${String(c.n).padStart(5)}   alerts ${p(c.at1)} % and ${(100 * c.at01).toFixed(2)} %`,
    );
}

function runPairs(): void {
  const rows = parse(readFileSync(join(BENCH, "name-pairs-dev.csv")), { columns: true }) as Record<string, string>[];
  const begin = performance.now();
  const scored = rows.map((r) => {
    const kind: NamedKind =
      r["schema"] === "Person"
        ? "person"
        : r["schema"] === "Vessel"
          ? "vessel"
          : r["schema"] === "Company" || r["schema"] === "Organization"
            ? "organization"
            : "unknown";
    const answer = compareNames(r["name1"] ?? "", r["name2"] ?? "", { kind });
    return {
      case_id: r["case_id"] ?? "",
      score: "refused" in answer ? 0 : answer.score,
      match: r["is_match"] === "true",
    };
  });
  const each = (1000 * ms(begin)) / rows.length;
  const f1 = (level: number): number => {
    const hit = scored.filter((s) => s.score >= level);
    const right = hit.filter((s) => s.match).length;
    return (2 * right) / Math.max(1, hit.length + scored.filter((s) => s.match).length);
  };
  const best = Math.max(...scored.map((s) => s.score).map(f1));
  console.log(
    `\n# name pairs: ${rows.length}, F1 ${f1(0.7).toFixed(3)} at 0.7, ${best.toFixed(3)} at the best level; ${each.toFixed(0)} µs a pair`,
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "name-pairs.jsonl"),
    `${scored.map(({ case_id, score }) => JSON.stringify({ case_id, score })).join("\n")}\n`,
  );
}

if (!existsSync(BENCH)) {
  console.log("skipped: ../shared/bench is absent");
} else {
  runSearch("names of the development half", "csl-dev.json.gz", "matching-dev.jsonl");
  runSearch("native scripts", "scripts-dev-list.json.gz", "scripts-dev.jsonl");
  runPairs();
  console.log(`predictions written to ${out}`);
}

/**
 * Speed and scale of screening, beside baselines that do the same job in the same process:
 *   list       one core, the full list of 2026 asked with the benchmark's mix of queries; ready from JSON and from a snapshot
 *   entities   a generated list (1,000,000 parties): build, memory, p99, recall on planted names
 *   customers  1,000,000 generated customers against the full list, threads of this machine, with progress
 *   reverse    the same customers in an index, asked with 100 new names
 * Run: npm run bench:screening -- [list] [entities] [customers] [reverse] [--entities N] [--customers N]
 * A part named runs alone; a million entities need a larger heap: node --max-old-space-size=12000 bench/screening-scale.ts entities
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ViewedEntry } from "../src/list-history/index.ts";
import { screenManyLines } from "../src/main/screen-batch-pool.ts";
import {
  ALERT_LEVEL,
  buildNameIndex,
  foldForComparison,
  type NamedEntry,
  type NameIndex,
  openNameIndex,
} from "../src/matching/index.ts";
import { type ListFile, readListFile } from "../src/operations/index.ts";
import { buildCustomerIndex, openScreener, reachedCustomers } from "../src/screening/index.ts";
import { day, NO_TERMS } from "../src/vocabulary/index.ts";
import { generatedParties, perturbed, randomFrom } from "./generated-names.ts";
import { exactMatcher, jaroWinklerMatcher } from "./matching-baselines.ts";
import type { BenchQuery } from "./matching-quality.ts";

const BENCH = "../shared/bench";
const args = process.argv.slice(2);
const number = (flag: string, usual: number): number =>
  args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : usual;
const parts = args.filter((a) => /^[a-z]+$/.test(a));
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
const ms = (since: number): number => performance.now() - since;
const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
const percentile = (sorted: readonly number[], p: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0).toFixed(3);
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Seconds of processor time used since, over all threads: on a machine shared with others the clock says more than the work. */
const coreSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Times each question by itself, after some to warm up. */
function timed<Q>(questions: readonly Q[], ask: (q: Q) => unknown): { perSecond: number; told: string } {
  for (const q of questions.slice(0, 500)) ask(q);
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (const q of questions) {
    const t = performance.now();
    ask(q);
    times.push(ms(t));
  }
  const perSecond = questions.length / coreSeconds(cpu);
  const byClock = questions.length / (times.reduce((a, b) => a + b, 0) / 1000);
  times.sort((a, b) => a - b);
  const middle = `p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms`;
  return {
    perSecond,
    told: `${perSecond.toFixed(0)} a core-second (${byClock.toFixed(0)}/s by the clock), ${middle}`,
  };
}

function readFullList(): ListFile {
  const bytes = readFileSync(`${BENCH}/csl-dev.json.gz`);
  const begin = performance.now();
  const read = readListFile(JSON.parse(gunzipSync(bytes).toString()), "list");
  if (!read.ok) throw new Error(read.troubles[0].because);
  const parsed = ms(begin);
  const index = buildNameIndex(read.value.entries);
  console.log(
    `ready from gzipped JSON in ${ms(begin).toFixed(0)} ms (${parsed.toFixed(0)} ms to read, the rest to build): ${index.size.entries} parties, ${index.size.names} names`,
  );
  return read.value;
}

/**
 * Other questions first, so that the program is compiled and the names were looked at once, as in a service some seconds
 * old: listed names, changed, and names in other scripts from another list.
 */
function warmUp(index: NameIndex, entries: readonly NamedEntry[]): void {
  const random = randomFrom(3);
  const bytes = gunzipSync(readFileSync(`${BENCH}/scripts-dev-list.json.gz`));
  const native = readListFile(JSON.parse(bytes.toString()), "list");
  const others = native.ok ? native.value.entries.flatMap((e) => e.names.map((n) => n.text)) : [];
  for (let i = 0; i < 20_000; i++) {
    const entry = entries[Math.floor(random() * entries.length)] as NamedEntry;
    const changed = perturbed(entry.names[0]?.text ?? "", random);
    search(index, i % 4 === 0 ? (others[i % others.length] ?? changed) : changed, ALERT_LEVEL);
  }
}

/** Writes the index to a file and opens it from there, as a new process would, several times: the first is the coldest. */
function readyFromSnapshot(built: NameIndex): NameIndex {
  const folder = mkdtempSync(join(tmpdir(), "licet-bench-"));
  const file = join(folder, "names.index");
  writeFileSync(file, built.snapshot());
  let opened: NameIndex | undefined;
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    opened = openNameIndex(readFileSync(file));
    return ms(begin);
  });
  rmSync(folder, { recursive: true });
  if (opened === undefined) throw new Error("the snapshot was refused");
  console.log(
    `ready from a snapshot of ${(built.snapshot().length / 2 ** 20).toFixed(0)} MB in ${times[0]?.toFixed(0)} ms the first time, ${Math.min(...times).toFixed(0)} ms at best`,
  );
  return opened;
}

function benchQueries(): BenchQuery[] {
  return readFileSync(`${BENCH}/matching-dev.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as BenchQuery);
}

const search = (index: NameIndex, name: string, minScore: number) => index.search({ name, limit: 10, minScore });

/** One core, the full list, the mix of queries of the benchmark. */
function runList(): void {
  console.log("\n# one core, the full list");
  const { entries } = readFullList();
  const index = readyFromSnapshot(buildNameIndex(entries));
  const queries = benchQueries();
  const ask = (q: BenchQuery) => search(index, q.query, ALERT_LEVEL);
  warmUp(index, entries);
  console.log(`licet at the alert level, every question new: ${timed(queries, ask).told}`);
  const ours = timed(queries, ask);
  console.log(`the same questions again, as in a running service: ${ours.told}`);
  const baselines = [
    { name: "exact after folding", every: 1, match: exactMatcher(entries) },
    { name: "Jaro-Winkler, every name", every: 120, match: jaroWinklerMatcher(entries) },
  ];
  for (const { name, every, match } of baselines) {
    const theirs = timed(queries.filter((_, i) => i % every === 0).slice(0, every === 1 ? queries.length : 60), (q) =>
      match(foldForComparison(q.query)),
    );
    console.log(`${name}: ${theirs.told}; licet does ${(ours.perSecond / theirs.perSecond).toPrecision(3)} as many`);
  }
}

/** A generated list, asked with planted names that were changed, and with names that are not on it. */
function runEntities(): void {
  const count = number("--entities", 1_000_000);
  console.log(`\n# a generated list of ${count.toLocaleString("en-US")} parties`);
  const entries: NamedEntry[] = [];
  for (const { name, kind, country } of generatedParties(count, 7))
    entries.push({ id: String(entries.length), kind, names: [{ text: name, role: "primary" }], countries: [country] });
  const before = megabytes();
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  const index = buildNameIndex(entries);
  console.log(
    `built in ${(ms(begin) / 1000).toFixed(1)} s, ${coreSeconds(cpu).toFixed(1)} core-seconds, ${(megabytes() - before).toFixed(0)} MB`,
  );
  const random = randomFrom(11);
  const planted = Array.from({ length: 2000 }, () => entries[Math.floor(random() * count)] as NamedEntry);
  const asked = planted.map((e) => ({
    id: e.id,
    text: e.names[0]?.text ?? "",
    name: perturbed(e.names[0]?.text ?? "", random),
  }));
  let [found, first, alerted] = [0, 0, 0];
  for (const { id, text, name } of asked) {
    const answer = search(index, name, 0.05);
    const hits = "hits" in answer ? answer.hits : [];
    // Frequent names are borne by several generated persons: any of them is the name that was planted.
    const at = hits.findIndex((h) => h.id === id || h.matched === text);
    if (at >= 0) found++;
    if (at === 0) first++;
    if (at >= 0 && (hits[at]?.score ?? 0) >= ALERT_LEVEL) alerted++;
  }
  console.log(
    `planted names, changed: first ${share(first, asked.length)}, among ten ${share(found, asked.length)}, at the alert level ${share(alerted, asked.length)}`,
  );
  const strangers = [...generatedParties(2000, 99)].map((p) => p.name);
  console.log(`planted: ${timed(asked, (a) => search(index, a.name, ALERT_LEVEL)).told}`);
  console.log(`strangers: ${timed(strangers, (name) => search(index, name, ALERT_LEVEL)).told}`);
}

/** Customers against the full list, on the threads of this machine. */
async function runCustomers(): Promise<void> {
  const count = number("--customers", 1_000_000);
  const threads = Math.min(availableParallelism(), 8);
  console.log(`\n# ${count.toLocaleString("en-US")} customers against the full list, ${threads} threads`);
  const list = readFullList();
  const lines = [...generatedParties(count, 3)].map(({ name, kind, country }, qid) =>
    JSON.stringify({ qid, query: name, type: kind, country }),
  );
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  let [done, alerts] = [0, 0];
  for await (const line of screenManyLines(list, lines, { limit: 1, level: ALERT_LEVEL })) {
    if (Number(/"score":([\d.e-]+)/.exec(line)?.[1] ?? 0) >= ALERT_LEVEL) alerts++;
    if (++done % 100_000 === 0)
      console.log(`  ${done.toLocaleString("en-US")} screened after ${(ms(begin) / 1000).toFixed(1)} s`);
  }
  console.log(
    `${done.toLocaleString("en-US")} in ${(ms(begin) / 1000).toFixed(1)} s, ${(done / (ms(begin) / 1000)).toFixed(0)}/s, ${coreSeconds(cpu).toFixed(1)} core-seconds, reading the list on every thread included; ${share(alerts, done)} alert`,
  );
}

/** The customers in an index, asked with the few names that a new edition adds. */
function runReverse(): void {
  const count = number("--customers", 1_000_000);
  console.log(`\n# an index of ${count.toLocaleString("en-US")} customers, asked with 100 new names`);
  const customers = [...generatedParties(count, 3)].map((p) => p.name);
  const random = randomFrom(5);
  const fresh = [...generatedParties(100, 1234)].map((p) => p.name);
  // Fifty of the new names are borne by a customer who writes it in another way.
  const planted = fresh.slice(0, 50).map((name) => ({ name, party: Math.floor(random() * count) }));
  for (const { name, party } of planted) customers[party] = perturbed(name, random);
  const before = megabytes();
  const begin = performance.now();
  const index = buildCustomerIndex(customers);
  console.log(`built in ${(ms(begin) / 1000).toFixed(1)} s, ${(megabytes() - before).toFixed(0)} MB`);
  const on = day("2026-07-31");
  const entries = fresh.map(
    (name): ViewedEntry => ({
      source: "new",
      edition: "new",
      wording: {},
      entry: {
        id: name,
        list: "new",
        kind: "unknown",
        names: [{ text: name, role: "primary" }],
        addresses: [],
        countries: [],
        identifiers: [],
        terms: NO_TERMS,
        citations: [],
        period: { from: on },
        firstDay: "exact",
      },
    }),
  );
  const ask = (level: number) => reachedCustomers(index, (i) => ({ name: customers[i] ?? "" }), entries, { on, level });
  ask(ALERT_LEVEL);
  const [asked, cpu] = [performance.now(), process.cpuUsage()];
  const reached = ask(ALERT_LEVEL);
  const [took, worked] = [ms(asked), coreSeconds(cpu)];
  if (!reached.ok) throw new Error(reached.troubles[0].because);
  const parties = new Set(reached.value.map((r) => r.party));
  console.log(
    `100 new names in ${took.toFixed(0)} ms (${worked.toFixed(2)} core-seconds): ${parties.size} customers reached, ${planted.filter((p) => parties.has(p.party)).length} of the 50 planted`,
  );
  const sample = planted.map((p) => p.party);
  const screener = openScreener({ entries, lists: [{ list: "new", edition: "new", entries: entries.length }] });
  const forward = sample.filter((p) => {
    const found = screener.screen({ name: customers[p] ?? "" }, { on, level: ALERT_LEVEL });
    return found.ok && found.value.length > 0;
  });
  console.log(`screened one by one, ${forward.length} of the 50 planted are reached at the same level`);
  const some = customers.slice(0, 20_000);
  const slow = performance.now();
  for (const name of some) screener.screen({ name }, { on, level: ALERT_LEVEL });
  console.log(
    `without the index, every customer asked against the 100 names: ${(((ms(slow) / some.length) * count) / 1000).toFixed(0)} s (from ${some.length})`,
  );
}

if (!existsSync(BENCH) && (wanted("list") || wanted("customers")))
  console.log("skipped list and customers: ../shared/bench is absent");
else {
  if (wanted("list")) runList();
  if (wanted("customers")) await runCustomers();
}
if (wanted("entities")) runEntities();
if (wanted("reverse")) runReverse();

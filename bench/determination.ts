/**
 * How many determinations a second on one core, without screening, beside a baseline in the same run: the same questions
 * again and again, questions of which no two are alike, and in full with what each answer would change; and how long the law takes to load in a fresh process. Run by hand: `node
 * bench/determination.ts`. Figures are for this machine and this moment: read the ratios. `best` is the fastest pass,
 * which other work on the machine disturbs least; `thread` counts only the processor time of the asking thread.
 */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { transactionOf, type WorkedFile } from "../src/authoring/index.ts";
import { determine, flipFacts } from "../src/determination/index.ts";
import { rulebook } from "../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../src/main/sources.ts";
import { statedListings } from "../src/main/stated-listings.ts";
import { readTransaction, type Transaction } from "../src/vocabulary/index.ts";

const root = join(import.meta.dirname, "..");
const CASES = join(root, "../shared/cases/determination-dev.jsonl");
const SECONDS = 2;

/** The transactions of the law's own worked examples, one for each day an example names. */
function ownExamples(): Transaction[] {
  const files = globSync("law/**/*.cases.yaml", { cwd: root }).sort();
  return files.flatMap((path) => {
    const file: WorkedFile = parse(readFileSync(join(root, path), "utf8"));
    return file.cases.flatMap((c) => Object.keys(c.expect).map((on) => transactionOf(c, on)));
  });
}

/** Processor time this thread spent since a mark, milliseconds. */
function spentSince(mark: ReturnType<typeof process.threadCpuUsage>): number {
  const { user, system } = process.threadCpuUsage(mark);
  return (user + system) / 1000;
}

/** Passes over all questions until the thread has worked its time, after a warm-up as long; questions a second three ways. */
function rate(count: number, pass: () => void): { best: number; mean: number; thread: number } {
  const warm = process.threadCpuUsage();
  while (spentSince(warm) < SECONDS * 1000) pass();
  let [best, passes] = [Number.POSITIVE_INFINITY, 0];
  const [from, mark] = [performance.now(), process.threadCpuUsage()];
  while (spentSince(mark) < SECONDS * 1000) {
    const at = performance.now();
    pass();
    best = Math.min(best, performance.now() - at);
    passes++;
  }
  const asked = passes * count * 1000;
  return { best: (count * 1000) / best, mean: asked / (performance.now() - from), thread: asked / spentSince(mark) };
}

const PLACES = "DE JP MY IN VN AE CN HK RU IQ CU SY UA TR BR MX KE PK IL SG".split(" ");

/** Questions of which no two are alike in item, place and parties: each case to many places, every party with a name of its own. */
function unlike(cases: readonly Transaction[]): Transaction[] {
  return cases.flatMap((t, i) =>
    PLACES.map((country, j) => ({
      ...t,
      destination: { country },
      parties: t.parties.map((p) => ({ ...p, name: `${p.name} ${i} of ${j}` })),
    })),
  );
}

const shown = (n: number) => Math.round(n).toLocaleString("en-US").padStart(9);

function told(what: string, count: number, pass: () => void, baseline?: number): number {
  const { best, mean, thread } = rate(count, pass);
  const ratio = baseline === undefined ? "" : `, ${(best / baseline).toFixed(4)} of the baseline`;
  console.log(`${shown(best)}/s best ${shown(mean)}/s mean ${shown(thread)}/s thread  ${what}${ratio}`);
  return best;
}

if (existsSync(CASES)) {
  const lists = statedListings(listTitles, termsReaders);
  const lines = readFileSync(CASES, "utf8")
    .split("\n")
    .filter((l) => l !== "");
  const cases = lines.flatMap((l) => {
    const read = readTransaction(JSON.parse(l), lists);
    return read.ok ? [read.value] : [];
  });
  const baseline = told("baseline: JSON.parse of a worked case", lines.length, () => {
    for (const l of lines) JSON.parse(l);
  });
  const none = { questions: "none" } as const;
  const pass = () => {
    for (const t of cases) determine(rulebook, t, none);
  };
  told(`determinations of the ${cases.length} worked cases, questions none`, cases.length, pass, baseline);
  const whole = () => {
    for (const l of lines) {
      const read = readTransaction(JSON.parse(l), lists);
      if (read.ok) determine(rulebook, read.value, none);
    }
  };
  told("the same, each read from its line first", lines.length, whole, baseline);
  const strange = unlike(cases);
  const anew = () => {
    const unasked = { ...rulebook };
    for (const t of strange) determine(unasked, t, none);
  };
  told(`${strange.length} questions no two alike, the rulebook asked nothing before`, strange.length, anew, baseline);
  const full = () => {
    for (const t of cases) {
      determine(rulebook, t);
      flipFacts(rulebook, t);
    }
  };
  told("the worked cases in full: every open question's answers and every flip tried", cases.length, full, baseline);
} else console.log("worked cases skipped: ../shared/cases is not beside the repository");

const own = ownExamples();
told(`determinations of the law's own ${own.length} worked examples, questions none`, own.length, () => {
  for (const t of own) determine(rulebook, t, { questions: "none" });
});

/** The best of several fresh processes that load the law and nothing else, milliseconds inside the process. */
function loadTime(module: string): string {
  const program = `const at = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - at)`;
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })),
  ).sort((a, b) => a - b);
  return `best ${Math.round(times[0] ?? 0)} ms, middle ${Math.round(times[3] ?? 0)} ms`;
}

console.log(`loading the law, unbuilt (types stripped on the way): ${loadTime(join(root, "src/main/rulebook.ts"))}`);
const built = join(root, "dist/src/main/rulebook.js");
console.log(
  existsSync(built) ? `loading the law, built: ${loadTime(built)}` : "loading the law, built: skipped, no dist here",
);

/**
 * How many assessments a second, without and with screening, beside a baseline in the same run; time from start to
 * ready; memory. Run by hand: `npm run bench:assess`. Figures are for this machine and this moment: read the ratios.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assessLines, openLicet, parseJson } from "../src/main/index.ts";

const root = join(import.meta.dirname, "..");
const CASES = join(root, "../shared/cases/determination-dev.jsonl");
const own = readFileSync(join(root, "stories/questions/drives-to-hikvision.json"), "utf8").replace(/\n/g, " ");
const lines = existsSync(CASES)
  ? readFileSync(CASES, "utf8")
      .split("\n")
      .filter((l) => l !== "")
  : [own];
console.log(
  existsSync(CASES)
    ? `questions: the ${lines.length} worked cases`
    : "questions: the seed story's (../shared/cases is not here)",
);

const startedAt = performance.now();
const licet = await openLicet({ home: ":memory:" });
const world = await licet.world();
if (!world.ok) throw new Error(JSON.stringify(world.troubles));
const first = [...assessLines(world.value, [own], { screen: true, record: false }, licet.now())];
if (first.length !== 1) throw new Error("the first question was not answered");
console.log(
  `start to first screened answer (library, list shipped, nothing kept): ${ms(performance.now() - startedAt)}`,
);

/** Runs a pass over the questions until two seconds are full; answers a second. */
function rate(pass: () => number): number {
  pass();
  let [done, from] = [0, performance.now()];
  while (performance.now() - from < 2000) done += pass();
  return (done * 1000) / (performance.now() - from);
}

const baseline = rate(() => lines.filter((l) => parseJson(l, "line").ok).length);
const pass = (screen: boolean, questions: "full" | "none") => () => {
  let n = 0;
  for (const answer of assessLines(world.value, lines, { screen, record: false, questions }, licet.now()))
    n += "refused" in answer ? 0 : 1;
  return n;
};
const rows: [string, number][] = [
  ["baseline: JSON.parse of the question", baseline],
  ["assess, no screening, no what-each-answer-would-change", rate(pass(false, "none"))],
  ["assess, no screening, full", rate(pass(false, "full"))],
  ["assess, screened against the shipped list, full", rate(pass(true, "full"))],
];
for (const [what, perSecond] of rows)
  console.log(
    `${Math.round(perSecond).toLocaleString("en-US").padStart(9)}/s  ${(perSecond / baseline).toFixed(4)} of baseline  ${what}`,
  );

const screener = world.value.screener;
const names = [
  "Hangzhou Hikvison Digital Tech",
  "HIK VISION",
  "海康威视",
  "Example Trading Co.",
  "Huawei Technologies",
  "Acme Bolts GmbH",
  "Dahua Tecnology",
  "Zhejiang Uniview",
];
const times: number[] = [];
const screenRate = rate(() => {
  for (const name of names) {
    const at = performance.now();
    screener.screen({ name }, { on: licet.now().slice(0, 10) as never });
    times.push(performance.now() - at);
  }
  return names.length;
});
times.sort((a, b) => a - b);
const nth = (share: number) => ms(times[Math.floor(times.length * share)] ?? 0);
console.log(
  `${Math.round(screenRate).toLocaleString("en-US").padStart(9)}/s  screenings against the shipped list; p50 ${nth(0.5)}, p99 ${nth(0.99)}`,
);

const wholeStart = performance.now();
execFileSync(process.execPath, [join(root, "src/main/licet.ts"), "--version"]);
const empty = performance.now();
execFileSync(process.execPath, ["-e", "0"]);
console.log(
  `process start to end: licet --version ${ms(empty - wholeStart)}, an empty Node process ${ms(performance.now() - empty)} (ratio ${((empty - wholeStart) / (performance.now() - empty)).toFixed(1)})`,
);
const memory = process.memoryUsage();
console.log(`memory: resident ${mb(memory.rss)}, heap ${mb(memory.heapUsed)}`);
licet.close();

function ms(x: number): string {
  return x < 10 ? `${x.toFixed(2)} ms` : `${Math.round(x)} ms`;
}
function mb(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

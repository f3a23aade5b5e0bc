/**
 * Learns the weights of src/matching/model.json from the development half beside ../shared and from recombined names.
 * Deterministic: the same inputs give the same bytes.
 * Run: node scripts/train-matching.ts          learns from everything and writes the model
 *      node scripts/train-matching.ts --cross  learns from each part, prints its quality on the other, writes nothing
 */
import { existsSync, writeFileSync } from "node:fs";
import { partOf } from "../bench/matching-quality.ts";
import { FEATURES } from "../src/matching/features.ts";
import type { ModelFile } from "../src/matching/score.ts";
import { Searcher } from "../src/matching/searcher.ts";
import { type Asked, askAll, judge, learnModels, type Models, qualityLine } from "./matching-training/learning.ts";
import { readEntries, readQuestions, recombined } from "./matching-training/questions.ts";

/** All questions of the benchmark (by its two lists) and the recombined ones, paired with their list. */
function gather(): { main: Asked[]; native: Asked[]; made: Asked[] } {
  const entries = readEntries("csl-dev.json.gz");
  const questions = readQuestions("matching-dev.jsonl").filter((q) => q.class !== "alias-unrelated");
  const brands = questions.filter((q) => q.class.startsWith("neg-company")).map((q) => q.query);
  const searcher = new Searcher(entries);
  const native = new Searcher(readEntries("scripts-dev-list.json.gz"));
  return {
    main: askAll(searcher, questions),
    made: askAll(searcher, recombined(entries, brands, 6000)),
    native: askAll(native, readQuestions("scripts-dev.jsonl")),
  };
}

function cross(): void {
  const { main, native, made } = gather();
  const of = (part: "a" | "b", asked: readonly Asked[]): Asked[] => asked.filter((a) => partOf(a.question) === part);
  const tables: [string, Map<string, string>][] = [];
  for (const [from, on] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    const models: Models = learnModels([...of(from, main), ...of(from, native), ...of(from, made)]);
    for (const [name, asked] of [
      ["main", main],
      ["native", native],
    ] as const) {
      const q = judge(models, of(on, asked));
      console.log(`learned from ${from}, ${name} part ${on}: levels ${q.level1.toFixed(3)} ${q.level01.toFixed(3)}`);
      console.log(qualityLine(`macro ${name}`, q.macro));
      tables.push([`${name} ${on}`, new Map([...q.classes].map(([c, v]) => [c, qualityLine(c, v)]))]);
    }
  }
  if (process.argv.includes("--classes"))
    for (const [name, t] of tables) console.log(`\n${name}\n${[...t.values()].join("\n")}`);
}

if (!existsSync("../shared/bench")) {
  console.log("skipped: ../shared/bench is absent");
} else if (process.argv.includes("--cross")) {
  cross();
} else {
  const { main, native, made } = gather();
  const file: ModelFile = { features: [...FEATURES], kinds: learnModels([...main, ...native, ...made]) };
  writeFileSync("src/matching/model.json", `${JSON.stringify(file)}\n`);
  console.log("wrote src/matching/model.json");
}

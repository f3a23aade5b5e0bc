import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { WorkedFile } from "../../../src/authoring/index.ts";
import { addDays } from "../../../src/vocabulary/index.ts";
import { earRulebook } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** Days on which the examples speak of each section, and of each exception by its symbol. */
function daysShown(): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const path of globSync("**/*.cases.yaml", { cwd: here })) {
    const file: WorkedFile = parse(readFileSync(join(here, path), "utf8"));
    for (const example of file.cases) {
      const about =
        example.exception ?? (example.section ? undefined : file.exception) ?? example.section ?? file.section;
      const days = shown.get(about ?? "") ?? new Set<string>();
      for (const day of Object.keys(example.expect)) days.add(day);
      shown.set(about ?? "", days);
    }
  }
  return shown;
}

const shown = daysShown();
const rules = [...earRulebook.jurisdiction, ...earRulebook.requirements];

it("every section has worked examples", () => {
  expect(rules.map((r) => r.section).filter((section) => !shown.has(section))).toEqual([]);
});

it("every license exception has worked examples", () => {
  expect(earRulebook.exceptions.map((e) => e.symbol).filter((symbol) => !shown.has(symbol))).toEqual([]);
});

it("every dated version of a section is shown on its first day and the day before", () => {
  const missing = rules.flatMap((r) =>
    r.versions.flatMap(({ from }) => {
      if (from === undefined) return [];
      return [addDays(from, -1), from]
        .filter((day) => !shown.get(r.section)?.has(day))
        .map((day) => `${r.section} ${day}`);
    }),
  );
  expect(missing).toEqual([]);
});

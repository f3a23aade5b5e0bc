import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { differences, type WorkedFile } from "../../../src/authoring/index.ts";
import { controlOfSection } from "./742-reasons-for-control/index.ts";
import { earRulebook } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));

const tried = { against: "15 CFR 742.4(a)", control: controlOfSection };

for (const path of globSync("**/*.cases.yaml", { cwd: here }).sort()) {
  const file: WorkedFile = parse(readFileSync(join(here, path), "utf8"));
  describe(path, () => {
    for (const example of file.cases) {
      for (const [on, expected] of Object.entries(example.expect)) {
        it(`${example.name} · ${on}`, () => {
          expect(differences(earRulebook, file, example, on, expected, tried)).toEqual([]);
        });
      }
    }
  });
}

it("has worked examples to run", () => {
  expect(globSync("**/*.cases.yaml", { cwd: here }).length).toBeGreaterThan(0);
});

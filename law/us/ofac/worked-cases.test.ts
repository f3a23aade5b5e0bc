import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { differences, type Rulebook, type WorkedFile } from "../../../src/authoring/index.ts";
import { day } from "../../../src/vocabulary/index.ts";
import { ofacNotCovered, ofacRules } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));

const nothing = {
  aesLicenseCode: null,
  eeiRequired: null,
  eccnOnEei: null,
  destinationControlStatement: null,
  because: [],
};
const book: Rulebook = {
  id: "us/ofac",
  edition: "test",
  textThrough: day("2026-08-20"),
  jurisdiction: [],
  requirements: ofacRules,
  bars: [],
  exceptions: [],
  filing: { section: "none", title: "no papers", file: () => nothing },
  notCovered: ofacNotCovered,
  standing: [],
};

for (const path of globSync("*.cases.yaml", { cwd: here }).sort()) {
  const file: WorkedFile = parse(readFileSync(join(here, path), "utf8"));
  describe(path, () => {
    for (const example of file.cases) {
      for (const [on, expected] of Object.entries(example.expect)) {
        it(`${example.name} · ${on}`, () => {
          expect(differences(book, file, example, on, expected)).toEqual([]);
        });
      }
    }
  });
}

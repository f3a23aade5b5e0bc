import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { type Asking, transactionOf, versionOn, type WorkedFile } from "../../../src/authoring/index.ts";
import type { Transaction } from "../../../src/vocabulary/index.ts";
import { earRulebook } from "./index.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** A new classification is a new question: it is asked for, and answered by asking again with another item. */
const NEW_QUESTION = new Set(["item.eccn"]);

/** An asking that notes every fact a rule looks at. */
function noting(transaction: Transaction): { readonly q: Asking; readonly read: Set<string> } {
  const read = new Set<string>();
  const value = (name: string) => {
    read.add(name);
    return transaction.facts[name];
  };
  const unknown = (v: unknown) => v === null || v === "unknown";
  const q: Asking = {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: (name) => {
      const v = value(name);
      return unknown(v) ? undefined : v;
    },
    statedUnknown: (name) => unknown(value(name)),
  };
  return { q, read };
}

it("asks for no fact that the asking rule does not read: an answer must be able to change something", () => {
  const deaf = new Set<string>();
  for (const path of globSync("**/*.cases.yaml", { cwd: here })) {
    const file: WorkedFile = parse(readFileSync(join(here, path), "utf8"));
    for (const example of file.cases) {
      for (const on of Object.keys(example.expect)) {
        const transaction = transactionOf(example, on);
        for (const rule of [...earRulebook.jurisdiction, ...earRulebook.requirements]) {
          const { q, read } = noting(transaction);
          const opinion = versionOn(rule.versions, transaction.on)?.apply(q);
          for (const name of [...(opinion?.missing ?? []), ...(opinion?.asks ?? [])])
            if (!read.has(name) && !NEW_QUESTION.has(name)) deaf.add(`${rule.section} asks ${name}`);
        }
      }
    }
  }
  expect([...deaf].sort()).toEqual([]);
});

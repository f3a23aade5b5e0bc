import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deskInMemory } from "./desk-in-memory.contract.ts";
import { packageRoot } from "./launch/index.ts";

const { folder, file, run } = deskInMemory();

/** The transaction that the first steps show. */
const order = /```json\n(.*?)```/s.exec(
  readFileSync(join(packageRoot(import.meta.url), "docs/getting-started.md"), "utf8"),
);
file("order-4711.json", order?.[1] ?? "");
file("pairs.csv", 'case_id,schema,name1,name2\n1,Company,"Acme, Ltd.",ACME Limited\n');
mkdirSync(join(folder, "ecfr"));
file(
  "ecfr/title-15-part-734-2026-08-20.xml",
  '<DIV5 N="734"><DIV8 N="734.10"><HEAD>§ 734.10 Ducks.</HEAD><P>(a) Ducks swim.</P></DIV8></DIV5>',
);

/** Files and folders the examples name; here they lie in the folder of the test. */
const FILES = new Set(["order-4711.json", "pairs.csv", "scores.jsonl", "demo", "ecfr/"]);

/** Examples that do not come back by themselves, ask another machine, or name editions that somebody brought in. */
const ELSEWHERE = [
  "serve --open",
  "start",
  "mcp",
  "story",
  "law drift --on 2026-11-02",
  "lists update --from consolidated.json",
  "lists diff 2026-07-30 2026-08-20",
  'lists release 2026-07-31 --by "A. Officer" --because "the rule of that day removes 200 parties"',
];

/** Commands a help text lists, without `help` itself. */
const listed = (help: string) =>
  [...help.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)].flatMap(([, name]) => (name && name !== "help" ? [name] : []));

const examplesOf = async (...command: string[]) => {
  const { code, out } = await run(...command, "--help");
  expect([command, code]).toEqual([command, 0]);
  return [...(/\nExample:\n((?: {2}licet .*\n)+)/.exec(out)?.[1] ?? "").matchAll(/^ {2}licet (.*)$/gm)].map(
    ([, words]) => words ?? "",
  );
};

/** An example as a shell would hand it over, its files taken from the folder of the test. */
const words = (example: string) =>
  [...example.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted], at) => quoted ?? (at > 0 && FILES.has(word) ? join(folder, word) : word),
  );

describe("the examples of the help", () => {
  it("are there for every command, and each that needs nothing from outside answers", async () => {
    const names = listed((await run("--help")).out);
    const commands = [[], ...names.map((name) => [name])];
    for (const name of ["lists", "law"])
      for (const verb of listed((await run(name, "--help")).out)) commands.push([name, verb]);
    expect(commands.length).toBe(1 + 17 + 5 + 4);
    const examples = new Set<string>();
    for (const command of commands) {
      const found = await examplesOf(...command);
      expect([command, found.length > 0]).toEqual([command, true]);
      for (const example of found) examples.add(example);
    }
    // what the demonstration writes is asked of, so it comes first; what was answered is made again
    const inOrder = [...examples].sort((a, b) => Number(b.startsWith("demo")) - Number(a.startsWith("demo")));
    expect(ELSEWHERE.filter((example) => !examples.has(example))).toEqual([]);
    const told: [string, number, string][] = [];
    for (const example of inOrder.filter((e) => !ELSEWHERE.includes(e))) {
      const { code, err } = await run(...words(example));
      told.push([example, code, err]);
    }
    expect(told.filter(([, code]) => code !== 0)).toEqual([]);
    expect(told.length).toBe(examples.size - ELSEWHERE.length);
  }, 60_000);
});

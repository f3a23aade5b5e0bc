import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { breachesIn } from "./index.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const door = (code = "") => `/** What this folder is for. */\n${code}`;

/** A small house that keeps every rule. */
const sound: Readonly<Record<string, string>> = {
  "src/vocabulary/index.ts": door('export { day } from "./day.ts";'),
  "src/vocabulary/day.ts": '/** A day. */\nexport const day = "2019-10-09";',
  "src/matching/index.ts": door('import { day } from "../vocabulary/index.ts";\nexport { day };'),
  "src/screening/index.ts": door('export { day } from "../matching/index.ts";'),
  "src/screening/hits.port.ts": "/** What storage must offer. */\nexport interface Hits {\n  all(): string[];\n}",
  "src/storage/index.ts": door('export type { Hits } from "../screening/hits.port.ts";'),
  "src/main/index.ts": door('import "../../lists/us/some-list/index.ts";\nimport "../../law/us/ear/744-end/index.ts";'),
  "law/us/ear/744-end/index.ts": door('import "../738-chart/index.ts";\nimport "./744.11-list.ts";'),
  "law/us/ear/744-end/744.11-list.ts": 'import { day } from "../../../../src/vocabulary/index.ts";\nexport { day };',
  "law/us/ear/738-chart/index.ts": door(),
  "law/us/ear/738-chart/chart.ts": "/** 15 CFR 738. */\nexport const chart = 1;",
  "law/us/ofac/index.ts": door(),
  "lists/us/some-list/index.ts": door('import "../../../src/vocabulary/index.ts";'),
  "lists/eu/other-list/index.ts": door(),
  "stories/2019.test.ts": 'import "../src/main/index.ts";',
  "bench/matching.ts": 'import "../src/vocabulary/day.ts";\nconsole.log(performance.now());',
};

/** The breaches of the small house with some files put in or replaced, as `file:line because`. */
const breachesWith = (planted: Readonly<Record<string, string>>): string[] => {
  const root = mkdtempSync(join(tmpdir(), "house-"));
  folders.push(root);
  for (const [path, text] of Object.entries({ ...sound, ...planted })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${text}\n`);
  }
  return breachesIn(root).map(({ file, line, because }) => `${file}:${line} ${because}`);
};

it("finds nothing in a house that keeps the rules", () => {
  expect(breachesWith({})).toEqual([]);
});

describe("who may import whom", () => {
  const imports = (specifier: string) => `import "${specifier}";`;

  it.each([
    ["vocabulary imports a feature", "src/vocabulary/day.test.ts", "../matching/index.ts", "src/matching/index.ts"],
    ["a feature imports another it may not", "src/matching/a.ts", "../screening/index.ts", "src/screening/index.ts"],
    ["src/ imports law/", "src/screening/a.ts", "../../law/us/ear/738-chart/index.ts", "law/us/ear/738-chart/index.ts"],
    [
      "a test in src/ imports lists/",
      "src/screening/a.test.ts",
      "../../lists/us/some-list/index.ts",
      "lists/us/some-list/index.ts",
    ],
    ["a regime imports another", "law/us/ofac/a.ts", "../ear/738-chart/index.ts", "law/us/ear/738-chart/index.ts"],
    [
      "a part reaches inside another",
      "law/us/ear/744-end/a.ts",
      "../738-chart/chart.ts",
      "law/us/ear/738-chart/chart.ts",
    ],
    [
      "a list imports another",
      "lists/us/some-list/a.ts",
      "../../eu/other-list/index.ts",
      "lists/eu/other-list/index.ts",
    ],
    ["a side door", "src/matching/a.ts", "../vocabulary/day.ts", "src/vocabulary/day.ts"],
    ["a port where none is served", "src/matching/a.ts", "../screening/hits.port.ts", "src/screening/hits.port.ts"],
    ["a feature imports main", "src/screening/a.ts", "../main/index.ts", "src/main/index.ts"],
    ["a story goes past main", "stories/a.test.ts", "../src/screening/index.ts", "src/screening/index.ts"],
    ["a file at the root", "src/screening/a.ts", "../../package.json", "package.json"],
  ])("%s", (_, from, specifier, target) => {
    const found = breachesWith({ [from]: imports(specifier) });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${from}:1 .* imports ${target}$`));
  });

  it("main may read the manifest of the package", () => {
    expect(breachesWith({ "src/main/a.ts": imports("../../package.json") })).toEqual([]);
  });

  it("one door imports another", () => {
    const found = breachesWith({ "src/doors/cli/index.ts": door(), "src/doors/http/a.ts": imports("../cli/index.ts") });
    expect(found).toEqual(["src/doors/http/a.ts:1 src/doors/http imports src/doors/cli/index.ts"]);
  });

  it.each([
    ["export from", 'export { day } from "../vocabulary/day.ts";'],
    ["a type import", 'import type { day } from "../vocabulary/day.ts";'],
    ["import()", 'await import("../vocabulary/day.ts");'],
    ["the type of an import", 'let d: typeof import("../vocabulary/day.ts");'],
  ])("sees %s", (_, code) => {
    expect(breachesWith({ "src/matching/a.ts": code })).toEqual([
      "src/matching/a.ts:1 src/matching imports src/vocabulary/day.ts",
    ]);
  });

  it("a folder that is not on the plan", () => {
    expect(breachesWith({ "src/extras/a.ts": "" })).toEqual([
      "src/extras/a.ts:1 this folder is not on the plan of the house",
    ]);
  });

  it("a ring", () => {
    const found = breachesWith({
      "src/matching/a.ts": 'import "./b.ts";',
      "src/matching/b.ts": 'import "./c.ts";',
      "src/matching/c.ts": '\nimport type {} from "./a.ts";',
    });
    expect(found).toEqual([
      "src/matching/c.ts:2 a ring of imports: src/matching/a.ts -> src/matching/b.ts -> src/matching/c.ts -> src/matching/a.ts",
    ]);
  });
});

describe("content apart from machinery", () => {
  it("a section number, in a string or in a comment", () => {
    const found = breachesWith({
      "src/matching/a.ts": 'const a = "15 CFR 744.11(a)";\n// see 740.2\nconst b = 1744.11;',
    });
    expect(found.map((line) => line.replace(" is named in src/", ""))).toEqual([
      "src/matching/a.ts:1 section 744.11",
      "src/matching/a.ts:2 section 740.2",
    ]);
  });

  it("the name of a list, and main names it only to import it", () => {
    const found = breachesWith({
      "src/screening/a.ts": 'const list = "us/some-list";',
      "src/main/a.ts": 'import "../../lists/us/some-list/index.ts";\nconst first = "some-list";',
    });
    expect(found).toEqual([
      "src/main/a.ts:2 the list some-list is named in src/",
      "src/screening/a.ts:1 the list us/some-list is named in src/",
    ]);
  });
});

describe("the domain does not meet the world", () => {
  it.each([
    ["Date.now()", "Date.now"],
    ["new Date()", "new Date()"],
    ["Math.random()", "Math.random"],
    ["performance.now()", "performance.now"],
    ["process.env", "process.env"],
    ["crypto.randomUUID()", "crypto.randomUUID"],
    ['fetch("x")', "fetch()"],
    ["setTimeout(() => {}, 1)", "setTimeout()"],
    ['import "node:fs"', "node:fs"],
    ['import "node:http"', "node:http"],
  ])("%s", (code, what) => {
    const because = `${what} meets the world inside the domain`;
    expect(breachesWith({ "law/us/ear/738-chart/a.ts": code })).toEqual([`law/us/ear/738-chart/a.ts:1 ${because}`]);
    expect(breachesWith({ "src/main/a.ts": code })).toEqual([]);
  });

  it("leaves a date made from a day, and a test that reads its cases", () => {
    const planted = {
      "src/vocabulary/a.ts": 'new Date("2019-10-09");',
      "lists/us/some-list/a.test.ts": 'import "node:fs";',
    };
    expect(breachesWith(planted)).toEqual([]);
  });
});

it("an answer promises nothing, in a string or a template; names of code and of files are free", () => {
  const code =
    'const a = "the party is cleared";\nconst b = `It is Safe`;\nnew Map().clear();\nconst safe = a; // safe\nimport "./safe.ts";';
  expect(breachesWith({ "src/screening/a.ts": code })).toEqual([
    "src/screening/a.ts:1 `cleared` promises what no answer can keep",
    "src/screening/a.ts:2 `Safe` promises what no answer can keep",
  ]);
});

describe("the manner of writing", () => {
  it.each([
    ["a drawer", "src/matching/utils.ts", "", "1 the name is a drawer, not a room"],
    ["a long file", "src/matching/a.ts", "\n".repeat(400), "1 402 lines, more than 400"],
    ["unfinished work", "src/matching/a.ts", `\n// ${"TO"}DO`, "2 a word of unfinished work"],
    [
      "an escape",
      "src/matching/a.ts",
      `const a = 1 as ${"unknown"} as string;`,
      `1 \`as ${"unknown"} as\` gives no reason`,
    ],
    ["a silent export", "src/matching/a.ts", "export const a = 1;", "1 exported without a sentence"],
    ["a silent door", "src/access/index.ts", "", "1 the door says nothing"],
  ])("%s", (_, file, text, breach) => {
    expect(breachesWith({ [file]: text })).toEqual([`${file}:${breach}`]);
  });

  it("leaves tables long, escapes with a reason, and exports in the breath of a sentence", () => {
    const planted = {
      "src/matching/a.table.ts": "\n".repeat(500),
      "src/matching/a.ts": `const a = 1 as ${"unknown"} as string; // -- because the library says any`,
      "src/matching/b.ts":
        '/** The tones. */\nexport const tones = ["a"] as const;\nexport type Tone = (typeof tones)[number];',
    };
    expect(breachesWith(planted)).toEqual([]);
  });
});

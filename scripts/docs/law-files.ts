import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Version } from "../../src/authoring/index.ts";

const root = join(import.meta.dirname, "../..");

/** A rule, exception or bar as a page needs it. */
export interface PrintedRule {
  readonly section: string;
  readonly title: string;
  readonly symbol?: string;
  readonly versions: readonly Version<unknown>[];
  readonly beforeFirst?: string;
  readonly facts: readonly { readonly name: string; readonly ask: string; readonly who: string }[];
}

/** A law file: its plain reading (the comment it opens with), its rules, and the worked examples beside it. */
export interface LawFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly reading: string;
  readonly rules: readonly PrintedRule[];
  readonly cases: readonly WorkedCase[];
}

/** A worked example, as far as a page prints it. */
export interface WorkedCase {
  readonly name: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** Every law file that declares a rule, in the order of their paths. */
export async function lawFiles(): Promise<LawFile[]> {
  const paths = globSync("law/**/*.ts", { cwd: root }).filter((p) => !/\.(test|table)\.ts$|\/index\.ts$/.test(p));
  const files: LawFile[] = [];
  for (const path of paths.sort()) {
    const module: Readonly<Record<string, unknown>> = await import(join(root, path));
    // By name: the order in which a module lists its exports is not everywhere the same.
    const rules = Object.keys(module)
      .sort()
      .flatMap((name) => rulesIn(module[name]));
    if (rules.length > 0) files.push({ path, reading: readingOf(path), rules, cases: casesOf(path) });
  }
  return files;
}

function rulesIn(value: unknown): PrintedRule[] {
  if (Array.isArray(value)) return value.flatMap(rulesIn);
  return isRule(value) ? [{ ...NO_DATES, ...value }] : [];
}

/** Bars on exceptions, the filing rule and the duties told with the papers carry no dates of their own. */
const NO_DATES = { versions: [], facts: [] };

function isRule(value: unknown): value is PrintedRule {
  if (typeof value !== "object" || value === null || !("section" in value) || !("title" in value)) return false;
  return "versions" in value || "stands" in value || "file" in value || "told" in value;
}

/** The opening comment without its frame, one paragraph. */
function readingOf(path: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(root, path), "utf8"))?.[1] ?? "";
  return comment
    .replace(/^\s*\*? ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

function casesOf(path: string): WorkedCase[] {
  const file = join(root, path.replace(/\.ts$/, ".cases.yaml"));
  if (!existsSync(file)) return [];
  const read: { cases?: WorkedCase[] } = parse(readFileSync(file, "utf8"));
  return read.cases ?? [];
}

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import { type Determination, readTransaction, troubleLine } from "../../src/vocabulary/index.ts";

/**
 * Runs worked cases through the rulebook and the official scorer: `node scripts/law/score-dev.ts [--cases FILE]
 * [--category NAME] [--id ID] [--show] [--verbose]`. `--show` prints the whole answer of each case chosen.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = join(root, "..", "shared", "cases");
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const casesFile = option("cases") ?? join(folder, "determination-dev.jsonl");
if (!existsSync(casesFile)) {
  process.stdout.write(`skipped: the worked cases are not beside the repository (${casesFile})\n`);
  process.exit(0);
}

type Line = { readonly id: string; readonly category: string };
const wanted = (c: Line): boolean =>
  (option("category") === undefined || c.category === option("category")) &&
  (option("id") === undefined || c.id === option("id"));

/** Stated listings are read by the readers of the program itself. */
const lists = statedListings(listTitles, termsReaders);

function answer(c: Line): { id: string; note?: string } & Partial<Omit<Determination, "filing" | "requirements">> & {
    filing?: unknown;
    requirements?: unknown;
  } {
  const read = readTransaction(c, lists);
  if (!read.ok) return { id: c.id, note: read.troubles.map(troubleLine).join("; ") };
  const { filing, ...rest } = determine(rulebook, read.value);
  return {
    id: c.id,
    ...rest,
    requirements: cited(rest),
    filing: { ...filing, dcs: filing.destinationControlStatement },
  };
}

/** The cases speak of requirements in the wide sense: denial orders, statements to obtain and other agencies' rules count. */
function cited(d: Omit<Determination, "filing">): { readonly citation: string }[] {
  return [...d.requirements, ...d.prohibitions, ...d.conditions, ...d.referrals];
}

const cases = readFileSync(casesFile, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((l): Line => JSON.parse(l))
  .filter(wanted);
const answers = cases.map(answer);
const out = mkdtempSync(join(tmpdir(), "licet-score-"));
const lines = (rows: readonly unknown[]) => rows.map((r) => JSON.stringify(r)).join("\n");
writeFileSync(join(out, "cases.jsonl"), lines(cases));
writeFileSync(join(out, "answers.jsonl"), lines(answers));
for (const a of answers) if (a.note) process.stdout.write(`${a.id} not read: ${a.note}\n`);
if (process.argv.includes("--show")) {
  for (const a of answers) {
    const trace = (a.trace ?? []).map((s) => `${s.section} ${s.status}: ${s.because}`);
    process.stdout.write(`${JSON.stringify({ ...a, trace }, undefined, 1)}\n`);
  }
}
const args = [join(folder, "score-determination.mjs"), join(out, "cases.jsonl"), join(out, "answers.jsonl")];
if (process.argv.includes("--verbose")) args.push("--verbose");
process.stdout.write(execFileSync(process.execPath, args, { encoding: "utf8" }));

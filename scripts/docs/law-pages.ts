/**
 * Writes a page for each section of law, from the same files the program asks: `docs/law/<number>.md` with plain
 * reading, versions, facts asked and worked examples; an index; and the list of texts still to be confirmed. `--check`
 * writes nothing and ends with 1 when a page on disk is not what would be written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LawFile, lawFiles, type PrintedRule, type WorkedCase } from "./law-files.ts";
import { movesToConfirm, placesPage } from "./places-page.ts";

const folder = join(import.meta.dirname, "../../docs/law");

/** All pages by file name. */
export async function lawPages(): Promise<Map<string, string>> {
  const files = await lawFiles();
  const bySection = new Map<string, LawFile[]>();
  for (const file of files) {
    for (const name of new Set(file.rules.map((r) => pageName(r.section))))
      bySection.set(name, [...(bySection.get(name) ?? []), file]);
  }
  const pages = new Map([...bySection].map(([name, of]) => [`${name}.md`, page(name, of)] as const));
  pages.set("README.md", index(bySection));
  pages.set("to-confirm.md", toConfirm(files));
  pages.set("country-groups-and-chart.md", placesPage());
  return pages;
}

/** `15 CFR 744.11(a)(2)` → `744.11`; anything else in kebab case. */
export function pageName(section: string): string {
  const number = /\b(\d{3}\.\d+)/.exec(section)?.[1];
  return (
    number ??
    section
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
  );
}

function page(name: string, files: readonly LawFile[]): string {
  const rules = files.flatMap((f) => f.rules.filter((r) => pageName(r.section) === name));
  const sections = [...new Set(rules.map((r) => r.section))];
  return [
    `# ${sections[0] ?? name}: ${rules[0]?.title ?? ""}`,
    "",
    "_Generated from the law files; do not edit. Not legal advice: the official text governs._",
    ...files.flatMap((f) => ["", f.reading, "", `Source: \`${f.path}\``]),
    "",
    "## Versions",
    "",
    ...rules.flatMap((r) => versionLines(r, sections.length > 1 || r.symbol !== undefined)),
    ...factLines(rules),
    ...caseLines(files.flatMap((f) => f.cases)),
    "",
  ].join("\n");
}

function versionLines(r: PrintedRule, named: boolean): string[] {
  const head = named ? [`**${r.symbol ? `${r.symbol}, ` : ""}${r.section}** ${r.title}`, ""] : [];
  const before = r.beforeFirst === "not-evaluated" ? "not read here" : "not in force";
  const oldest = r.versions.at(-1)?.from;
  if (r.versions.length === 0) return [...head, "no dates of its own: read in the text of the rulebook", ""];
  return [
    ...head,
    "| from | text | by | |",
    "|---|---|---|---|",
    ...r.versions.map(
      (v) =>
        `| ${v.from ?? `first day not known, read in the text of ${v.seen}`} | ${v.text} | ${v.by} | ${v.note ?? ""} |`,
    ),
    ...(oldest ? [`| before ${oldest} | | | ${before} |`] : []),
    "",
  ];
}

function factLines(rules: readonly PrintedRule[]): string[] {
  const facts = new Map(rules.flatMap((r) => r.facts.map((f) => [f.name, f] as const)));
  if (facts.size === 0) return [];
  return [
    "## What it needs to know",
    "",
    "| fact | question | who knows |",
    "|---|---|---|",
    ...[...facts.values()].map((f) => `| \`${f.name}\` | ${f.ask} | ${f.who} |`),
    "",
  ];
}

function caseLines(cases: readonly WorkedCase[]): string[] {
  if (cases.length === 0) return [];
  return [
    "## Worked examples",
    "",
    ...cases.map(
      (c) =>
        `- ${c.name}: ${Object.entries(c.expect)
          .map(([day, answer]) => `${day} ${answerWords(answer)}`)
          .join("; ")}`,
    ),
  ];
}

function answerWords(answer: unknown): string {
  if (typeof answer === "string") return answer;
  if (typeof answer !== "object" || answer === null) return String(answer);
  return Object.entries(answer)
    .map(([k, v]) => (k === "answer" ? String(v) : `${k} ${Array.isArray(v) ? v.join(", ") : String(v)}`))
    .join(", ");
}

function index(bySection: ReadonlyMap<string, readonly LawFile[]>): string {
  const rows = [...bySection].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
  return [
    "# The law, section by section",
    "",
    "_Generated from the law files; do not edit._ Text tags: **T** read in the official text, **S** read in a dated secondary source, **K** general knowledge, to be confirmed ([list](to-confirm.md)). Places that moved: [country groups and the Country Chart by date](country-groups-and-chart.md).",
    "",
    "| section | what it is about | examples |",
    "|---|---|---|",
    ...rows.map(([name, files]) => {
      const rule = files.flatMap((f) => f.rules).find((r) => pageName(r.section) === name);
      return `| [${rule?.section ?? name}](${name}.md) | ${rule?.title ?? ""} | ${files.reduce((n, f) => n + f.cases.length, 0)} |`;
    }),
    "",
  ].join("\n");
}

function toConfirm(files: readonly LawFile[]): string {
  const unsure = files.flatMap((f) =>
    f.rules.flatMap((r) => r.versions.filter((v) => v.text !== "T").map((v) => ({ r, v }))),
  );
  return [
    "# Texts to be confirmed",
    "",
    "_Generated from the law files; do not edit._ Versions whose text was not read in the official print: `S` a dated secondary source or summary, `K` general knowledge. Nothing tagged `K` decides a result alone.",
    "",
    "| section | from | tag | by | note |",
    "|---|---|---|---|---|",
    ...unsure.map(
      ({ r, v }) =>
        `| ${r.symbol ? `${r.symbol}, ` : ""}${r.section} | ${v.from ?? `read ${v.seen}`} | ${v.text} | ${v.by} | ${v.note ?? ""} |`,
    ),
    ...movesToConfirm(),
    "",
  ].join("\n");
}

/** Pages on disk that are not what would be written, and pages that should not be there. */
export function stalePages(pages: ReadonlyMap<string, string>): string[] {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...pages]
    .filter(([name, text]) => !there.includes(name) || readFileSync(join(folder, name), "utf8") !== text)
    .map(([name]) => name);
  return [...stale, ...there.filter((name) => !pages.has(name))];
}

if (import.meta.main) {
  const pages = await lawPages();
  const stale = stalePages(pages);
  if (process.argv.includes("--check")) {
    for (const name of stale) console.error(`docs/law/${name} is not what the law files say; try: npm run docs`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(folder, name), text);
    for (const name of stale) if (!pages.has(name)) rmSync(join(folder, name));
    console.log(`${pages.size} pages, ${stale.length} changed`);
  }
}

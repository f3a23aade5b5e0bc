import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";

const FOLDER = join(packageRoot(import.meta.url), "docs", "law");
const pageNames = (): readonly string[] =>
  existsSync(FOLDER) ? readdirSync(FOLDER).filter((n) => n.endsWith(".md")) : [];

/** A section that has a page, to show how one is asked for; `SECTION` where no pages came with the program. */
export function sectionToShow(): string {
  const numbers = pageNames().map((n) => n.replace(/\.md$/, ""));
  return numbers.filter((n) => /^\d+\.\d+$/.test(n)).sort()[0] ?? "SECTION";
}

/** The page of a section, written from the law files: plain reading, versions, facts asked, worked examples. */
export function lawPage(section: string): Result<string> {
  const names = pageNames();
  const number = /\d{3}\.\d+/.exec(section)?.[0];
  const slug = section
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "");
  const name =
    [number && `${number}.md`, `${slug}.md`, `15-cfr-${slug}.md`].find((n) => n && names.includes(n)) ??
    names.find((n) => slug.length > 2 && n.includes(slug));
  if (name !== undefined) return ok(readFileSync(join(FOLDER, name), "utf8"));
  const near = names.filter((n) => number && n.startsWith(number.slice(0, 3))).map((n) => n.replace(/\.md$/, ""));
  return fail({
    code: "section/unknown",
    at: "SECTION",
    because: `there is no page for ${quoted(section)}`,
    try:
      near.length > 0 ? `one of ${near.join(", ")}` : "give a section by its number; `licet law versions` lists them",
  });
}

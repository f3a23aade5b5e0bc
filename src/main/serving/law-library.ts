import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { allEccns, cclHeader, entryOn } from "../../../law/us/ear/774-commerce-control-list/index.ts";
import type { LawLibrary, ProposedEntry, WorkedExample } from "../../operations/index.ts";
import { isObject } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { lawPage } from "../law-desk/index.ts";

/** The law's worked examples and the entries of its control list, for people to read. */
export function lawLibrary(): LawLibrary {
  let examples: Promise<ReadonlyMap<string, readonly WorkedExample[]> | undefined> | undefined;
  return {
    async workedExamples(section) {
      examples ??= readExamples(join(packageRoot(import.meta.url), "law"));
      return (await examples)?.get(section);
    },
    plainReading,
    findEntries: proposedEntries,
  };
}

/** What a section's page says before its versions, without its headings and sources. */
function plainReading(section: string): readonly string[] | undefined {
  const page = lawPage(section);
  if (!page.ok) return undefined;
  const [before = ""] = page.value.split("\n## ");
  return before
    .split("\n\n")
    .map((p) => p.replace(/\s+/g, " ").trim())
    .filter((p) => p !== "" && !/^(#|_|Source:)/.test(p));
}

/** Examples by section. The reader of their format comes with the development tools: without it they are not at hand. */
async function readExamples(root: string): Promise<ReadonlyMap<string, readonly WorkedExample[]> | undefined> {
  let parse: (text: string) => unknown;
  try {
    ({ parse } = await import("yaml"));
  } catch {
    return undefined;
  }
  const bySection = new Map<string, WorkedExample[]>();
  for (const path of globSync("**/*.cases.yaml", { cwd: root }).sort()) {
    const file = parse(await readFile(join(root, path), "utf8"));
    if (!isObject(file) || !Array.isArray(file.cases)) continue;
    for (const one of file.cases.filter(isObject)) {
      const section = one.section ?? file.section;
      if (typeof section !== "string") continue;
      bySection.set(section, [...(bySection.get(section) ?? []), exampleOf(one)]);
    }
  }
  return bySection;
}

function exampleOf(one: Readonly<Record<string, unknown>>): WorkedExample {
  const { name, expect, section: _, ...asks } = one;
  return { name: String(name), asks, expect: isObject(expect) ? expect : {} };
}

/** Words that say nothing about an item. */
const EMPTY_WORDS = new Set("a an and or of for the to with in on by as not other than having any".split(" "));

/** Entries whose number begins as asked, or whose title has the words asked; best first. */
function proposedEntries(words: string, on: string, limit: number): readonly ProposedEntry[] {
  const number = words.trim().toUpperCase().replace(/\..*$/, "");
  const asked = tellingWords(words);
  const later =
    on < cclHeader.earlier.textOf ? `; in the text of ${cclHeader.earlier.textOf}, later than the day asked` : "";
  const found = allEccns().flatMap((eccn) => {
    const entry = entryOn(eccn, on);
    if (entry === undefined) return [];
    const { title, reasons, paragraphs } = entry;
    const base = { code: eccn, title, reasons, paragraphs };
    if (/^[0-9]([A-E][0-9]{0,3})?$/.test(number))
      return eccn.startsWith(number)
        ? [{ rank: 1, entry: { ...base, because: `the number begins with ${number}${later}` } }]
        : [];
    const shared = tellingWords(title);
    const met = asked.filter((a) => shared.some((w) => w === a || (a.length > 3 && w.startsWith(a))));
    if (met.length === 0) return [];
    const rank = met.length / Math.max(1, asked.length);
    return [{ rank, entry: { ...base, because: `its title has ${met.join(", ")}${later}` } }];
  });
  return found
    .sort((a, b) => b.rank - a.rank || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, limit)
    .map((f) => f.entry);
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((w) => w.replace(/(?<=...)s$/, "")))].filter((w) => !EMPTY_WORDS.has(w));
}

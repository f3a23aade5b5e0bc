import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, normalParagraph, readClassification } from "../../../../src/vocabulary/index.ts";
import { itemBarrelLengthInches, itemEccnParagraph, itemForItems } from "../facts.ts";
import { allOf, anyOf, NO, openUntil, settled, type Verdict } from "../three-valued.ts";
import { entryOn } from "./commerce-control-list.table.ts";
import type { Condition, Entry, Row } from "./entry.ts";
import { namesItem } from "./items-in-words.ts";
import { barrelInWords, conditionHolds } from "./row-conditions.ts";

const within = (path: string, scope: string): boolean => path === scope || path.startsWith(`${scope}.`);

/** Entries of which only the shotguns, .a and .b alike, have a barrel whose length matters. */
const SHOTGUNS = new Set(["0A502", "0A508"]);

/** The paragraph of the item: as classified, or the deeper one answered to the question for it; a stated barrel length says that it is the gun. */
export function paragraphOf(q: Asking): string | undefined {
  const answer = q.fact(itemEccnParagraph.name);
  const answered = typeof answer === "string" ? normalParagraph(answer) : undefined;
  const { code, paragraph } = q.transaction.item.classification;
  if (paragraph === undefined && answered === undefined && code !== undefined && SHOTGUNS.has(code))
    return typeof q.fact(itemBarrelLengthInches.name) === "number" || barrelInWords(q.transaction.item.description)
      ? "a"
      : undefined;
  if (paragraph === undefined || answered === undefined) return paragraph ?? answered;
  return within(answered, paragraph) ? answered : paragraph;
}

const printedPaths = new WeakMap<Entry, readonly string[]>();

/** The paragraphs an entry prints, written alike. */
export function printedParagraphs(entry: Entry): readonly string[] {
  const known = printedPaths.get(entry) ?? entry.paragraphs.map(normalParagraph);
  printedPaths.set(entry, known);
  return known;
}

/** Paragraphs that the rows tell apart. */
function namedPaths(rows: readonly Row[]): string[] {
  const paths = rows.flatMap(({ covers }) => [
    ...(covers.only ?? []),
    ...(covers.except ?? []),
    ...(covers.when ?? []).flatMap((w) => w.only ?? []),
  ]);
  return [...new Set(paths.map(normalParagraph))];
}

/**
 * The paragraphs an item may be, as far as the rows treat them differently: the one stated, when no row looks deeper;
 * else the deepest printed paragraphs below it, one for each way in which the rows may cover it (15 CFR 738.2(d)).
 */
export function possibleParagraphs(
  entry: Entry,
  stated: string | undefined,
  rows: readonly Row[] = entry.rows,
): readonly (string | undefined)[] {
  const known = paragraphsByRows.get(rows) ?? new Map<string | undefined, readonly (string | undefined)[]>();
  const kept = known.get(stated);
  if (kept !== undefined) return kept;
  const made = paragraphsAmong(entry, stated, rows);
  if (known.size < MOST_PARAGRAPHS) known.set(stated, made);
  paragraphsByRows.set(rows, known);
  return made;
}

const paragraphsByRows = new WeakMap<readonly Row[], Map<string | undefined, readonly (string | undefined)[]>>();
/** Paragraphs remembered for each set of rows; a hostile caller cannot make it more. */
const MOST_PARAGRAPHS = 200;

function paragraphsAmong(entry: Entry, stated: string | undefined, rows: readonly Row[]): (string | undefined)[] {
  const below = (path: string) => stated === undefined || (path !== stated && within(path, stated));
  const named = namedPaths(rows);
  const deeper = named.filter(below);
  if (deeper.length === 0) return [stated];
  const known = [...new Set([...deeper, ...printedParagraphs(entry).filter(below)])].sort();
  const deepest = known.filter((path, i) => !(known[i + 1] ?? "").startsWith(`${path}.`));
  const byTreatment = new Map<string, string>();
  for (const path of deepest) {
    const around = named.filter((n) => within(path, n));
    const nearest = around.reduce((a, b) => (b.length > a.length ? b : a), "");
    const whole = nearest !== "" && below(nearest) && !named.some((n) => n !== nearest && within(n, nearest));
    byTreatment.set(around.join(), whole ? nearest : path);
  }
  return [...byTreatment.values()];
}

/** Does a row cover the item, read as the given paragraph? */
export function rowCovers(q: Asking, entry: Entry, row: Row, paragraph: string | undefined): Verdict {
  const inScope = scopeOfRow(row, paragraph);
  if (inScope === "outside") return NO;
  const base = inScope === "inside" ? settled(true) : openUntil(itemEccnParagraph);
  if (row.covers.when === undefined) return base;
  return allOf([base, ...(row.covers.when ?? []).map((c) => conditionMet(q, entry, c, paragraph))]);
}

type InScope = ReturnType<typeof coversParagraph>;
const scopes = new WeakMap<Row, Map<string | undefined, InScope>>();

/** {@link coversParagraph} of a printed row, worked out once for each paragraph. */
function scopeOfRow(row: Row, paragraph: string | undefined): InScope {
  const known = scopes.get(row) ?? new Map<string | undefined, InScope>();
  const kept = known.get(paragraph);
  if (kept !== undefined) return kept;
  const made = coversParagraph(row.covers, paragraph);
  if (known.size < MOST_PARAGRAPHS) known.set(paragraph, made);
  scopes.set(row, known);
  return made;
}

function conditionMet(q: Asking, entry: Entry, condition: Condition, paragraph: string | undefined): Verdict {
  const concerns = coversParagraph(condition.only ? { only: condition.only } : {}, paragraph);
  if (concerns === "outside") return settled(true);
  const holds =
    condition.items || condition.exceptItems ? isForItems(q, entry, condition) : byWords(q, condition.words);
  return concerns === "inside" ? holds : anyOf([holds, openUntil(itemEccnParagraph)]);
}

/** Words about technology or software for other entries are read against the stated items; other words are asked. */
function byWords(q: Asking, words: string): Verdict {
  const stated = q.fact(itemForItems.name);
  if (stated === undefined || !/^(?:“?(?:technology|software))/.test(words)) return conditionHolds(q, words);
  const answers = (Array.isArray(stated) ? stated : [stated]).map((item) => namesItem(words, String(item)));
  if (answers.includes("yes")) return settled(true);
  return answers.includes("open") ? conditionHolds(q, words) : NO;
}

/** Software or technology counts by what it is for: the named items, less those taken out, controlled for the reason named. */
function isForItems(q: Asking, entry: Entry, condition: Condition): Verdict {
  const stated = q.fact(itemForItems.name);
  if (stated === undefined) return openUntil(itemForItems);
  const list = (Array.isArray(stated) ? stated : [stated]).map(String);
  return anyOf(list.map((item) => isOneOf(q, entry, condition, item)));
}

function isOneOf(q: Asking, entry: Entry, condition: Condition, item: string): Verdict {
  const read = readClassification(item);
  if (!read.ok || read.value.kind !== "ccl") return NO;
  const { code, paragraph } = read.value;
  const among = (items: readonly string[]): Verdict => {
    const answers = items.flatMap((text) => {
      const named = readClassification(text);
      if (!named.ok || named.value.code !== code) return [];
      return [
        named.value.paragraph === undefined ? "inside" : coversParagraph({ only: [named.value.paragraph] }, paragraph),
      ];
    });
    if (answers.includes("inside")) return settled(true);
    return answers.includes("unknown") ? openUntil(itemForItems) : NO;
  };
  const out = among(condition.exceptItems ?? []);
  const controlled = condition.itemsReason
    ? controlledFor(q, code, paragraph, condition.itemsReason, entry.eccn)
    : settled(true);
  return allOf([
    condition.items ? among(condition.items) : settled(true),
    out.is === "yes" ? NO : out.is === "no" ? settled(true) : out,
    controlled,
  ]);
}

/** Is an item of another entry controlled for a reason? Conditions of its rows leave it open. */
function controlledFor(q: Asking, code: string, paragraph: string | undefined, reason: string, asker: string): Verdict {
  const entry = entryOn(code, q.on);
  if (entry === undefined || code === asker) return openUntil(itemForItems);
  const rows = entry.rows.filter((r) => r.reason === reason);
  return anyOf(
    rows.map((row) => {
      const inScope = coversParagraph(row.covers, paragraph);
      if (inScope === "outside") return NO;
      return inScope === "inside" && !row.covers.when ? settled(true) : openUntil(itemForItems);
    }),
  );
}

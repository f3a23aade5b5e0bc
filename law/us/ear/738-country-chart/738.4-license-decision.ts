import type { Asking, FactDeclaration, Opinion, RequirementDraft } from "../../../../src/authoring/index.ts";
import { met, notMet, unknown } from "../../../../src/authoring/index.ts";
import type { Citation, ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import {
  type Entry,
  entryOn,
  paragraphOf,
  possibleParagraphs,
  type Row,
  rowCovers,
} from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { allOf, not, type Verdict } from "../three-valued.ts";
import { requiresThere, type There } from "./738.3-destinations.ts";

/** One reason for control, as the section of Part 742 that states it wants its rows read. */
export interface Control {
  /** `NS`, `MT`, …, as the rows of the list print it. */
  readonly reason: string;
  readonly section: Citation;
  /** The paragraph of the section that a row stands on. */
  cite(row: Row, q: Asking): Citation;
  /** Rows of the reason that another rule answers. */
  skips?(row: Row, q: Asking): boolean;
  /** Where the row requires a license, when the Country Chart is not what decides. */
  there?(row: Row, q: Asking): There | undefined;
  /** Does the row cover the item, where the section says more than the row. */
  covers?(row: Row, q: Asking, paragraph: string | undefined): Verdict | undefined;
  /** Yes: the section itself takes the transaction out of the row. */
  excluded?(row: Row, q: Asking): Verdict;
  /** Exceptions the section leaves open; all of Part 740 when not given. */
  reach?(row: Row, q: Asking): ExceptionReach;
  policy?(row: Row, q: Asking): readonly ReviewPolicy[];
}

/** A row, read for one transaction and one reading of the paragraph. */
export interface RowAnswer {
  readonly row: Row;
  readonly there: There;
  readonly verdict: Verdict;
}

/** What the rows of a reason say, for one paragraph the item may be. */
interface Reading {
  readonly paragraph: string | undefined;
  readonly answers: readonly RowAnswer[];
}

/** The item as people write it, `3A001.a.7`. */
export function itemName(q: Asking, paragraph = paragraphOf(q)): string {
  const { code } = q.transaction.item.classification;
  return paragraph === undefined ? code : `${code}.${paragraph}`;
}

/** The entry of the item on the day; undefined for EAR99, other agencies' items and numbers not on the list. */
export function entryOf(q: Asking): Entry | undefined {
  const { kind, code } = q.transaction.item.classification;
  return kind === "ccl" ? entryOn(code, q.on) : undefined;
}

/** General prohibition 1 for exports and goods of U.S. origin, 2 for foreign goods with U.S. content, 3 for direct products. */
export function chartProhibition(q: Asking): number {
  const { origin, controlledUsContentPercent: content } = q.transaction.item;
  if (origin === undefined || origin === "US" || q.transaction.kind === "export") return 1;
  return content !== undefined && content > 0 ? 2 : 3;
}

/** Reads the rows of one reason for every paragraph the item may be; what does not turn on the paragraph once for each row. */
function readingsOf(q: Asking, entry: Entry, rows: readonly Row[], control: Control): Reading[] {
  const wherever = new Map<Row, Whatever>();
  return possibleParagraphs(entry, paragraphOf(q), rows).map((paragraph) => ({
    paragraph,
    answers: rows.map((row): RowAnswer => {
      const before = wherever.get(row);
      const { there, excluded } = before ?? whateverParagraph(q, row, control);
      if (before === undefined) wherever.set(row, { there, excluded });
      const covered = control.covers?.(row, q, paragraph) ?? rowCovers(q, entry, row, paragraph);
      const parts = excluded ? [there.verdict, covered, excluded] : [there.verdict, covered];
      return { row, there, verdict: allOf(parts) };
    }),
  }));
}

/** What a row says whatever the paragraph: where it requires a license, and that the section does not take the transaction out. */
interface Whatever {
  readonly there: There;
  readonly excluded: Verdict | undefined;
}

function whateverParagraph(q: Asking, row: Row, control: Control): Whatever {
  const there = control.there?.(row, q) ?? requiresThere(q, row);
  const excluded = control.excluded?.(row, q);
  return { there, excluded: excluded && not(excluded) };
}

const rowsByReason = new WeakMap<Entry, Map<string, readonly Row[]>>();

/** The rows of an entry for one reason. */
function rowsFor(entry: Entry, reason: string): readonly Row[] {
  const known = rowsByReason.get(entry) ?? new Map<string, readonly Row[]>();
  rowsByReason.set(entry, known);
  const rows = known.get(reason) ?? entry.rows.filter((r) => r.reason === reason);
  known.set(reason, rows);
  return rows;
}

/**
 * The decision of 15 CFR 738.4(a)(2) for one reason for control: every row of the entry with that reason, its column
 * or its words, and the destination. A bare or too short paragraph is tried as each paragraph it may be: when every one
 * of them needs a license, one is needed; when they differ, the paragraph must be stated.
 */
export function askControl(q: Asking, control: Control): Opinion {
  const { kind } = q.transaction.item.classification;
  if (kind !== "ccl")
    return notMet(kind === "ear99" ? "EAR99 is on no entry of the Commerce Control List" : "no item of the list");
  const entry = entryOf(q);
  if (entry === undefined) return notMet("the entry is not on the list at hand: 15 CFR 738.4 says so");
  const printed = rowsFor(entry, control.reason);
  const rows = control.skips ? printed.filter((r) => !control.skips?.(r, q)) : printed;
  if (rows.length === 0) return notMet(`${entry.eccn} is not controlled for ${control.reason} reasons`);
  const readings = readingsOf(q, entry, rows, control);
  const told = restOf(readings);
  const always = readings.every((r) => r.answers.some((a) => a.verdict.is === "yes"));
  if (always) return required(q, entry, control, readings, told);
  if (readings.every((r) => r.answers.every((a) => a.verdict.is === "no"))) {
    return notMet(`${itemName(q)}: ${noWords(readings)}`, told);
  }
  const missing = missingOf(readings, whichParagraph(q, entry));
  return unknown(
    `${itemName(q)}: whether ${control.reason} reasons require a license turns on facts not stated`,
    missing.map((f) => f.name),
    {
      ...told,
      requirements: openDrafts(q, control, readings, []),
      declares: [...(told.declares ?? []), ...missing],
    },
  );
}

/** Requirements that hold only if an open row covers the item; shown, never binding. */
function openDrafts(
  q: Asking,
  control: Control,
  readings: readonly Reading[],
  binding: readonly Citation[],
): RequirementDraft[] {
  const open = readings.flatMap((r) => r.answers.filter((a) => a.verdict.is !== "no"));
  const drafts = new Map<Citation, RequirementDraft>();
  for (const { row, there } of open) {
    const citation = control.cite(row, q);
    if (binding.includes(citation) || drafts.has(citation)) continue;
    const reach = control.reach?.(row, q) ?? { kind: "ordinary" as const };
    const conditionalOn = `the item is one of these: ${shortened(row.covers.raw)}`;
    drafts.set(citation, { ...draft(q, control, citation, there, reach, 1), conditionalOn });
  }
  return [...drafts.values()];
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 197)}…` : text);

function required(
  q: Asking,
  entry: Entry,
  control: Control,
  readings: readonly Reading[],
  told: Partial<Opinion>,
): Opinion {
  const yes = (r: Reading) => r.answers.filter((a) => a.verdict.is === "yes");
  const all = readings.flatMap(yes);
  const common = all.filter((a) =>
    readings.every((r) => yes(r).some((b) => control.cite(b.row, q) === control.cite(a.row, q))),
  );
  const drafts = new Map<Citation, RequirementDraft>();
  for (const { row, there } of common.length > 0 ? common : all.slice(0, 1)) {
    const citation = common.length > 0 ? control.cite(row, q) : `${control.section}(a)`;
    const reach = control.reach?.(row, q) ?? { kind: "ordinary" as const };
    if (!drafts.has(citation)) drafts.set(citation, draft(q, control, citation, there, reach, readings.length));
  }
  const one = readings.length === 1;
  const paragraph = whichParagraph(q, entry);
  const open = one ? missingOf(readings, paragraph) : [paragraph];
  const names = open.map((f) => f.name);
  const policy = all.flatMap((a) => control.policy?.(a.row, q) ?? []);
  return met(`${itemName(q)}: ${[...new Set(all.map((a) => a.there.words))].join("; ")}`, {
    ...told,
    requirements: [...drafts.values(), ...(one ? openDrafts(q, control, readings, [...drafts.keys()]) : [])],
    asks: [...(told.asks ?? []), ...(one ? [] : names)],
    missing: one ? names : [],
    declares: [...(told.declares ?? []), ...open],
    ...(policy.length > 0 ? { reviewPolicy: distinct(policy) } : {}),
  });
}

function draft(
  q: Asking,
  c: Control,
  citation: Citation,
  there: There,
  exceptions: ExceptionReach,
  of: number,
): RequirementDraft {
  const whichever = of > 1 ? `whichever paragraph of ${itemName(q)} it is, ` : "";
  return {
    citation,
    reason: `${c.reason}: ${whichever}${there.words}`,
    control: c.reason,
    generalProhibition: chartProhibition(q),
    item: itemName(q),
    exceptions,
  };
}

function distinct(policies: readonly ReviewPolicy[]): ReviewPolicy[] {
  return policies.filter((p, i) => policies.findIndex((o) => o.citation === p.citation && o.words === p.words) === i);
}

/**
 * Facts that would settle the readings. While the paragraph may settle them, it alone is asked: what else is needed
 * depends on it. Facts that every reading lacks are asked at once.
 */
function missingOf(readings: readonly Reading[], paragraph: FactDeclaration): FactDeclaration[] {
  const lacking = readings.map((r) => r.answers.flatMap((a) => (a.verdict.is === "unknown" ? a.verdict.missing : [])));
  const [first = [], ...others] = lacking;
  if (others.length === 0) return uniqueFacts(first);
  const shared = first.filter((f) => others.every((facts) => facts.some((o) => o.name === f.name)));
  return uniqueFacts([paragraph, ...shared]);
}

/** The question for the paragraph, with the paragraphs that the entry's rows tell apart as answers to try. */
function whichParagraph(q: Asking, entry: Entry): FactDeclaration {
  const answers = possibleParagraphs(entry, paragraphOf(q)).filter((p) => p !== undefined);
  return { ...itemEccnParagraph, answers: answers.slice(0, MOST_PARAGRAPHS_TRIED) };
}

/** Trying an answer means asking the rules again, so not every paragraph of a long entry is tried. */
const MOST_PARAGRAPHS_TRIED = 12;

function uniqueFacts(facts: readonly FactDeclaration[]): FactDeclaration[] {
  return facts.filter((f, i) => facts.findIndex((o) => o.name === f.name) === i);
}

/** Questions and assumptions of the answers, whatever they say. */
function restOf(readings: readonly Reading[]): Partial<Opinion> {
  if (readings.every((r) => r.answers.every((a) => a.verdict.asks.length + a.verdict.says.length === 0))) return {};
  const verdicts = readings.flatMap((r) => r.answers.map((a) => a.verdict));
  const asks = uniqueFacts(verdicts.flatMap((v) => v.asks));
  const says = [...new Set(verdicts.flatMap((v) => v.says))];
  return {
    ...(asks.length > 0 ? { asks: asks.map((f) => f.name), declares: asks } : {}),
    ...(says.length > 0 ? { assumptions: says } : {}),
  };
}

/** Why no row requires a license: the destinations of the rows that may cover the item, or that none covers it. */
function noWords(readings: readonly Reading[]): string {
  const words: string[] = [];
  for (const { answers } of readings)
    for (const { there } of answers)
      if (there.verdict.is === "no" && !words.includes(there.words)) words.push(there.words);
  return words.length > 0 ? words.join("; ") : "no row of the reason covers it";
}

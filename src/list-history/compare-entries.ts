import type { ListEntry } from "../vocabulary/index.ts";
import { foldWords } from "./fold-words.ts";

/** One field of an entry before and after, as words for people. `reworded`: the same words, punctuated otherwise. */
export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly reworded: boolean;
}

type FieldReader = (entry: ListEntry) => readonly string[];

const sorted = (words: readonly string[]): readonly string[] => [...words].sort();

/** Every field that can change, as lists of words in an order of their own. */
const FIELDS: Readonly<Record<string, FieldReader>> = {
  list: (e) => [e.list],
  kind: (e) => [e.kind],
  name: (e) => e.names.filter((n) => n.role === "primary").map((n) => n.text),
  aliases: (e) =>
    sorted(e.names.filter((n) => n.role !== "primary").map((n) => (n.role === "alias" ? "" : `${n.role}: `) + n.text)),
  addresses: (e) => sorted(e.addresses.map((a) => (a.country ? `${a.text} [${a.country}]` : a.text))),
  countries: (e) => sorted(e.countries),
  identifiers: (e) => sorted(e.identifiers.map((i) => `${i.type} ${i.value}${i.country ? ` (${i.country})` : ""}`)),
  requirement: (e) => (e.terms.requirement ? [e.terms.requirement.raw] : []),
  "review policy": (e) => (e.terms.policy ? [e.terms.policy.raw] : []),
  footnotes: (e) => sorted(e.terms.footnotes.map(String)),
  programs: (e) => sorted(e.terms.programs),
  citations: (e) => sorted(e.citations),
  "first day": (e) => firstDayPrinted(e),
  "last day": (e) => (e.period.until ? [e.period.until] : []),
  remarks: (e) => (e.remarks ? [e.remarks] : []),
};

/** The first day as the source prints it; a day taken from the editions is not printed. */
function firstDayPrinted(entry: ListEntry): string[] {
  const between = entry.firstDayBetween;
  const exact = entry.firstDay === "first-seen" ? undefined : entry.period.from;
  return [exact, between?.notBefore, between?.notAfter].filter((d) => d !== undefined);
}

/** Fields in which every sign counts: a moved digit or comma there is another fact. */
const EXACT: ReadonlySet<string> = new Set(["list", "kind", "countries", "footnotes", "first day", "last day"]);

/** Fields of one printed cell in some sources: new punctuation moves words from one to another. */
const ONE_CELL: ReadonlySet<string> = new Set(["name", "aliases", "addresses"]);

/** Everything in which two readings of an entry differ, field by field. The id is not a field. */
export function compareEntries(before: ListEntry, after: ListEntry): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, read] of Object.entries(FIELDS)) {
    const [was, is] = [read(before), read(after)];
    if (was.length === is.length && was.every((words, i) => words === is[i])) continue;
    const reworded = !EXACT.has(field) && foldList(was) === foldList(is);
    changes.push({ field, before: was, after: is, reworded });
  }
  const moved = changes.filter((change) => ONE_CELL.has(change.field));
  if (moved.every((change) => change.reworded) || bagOf(before) !== bagOf(after)) return changes;
  return changes.map((change) => (ONE_CELL.has(change.field) ? { ...change, reworded: true } : change));
}

/** All words of names and addresses, in an order of their own. */
function bagOf(entry: ListEntry): string {
  const texts = [...entry.names, ...entry.addresses].map((part) => part.text);
  return texts
    .flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWords))
    .filter(Boolean)
    .sort()
    .join(" ");
}

function foldList(words: readonly string[]): string {
  return sorted(words.map(foldWords)).join("|");
}

/** The primary name without its punctuation; the address for an entry that lists an address only. */
export function foldedName(entry: ListEntry): string {
  const name = entry.names.find((n) => n.role === "primary") ?? entry.names[0];
  return foldWords(name?.text ?? entry.addresses[0]?.text ?? "");
}

/** Are two plain values equal through and through? Spares comparing field by field where nothing changed. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((part, i) => sameValue(part, b[i]));
  }
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

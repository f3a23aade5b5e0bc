import type { FactDeclaration, OtherName, Rulebook } from "../authoring/index.ts";
import { type FactValue, saysNotKnown, type Transaction } from "../vocabulary/index.ts";
import { type BookOnDay, bookOn } from "./book-on-day.ts";

/** A transaction with its facts in the words of the rulebook, and what was read as what. */
export interface Restated {
  readonly transaction: Transaction;
  /** A line for each fact stated under another name or in another spelling. */
  readonly readings: readonly string[];
  /** The names as stated that were read under another. */
  readonly names: ReadonlySet<string>;
}

/** How two spellings of a name compare: letters and digits alone, `item.` in front left out. */
const plain = (name: string): string =>
  name
    .replace(/^item\./i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

const kept = new WeakMap<BookOnDay, Map<string, readonly Target[]>>();

/** A fact that a name stands for. */
interface Target {
  readonly meant: OtherName["meant"];
  readonly as?: OtherName["as"];
}

/** All names of a book on a day, declared and other, in plain spelling. */
function namesOf(book: Rulebook, onDay: BookOnDay): Map<string, readonly Target[]> {
  const known = kept.get(onDay);
  if (known !== undefined) return known;
  const made = new Map<string, readonly Target[]>();
  const add = (name: string, target: Target) => made.set(plain(name), [...(made.get(plain(name)) ?? []), target]);
  for (const name of onDay.declared.keys()) add(name, { meant: [name] });
  for (const other of book.otherNames ?? []) add(other.said, other);
  kept.set(onDay, made);
  return made;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Brings the stated facts into the words of the rulebook: names that no rule declares but that plainly mean a declared
 * fact, and values in another spelling of the declared answers (`yes` for true, `fuel cycle` for `fuel_cycle`). What is
 * stated under the declared name always wins; nothing stated is taken away.
 */
export function restate(book: Rulebook, onDay: BookOnDay, transaction: Transaction): Restated {
  if (Object.keys(transaction.facts).length === 0) return { transaction, readings: [], names: NO_NAMES };
  const facts: Record<string, FactValue> = {};
  const readings: string[] = [];
  const read = new Set<string>();
  const stated = Object.entries(transaction.facts);
  const put = (name: string, value: FactValue, said: string) => {
    const declared = onDay.declared.get(name);
    const meant = declared === undefined ? value : inDeclaredWords(declared, value);
    facts[name] = meant;
    if (said === name && meant === value) return;
    readings.push(`${said}: ${words(value)} is read as ${name}: ${words(meant)}`);
  };
  for (const [name, value] of stated) put(name, value, name);
  for (const [name, value] of stated) {
    if (onDay.declared.has(name)) continue;
    for (const target of namesOf(book, onDay).get(plain(name)) ?? []) {
      const meant = target.as ? target.as(value) : value;
      if (meant === undefined) continue;
      const targets = typeof target.meant === "function" ? target.meant(transaction) : target.meant;
      for (const t of targets) {
        read.add(name);
        if (facts[t] === undefined) put(t, meant, name);
      }
    }
  }
  return readings.length === 0
    ? { transaction, readings, names: read }
    : { transaction: { ...transaction, facts }, readings, names: read };
}

/** The transaction in the words of the rulebook; asking it gives the answer that the transaction as stated gives. */
export function inWordsOf(book: Rulebook, transaction: Transaction): Transaction {
  if (Object.keys(transaction.facts).length === 0) return transaction;
  return restate(book, bookOn(book, transaction.on), transaction).transaction;
}

const words = (value: FactValue): string => (Array.isArray(value) ? value.join(", ") : String(value));

const TRUE = new Set(["yes", "true", "y"]);
const FALSE = new Set(["no", "false", "n"]);

/**
 * A value in the spelling of the declared answers; one that matches none stays as it is. "unknown", in whatever words, says
 * that nobody knows and is no short form of an answer such as `range_unknown`.
 */
function inDeclaredWords({ answers }: FactDeclaration, value: FactValue): FactValue {
  if (value === "unknown") return value;
  if (typeof value === "string") {
    if (answers.includes(value)) return value;
    if (saysNotKnown(value)) return "unknown";
    const same = answers.find((a) => typeof a === "string" && plain(a) === plain(value)) ?? onlyOneWith(answers, value);
    if (same !== undefined) return same;
    const word = value.trim().toLowerCase();
    if (answers.includes(true) && TRUE.has(word)) return true;
    if (answers.includes(false) && FALSE.has(word)) return false;
  }
  if (typeof value === "boolean" && !answers.includes(value)) {
    const word = value ? "yes" : "no";
    if (answers.includes(word)) return word;
  }
  return value;
}

/** The one answer that has all the words of what was said: `gift` is `gift-parcel` if no other answer speaks of gifts. */
function onlyOneWith(answers: FactDeclaration["answers"], said: string): FactValue | undefined {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^a-z0-9]+/);
  const found = answers.filter((a) => typeof a === "string" && wordsOf(said).every((w) => wordsOf(a).includes(w)));
  return found.length === 1 ? found[0] : undefined;
}

import type { FactDeclaration, Rule, Rulebook } from "../authoring/index.ts";
import type { LegalDate, TraceStep } from "../vocabulary/index.ts";
import type { Alike, Round } from "./ask-round.ts";
import { type ExceptionRound, type ExceptionsInForce, exceptionsOn } from "./exceptions-on-day.ts";
import { type Asked, type RuleOnDay, type RulesInForce, ruleOnDay } from "./rule-on-day.ts";

/** What of a rulebook does not depend on the question: worked out once for each day asked about. */
export interface BookOnDay {
  readonly jurisdiction: Round<RuleOnDay, Asked>;
  /** Where a section stands among the jurisdiction rules; the first of several. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly requirements: Round<RuleOnDay, Asked>;
  /** Those of the requirements that are asked even when the regulation does not reach the transaction. */
  readonly always: Round<RuleOnDay, Asked>;
  readonly exceptions: ExceptionRound;
  /** All facts that some rule or exception declares, by name. */
  readonly declared: ReadonlyMap<string, FactDeclaration>;
  readonly notCovered: readonly TraceStep[];
  /** What is said about the age of the texts and about sections not asked, once worked out; by how many rules were asked. */
  readonly textLines: Map<number, TextLines>;
}

/** Sections read in a later text, sections last read before the day, sections not asked; each a line or none. */
export type TextLines = readonly [later: readonly string[], unseen: readonly string[], notAsked: readonly string[]];

/** What is kept for a book: its days, and what its rules and exceptions said before. */
interface BookMemory {
  readonly days: Map<LegalDate, BookOnDay>;
  readonly rules: RulesInForce;
  readonly exceptions: ExceptionsInForce;
  /** What each round said to questions alike; a day is one of the parts by which they are alike. */
  readonly alike: {
    readonly jurisdiction: Alike<Asked>;
    readonly requirements: Alike<Asked>;
    readonly always: Alike<Asked>;
    readonly exceptions: ExceptionRound["alike"];
  };
  readonly declared: ReadonlyMap<string, FactDeclaration>;
  readonly placeOf: ReadonlyMap<string, number>;
}

const kept = new WeakMap<Rulebook, BookMemory>();
/** Days kept for each book; a batch over many years starts anew now and then. */
const MOST_DAYS = 512;

/** The book as it stands on a day. */
export function bookOn(book: Rulebook, on: LegalDate): BookOnDay {
  const memory = kept.get(book) ?? newMemory(book);
  kept.set(book, memory);
  const { days } = memory;
  const known = days.get(on);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const made = openBook(book, on, memory);
  days.set(on, made);
  return made;
}

function newMemory(book: Rulebook): BookMemory {
  const all = [...book.jurisdiction, ...book.requirements, ...book.exceptions];
  return {
    days: new Map(),
    rules: new Map(),
    exceptions: new Map(),
    alike: { jurisdiction: new Map(), requirements: new Map(), always: new Map(), exceptions: new Map() },
    declared: new Map(all.flatMap((r) => r.facts.map((f) => [f.name, f]))),
    placeOf: new Map(book.jurisdiction.map((r, i) => [r.section, i] as const).reverse()),
  };
}

function openBook(book: Rulebook, on: LegalDate, memory: BookMemory): BookOnDay {
  const { alike, declared, placeOf } = memory;
  const round = (rules: readonly Rule[], said: Alike<Asked>): Round<RuleOnDay, Asked> => ({
    rules: rules.map((rule) => ruleOnDay(rule, on, book.textThrough, memory.rules)),
    alike: said,
  });
  return {
    jurisdiction: round(book.jurisdiction, alike.jurisdiction),
    placeOf,
    requirements: round(book.requirements, alike.requirements),
    always: round(
      book.requirements.filter((r) => r.always),
      alike.always,
    ),
    exceptions: { rules: exceptionsOn(book, on, memory.exceptions), alike: alike.exceptions },
    declared,
    notCovered: book.notCovered.map((n) => ({
      ...n,
      status: "not_evaluated",
      because: "not covered by this edition of the rulebook",
      facts: [],
    })),
    textLines: new Map(),
  };
}

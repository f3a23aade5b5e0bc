import type { FactDeclaration, Rule, Rulebook } from "../authoring/index.ts";
import type { LegalDate, TraceStep } from "../vocabulary/index.ts";
import { type RuleOnDay, ruleOnDay } from "./rule-on-day.ts";

/** What of a rulebook does not depend on the question: worked out once for each day asked about. */
export interface BookOnDay {
  readonly jurisdiction: readonly RuleOnDay[];
  /** Where a section stands among the jurisdiction rules; the first of several. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly requirements: readonly RuleOnDay[];
  /** Those of the requirements that are asked even when the regulation does not reach the transaction. */
  readonly always: readonly RuleOnDay[];
  /** All facts that some rule or exception declares, by name. */
  readonly declared: ReadonlyMap<string, FactDeclaration>;
  readonly notCovered: readonly TraceStep[];
  /** What is said about the age of the texts and about sections not asked, once worked out; by how many rules were asked. */
  readonly textLines: Map<number, TextLines>;
}

/** Sections read in a later text, sections last read before the day, sections not asked; each a line or none. */
export type TextLines = readonly [later: readonly string[], unseen: readonly string[], notAsked: readonly string[]];

const kept = new WeakMap<Rulebook, Map<LegalDate, BookOnDay>>();
/** Days kept for each book; a batch over many years starts anew now and then. */
const MOST_DAYS = 512;

/** The book as it stands on a day. */
export function bookOn(book: Rulebook, on: LegalDate): BookOnDay {
  const days = kept.get(book) ?? new Map<LegalDate, BookOnDay>();
  kept.set(book, days);
  const known = days.get(on);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const made = openBook(book, on);
  days.set(on, made);
  return made;
}

function openBook(book: Rulebook, on: LegalDate): BookOnDay {
  const rulesOnDay = (rules: readonly Rule[]) => rules.map((rule) => ruleOnDay(rule, on, book.textThrough));
  const all = [...book.jurisdiction, ...book.requirements, ...book.exceptions];
  const requirements = rulesOnDay(book.requirements);
  return {
    jurisdiction: rulesOnDay(book.jurisdiction),
    placeOf: new Map(book.jurisdiction.map((r, i) => [r.section, i] as const).reverse()),
    requirements,
    always: requirements.filter((r) => r.rule.always),
    declared: new Map(all.flatMap((r) => r.facts.map((f) => [f.name, f]))),
    notCovered: book.notCovered.map((n) => ({
      ...n,
      status: "not_evaluated",
      because: "not covered by this edition of the rulebook",
      facts: [],
    })),
    textLines: new Map(),
  };
}

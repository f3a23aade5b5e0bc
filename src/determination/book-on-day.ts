import { markOf, type Opinion, type Rule, type Rulebook, type Version, versionOn } from "../authoring/index.ts";
import type { LegalDate, TraceStep, VersionMark } from "../vocabulary/index.ts";

type RuleVersion = Version<Rule["versions"][number]["apply"]>;

/** A rule as it stands on a day: its version in force with the mark answers carry, or the opinion of a rule out of time. */
export interface RuleOnDay {
  readonly rule: Rule;
  readonly version?: RuleVersion;
  readonly mark?: VersionMark;
  readonly outOfTime?: Opinion;
}

/** What of a rulebook does not depend on the question: worked out once for each day asked about. */
export interface BookOnDay {
  readonly jurisdiction: readonly RuleOnDay[];
  readonly requirements: readonly RuleOnDay[];
  /** Names of all facts that some rule or exception declares. */
  readonly declared: ReadonlySet<string>;
  readonly notCovered: readonly TraceStep[];
}

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
  return {
    jurisdiction: rulesOnDay(book.jurisdiction),
    requirements: rulesOnDay(book.requirements),
    declared: new Set(all.flatMap((r) => r.facts.map((f) => f.name))),
    notCovered: book.notCovered.map((n) => ({
      ...n,
      status: "not_evaluated",
      because: "not covered by this edition of the rulebook",
      facts: [],
    })),
  };
}

function ruleOnDay(rule: Rule, on: LegalDate, through: LegalDate): RuleOnDay {
  const version = versionOn(rule.versions, on);
  if (version !== undefined) return { rule, version, mark: markOf(version, on, through) };
  const first = rule.versions.at(-1)?.from ?? "an unknown day";
  return {
    rule,
    outOfTime:
      rule.beforeFirst === "not-in-force"
        ? { status: "not_met", because: `not in force on ${on}; first version from ${first}` }
        : { status: "not_evaluated", because: `no text for ${on} was read here; the oldest is from ${first}` },
  };
}

import type { Rulebook } from "../determination/index.ts";
import {
  type Citation,
  fail,
  type LegalDate,
  ok,
  quoted,
  type Result,
  sectionOf,
  type TextTag,
} from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** One worked example of a section: what is asked, and the answer expected for each day. */
export interface WorkedExample {
  readonly name: string;
  /** The transaction in short, as the example gives it. */
  readonly asks: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** An entry of a control list that words or a number reach. It is proposed; a person classifies. */
export interface ProposedEntry {
  readonly code: string;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly paragraphs: readonly string[];
  /** Why it is proposed, in words. */
  readonly because: string;
}

/** What lies beside the rulebook for people to read. Handed in: the catalogue knows no law. */
export interface LawLibrary {
  /** The section in plain words, a paragraph each, as written beside its rules; undefined when no page is at hand. */
  plainReading(section: Citation): readonly string[] | undefined;
  /** Worked examples of a section; undefined when the examples are not at hand. */
  workedExamples(section: Citation): Promise<readonly WorkedExample[] | undefined>;
  /** Entries of the control list as of a day, for a number or for words, best first. */
  findEntries(words: string, on: LegalDate, limit: number): readonly ProposedEntry[];
}

/** The part a rule plays in the book. */
export type RuleKind = "jurisdiction" | "requirement" | "bar" | "exception" | "filing" | "not-covered";

/** One dated version as people read it. */
export interface LawVersion {
  readonly from: LegalDate | null;
  readonly seen: LegalDate | null;
  readonly by: Citation;
  readonly text: TextTag;
  readonly note: string | null;
}

/** A rule of the book without its machinery. */
export interface LawRule {
  readonly section: Citation;
  readonly title: string;
  readonly kind: RuleKind;
  /** The exception it is about. */
  readonly symbol: string | null;
  readonly beforeFirst: "not-in-force" | "not-evaluated" | null;
  /** Newest first; empty for rules that have no dates of their own. */
  readonly versions: readonly LawVersion[];
  readonly facts: readonly { readonly name: string; readonly ask: string; readonly who: string }[];
}

/** The law as a tree: parts, their sections in the order of the numbers, each with its rules. */
export async function lawTree(desk: Desk) {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook } = world.value;
  const sections = new Map<Citation, LawRule[]>();
  for (const rule of rulesOf(rulebook)) sections.set(rule.section, [...(sections.get(rule.section) ?? []), rule]);
  const parts = new Map<string, { section: Citation; title: string; rules: LawRule[] }[]>();
  for (const section of [...sections.keys()].sort(byNumber)) {
    const rules = sections.get(section) ?? [];
    const part = partOf(section);
    parts.set(part, [...(parts.get(part) ?? []), { section, title: rules[0]?.title ?? section, rules }]);
  }
  return ok({
    id: rulebook.id,
    edition: rulebook.edition,
    textThrough: rulebook.textThrough,
    parts: [...parts].map(([part, of]) => ({ part, sections: of })),
    standing: rulebook.standing,
  });
}

/** One section: its rules, versions, facts with their questions, and worked examples where they are at hand. */
export async function lawSection(desk: Desk, library: LawLibrary, section: string) {
  const world = await desk.world();
  if (!world.ok) return world;
  const all = rulesOf(world.value.rulebook);
  const exact = all.filter((r) => r.section === section);
  const rules = exact.length > 0 ? exact : all.filter((r) => sectionOf(r.section) === sectionOf(section));
  const [first] = sectionOf(section) === undefined ? exact : rules;
  if (first === undefined) return unknownSection(section);
  const examples = await library.workedExamples(first.section);
  return ok({
    section: first.section,
    part: partOf(first.section),
    title: first.title,
    plainReading: library.plainReading(first.section) ?? null,
    rules,
    examples: examples ?? null,
  });
}

/** Entries of the control list for a number or for words. */
export function findControlEntries(library: LawLibrary, words: string, on: LegalDate, limit: number) {
  const entries = library.findEntries(words, on, limit);
  return ok({
    query: words,
    asOf: on,
    entries,
    humanJudgement: "these entries are proposed; a person classifies the item",
  });
}

function rulesOf(book: Rulebook): LawRule[] {
  const bare =
    (kind: RuleKind) =>
    (r: { readonly section: Citation; readonly title: string }): LawRule => ({
      section: r.section,
      title: r.title,
      kind,
      symbol: null,
      beforeFirst: null,
      versions: [],
      facts: [],
    });
  const dated =
    (kind: RuleKind) =>
    (r: Rulebook["requirements"][number]): LawRule => ({
      ...bare(kind)(r),
      beforeFirst: r.beforeFirst,
      versions: r.versions.map(versionOf),
      facts: factsOf(r.facts),
    });
  return [
    ...book.jurisdiction.map(dated("jurisdiction")),
    ...book.requirements.map(dated("requirement")),
    ...book.bars.map(bare("bar")),
    ...book.exceptions.map((e) => ({
      ...bare("exception")(e),
      symbol: e.symbol,
      versions: e.versions.map(versionOf),
      facts: factsOf(e.facts),
    })),
    bare("filing")(book.filing),
    ...(book.filing.duties ?? []).map(bare("filing")),
    ...book.notCovered.map(bare("not-covered")),
  ];
}

function versionOf(v: Omit<Rulebook["requirements"][number]["versions"][number], "apply">): LawVersion {
  return { from: v.from ?? null, seen: v.seen ?? null, by: v.by, text: v.text, note: v.note ?? null };
}

function factsOf(facts: Rulebook["requirements"][number]["facts"]): LawRule["facts"] {
  return facts.map(({ name, ask, who }) => ({ name, ask, who }));
}

/** The part a citation belongs to, title and number; the words before the first number where it has none. */
function partOf(section: Citation): string {
  const part = /(\d+ CFR) (?:(\d{3})\.\d|part (\d{3}))/i.exec(section);
  if (part === null) return /^[^\d]*\d* ?CFR|^\S+/.exec(section)?.[0] ?? section;
  return `${part[1]} Part ${part[2] ?? part[3]}`;
}

/** Sections in the order of their numbers, paragraphs as text. */
function byNumber(a: Citation, b: Citation): number {
  const numbers = (c: Citation) => (/(\d{3})\.(\d+)/.exec(c) ?? ["", "999", "999"]).slice(1).map(Number);
  const [a1 = 0, a2 = 0] = numbers(a);
  const [b1 = 0, b2 = 0] = numbers(b);
  return a1 - b1 || a2 - b2 || (a < b ? -1 : 1);
}

function unknownSection(section: string): Result<never> {
  return fail({
    code: "section/unknown",
    at: "id",
    because: `the rulebook has no section ${quoted(section)}`,
    try: "take a section as the tree of the law spells it",
  });
}

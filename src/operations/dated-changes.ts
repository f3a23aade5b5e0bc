import type { Rulebook } from "../determination/index.ts";
import { loadedEditions, type StandingEntry } from "../list-history/index.ts";
import { type Citation, type Instant, type LegalDate, type ListId, ok, type TextTag } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import type { LawAtlas } from "./law-atlas.ts";

/** One version of a rule that begins on a day. */
export interface RuleChange {
  readonly kind: "rule";
  readonly on: LegalDate;
  readonly section: Citation;
  readonly title: string;
  readonly symbol: string | null;
  readonly by: Citation;
  readonly text: TextTag;
  readonly note: string | null;
  /** `began` nothing was in force before · `first-read` an earlier text was not read here · `replaced` another version ended. */
  readonly how: "began" | "first-read" | "replaced";
  /** The day is not that of the change: the text was first seen then. */
  readonly seen: boolean;
}

/** Entries of the control list that read otherwise from a day on. */
export interface EntriesChange {
  readonly kind: "entries";
  readonly on: LegalDate;
  readonly by: Citation;
  readonly entries: readonly string[];
}

/** What one list gained and lost on a day of law. */
export interface ListChange {
  readonly kind: "list";
  readonly on: LegalDate;
  readonly source: string;
  readonly list: ListId;
  readonly title: string;
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  /** A few of the parties, those added first. */
  readonly parties: readonly string[];
}

/** An edition of a source that took force here. */
export interface EditionChange {
  readonly kind: "edition";
  /** The day of publication. */
  readonly on: LegalDate;
  readonly source: string;
  readonly title: string;
  readonly edition: string;
  readonly entries: number;
  readonly since: Instant;
  /** The edition before it; null for the first. */
  readonly before: string | null;
}

/** Anything on the time line. */
export type DatedChange = RuleChange | EntriesChange | ListChange | EditionChange;

/** Parties named on the line of a list change. */
const NAMED = 4;

/** Every dated change that is known here, of rules, of the control list, of lists and of their editions, newest first. */
export async function datedChanges(desk: Desk, atlas: LawAtlas) {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook, titleOf } = world.value;
  const loaded = await loadedEditions(desk.lists.store, desk.lists.sources);
  const lists = loaded.flatMap((l) => listChanges(l.edition.source, l.edition.standing, titleOf));
  const titles = new Map<string, string>(desk.lists.sources.map(({ source }) => [source.id, source.title]));
  const changes: DatedChange[] = [
    ...ruleChanges(rulebook),
    ...atlas.entryChanges().map((c) => ({ kind: "entries" as const, ...c })),
    ...lists,
    ...(await editionChanges(desk, titles)),
  ];
  return ok({
    today: desk.now().slice(0, 10) as LegalDate,
    textThrough: rulebook.textThrough,
    answersFrom: world.value.answersFrom,
    changes: changes.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1)),
  });
}

function ruleChanges(book: Rulebook): RuleChange[] {
  return [...book.jurisdiction, ...book.requirements, ...book.exceptions].flatMap((rule) => {
    const oldest = rule.versions.length - 1;
    const before = "beforeFirst" in rule ? rule.beforeFirst : "not-in-force";
    return rule.versions.flatMap((v, i): RuleChange[] => {
      const on = v.from ?? v.seen;
      if (on === undefined) return [];
      const { section, title } = rule;
      const symbol = "symbol" in rule ? rule.symbol : null;
      const seen = v.from === undefined;
      const how = i < oldest ? "replaced" : seen || before === "not-evaluated" ? "first-read" : "began";
      return [{ kind: "rule", on, section, title, symbol, by: v.by, text: v.text, note: v.note ?? null, how, seen }];
    });
  });
}

function listChanges(
  source: string,
  standing: readonly StandingEntry[],
  titleOf: (list: ListId) => string,
): ListChange[] {
  const days = new Map<string, { change: ListChange; added: string[]; removed: string[]; reworded: number }>();
  const at = (list: ListId, on: LegalDate) => {
    const key = `${list} ${on}`;
    const known = days.get(key) ?? {
      change: {
        kind: "list" as const,
        on,
        source,
        list,
        title: titleOf(list),
        added: 0,
        removed: 0,
        reworded: 0,
        parties: [],
      },
      added: [],
      removed: [],
      reworded: 0,
    };
    days.set(key, known);
    return known;
  };
  for (const entry of latestWordings(standing)) {
    const name = entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id;
    if (entry.period.from) at(entry.list, entry.period.from).added.push(name);
    if (entry.period.until) at(entry.list, entry.period.until).removed.push(name);
    for (const t of (entry.termsHistory ?? []).slice(1)) if (t.period.from) at(entry.list, t.period.from).reworded++;
  }
  return [...days.values()].map(({ change, added, removed, reworded }) => ({
    ...change,
    added: added.length,
    removed: removed.length,
    reworded,
    parties: [...added, ...removed].slice(0, NAMED),
  }));
}

function latestWordings(standing: readonly StandingEntry[]): StandingEntry["entry"][] {
  const latest = new Map<string, StandingEntry>();
  for (const s of standing) {
    const key = `${s.entry.list} ${s.entry.id}`;
    if (!latest.has(key) || s.wording.until === undefined) latest.set(key, s);
  }
  return [...latest.values()].map((s) => s.entry);
}

async function editionChanges(desk: Desk, titles: ReadonlyMap<string, string>): Promise<EditionChange[]> {
  const newest = new Map<string, string>();
  return (await desk.lists.store.shelf()).flatMap((e): EditionChange[] => {
    if (e.inForceSince === undefined) return [];
    const before = newest.get(e.source) ?? null;
    newest.set(e.source, e.id);
    const { source, id, publishedAt, counts, inForceSince } = e;
    const title = titles.get(source) ?? source;
    return [
      {
        kind: "edition",
        on: publishedAt,
        source,
        title,
        edition: id,
        entries: counts.entries,
        since: inForceSince,
        before,
      },
    ];
  });
}

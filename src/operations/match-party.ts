import { stoodOn } from "../list-history/index.ts";
import type { NamedKind } from "../matching/index.ts";
import {
  type BirthDate,
  type BirthEvidence,
  birthDatesOf,
  compareBirthDates,
  explainHit,
  type ListAsked,
  MOST_ADDED,
  type ScreeningHit,
  type ScreeningSubject,
  type ViewedEntry,
} from "../screening/index.ts";
import {
  fail,
  type LegalDate,
  type ListId,
  ok,
  type PlaceCode,
  type Result,
  type Trouble,
} from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** A party described by whatever is known of it: several names, several countries, numbers as they are written. */
export interface PartyAsked {
  readonly names: readonly string[];
  readonly identifiers?: readonly string[];
  readonly address?: string;
  readonly countries: readonly PlaceCode[];
  readonly kind?: NamedKind;
  /** Dates of birth of a person; they raise or lower a hit, and never drop one. */
  readonly birthDates?: readonly BirthDate[];
}

/** A listed entry that a described party reaches, by its best name. */
export interface PartyHit {
  readonly viewed: ViewedEntry;
  readonly score: number;
  /** The name asked and the name listed that met best. */
  readonly asked: string | null;
  readonly matched: string;
  readonly because: string;
  readonly evidence: ScreeningHit["evidence"];
  /** The printed identifier that equals one asked. */
  readonly identifier?: ScreeningHit["identifier"];
  /** What the dates of birth say, and the score without them. */
  readonly birth?: BirthEvidence & { readonly scoreWithout: number };
}

/** The lists as one question sees them: entries in force on a day, which lists are loaded, and their titles. */
export interface ListedWorld {
  readonly on: LegalDate;
  readonly lists: readonly ListAsked[];
  readonly entries: readonly ViewedEntry[];
  /** Entries that have every word asked as the beginning of a word of one of their names, in the order of the lists. */
  withWords(text: string): readonly ViewedEntry[];
  /**
   * Entries that a described party reaches, best first; troubles when a name cannot be screened. A hit that reaches the
   * level by its name is there even if its date of birth lowers it below.
   */
  match(party: PartyAsked, terms: MatchTerms): Result<readonly PartyHit[]>;
}

/** Lowest score, most hits of a reading, and the lists looked at; all of them if left out. */
export interface MatchTerms {
  readonly level: number;
  readonly limit: number;
  readonly lists?: ReadonlySet<ListId>;
}

/** Most readings of one party that are screened: names times countries. */
const MOST_READINGS = 24;

/** Opens the lists in force on a day for questions about parties and for browsing. */
export async function listedWorld(desk: Desk, on: LegalDate): Promise<Result<ListedWorld>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const { screener } = world.value;
  return ok({
    on,
    lists: desk.listsAsked(world.value, on),
    entries: entriesOn(screener.view.entries, on),
    withWords: (text) => havingWords(entriesOn(screener.view.entries, on), text),
    match(party, terms) {
      const best = new Map<string, PartyHit>();
      const troubles: Trouble[] = [];
      const born = party.birthDates ?? [];
      const level = born.length === 0 ? terms.level : likelihood(oddsOf(terms.level) - MOST_ADDED);
      for (const subject of readingsOf(party)) {
        const found = screener.screen(subject, { on, ...terms, level });
        if (found.ok) for (const hit of found.value) keepBetter(best, hit, subject.name ?? null);
        else troubles.push(...found.troubles);
      }
      const [first, ...rest] = troubles;
      if (first !== undefined) return fail(first, ...rest);
      const hits = [...best.values()]
        .map((hit) => bornAs(hit, born))
        .filter((h) => born.length === 0 || h.score >= terms.level || (h.birth?.scoreWithout ?? 0) >= terms.level);
      return ok(hits.sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1)));
    },
  });
}

/** Log-odds of a score; the ends are kept finite. */
function oddsOf(score: number): number {
  const p = Math.min(Math.max(score, 1e-4), 1 - 1e-4);
  return Math.log(p / (1 - p));
}

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The hit with what dates of birth say; an equal number of its own stands, and is not lowered by a date. */
function bornAs(hit: PartyHit, asked: readonly BirthDate[]): PartyHit {
  const evidence = compareBirthDates(asked, birthDatesOf(hit.viewed.entry));
  if (evidence === undefined) return hit;
  const added = hit.identifier === undefined ? evidence.added : Math.max(0, evidence.added);
  const score = likelihood(oddsOf(hit.score) + added);
  const told = `${evidence.words}: ${evidence.asked} asked, ${evidence.listed} listed`;
  return { ...hit, score, because: `${hit.because}; ${told}`, birth: { ...evidence, added, scoreWithout: hit.score } };
}

const entriesOfDay = new WeakMap<readonly ViewedEntry[], Map<LegalDate, readonly ViewedEntry[]>>();

/** Entries in force on a day; the latest day asked of a view is kept. */
function entriesOn(all: readonly ViewedEntry[], on: LegalDate): readonly ViewedEntry[] {
  const known = entriesOfDay.get(all)?.get(on);
  if (known !== undefined) return known;
  const found = all.filter((v) => stoodOn(v, on) !== "no");
  entriesOfDay.set(all, new Map([[on, found]]));
  return found;
}

/** Every name with every country; numbers go along, and stand alone where there is no name. */
function readingsOf({ names, countries, address, kind, identifiers = [] }: PartyAsked): ScreeningSubject[] {
  const beside = {
    ...(address ? { address } : {}),
    ...(kind ? { kind } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
  const named = names.length > 0 ? names.map((name) => ({ name })) : identifiers.length > 0 ? [{}] : [];
  const places = countries.length === 0 ? [{}] : countries.slice(0, 3).map((country) => ({ country }));
  return named.flatMap((name) => places.map((place) => ({ ...name, ...place, ...beside }))).slice(0, MOST_READINGS);
}

const keyOf = (hit: { readonly viewed: ViewedEntry }) => `${hit.viewed.entry.list} ${hit.viewed.entry.id}`;

function keepBetter(best: Map<string, PartyHit>, hit: ScreeningHit, asked: string | null): void {
  const { viewed, score, matched, evidence, identifier } = hit;
  if ((best.get(keyOf(hit))?.score ?? -1) >= score) return;
  best.set(keyOf(hit), {
    viewed,
    score,
    asked,
    matched,
    because: explainHit(hit),
    evidence,
    ...(identifier ? { identifier } : {}),
  });
}

const wordsOfEntries = new WeakMap<ViewedEntry, readonly string[]>();

const plain = (text: string) =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")}`;

function havingWords(entries: readonly ViewedEntry[], text: string): readonly ViewedEntry[] {
  const asked = plain(text)
    .split(" ")
    .filter((w) => w !== "");
  if (asked.length === 0) return entries;
  return entries.filter((viewed) => {
    const names = wordsOfEntries.get(viewed) ?? viewed.entry.names.map((n) => plain(n.text));
    wordsOfEntries.set(viewed, names);
    return names.some((name) => asked.every((w) => name.includes(` ${w}`)));
  });
}

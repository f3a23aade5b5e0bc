/** Runs one query over one listing: candidates, pairing, features. */
import type { LegalDate } from "../vocabulary/index.ts";
import { type Alignment, align, kept } from "./align.ts";
import { BestFew } from "./best-few.ts";
import { type Candidate, CandidateSearch } from "./candidates.ts";
import type { Columns } from "./columns.ts";
import { FEATURES, featuresOf, isHopeless, type PreparedQuery, prepareQuery } from "./features.ts";
import { grown } from "./grown.ts";
import { dayNumber, type ListedName, Listing, type NamedKind } from "./listing.ts";
import type { Neighbours } from "./neighbours.ts";
import { scoreAtLeast } from "./score.ts";
import type { ParsedName, View } from "./views.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";
import { type AskedSize, LEAST_WORTH, type NameSize, TERMS, worthOf, writeTerms } from "./worth.ts";

/** How many of them are looked at closely. */
const FINALISTS = 16;
const PER_PARTY = 4;
/** Of those that are worth a look, the best. */
const BEST = 40;
/** On longer lists more: up to so many times. */
const MOST_GROWN = 3;

/** How candidates are chosen for a closer look: those of the greatest worth, and none below the least. */
export interface Choice {
  worthOf: typeof worthOf;
  least: number;
}
const LEARNED: Choice = { worthOf, least: LEAST_WORTH };
/** The choice that owes nothing to what is learned, for learning the model: words shared, and letters beside them. */
export const PLAIN_CHOICE: Choice = {
  worthOf: ({ shared, byLetters }, letters, asked, listed) =>
    byLetters ? 3 * letters : Math.min(1, shared / asked.weight) + Math.min(1, shared / listed.weight) + 0.6 * letters,
  least: 0.8,
};

/** A candidate chosen for a closer look, with the share of letters kept. */
interface Finalist {
  view: number;
  letters: number;
}

/** One view of the query paired with one view of a listed name. */
export interface Pairing {
  id: string;
  kind: NamedKind;
  name: ListedName;
  query: View;
  listed: View;
  alignment: Alignment;
  vector: Float64Array;
  /** 0 to 1. */
  score: number;
}

/** What of a query bears on pairing. */
export interface Asked {
  kind?: NamedKind;
  countries?: string[];
  on?: LegalDate;
}

/** A listing made searchable. Not re-entrant: one search at a time. */
export class Searcher {
  readonly size: { entries: number; names: number };
  private readonly listing: Listing;
  private readonly words: VocabularyIndex;
  private readonly candidates: CandidateSearch;
  private readonly best: BestFew;
  /** Parties looked at closely for one view of a query. */
  private readonly finalistsOf: number;
  private readonly choice: Choice;
  private readonly vector = new Float64Array(FEATURES.length);

  constructor(columns: Columns, choice: Choice = LEARNED) {
    this.choice = choice;
    this.listing = new Listing(columns);
    this.best = new BestFew(grown(BEST, this.listing.size.views, MOST_GROWN));
    this.finalistsOf = grown(FINALISTS, this.listing.size.views, MOST_GROWN);
    this.words = new VocabularyIndex(this.listing);
    this.candidates = new CandidateSearch(this.listing, this.words);
    this.size = { entries: this.listing.size.entries, names: this.listing.size.names };
  }

  /** Every pairing that scores at least `least` (all that are worth scoring if left out), in a fixed order. */
  pairings(parsed: ParsedName, asked: Asked, least = 0): Pairing[] {
    const out: Pairing[] = [];
    for (const view of parsed.views) this.pairView(view, asked, least, out);
    return out;
  }

  private aliveOn(on: LegalDate | undefined): (view: number) => boolean {
    if (on === undefined || !this.listing.dated) return always;
    const day = dayNumber(on);
    return (view) => this.listing.stoodOn(view, day);
  }

  /** The candidates most worth a closer look; those found by initials always. */
  private finalists(found: readonly Candidate[], query: PreparedQuery): Finalist[] {
    const out: Finalist[] = [];
    const lettersOf = new Map<number, number>();
    this.best.clear();
    this.judge(found, query, (candidate, letters, asked, listed) => {
      const { view, initials } = candidate;
      // the very same letters: whatever else is worth a look, this is
      if (initials || letters === 1) out.push({ view, letters });
      else {
        const worth = this.choice.worthOf(candidate, letters, asked, listed);
        if (worth < this.choice.least || !this.best.admits(worth, view)) return;
        lettersOf.set(view, letters);
        this.best.offer(worth, view);
      }
    });
    const perParty = new Map<number, number>();
    for (let k = 0; k < this.best.size && perParty.size < this.finalistsOf; k++) {
      const view = this.best.items[k] as number;
      const party = this.listing.entryOf(view);
      const seen = perParty.get(party) ?? 0;
      perParty.set(party, seen + 1);
      if (seen < PER_PARTY) out.push({ view, letters: lettersOf.get(view) ?? 0 });
    }
    return out.sort((a, b) => a.view - b.view);
  }

  /** Tells of each candidate what its worth is reckoned from. */
  private judge(
    found: readonly Candidate[],
    query: PreparedQuery,
    tell: (candidate: Candidate, letters: number, asked: AskedSize, listed: NameSize) => void,
  ): void {
    const { squashed, squashedStarts, starts, weights } = this.listing.columns.views;
    const asked = {
      words: query.view.words.length,
      weight: query.weight,
      letters: query.view.squashed.length,
      arabic: query.arabic,
    };
    const listed = { words: 0, weight: 0, letters: 0 };
    for (const candidate of found) {
      const { view } = candidate;
      const [from, until] = [squashedStarts[view] as number, squashedStarts[view + 1] as number];
      listed.words = (starts[view + 1] as number) - (starts[view] as number);
      listed.weight = weights[view] as number;
      listed.letters = until - from;
      const longer = Math.max(asked.letters, listed.letters, 1);
      const letters = 1 - query.pattern.distanceTo(squashed, from, until) / longer;
      tell(candidate, letters, asked, listed);
    }
  }

  /** Every candidate of a query with what its worth is reckoned from and the score a closer look gives: for training alone. */
  candidatesOf(
    parsed: ParsedName,
    asked: Asked,
    tell: (terms: Float64Array, score: number, party: string) => void,
  ): void {
    for (const query of parsed.views) {
      const neighbours = query.words.map((w) => this.words.neighbours(w));
      const prepared = prepareQuery(query);
      const found = this.candidates.find(query, neighbours, always);
      this.judge(found, prepared, (candidate, letters, askedSize, listedSize) => {
        const { view, initials } = candidate;
        if (initials) return;
        const terms = new Float64Array(TERMS);
        writeTerms(terms, candidate, letters, askedSize, listedSize);
        const { score = 0 } = this.pairing(prepared, neighbours, { view, letters }, asked, 0) ?? {};
        tell(terms, score, this.listing.entry(this.listing.entryOf(view)).id);
      });
    }
  }

  private pairView(query: View, asked: Asked, least: number, out: Pairing[]): void {
    const neighbours = query.words.map((w) => this.words.neighbours(w));
    const prepared = prepareQuery(query);
    const found = this.candidates.find(query, neighbours, this.aliveOn(asked.on));
    for (const finalist of this.finalists(found, prepared)) {
      const pairing = this.pairing(prepared, neighbours, finalist, asked, least);
      if (pairing !== undefined) out.push(pairing);
    }
  }

  /** Undefined where the two cannot score `least`: then nothing is kept of the work. */
  private pairing(
    prepared: PreparedQuery,
    neighbours: readonly Neighbours[],
    { view, letters }: Finalist,
    asked: Asked,
    least: number,
  ): Pairing | undefined {
    const query = prepared.view;
    const listed = this.listing.view(view);
    const entry = this.listing.entry(this.listing.entryOf(view));
    const alignment = align(query.words, listed.view.words, listed.words, neighbours);
    const about = {
      queryKind: asked.kind,
      listedKind: entry.kind,
      queryCountries: asked.countries ?? NOWHERE,
      listedCountries: entry.countries,
      role: this.listing.roleOf(view),
    };
    featuresOf(prepared, listed.view, { weight: listed.weight, letters }, alignment, about, this.vector);
    if (isHopeless(this.vector)) return undefined;
    const score = scoreAtLeast(this.vector, entry.kind, least);
    if (score === undefined) return undefined;
    return {
      id: entry.id,
      kind: entry.kind,
      name: this.listing.nameOf(view),
      query,
      listed: listed.view,
      alignment: kept(alignment),
      vector: this.vector.slice(),
      score,
    };
  }
}

const NOWHERE: readonly string[] = [];
const always = (): boolean => true;

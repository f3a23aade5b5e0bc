/** Runs one query over one listing: candidates, pairing, features. */
import type { LegalDate } from "../vocabulary/index.ts";
import { type Alignment, align } from "./align.ts";
import { BestFew } from "./best-few.ts";
import { BY_LETTERS, type Candidate, CandidateSearch, CERTAIN } from "./candidates.ts";
import type { Columns } from "./columns.ts";
import { featuresOf, isHopeless, type PreparedQuery, prepareQuery, squashedLikeness } from "./features.ts";
import { dayNumber, type ListedName, Listing, type NamedKind } from "./listing.ts";
import type { ParsedName, View } from "./views.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";

/** Least sum of shared words (0 to 2) and letters (0 to 1) that is looked at closely. */
const LEAST_MET = 0.8;
/** How much letters count beside words when finalists are chosen. */
const LETTERS_COUNT = 0.6;
/** How many of them are looked at closely. */
const FINALISTS = 16;
const PER_PARTY = 4;

/** A candidate chosen for a closer look, with the share of letters kept. */
interface Finalist {
  view: number;
  letters: number;
}

/** One view of the query paired with one view of a listed name, not yet scored. */
export interface Pairing {
  id: string;
  kind: NamedKind;
  name: ListedName;
  query: View;
  listed: View;
  alignment: Alignment;
  vector: Float64Array;
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
  private readonly best = new BestFew(40);

  constructor(columns: Columns) {
    this.listing = new Listing(columns);
    this.words = new VocabularyIndex(this.listing);
    this.candidates = new CandidateSearch(this.listing, this.words);
    this.size = { entries: this.listing.size.entries, names: this.listing.size.names };
  }

  /** Every pairing worth scoring, in a fixed order. */
  pairings(parsed: ParsedName, asked: Asked): Pairing[] {
    const out: Pairing[] = [];
    for (const view of parsed.views) this.pairView(view, asked, out);
    return out;
  }

  private aliveOn(on: LegalDate | undefined): (view: number) => boolean {
    if (on === undefined || !this.listing.dated) return always;
    const day = dayNumber(on);
    return (view) => this.listing.stoodOn(view, day);
  }

  /** The candidates that share most, by words and by letters; those found by initials always. */
  private finalists(found: readonly Candidate[], query: PreparedQuery): Finalist[] {
    const out: Finalist[] = [];
    const lettersOf = new Map<number, number>();
    this.best.clear();
    for (const { view, shared } of found) {
      const letters = squashedLikeness(query, this.listing.view(view).view);
      const met = shared === BY_LETTERS ? 3 * letters : shared + LETTERS_COUNT * letters;
      lettersOf.set(view, letters);
      if (shared === CERTAIN) out.push({ view, letters });
      else if (met >= LEAST_MET && this.best.admits(met, view)) this.best.offer(met, view);
    }
    const perParty = new Map<number, number>();
    for (let k = 0; k < this.best.size && perParty.size < FINALISTS; k++) {
      const view = this.best.items[k] as number;
      const party = this.listing.entryOf(view);
      const seen = perParty.get(party) ?? 0;
      perParty.set(party, seen + 1);
      if (seen < PER_PARTY) out.push({ view, letters: lettersOf.get(view) ?? 0 });
    }
    return out.sort((a, b) => a.view - b.view);
  }

  private pairView(query: View, asked: Asked, out: Pairing[]): void {
    const neighbours = query.words.map((w) => this.words.neighbours(w));
    const prepared = prepareQuery(query);
    for (const { view, letters } of this.finalists(
      this.candidates.find(query, neighbours, this.aliveOn(asked.on)),
      prepared,
    )) {
      const listed = this.listing.view(view);
      const entry = this.listing.entry(this.listing.entryOf(view));
      const name = this.listing.nameOf(view);
      const alignment = align(query.words, listed.view.words, listed.words, neighbours);
      const about = {
        queryKind: asked.kind,
        listedKind: entry.kind,
        queryCountries: asked.countries ?? [],
        listedCountries: entry.countries,
        role: name.role,
      };
      const vector = featuresOf(prepared, listed.view, { weight: listed.weight, letters }, alignment, about);
      if (!isHopeless(vector))
        out.push({ id: entry.id, kind: entry.kind, name, query, listed: listed.view, alignment, vector });
    }
  }
}

const always = (): boolean => true;

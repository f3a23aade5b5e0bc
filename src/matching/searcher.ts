/** Runs one query over one listing: candidates, pairing, features. */
import type { LegalDate } from "../vocabulary/index.ts";
import { type Alignment, align, kept } from "./align.ts";
import { CandidateSearch } from "./candidates.ts";
import type { Columns } from "./columns.ts";
import { FEATURES, featuresOf, isHopeless, type PreparedQuery, prepareQuery } from "./features.ts";
import { Chooser, type Finalist } from "./finalists.ts";
import { dayNumber, type ListedName, Listing, type NamedKind } from "./listing.ts";
import type { Neighbours } from "./neighbours.ts";
import { scoreAtLeast } from "./score.ts";
import type { ParsedName, View } from "./views.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";
import { type Choice, LEARNED } from "./worth.ts";

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
  private readonly chooser: Chooser;
  private readonly vector = new Float64Array(FEATURES.length);

  constructor(columns: Columns, choice: Choice = LEARNED) {
    this.listing = new Listing(columns);
    this.words = new VocabularyIndex(this.listing);
    this.candidates = new CandidateSearch(this.listing, this.words);
    this.chooser = new Chooser(this.listing, choice);
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
      this.chooser.describe(found, prepared, (view, letters, terms) => {
        const { score = 0 } = this.pairing(prepared, neighbours, { view, letters }, asked, 0) ?? {};
        tell(terms, score, this.listing.entry(this.listing.entryOf(view)).id);
      });
    }
  }

  private pairView(query: View, asked: Asked, least: number, out: Pairing[]): void {
    const neighbours = query.words.map((w) => this.words.neighbours(w));
    const prepared = prepareQuery(query);
    const found = this.candidates.find(query, neighbours, this.aliveOn(asked.on));
    for (const finalist of this.chooser.choose(found, prepared)) {
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

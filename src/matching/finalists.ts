/** Of the candidates of a query, those that get a closer look. */
import { BestFew } from "./best-few.ts";
import type { PreparedQuery } from "./features.ts";
import type { Found } from "./found.ts";
import { grown } from "./grown.ts";
import type { Listing } from "./listing.ts";
import {
  type AskedName,
  type Choice,
  type ListedKind,
  type Met,
  type NameSize,
  TERMS,
  writeKinds,
  writeSizes,
} from "./worth.ts";

/** Parties looked at closely for one view of a query, and views of one party. */
const PARTIES = 16;
const PER_PARTY = 4;
/** Of those that are worth a look, the best. */
const BEST = 40;
/** On longer lists more: up to so many times. */
const MOST_GROWN = 3;

/** A candidate chosen for a closer look, with the share of letters kept. */
export interface Finalist {
  view: number;
  letters: number;
}

/** Chooses among the views of one listing. Not re-entrant. */
export class Chooser {
  private readonly listing: Listing;
  private readonly choice: Choice;
  private readonly best: BestFew;
  private readonly parties: number;
  private readonly terms = new Float64Array(TERMS);
  /** Share of letters kept by each candidate, by its place. */
  private readonly letters: number[] = [];
  /** The candidate at hand; filled anew for each. */
  private readonly met: Met = { shared: 0, byLetters: false, letters: 0 };
  private readonly size: NameSize = { words: 0, weight: 0, letters: 0 };
  private readonly kind: ListedKind = { firstLetter: 0, legal: false, outside: 0, kind: 0, view: 0 };

  constructor(listing: Listing, choice: Choice) {
    this.listing = listing;
    this.choice = choice;
    this.best = new BestFew(grown(BEST, listing.size.views, MOST_GROWN));
    this.parties = grown(PARTIES, listing.size.views, MOST_GROWN);
  }

  /** The candidates most worth a closer look, by view; those found by initials always, and those of the very same letters. */
  choose(found: Found, query: PreparedQuery): Finalist[] {
    const { best, choice, letters, terms } = this;
    const asked = askedName(query);
    const out: Finalist[] = [];
    best.clear();
    for (let place = 0; place < found.size; place++) {
      const view = found.views[place] as number;
      const kept = this.meet(found, place, query);
      letters[place] = kept;
      if (place < found.initials || kept === 1) {
        out.push({ view, letters: kept });
        continue;
      }
      const first = choice.first(terms, this.met, asked, this.size);
      if (first < choice.leastFirst) continue;
      this.readKind(view);
      writeKinds(terms, asked, this.kind);
      const worth = choice.worth(first, terms);
      if (worth >= choice.least && best.admits(worth, view)) best.offer(worth, view);
    }
    this.takeBest(found, out);
    return out.sort((a, b) => a.view - b.view);
  }

  /** So many parties, each with its best views. */
  private takeBest(found: Found, out: Finalist[]): void {
    const { best } = this;
    const perParty = new Map<number, number>();
    for (let k = 0; k < best.size && perParty.size < this.parties; k++) {
      const view = best.items[k] as number;
      const party = this.listing.entryOf(view);
      const seen = perParty.get(party) ?? 0;
      perParty.set(party, seen + 1);
      if (seen < PER_PARTY) out.push({ view, letters: this.letters[found.placeOf(view)] as number });
    }
  }

  /** Tells of each candidate that worth decides about the terms it is reckoned from: for training alone. */
  describe(
    found: Found,
    query: PreparedQuery,
    tell: (view: number, letters: number, terms: Float64Array) => void,
  ): void {
    const asked = askedName(query);
    for (let place = 0; place < found.size; place++) {
      const letters = this.meet(found, place, query);
      if (place < found.initials || letters === 1) continue;
      const terms = new Float64Array(TERMS);
      const view = found.views[place] as number;
      writeSizes(terms, this.met, asked, this.size);
      this.readKind(view);
      writeKinds(terms, asked, this.kind);
      tell(view, letters, terms);
    }
  }

  /** Reads how a candidate was met and its size; returns the share of letters kept. */
  private meet(found: Found, place: number, query: PreparedQuery): number {
    const { squashed, squashedStarts, starts, weights } = this.listing.columns.views;
    const { met, size } = this;
    const view = found.views[place] as number;
    const [from, until] = [squashedStarts[view] as number, squashedStarts[view + 1] as number];
    size.words = (starts[view + 1] as number) - (starts[view] as number);
    size.weight = weights[view] as number;
    size.letters = until - from;
    met.shared = found.shared[place] as number;
    met.byLetters = place >= found.byLetters;
    met.letters =
      1 - query.pattern.distanceTo(squashed, from, until) / Math.max(query.view.squashed.length, size.letters, 1);
    return met.letters;
  }

  private readKind(view: number): void {
    const { columns } = this.listing;
    const { squashed, squashedStarts, kinds, outside, legal } = columns.views;
    const { kind } = this;
    const from = squashedStarts[view] as number;
    kind.firstLetter = from === squashedStarts[view + 1] ? -1 : (squashed[from] as number);
    kind.kind = columns.entries.kinds[this.listing.entryOf(view)] as number;
    kind.view = kinds[view] as number;
    kind.legal = this.listing.hasLegalForm(legal[view] as number);
    kind.outside = outside[view] as number;
  }
}

function askedName({ view, weight, arabic }: PreparedQuery): AskedName {
  const { words, squashed, legal, outside } = view;
  return {
    words: words.length,
    weight,
    letters: squashed.length,
    firstLetter: squashed === "" ? -2 : squashed.charCodeAt(0) & 127,
    legal: legal.length > 0,
    outside,
    arabic,
  };
}

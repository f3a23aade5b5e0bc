/** Which listed views are worth a close look: shared words by weight, joined words, acronyms, and shared letter triples for the rest. */
import { BestFew } from "./best-few.ts";
import { visitBucket } from "./buckets.ts";
import { grown } from "./grown.ts";
import { hashOf } from "./hash.ts";
import type { Listing } from "./listing.ts";
import type { Neighbours } from "./neighbours.ts";
import { TrigramSearch } from "./trigram-search.ts";
import type { View } from "./views.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** How many candidates each way may bring, on a list of usual length (see grown.ts); beyond these nothing was seen to win on the developers' half. */
const BY_WORDS = 24;
const BY_ACRONYM = 24;
/** Postings read for one query before the remaining, commoner words are left to the closer look; the same list. */
const BUDGET = 16_000;

/** Each way grows with the list, up to so many times. */
const LARGEST = { words: 20, budget: 4 } as const;

/** Words of one query that are told apart when they add to a view; longer names share marks. */
const WORDS_APART = 64;

/** A listed view that may be meant. */
export interface Candidate {
  view: number;
  /** Weight of the query words it is known to share, by likeness. */
  shared: number;
  /** Its letters alone led to it. */
  byLetters: boolean;
  /** Found by initials: looked at in any case. */
  initials: boolean;
}

/** Finds candidates in one listing; holds the reusable arrays, so a search is not re-entrant. */
export class CandidateSearch {
  private readonly listing: Listing;
  private readonly index: VocabularyIndex;
  private readonly sum: Float32Array;
  /** One over the weight of each view. */
  private readonly shareOf: Float32Array;
  /** Round and query word that last added to a view: a mark of an earlier round says that its sum is none of this one. */
  private readonly last: Uint16Array;
  private round = 1;
  private readonly touched: Int32Array;
  private readonly byWord: BestFew;
  private readonly trigrams: TrigramSearch;
  private readonly budget: number;
  private used = 0;

  constructor(listing: Listing, index: VocabularyIndex) {
    const n = listing.size.views;
    this.listing = listing;
    this.index = index;
    this.sum = new Float32Array(n);
    this.shareOf = Float32Array.from(listing.columns.views.weights, (w) => 1 / Math.max(w, 1e-6));
    this.last = new Uint16Array(n);
    this.touched = new Int32Array(n);
    this.trigrams = new TrigramSearch(listing);
    this.byWord = new BestFew(grown(BY_WORDS, n, LARGEST.words));
    this.budget = grown(BUDGET, n, LARGEST.budget);
  }

  /**
   * Views that may be meant, ascending, without repeats. `alive` says whether a view's name counts on the asked day.
   */
  find(query: View, neighbours: readonly Neighbours[], alive: (view: number) => boolean): Candidate[] {
    this.addByWords(query, neighbours);
    const total = query.words.reduce((s, w) => s + w.weight, 0);
    const initials = this.byInitials(query, alive);
    const chosen = new Set(initials);
    this.chooseByWords(total, alive, chosen);
    this.chooseEqual(query.squashed, alive, chosen);
    const byWords = chosen.size;
    this.trigrams.choose(query.squashed, alive, chosen);
    const { sum, last } = this;
    const out: Candidate[] = [];
    let place = 0;
    for (const view of chosen)
      out.push({
        view,
        shared: (last[view] as number) < this.round ? 0 : Math.min(sum[view] as number, total),
        byLetters: place++ >= byWords,
        initials: initials.has(view),
      });
    return out.sort((a, b) => a.view - b.view);
  }

  private add(view: number, by: number, mark: number): void {
    const { sum, last } = this;
    const before = last[view] as number;
    if (before === mark) return;
    last[view] = mark;
    if (before >= this.round) sum[view] = (sum[view] as number) + by;
    else {
      sum[view] = by;
      this.touched[this.used++] = view;
    }
  }

  private addPostings(word: number, by: number, mark: number): void {
    const { viewStarts, views } = this.listing.columns.words;
    const end = viewStarts[word + 1] as number;
    for (let at = viewStarts[word] as number; at < end; at++) this.add(views[at] as number, by, mark);
  }

  /** Sums up, by view, the weight of the words shared. */
  private addByWords(query: View, neighbours: readonly Neighbours[]): void {
    this.beginRound();
    let { budget } = this;
    const { words } = query;
    const { viewStarts } = this.listing.columns.words;
    const total = words.reduce((s, w) => s + w.weight, 0);
    const order = words.map((_, i) => i).sort((a, b) => (words[b]?.weight ?? 0) - (words[a]?.weight ?? 0) || a - b);
    for (const i of order) {
      const near = neighbours[i];
      const weight = words[i]?.weight ?? 0;
      if (near === undefined || weight < 0.05 || (budget <= 0 && this.used > 0)) continue;
      for (let k = 0; k < near.ids.length; k++) {
        const id = near.ids[k] as number;
        budget -= (viewStarts[id + 1] as number) - (viewStarts[id] as number);
        this.addPostings(id, weight * (near.likeness[k] as number), this.round + 1 + (i % (WORDS_APART - 1)));
      }
    }
    this.addJoined(query, total);
  }

  /** At least this much of the query is shared with the view: joined words are no more than the words they join. */
  private raise(view: number, to: number): void {
    const { sum, last } = this;
    if ((last[view] as number) >= this.round) {
      if ((sum[view] as number) < to) sum[view] = to;
      return;
    }
    last[view] = this.round;
    sum[view] = to;
    this.touched[this.used++] = view;
  }

  /** Marks of a query begin at a number that no earlier query reached, so that they are cleared only now and then. */
  private beginRound(): void {
    this.used = 0;
    this.round += WORDS_APART;
    if (this.round + WORDS_APART > 65_535) {
      this.last.fill(0);
      this.round = 1;
    }
  }

  /** Query words joined, or one query word that joins listed ones, or the whole name at once. */
  private addJoined(query: View, total: number): void {
    const { words } = query;
    const { joined, words: vocabulary } = this.listing.columns;
    const { viewStarts, views } = vocabulary;
    for (let i = 0; i < words.length; i++) {
      let sound = words[i]?.sound ?? "";
      let weight = words[i]?.weight ?? 0;
      const raise = (view: number): void => this.raise(view, weight);
      if (sound.length >= 5) visitBucket(joined, hashOf(sound), raise);
      for (let k = i + 1; k < Math.min(words.length, i + 3); k++) {
        sound += words[k]?.sound ?? "";
        weight += words[k]?.weight ?? 0;
        if (sound.length < 5) continue;
        this.index.soundingLike(sound, (id) => {
          for (let at = viewStarts[id] as number; at < (viewStarts[id + 1] as number); at++) raise(views[at] as number);
        });
        visitBucket(joined, hashOf(sound), raise);
      }
    }
    if (query.squashed.length >= 2) visitBucket(joined, hashOf(query.squashed), (view) => this.raise(view, total));
  }

  private chooseByWords(total: number, alive: (view: number) => boolean, chosen: Set<number>): void {
    const { sum, touched, byWord, used, shareOf } = this;
    const share = 1 / total;
    byWord.clear();
    for (let t = 0; t < used; t++) {
      const view = touched[t] as number;
      const got = Math.min(sum[view] as number, total);
      const value = got * share + Math.min(1, got * (shareOf[view] as number));
      if (byWord.admits(value, view) && alive(view)) byWord.offer(value, view);
    }
    for (let k = 0; k < byWord.size; k++) chosen.add(byWord.items[k] as number);
  }

  /** Views of the very same letters: on a long list many share as many words, and none of these may be crowded out. */
  private chooseEqual(squashed: string, alive: (view: number) => boolean, chosen: Set<number>): void {
    if (squashed.length < 2) return;
    let left = BY_WORDS;
    const { squashedStarts } = this.listing.columns.views;
    visitBucket(this.listing.columns.joined, hashOf(squashed), (view) => {
      const letters = (squashedStarts[view + 1] as number) - (squashedStarts[view] as number);
      if (left <= 0 || letters !== squashed.length || !alive(view)) return;
      left--;
      chosen.add(view);
    });
  }

  /** Views whose initials the query may be, and views of one or two words that may be the initials of the query. */
  private byInitials(query: View, alive: (view: number) => boolean): Set<number> {
    const found = new Set<number>();
    const { acronyms, views, words } = this.listing.columns;
    if (query.words.length <= 3)
      for (const word of query.words) {
        if (word.role !== "name" || word.text.length < 3 || word.text.length > 7) continue;
        let left = BY_ACRONYM;
        visitBucket(acronyms, hashOf(word.text), (view) => {
          if (left <= 0 || !alive(view)) return;
          left--;
          found.add(view);
        });
      }
    for (const acronym of query.acronyms) {
      const id = this.index.find(acronym);
      if (id === undefined) continue;
      for (let at = words.viewStarts[id] as number; at < (words.viewStarts[id + 1] as number); at++) {
        const view = words.views[at] as number;
        const count = (views.starts[view + 1] as number) - (views.starts[view] as number);
        if (count <= 2 && alive(view)) found.add(view);
      }
    }
    return found;
  }
}

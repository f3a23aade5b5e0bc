/** Which listed views are worth a close look: shared words by weight, joined words, acronyms, and shared letter triples for the rest. */
import { BestFew } from "./best-few.ts";
import { visitBucket } from "./buckets.ts";
import { Found } from "./found.ts";
import { grown } from "./grown.ts";
import { HASH_START, hashedOn, hashOf, mixed } from "./hash.ts";
import type { Listing } from "./listing.ts";
import type { Neighbours } from "./neighbours.ts";
import { TrigramSearch } from "./trigram-search.ts";
import type { View } from "./views.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";
import type { Word } from "./words.ts";

/** How many candidates each way may bring, on a list of usual length (see grown.ts); beyond these nothing was seen to win on the developers' half. */
const BY_WORDS = 24;
const BY_ACRONYM = 24;
/** Postings read for one query before the remaining, commoner words are left to the closer look; the same list. */
const BUDGET = 16_000;

/** Each way grows with the list, up to so many times. */
const LARGEST = { words: 20, budget: 4 } as const;

/** Words of one query that are told apart when they add to a view; longer names share marks. */
const WORDS_APART = 64;

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
  private readonly found: Found;
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
    this.found = new Found(n);
    this.trigrams = new TrigramSearch(listing);
    this.byWord = new BestFew(grown(BY_WORDS, n, LARGEST.words));
    this.budget = grown(BUDGET, n, LARGEST.budget);
  }

  /**
   * Views that may be meant; good until the next call. `alive` says whether a view's name counts on the asked day.
   */
  find(query: View, neighbours: readonly Neighbours[], alive: (view: number) => boolean): Found {
    const { found } = this;
    const total = query.words.reduce((s, w) => s + w.weight, 0);
    found.clear();
    this.addByWords(query, neighbours, total);
    this.byInitials(query, alive);
    found.initials = found.size;
    this.chooseByWords(total, alive);
    this.chooseEqual(query.squashed, alive);
    found.byLetters = found.size;
    this.trigrams.choose(query.squashed, alive, found);
    for (let place = 0; place < found.size; place++) {
      const view = found.views[place] as number;
      if ((this.last[view] as number) >= this.round) found.shared[place] = Math.min(this.sum[view] as number, total);
    }
    return found;
  }

  /** Adds to every view that holds the word, once for each word of the query (`mark`). */
  private addPostings(word: number, by: number, mark: number): void {
    const { viewStarts, views } = this.listing.columns.words;
    const { sum, last, touched, round } = this;
    const end = viewStarts[word + 1] as number;
    let used = this.used;
    for (let at = viewStarts[word] as number; at < end; at++) {
      const view = views[at] as number;
      const before = last[view] as number;
      if (before === mark) continue;
      last[view] = mark;
      if (before >= round) sum[view] = (sum[view] as number) + by;
      else {
        sum[view] = by;
        touched[used++] = view;
      }
    }
    this.used = used;
  }

  /** Sums up, by view, the weight of the words shared. */
  private addByWords(query: View, neighbours: readonly Neighbours[], total: number): void {
    this.beginRound();
    let { budget } = this;
    const { words } = query;
    const { viewStarts } = this.listing.columns.words;
    for (const i of byWeight(words)) {
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
    for (let i = 0; i < words.length; i++) {
      let hash = HASH_START;
      let letters = 0;
      let weight = 0;
      for (let k = i; k < words.length && k < i + 3; k++) {
        const { sound, weight: more } = words[k] as Word;
        hash = hashedOn(hash, sound);
        letters += sound.length;
        weight += more;
        if (letters < 5) continue;
        if (k > i) this.raiseSounding(words, i, k, mixed(hash), weight);
        this.raiseJoined(mixed(hash), weight);
      }
    }
    if (query.squashed.length >= 2) this.raiseJoined(hashOf(query.squashed), total);
  }

  private raiseJoined(hash: number, weight: number): void {
    visitBucket(this.listing.columns.joined, hash, (view) => this.raise(view, weight));
  }

  /** Views that hold a word that sounds as the query words from `from` to `last` joined. */
  private raiseSounding(words: readonly Word[], from: number, last: number, hash: number, weight: number): void {
    const { bySound, viewStarts, views } = this.listing.columns.words;
    visitBucket(bySound, hash, (number) => {
      let sound = "";
      for (let k = from; k <= last; k++) sound += (words[k] as Word).sound;
      this.index.visitSound(number, sound, (id) => {
        for (let at = viewStarts[id] as number; at < (viewStarts[id + 1] as number); at++)
          this.raise(views[at] as number, weight);
      });
    });
  }

  private chooseByWords(total: number, alive: (view: number) => boolean): void {
    const { sum, touched, byWord, used, shareOf } = this;
    const share = 1 / total;
    byWord.clear();
    for (let t = 0; t < used; t++) {
      const view = touched[t] as number;
      const got = Math.min(sum[view] as number, total);
      const value = got * share + Math.min(1, got * (shareOf[view] as number));
      if (value >= byWord.least && byWord.admits(value, view) && alive(view)) byWord.offer(value, view);
    }
    for (let k = 0; k < byWord.size; k++) this.found.take(byWord.items[k] as number);
  }

  /** Views of the very same letters: on a long list many share as many words, and none of these may be crowded out. */
  private chooseEqual(squashed: string, alive: (view: number) => boolean): void {
    if (squashed.length < 2) return;
    let left = BY_WORDS;
    const { squashedStarts } = this.listing.columns.views;
    visitBucket(this.listing.columns.joined, hashOf(squashed), (view) => {
      const letters = (squashedStarts[view + 1] as number) - (squashedStarts[view] as number);
      if (left <= 0 || letters !== squashed.length || !alive(view)) return;
      left--;
      this.found.take(view);
    });
  }

  /** Views whose initials the query may be, and views of one or two words that may be the initials of the query. */
  private byInitials(query: View, alive: (view: number) => boolean): void {
    const { found } = this;
    const { acronyms, views, words } = this.listing.columns;
    if (query.words.length <= 3)
      for (const word of query.words) {
        if (word.role !== "name" || word.text.length < 3 || word.text.length > 7) continue;
        let left = BY_ACRONYM;
        visitBucket(acronyms, hashOf(word.text), (view) => {
          if (left <= 0 || !alive(view)) return;
          left--;
          found.take(view);
        });
      }
    for (const acronym of query.acronyms) {
      const id = this.index.find(acronym);
      if (id === undefined) continue;
      for (let at = words.viewStarts[id] as number; at < (words.viewStarts[id + 1] as number); at++) {
        const view = words.views[at] as number;
        const count = (views.starts[view + 1] as number) - (views.starts[view] as number);
        if (count <= 2 && alive(view)) found.take(view);
      }
    }
  }
}

/** Places of the words, the heaviest first; equal ones in order. */
function byWeight(words: readonly Word[]): number[] {
  const order: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const weight = (words[i] as Word).weight;
    let at = i;
    while (at > 0 && (words[order[at - 1] as number] as Word).weight < weight) {
      order[at] = order[at - 1] as number;
      at--;
    }
    order[at] = i;
  }
  return order;
}

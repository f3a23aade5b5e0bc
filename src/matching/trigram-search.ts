/** Candidates that letters alone lead to: names misspelled, glued or cut. */
import { BestFew } from "./best-few.ts";
import type { Found } from "./found.ts";
import { grown } from "./grown.ts";
import type { Listing } from "./listing.ts";
import { rowOf, trigramAt } from "./trigram-index.ts";

/** How many candidates letters may bring, and postings read for them, on a list of usual length. */
const BY_TRIGRAMS = 6;
const BUDGET = 2_000;
/** Both grow with the list, up to so many times. */
const MOST_GROWN = 20;
/** Trigrams of a query that are looked up, the rarest first. */
const MOST_TRIGRAMS = 16;

/** Searches one listing; holds the reusable arrays, so a search is not re-entrant. */
export class TrigramSearch {
  private readonly listing: Listing;
  /** Trigrams shared, counted from the first number of the round. */
  private readonly counts: Uint16Array;
  private round = 0;
  /** Views that share two trigrams or more. */
  private readonly met: Int32Array;
  private readonly byTrigram: BestFew;
  /** The rarest trigrams of a query, and how many views hold them. */
  private readonly keys = new Int32Array(MOST_TRIGRAMS);
  private readonly sizes = new Int32Array(MOST_TRIGRAMS);
  private readonly budget: number;

  constructor(listing: Listing) {
    const n = listing.size.views;
    this.listing = listing;
    this.counts = new Uint16Array(n);
    this.met = new Int32Array(n);
    this.byTrigram = new BestFew(grown(BY_TRIGRAMS, n, MOST_GROWN));
    this.budget = grown(BUDGET, n, MOST_GROWN);
  }

  /** Adds the views that share most of the rarer trigrams. */
  choose(squashed: string, alive: (view: number) => boolean, found: Found): void {
    const { trigrams, views } = this.listing.columns;
    const { counts, met, byTrigram, keys } = this;
    const rows = trigrams.starts.length - 1;
    const mixedRows = trigrams.keys.length > 0;
    const some = this.rarest(squashed, rows);
    let used = 0;
    let budget = this.budget;
    const first = this.nextRound();
    for (let k = 0; k < some; k++) {
      const key = keys[k] as number;
      if (k > 0 && key === keys[k - 1]) continue;
      const row = rowOf(key, rows);
      const end = trigrams.starts[row + 1] as number;
      const start = trigrams.starts[row] as number;
      budget -= end - start;
      if (budget < 0 && k > 0) break;
      for (let at = start; at < end; at++) {
        if (mixedRows && trigrams.keys[at] !== key) continue;
        const view = trigrams.texts[at] as number;
        const count = counts[view] as number;
        if (count < first) counts[view] = first;
        else {
          counts[view] = count + 1;
          if (count === first) met[used++] = view;
        }
      }
    }
    byTrigram.clear();
    for (let t = 0; t < used; t++) {
      const view = met[t] as number;
      const shared = (counts[view] as number) - first + 1;
      const letters = (views.squashedStarts[view + 1] as number) - (views.squashedStarts[view] as number);
      const value = shared / (8 + Math.max(squashed.length, letters));
      if (value >= byTrigram.least && byTrigram.admits(value, view) && alive(view)) byTrigram.offer(value, view);
    }
    for (let k = 0; k < byTrigram.size; k++) found.take(byTrigram.items[k] as number);
  }

  /** Puts the rarest trigrams of a text first in `keys`, those that repeat side by side; returns how many are looked up. */
  private rarest(squashed: string, rows: number): number {
    const { starts } = this.listing.columns.trigrams;
    const { keys, sizes } = this;
    let some = 0;
    for (let i = 0; i + 3 <= squashed.length; i++) {
      const key = trigramAt(squashed, i);
      const row = rowOf(key, rows);
      const size = (starts[row + 1] as number) - (starts[row] as number);
      let at = some;
      while (at > 0 && comesBefore(size, key, sizes[at - 1] as number, keys[at - 1] as number)) at--;
      if (at >= MOST_TRIGRAMS) continue;
      if (some < MOST_TRIGRAMS) some++;
      keys.copyWithin(at + 1, at, some - 1);
      sizes.copyWithin(at + 1, at, some - 1);
      keys[at] = key;
      sizes[at] = size;
    }
    return some;
  }

  /** Counts of a query begin at a number that no earlier query reached, so that they are cleared only now and then. */
  private nextRound(): number {
    this.round += MOST_TRIGRAMS + 1;
    if (this.round + MOST_TRIGRAMS > 65_535) {
      this.counts.fill(0);
      this.round = 1;
    }
    return this.round;
  }
}

const comesBefore = (size: number, key: number, otherSize: number, otherKey: number): boolean =>
  size < otherSize || (size === otherSize && key < otherKey);

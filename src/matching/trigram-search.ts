/** Candidates that letters alone lead to: names misspelled, glued or cut. */
import { BestFew } from "./best-few.ts";
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
  choose(squashed: string, alive: (view: number) => boolean, chosen: Set<number>): void {
    const { trigrams, views } = this.listing.columns;
    const { counts, met, byTrigram } = this;
    const rows = trigrams.starts.length - 1;
    const mixedRows = trigrams.keys.length > 0;
    const keys: number[] = [];
    for (let i = 0; i + 3 <= squashed.length; i++) keys.push(trigramAt(squashed, i));
    const size = (key: number): number => {
      const row = rowOf(key, rows);
      return (trigrams.starts[row + 1] as number) - (trigrams.starts[row] as number);
    };
    keys.sort((a, b) => size(a) - size(b) || a - b);
    let used = 0;
    let budget = this.budget;
    const first = this.nextRound();
    for (let k = 0; k < Math.min(MOST_TRIGRAMS, keys.length); k++) {
      const key = keys[k] as number;
      if (k > 0 && key === keys[k - 1]) continue;
      budget -= size(key);
      if (budget < 0 && k > 0) break;
      const row = rowOf(key, rows);
      const end = trigrams.starts[row + 1] as number;
      for (let at = trigrams.starts[row] as number; at < end; at++) {
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
      if (byTrigram.admits(value, view) && alive(view)) byTrigram.offer(value, view);
    }
    for (let k = 0; k < byTrigram.size; k++) chosen.add(byTrigram.items[k] as number);
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

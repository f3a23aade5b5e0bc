/** Which listed views are worth a close look: shared words by weight, joined words, acronyms, and shared letter triples for the rest. */
import { brandOfPinyin } from "./han.ts";
import { acronymsOf, type Listing } from "./listing.ts";
import type { View } from "./views.ts";
import type { Neighbours, VocabularyIndex } from "./vocabulary-index.ts";

/** How many candidates each way may bring; beyond these nothing was seen to win on the developers' half. */
const BY_WORDS = 24;
const BY_TRIGRAMS = 8;
const BY_ACRONYM = 24;
/** Postings read for one query before the remaining, commoner words only confirm. */
const BUDGET = 16_000;

/** Reusable arrays of one index; a search is not re-entrant. */
export interface Workspace {
  sum: Float32Array;
  lastWord: Int32Array;
  touched: Int32Array;
  counts: Uint16Array;
}

/** A workspace for a listing. */
export function workspaceFor(listing: Listing): Workspace {
  const n = listing.views.length;
  return {
    sum: new Float32Array(n),
    lastWord: new Int32Array(n).fill(-1),
    touched: new Int32Array(n),
    counts: new Uint16Array(n),
  };
}

/** View numbers to be scored, in ascending order and without repeats. `alive` says whether a name counts on the asked day. */
export function candidatesFor(
  query: View,
  neighbours: readonly Neighbours[],
  listing: Listing,
  index: VocabularyIndex,
  space: Workspace,
  alive: (name: number) => boolean,
): number[] {
  const chosen = new Set<number>();
  const total = query.words.reduce((s, w) => s + w.weight, 0);
  byWords(query, neighbours, total, listing, index, space, alive, chosen);
  byAcronym(query, listing, alive, chosen);
  byTrigrams(query.squashed, listing, space, alive, chosen);
  const brand = brandOfPinyin(query.squashed.length > 24 ? "" : query.words.map((w) => w.text).join(""));
  if (brand !== undefined) for (const word of brand) take(index.soundingLike(word), listing, alive, chosen);
  return [...chosen].sort((a, b) => a - b);
}

function take(words: readonly number[], listing: Listing, alive: (name: number) => boolean, chosen: Set<number>): void {
  for (const id of words)
    for (let at = listing.starts[id] as number; at < (listing.starts[id + 1] as number) && chosen.size < 200; at++) {
      const view = listing.viewsOf[at] as number;
      if (alive(listing.views[view]?.name ?? -1)) chosen.add(view);
    }
}

function byWords(
  query: View,
  neighbours: readonly Neighbours[],
  total: number,
  listing: Listing,
  index: VocabularyIndex,
  space: Workspace,
  alive: (name: number) => boolean,
  chosen: Set<number>,
): void {
  const { sum, lastWord, touched } = space;
  let used = 0;
  let budget = BUDGET;
  const add = (view: number, by: number, word: number): void => {
    if (sum[view] === 0) touched[used++] = view;
    else if (lastWord[view] === word) return;
    lastWord[view] = word;
    sum[view] = (sum[view] as number) + by;
  };
  const order = query.words
    .map((_, i) => i)
    .sort((a, b) => (query.words[b]?.weight ?? 0) - (query.words[a]?.weight ?? 0) || a - b);
  for (const i of order) {
    const near = neighbours[i];
    const weight = query.words[i]?.weight ?? 0;
    if (near === undefined || weight < 0.05 || (budget <= 0 && used > 0)) continue;
    for (let k = 0; k < near.ids.length; k++) {
      const id = near.ids[k] as number;
      const end = listing.starts[id + 1] as number;
      budget -= end - (listing.starts[id] as number);
      for (let at = listing.starts[id] as number; at < end; at++)
        add(listing.viewsOf[at] as number, weight * (near.likeness[k] as number), i);
    }
  }
  joinedWords(query, listing, index, add);
  const best = new Top(BY_WORDS);
  for (let t = 0; t < used; t++) {
    const view = touched[t] as number;
    const got = Math.min(sum[view] as number, total);
    sum[view] = 0;
    lastWord[view] = -1;
    const listed = listing.views[view];
    if (listed === undefined) continue;
    const value = got / total + got / Math.max(got, listed.weight);
    if (best.admits(value, view) && alive(listed.name)) best.offer(value, view);
  }
  for (const view of best.items) chosen.add(view);
}

/** Query words joined, or one query word that joins listed ones. Word numbers below -1 mark them in `lastWord`. */
function joinedWords(
  query: View,
  listing: Listing,
  index: VocabularyIndex,
  add: (view: number, by: number, word: number) => void,
): void {
  const { words } = query;
  for (let i = 0; i < words.length; i++) {
    let joined = words[i]?.sound ?? "";
    let weight = words[i]?.weight ?? 0;
    if (joined.length >= 5) for (const view of listing.joined.get(joined) ?? []) add(view, weight, -2 - i);
    for (let k = i + 1; k < Math.min(words.length, i + 3); k++) {
      joined += words[k]?.sound ?? "";
      weight += words[k]?.weight ?? 0;
      if (joined.length < 5) continue;
      for (const id of index.soundingLike(joined))
        for (let at = listing.starts[id] as number; at < (listing.starts[id + 1] as number); at++)
          add(listing.viewsOf[at] as number, weight, -2 - i);
      for (const view of listing.joined.get(joined) ?? []) add(view, weight, -2 - i);
    }
  }
  if (query.squashed.length >= 3)
    for (const view of listing.joined.get(query.squashed) ?? [])
      add(
        view,
        words.reduce((s, w) => s + w.weight, 0),
        -2,
      );
}

function byAcronym(query: View, listing: Listing, alive: (name: number) => boolean, chosen: Set<number>): void {
  const offer = (view: number): void => {
    if (alive(listing.views[view]?.name ?? -1)) chosen.add(view);
  };
  for (const word of query.words)
    if (word.role === "name" && word.text.length >= 3 && word.text.length <= 7 && query.words.length <= 3)
      for (const view of (listing.acronyms.get(word.text) ?? []).slice(0, BY_ACRONYM)) offer(view);
  for (const acronym of acronymsOf(query)) {
    const id = listing.vocabulary.find(acronym);
    if (id === undefined) continue;
    for (let at = listing.starts[id] as number; at < (listing.starts[id + 1] as number); at++) {
      const view = listing.viewsOf[at] as number;
      if ((listing.views[view]?.words.length ?? 9) <= 2) offer(view);
    }
  }
}

function byTrigrams(
  squashed: string,
  listing: Listing,
  space: Workspace,
  alive: (name: number) => boolean,
  chosen: Set<number>,
): void {
  const lists: number[][] = [];
  for (let i = 0; i + 3 <= squashed.length; i++) {
    const list = listing.trigrams.get(squashed.substring(i, i + 3));
    if (list !== undefined) lists.push(list);
  }
  lists.sort((a, b) => a.length - b.length);
  const { counts, touched } = space;
  let used = 0;
  let budget = BUDGET / 2;
  for (const list of lists.slice(0, 16)) {
    budget -= list.length;
    if (budget < 0 && used > 0) break;
    for (const view of list) {
      if (counts[view] === 0) touched[used++] = view;
      counts[view] = (counts[view] as number) + 1;
    }
  }
  const best = new Top(BY_TRIGRAMS);
  for (let t = 0; t < used; t++) {
    const view = touched[t] as number;
    const shared = counts[view] as number;
    counts[view] = 0;
    const listed = listing.views[view];
    if (listed === undefined || shared < 2) continue;
    const value = shared / (8 + Math.max(squashed.length, listed.view.squashed.length));
    if (best.admits(value, view) && alive(listed.name)) best.offer(value, view);
  }
  for (const view of best.items) chosen.add(view);
}

/** The best few by value, ties to the lower number. */
class Top {
  readonly items: number[] = [];
  private readonly values: number[] = [];
  private readonly room: number;
  constructor(room: number) {
    this.room = room;
  }
  admits(value: number, item: number): boolean {
    if (this.items.length < this.room) return true;
    const last = this.room - 1;
    const worst = this.values[last] ?? 0;
    return value > worst || (value === worst && item < (this.items[last] ?? 0));
  }
  offer(value: number, item: number): void {
    let at = this.items.length;
    while (
      at > 0 &&
      ((this.values[at - 1] ?? 0) < value || (this.values[at - 1] === value && (this.items[at - 1] ?? 0) > item))
    )
      at--;
    this.items.splice(at, 0, item);
    this.values.splice(at, 0, value);
    if (this.items.length > this.room) {
      this.items.pop();
      this.values.pop();
    }
  }
}

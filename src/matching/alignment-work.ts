/** An alignment while it is made: which words of each side are still open, and the pairs so far. */
import type { How } from "./likeness.ts";
import type { Word } from "./words.ts";

/** A run of query words paired with a run of listed words. */
export interface Pair {
  query: number;
  queryCount: number;
  listed: number;
  listedCount: number;
  likeness: number;
  how: How;
}

/** One side of an alignment while it is made. */
export interface AlignmentSide {
  words: readonly Word[];
  /** 1 where a word is paired; at least as long as there are words. */
  used: Uint8Array;
  /** Telling words still unpaired. */
  open: number;
}

/** Both sides and the pairs found. Reused from one alignment to the next, pairs and all: a search makes thousands and keeps few. */
export class AlignmentWork {
  readonly left: AlignmentSide = { words: [], used: new Uint8Array(16), open: 0 };
  readonly right: AlignmentSide = { words: [], used: new Uint8Array(16), open: 0 };
  readonly pairs: Pair[] = [];
  private readonly spare: Pair[] = [];

  get queryUsed(): Uint8Array {
    return this.left.used;
  }

  get listedUsed(): Uint8Array {
    return this.right.used;
  }

  /** Forgets the last alignment and opens both sides. */
  begin(query: readonly Word[], listed: readonly Word[]): void {
    this.pairs.length = 0;
    open(this.left, query);
    open(this.right, listed);
  }

  /** Pairs a run of query words with a run of listed words. */
  pair(query: number, queryCount: number, listed: number, listedCount: number, likeness: number, how: How): void {
    const { pairs, spare } = this;
    if (pairs.length === spare.length)
      spare.push({ query: 0, queryCount: 0, listed: 0, listedCount: 0, likeness: 0, how });
    const pair = spare[pairs.length] as Pair;
    pair.query = query;
    pair.queryCount = queryCount;
    pair.listed = listed;
    pair.listedCount = listedCount;
    pair.likeness = likeness;
    pair.how = how;
    pairs.push(pair);
    take(this.left, query, queryCount);
    take(this.right, listed, listedCount);
  }

  /** Pairs a run of one side with one word of the other. */
  pairRun(many: AlignmentSide, at: number, span: number, single: number, likeness: number, how: How): void {
    if (many === this.left) this.pair(at, span, single, 1, likeness, how);
    else this.pair(single, 1, at, span, likeness, how);
  }
}

function open(side: AlignmentSide, words: readonly Word[]): void {
  if (side.used.length < words.length) side.used = new Uint8Array(words.length * 2);
  side.words = words;
  side.open = 0;
  for (let i = 0; i < words.length; i++) {
    side.used[i] = 0;
    if ((words[i] as Word).telling) side.open++;
  }
}

function take(side: AlignmentSide, from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    side.used[i] = 1;
    if (side.words[i]?.telling) side.open--;
  }
}

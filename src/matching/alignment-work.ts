/** An alignment while it is made: which words of each side are still open, and the pairs so far. */
import type { How } from "./vocabulary-index.ts";
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
  used: Uint8Array;
  /** Telling words still unpaired. */
  open: number;
}

/** Both sides and the pairs found. */
export class AlignmentWork {
  readonly left: AlignmentSide;
  readonly right: AlignmentSide;
  readonly pairs: Pair[] = [];
  constructor(query: readonly Word[], listed: readonly Word[]) {
    this.left = sideOf(query);
    this.right = sideOf(listed);
  }
  /** Pairs a run of query words with a run of listed words. */
  pair(query: number, queryCount: number, listed: number, listedCount: number, likeness: number, how: How): void {
    this.pairs.push({ query, queryCount, listed, listedCount, likeness, how });
    take(this.left, query, queryCount);
    take(this.right, listed, listedCount);
  }
}

function sideOf(words: readonly Word[]): AlignmentSide {
  let open = 0;
  for (const w of words) if (w.telling) open++;
  return { words, used: new Uint8Array(words.length), open };
}

function take(side: AlignmentSide, from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    side.used[i] = 1;
    if (side.words[i]?.telling) side.open--;
  }
}

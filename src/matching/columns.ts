/** All of a searchable list in typed arrays: what a snapshot file holds and what threads share. */
import type { Buckets } from "./buckets.ts";
import type { PooledTexts } from "./text-pool.ts";
import type { TrigramIndex } from "./trigram-index.ts";

/** Numbers refer to positions in the other arrays; -1 stands for none. */
export interface Columns {
  entries: { ids: PooledTexts; kinds: Uint8Array; countries: Int32Array; countryLists: PooledTexts };
  /** `from` and `until` are days as yyyymmdd; 0 and NEVER where the list prints none. */
  names: { texts: PooledTexts; entries: Int32Array; roles: Uint8Array; from: Int32Array; until: Int32Array };
  views: {
    names: Int32Array;
    kinds: Uint8Array;
    letters: PooledTexts;
    /** Squashed forms one after the other, seven bits a letter; that of view `v` begins at `squashedStarts[v]`. */
    squashed: Uint8Array;
    squashedStarts: Int32Array;
    legal: Int32Array;
    legalLists: PooledTexts;
    acronyms: Int32Array;
    acronymLists: PooledTexts;
    outside: Float64Array;
    /** Sum of the weights of the words. */
    weights: Float64Array;
    /** Words of view `v`: `words.slice(starts[v], starts[v + 1])`, with what is special to them here. */
    starts: Int32Array;
    words: Int32Array;
    marks: Uint8Array;
  };
  words: {
    texts: PooledTexts;
    /** Sound number of each word; the sounds themselves once. */
    sounds: Int32Array;
    soundTexts: PooledTexts;
    roles: Uint8Array;
    weights: Float64Array;
    concepts: Int32Array;
    conceptTexts: PooledTexts;
    arabic: Int32Array;
    arabicTexts: PooledTexts;
    marks: Uint8Array;
    /** Which letters occur (see words.ts); all bits for words in Arabic script, which are not told apart by them. */
    letters: Int32Array;
    /** Views that hold word `w`: `views.slice(viewStarts[w], viewStarts[w + 1])`, ascending. */
    viewStarts: Int32Array;
    views: Int32Array;
    /** Words of sound `s`: `ofSound.slice(soundStarts[s], soundStarts[s + 1])`, ascending. */
    soundStarts: Int32Array;
    ofSound: Int32Array;
    byText: Buckets;
    bySound: Buckets;
    byConcept: Buckets;
    bySkeleton: Buckets;
    /** Sounds by what is left of them without one or two letters. */
    deletions: Buckets;
  };
  /** Views by the joined sounds of two or three neighbouring words and of the whole, and by initials. */
  joined: Buckets;
  acronyms: Buckets;
  trigrams: TrigramIndex;
}

/** Later than every day. */
export const NEVER = 99_999_999;

/** Between the texts of a pooled list of texts; folded text never holds it. */
export const LIST_MARK = "\n";

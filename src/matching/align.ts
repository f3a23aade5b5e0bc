/** Best pairing of the words of a query view with the words of a listed view: one to one, or one to joined neighbours. */
import { AlignmentWork, type Pair } from "./alignment-work.ts";
import { pairJoined } from "./joined-words.ts";
import { HOW, type How, wordLikeness } from "./likeness.ts";
import { type Neighbours, placeIn } from "./neighbours.ts";
import { pairInitials, pairShortened } from "./shortened-words.ts";
import type { Word } from "./words.ts";

export type { Pair } from "./alignment-work.ts";

/** Pairs, and which words of each side were paired (1) or not (0). */
export interface Alignment {
  pairs: readonly Pair[];
  queryUsed: Uint8Array;
  listedUsed: Uint8Array;
}

const work = new AlignmentWork();

/**
 * Aligns two word lists; `ids` are the vocabulary ids of the listed words. Deterministic: ties go to earlier words. The
 * alignment is good until the next call; `kept` makes one that lasts.
 */
export function align(
  query: readonly Word[],
  listed: readonly Word[],
  ids: Int32Array,
  neighbours: readonly Neighbours[],
): Alignment {
  work.begin(query, listed);
  const some = fillMatrix(query, ids, neighbours);
  if (some) {
    pairEqual(work, ids.length);
    pairKnown(work, ids, neighbours, 0.92);
  }
  if (work.left.open > 0 && work.right.open > 0) {
    pairJoined(work, 0.99);
    if (some) pairKnown(work, ids, neighbours, 0);
    pairJoined(work, 0.7);
    pairInitials(work);
    pairShortened(work);
    pairClose(work);
  }
  return work;
}

/** An alignment that lasts beyond the next call of `align`. */
export function kept({ pairs, queryUsed, listedUsed }: Alignment): Alignment {
  return { pairs: pairs.map((p) => ({ ...p })), queryUsed: queryUsed.slice(), listedUsed: listedUsed.slice() };
}

/** Likeness of query word `i` and listed word `j` at `i * width + j`, as known from the vocabulary; reused. */
let matrix = new Float32Array(1024);

/** Fills the matrix; false where no word is known to be like any other. */
function fillMatrix(query: readonly Word[], ids: Int32Array, neighbours: readonly Neighbours[]): boolean {
  const width = ids.length;
  if (matrix.length < query.length * width) matrix = new Float32Array(query.length * width * 2);
  let some = false;
  for (let i = 0; i < query.length; i++) {
    const near = query[i]?.role === "noise" ? undefined : neighbours[i];
    for (let j = 0; j < width; j++) {
      const place = near === undefined ? -1 : placeIn(near, ids[j] as number);
      matrix[i * width + j] = place < 0 ? 0 : (near?.likeness[place] as number);
      if (place >= 0) some = true;
    }
  }
  return some;
}

/** Pairs equal words, each with the nearest in position. */
function pairEqual(work: AlignmentWork, width: number): void {
  const { left, right } = work;
  for (let i = 0; i < left.words.length; i++) {
    let nearest = -1;
    let least = 2;
    for (let j = 0; j < width; j++) {
      if (matrix[i * width + j] !== 1 || right.used[j] === 1) continue;
      const apart = Math.abs(i / left.words.length - j / width);
      if (apart >= least) continue;
      least = apart;
      nearest = j;
    }
    if (nearest >= 0) work.pair(i, 1, nearest, 1, 1, HOW.same);
  }
}

/** Pairs known words of at least this likeness, the likest first; near positions win ties. */
function pairKnown(work: AlignmentWork, ids: Int32Array, neighbours: readonly Neighbours[], least: number): void {
  const { left, right } = work;
  for (;;) {
    let best = 0;
    let atI = -1;
    let atJ = -1;
    for (let i = 0; i < left.words.length; i++) {
      if (left.used[i] === 1) continue;
      for (let j = 0; j < ids.length; j++) {
        const likeness = matrix[i * ids.length + j] as number;
        if (likeness < least || likeness === 0 || right.used[j] === 1) continue;
        const value = likeness - 0.01 * Math.abs(i / left.words.length - j / right.words.length);
        if (value <= best) continue;
        best = value;
        atI = i;
        atJ = j;
      }
    }
    if (atI < 0) return;
    const near = neighbours[atI] as Neighbours;
    const place = placeIn(near, ids[atJ] as number);
    work.pair(atI, 1, atJ, 1, near.likeness[place] as number, near.how[place] as How);
  }
}

/** Words left over that are close in spelling, though too far apart to be found on their own. */
function pairClose(work: AlignmentWork): void {
  const { left, right } = work;
  for (;;) {
    let best = 0.5;
    let atI = -1;
    let atJ = -1;
    for (let i = 0; i < left.words.length; i++) {
      const q = left.words[i];
      if (q === undefined || left.used[i] !== 0 || q.role !== "name" || q.text.length < 3) continue;
      for (let j = 0; j < right.words.length; j++) {
        const l = right.words[j];
        if (l === undefined || right.used[j] !== 0 || l.role !== "name" || l.text.length < 3) continue;
        const likeness = wordLikeness(q, l);
        if (likeness <= best) continue;
        best = likeness;
        atI = i;
        atJ = j;
      }
    }
    if (atI < 0) return;
    work.pair(atI, 1, atJ, 1, best, HOW.edits);
  }
}

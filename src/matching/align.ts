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
  const some = findKnown(query, ids, neighbours);
  if (some > 0) {
    pairEqual(work, some);
    pairKnown(work, some, 0.92);
  }
  if (work.left.open > 0 && work.right.open > 0) {
    pairJoined(work, 0.99);
    if (some > 0) pairKnown(work, some, 0);
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

/** Pairs of words known from the vocabulary to be alike, by query word, then by listed word; reused. */
let room = 64;
let knownQuery = new Int32Array(room);
let knownListed = new Int32Array(room);
let knownLikeness = new Float32Array(room);
let knownHow = new Uint8Array(room);

/** Finds them; returns how many there are. */
function findKnown(query: readonly Word[], ids: Int32Array, neighbours: readonly Neighbours[]): number {
  if (room < query.length * ids.length) makeRoom(query.length * ids.length);
  let some = 0;
  for (let i = 0; i < query.length; i++) {
    const near = neighbours[i];
    if (near === undefined || (query[i] as Word).role === "noise") continue;
    for (let j = 0; j < ids.length; j++) {
      const place = placeIn(near, ids[j] as number);
      if (place < 0) continue;
      knownQuery[some] = i;
      knownListed[some] = j;
      knownLikeness[some] = near.likeness[place] as number;
      knownHow[some++] = near.how[place] as number;
    }
  }
  return some;
}

function makeRoom(pairs: number): void {
  room = 2 * pairs;
  knownQuery = new Int32Array(room);
  knownListed = new Int32Array(room);
  knownLikeness = new Float32Array(room);
  knownHow = new Uint8Array(room);
}

/** How far apart two words stand, each in its own name. */
function apart({ left, right }: AlignmentWork, i: number, j: number): number {
  return Math.abs(i / left.words.length - j / right.words.length);
}

/** Pairs equal words, each with the nearest in position. */
function pairEqual(work: AlignmentWork, some: number): void {
  const { right } = work;
  for (let k = 0; k < some; ) {
    const i = knownQuery[k] as number;
    let nearest = -1;
    let least = 2;
    for (; k < some && knownQuery[k] === i; k++) {
      const j = knownListed[k] as number;
      if (knownLikeness[k] !== 1 || right.used[j] === 1) continue;
      const distance = apart(work, i, j);
      if (distance >= least) continue;
      least = distance;
      nearest = j;
    }
    if (nearest >= 0) work.pair(i, 1, nearest, 1, 1, HOW.same);
  }
}

/** Pairs known words of at least this likeness, the likest first; near positions win ties. */
function pairKnown(work: AlignmentWork, some: number, least: number): void {
  const { left, right } = work;
  for (;;) {
    let best = 0;
    let at = -1;
    for (let k = 0; k < some; k++) {
      const [i, j] = [knownQuery[k] as number, knownListed[k] as number];
      const likeness = knownLikeness[k] as number;
      if (likeness < least || left.used[i] === 1 || right.used[j] === 1) continue;
      const value = likeness - 0.01 * apart(work, i, j);
      if (value <= best) continue;
      best = value;
      at = k;
    }
    if (at < 0) return;
    const [i, j] = [knownQuery[at] as number, knownListed[at] as number];
    work.pair(i, 1, j, 1, knownLikeness[at] as number, knownHow[at] as How);
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

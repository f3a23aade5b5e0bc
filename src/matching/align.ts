/** Best pairing of the words of a query view with the words of a listed view: one to one, or one to joined neighbours. */
import { arabicLikeness } from "./arabic-skeleton.ts";
import { closeness, HOW, type How, type Neighbours, wordLikeness } from "./vocabulary-index.ts";
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

/** Pairs, and which words of each side were paired. */
export interface Alignment {
  pairs: Pair[];
  queryUsed: Uint8Array;
  listedUsed: Uint8Array;
}

/** One side of an alignment while it is made. */
interface Side {
  words: readonly Word[];
  used: Uint8Array;
  open: number;
}

/** Aligns two word lists; `ids` are the vocabulary ids of the listed words. Deterministic: ties go to earlier words. */
export function align(
  query: readonly Word[],
  listed: readonly Word[],
  ids: Int32Array,
  neighbours: readonly Neighbours[],
): Alignment {
  const work = new Work(query, listed);
  fillMatrix(work, ids, neighbours);
  pairEqual(work, ids.length);
  pairKnown(work, ids, neighbours, 0.92);
  if (work.left.open > 0 && work.right.open > 0) {
    pairJoined(work, 0.99);
    pairKnown(work, ids, neighbours, 0);
    pairJoined(work, 0.7);
    pairInitials(work);
    pairShortened(work);
    pairClose(work);
  }
  return { pairs: work.pairs, queryUsed: work.left.used, listedUsed: work.right.used };
}

class Work {
  readonly left: Side;
  readonly right: Side;
  readonly pairs: Pair[] = [];
  constructor(query: readonly Word[], listed: readonly Word[]) {
    this.left = sideOf(query);
    this.right = sideOf(listed);
  }
  pair(query: number, queryCount: number, listed: number, listedCount: number, likeness: number, how: How): void {
    this.pairs.push({ query, queryCount, listed, listedCount, likeness, how });
    take(this.left, query, queryCount);
    take(this.right, listed, listedCount);
  }
}

function sideOf(words: readonly Word[]): Side {
  let open = 0;
  for (const w of words) if (w.telling) open++;
  return { words, used: new Uint8Array(words.length), open };
}

function take(side: Side, from: number, count: number): void {
  for (let i = from; i < from + count; i++) {
    side.used[i] = 1;
    if (side.words[i]?.telling) side.open--;
  }
}

/** Likeness of query word `i` and listed word `j` at `i * width + j`, as known from the vocabulary; reused. */
let matrix = new Float32Array(1024);

/** Fills the matrix. */
function fillMatrix(work: Work, ids: Int32Array, neighbours: readonly Neighbours[]): void {
  const { left } = work;
  const size = left.words.length * ids.length;
  if (matrix.length < size) matrix = new Float32Array(size * 2);
  for (let i = 0; i < left.words.length; i++) {
    const near = left.words[i]?.role === "noise" ? undefined : neighbours[i];
    for (let j = 0; j < ids.length; j++) {
      const place = near?.placeOf.get(ids[j] as number);
      matrix[i * ids.length + j] = place === undefined ? 0 : (near?.likeness[place] as number);
    }
  }
}

/** Pairs equal words, each with the nearest in position. */
function pairEqual(work: Work, width: number): void {
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
function pairKnown(work: Work, ids: Int32Array, neighbours: readonly Neighbours[], least: number): void {
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
    const place = near.placeOf.get(ids[atJ] as number) as number;
    work.pair(atI, 1, atJ, 1, near.likeness[place] as number, near.how[place] as How);
  }
}

/** Longest run of words that one word may join. */
const LONGEST_JOIN = 6;

/** One word against a run of joined ones, both directions. */
function pairJoined(work: Work, least: number): void {
  const { left, right } = work;
  joinSide(left, right, least, (at, span, single, likeness) => work.pair(at, span, single, 1, likeness, HOW.joined));
  joinSide(right, left, least, (at, span, single, likeness) => work.pair(single, 1, at, span, likeness, HOW.joined));
}

function joinSide(
  many: Side,
  one: Side,
  least: number,
  found: (at: number, span: number, single: number, likeness: number) => void,
): void {
  if (many.open === 0 || !hasOpenRun(many)) return;
  for (let k = 0; k < one.words.length; k++) {
    const single = one.words[k];
    if (single === undefined || one.used[k] !== 0 || single.role === "noise" || single.text.length < 4) continue;
    let best = { likeness: least, at: -1, span: 0 };
    for (let at = 0; at + 2 <= many.words.length; at++) {
      let letters = 0;
      for (let span = 1; span <= LONGEST_JOIN && at + span <= many.words.length; span++) {
        const last = many.words[at + span - 1];
        if (last === undefined || many.used[at + span - 1] !== 0 || last.role === "noise") break;
        letters += last.text.length;
        if (span === 1 || letters < single.text.length - 2) continue;
        if (letters > single.text.length + 2 && single.arabic === undefined && last.arabic === undefined) break;
        const likeness = joinLikeness(many.words, at, span, single);
        if (likeness > best.likeness) best = { likeness, at, span };
      }
    }
    if (best.at >= 0) found(best.at, best.span, k, best.likeness * 0.97);
  }
}

/** Two neighbouring words still unpaired. */
function hasOpenRun(side: Side): boolean {
  for (let i = 0; i + 1 < side.words.length; i++) if (side.used[i] === 0 && side.used[i + 1] === 0) return true;
  return false;
}

function joinLikeness(words: readonly Word[], at: number, span: number, single: Word): number {
  let text = "";
  let sound = "";
  let arabic = "";
  let lonely = false;
  for (let i = at; i < at + span; i++) {
    const w = words[i];
    if (w === undefined) continue;
    text += w.text;
    if (single.arabic === undefined || w.role !== "small") sound += w.sound;
    arabic += w.arabic ?? "";
    lonely ||= w.text.length === 1;
  }
  if (single.arabic !== undefined) return arabicLikeness(single.arabic, sound);
  if (arabic !== "") return arabicLikeness(arabic, single.sound);
  if (text === single.text) return lonely && text.length < 5 ? 0 : 1;
  // one letter and a word are rarely one misspelled word: "p & mt" is no "pamt"
  return lonely ? 0 : Math.max(closeness(sound, single.sound), closeness(text, single.text));
}

/** Initials run together ("c.h.") against the words they stand for. */
function pairInitials(work: Work): void {
  const { left, right } = work;
  initialSide(left, right, (i, at, span) => work.pair(i, 1, at, span, 0.65, HOW.initial));
  initialSide(right, left, (j, at, span) => work.pair(at, span, j, 1, 0.65, HOW.initial));
}

function initialSide(short: Side, long: Side, found: (short: number, at: number, span: number) => void): void {
  for (let i = 0; i < short.words.length; i++) {
    const word = short.words[i];
    if (word === undefined || short.used[i] !== 0 || !word.dotted || word.text.length < 2 || word.text.length > 4)
      continue;
    for (let at = 0; at + word.text.length <= long.words.length; at++) {
      let spelled = 0;
      while (
        spelled < word.text.length &&
        long.used[at + spelled] === 0 &&
        long.words[at + spelled]?.text[0] === word.text[spelled]
      )
        spelled++;
      if (spelled < word.text.length) continue;
      found(i, at, spelled);
      break;
    }
  }
}

/** Single initials, cut-off last words, abbreviations. */
function pairShortened(work: Work): void {
  const { left, right } = work;
  for (let i = 0; i < left.words.length; i++)
    for (let j = 0; j < right.words.length && left.used[i] === 0; j++) {
      const q = left.words[i];
      const l = right.words[j];
      if (q === undefined || l === undefined || right.used[j] !== 0 || q.role === "noise" || q.arabic !== undefined)
        continue;
      if (q.text.charCodeAt(0) !== l.text.charCodeAt(0)) continue;
      const atEnd = i === left.words.length - 1 || j === right.words.length - 1;
      const likeness = shortenedLikeness(q, l, atEnd);
      if (likeness > 0)
        work.pair(i, 1, j, 1, likeness, q.text.length === 1 || l.text.length === 1 ? HOW.initial : HOW.shortened);
    }
}

function shortenedLikeness(q: Word, l: Word, atEnd: boolean): number {
  if (q.role === "number" || l.role === "number") return 0;
  const [short, long] = q.text.length <= l.text.length ? [q.text, l.text] : [l.text, q.text];
  if (short.length === 1) return q.role !== "small" && l.role !== "small" ? 0.6 : 0;
  if (long.startsWith(short) && (short.length >= 4 || (atEnd && short.length >= 2)))
    return Math.min(0.9, 0.5 + (0.5 * short.length) / long.length);
  if (short.length >= 3 && short.length <= 5 && long.length >= short.length + 3 && isAbbreviation(short, long))
    return 0.7;
  return 0;
}

/** The rest of the short word occurs in order inside the long one, and its middle holds consonants only. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 1;
  for (let i = 1; i < short.length; i++) {
    const found = long.indexOf(short[i] ?? "", at);
    if (found < 0 || (i < short.length - 1 && "aeiou".includes(short[i] ?? ""))) return false;
    at = found + 1;
  }
  return true;
}

/** Words left over that are close in spelling, though too far apart to be found on their own. */
function pairClose(work: Work): void {
  const { left, right } = work;
  for (;;) {
    let best = { likeness: 0.5, i: -1, j: -1 };
    for (let i = 0; i < left.words.length; i++) {
      const q = left.words[i];
      if (q === undefined || left.used[i] !== 0 || q.role !== "name" || q.text.length < 3) continue;
      for (let j = 0; j < right.words.length; j++) {
        const l = right.words[j];
        if (l === undefined || right.used[j] !== 0 || l.role !== "name" || l.text.length < 3) continue;
        const likeness = wordLikeness(q, l);
        if (likeness > best.likeness) best = { likeness, i, j };
      }
    }
    if (best.i < 0) return;
    work.pair(best.i, 1, best.j, 1, best.likeness, HOW.edits);
  }
}

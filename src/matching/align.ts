/** Best pairing of the words of a query view with the words of a listed view: one to one, or one to joined neighbours. */
import { skeletonOfSound } from "./arabic-skeleton.ts";
import { HOW, type How, type Neighbours, wordLikeness } from "./vocabulary-index.ts";
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

/** Pairs, and the words left over on both sides (by position). */
export interface Alignment {
  pairs: Pair[];
  queryLeft: number[];
  listedLeft: number[];
}

/** Likeness of query word `i` and listed word `j` as known before alignment (0 where unknown). */
export type KnownLikeness = (i: number, wordId: number) => { likeness: number; how: How } | undefined;

/** Looks pairs up in the neighbour lists of the query words. */
export function knownFrom(neighbours: readonly Neighbours[]): KnownLikeness {
  const maps = neighbours.map((near) => {
    const map = new Map<number, { likeness: number; how: How }>();
    for (let k = 0; k < near.ids.length; k++)
      map.set(near.ids[k] as number, { likeness: near.likeness[k] as number, how: near.how[k] as How });
    return map;
  });
  return (i, id) => maps[i]?.get(id);
}

/** Aligns two word lists; `ids` are the vocabulary ids of the listed words. Deterministic: ties go to earlier words. */
export function align(
  query: readonly Word[],
  listed: readonly Word[],
  ids: Int32Array,
  known: KnownLikeness,
): Alignment {
  const state = new State(query, listed);
  pairKnown(state, ids, known);
  if (state.openQuery() > 0 && state.openListed() > 0) {
    pairJoined(state);
    pairShortened(state);
  }
  return state.result();
}

class State {
  readonly query: readonly Word[];
  readonly listed: readonly Word[];
  readonly pairs: Pair[] = [];
  readonly queryUsed: boolean[];
  readonly listedUsed: boolean[];
  constructor(query: readonly Word[], listed: readonly Word[]) {
    this.query = query;
    this.listed = listed;
    this.queryUsed = query.map(() => false);
    this.listedUsed = listed.map(() => false);
  }
  pair(query: number, queryCount: number, listed: number, listedCount: number, likeness: number, how: How): void {
    this.pairs.push({ query, queryCount, listed, listedCount, likeness, how });
    for (let i = query; i < query + queryCount; i++) this.queryUsed[i] = true;
    for (let j = listed; j < listed + listedCount; j++) this.listedUsed[j] = true;
  }
  openQuery(): number {
    return this.queryUsed.filter((u) => !u).length;
  }
  openListed(): number {
    return this.listedUsed.filter((u) => !u).length;
  }
  result(): Alignment {
    const left = (used: readonly boolean[]): number[] => used.flatMap((u, i) => (u ? [] : [i]));
    return {
      pairs: this.pairs.sort((a, b) => a.query - b.query),
      queryLeft: left(this.queryUsed),
      listedLeft: left(this.listedUsed),
    };
  }
}

function pairKnown(state: State, ids: Int32Array, known: KnownLikeness): void {
  const options: { i: number; j: number; likeness: number; how: How; value: number }[] = [];
  for (let i = 0; i < state.query.length; i++)
    for (let j = 0; j < state.listed.length; j++) {
      const found = known(i, ids[j] as number);
      if (found === undefined || state.query[i]?.role === "noise") continue;
      const distance = Math.abs(i / state.query.length - j / state.listed.length);
      options.push({ i, j, likeness: found.likeness, how: found.how, value: found.likeness - 0.01 * distance });
    }
  options.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  for (const o of options)
    if (!state.queryUsed[o.i] && !state.listedUsed[o.j]) state.pair(o.i, 1, o.j, 1, o.likeness, o.how);
}

/** One word against two or three joined, both directions; also skeletons for words in Arabic script. */
function pairJoined(state: State): void {
  for (let span = 3; span >= 2; span--) {
    joinSide(state.query, state.queryUsed, state.listed, state.listedUsed, span, (i, j, likeness) =>
      state.pair(i, span, j, 1, likeness, HOW.joined),
    );
    joinSide(state.listed, state.listedUsed, state.query, state.queryUsed, span, (j, i, likeness) =>
      state.pair(i, 1, j, span, likeness, HOW.joined),
    );
  }
}

function joinSide(
  many: readonly Word[],
  manyUsed: readonly boolean[],
  one: readonly Word[],
  oneUsed: readonly boolean[],
  span: number,
  found: (at: number, single: number, likeness: number) => void,
): void {
  for (let at = 0; at + span <= many.length; at++) {
    if (!free(manyUsed, at, span) || many.slice(at, at + span).some((w) => w.role === "noise")) continue;
    const sound = many
      .slice(at, at + span)
      .map((w) => w.sound)
      .join("");
    for (let k = 0; k < one.length; k++) {
      const single = one[k];
      if (oneUsed[k] || single === undefined || !free(manyUsed, at, span) || sound.length < 3) continue;
      const arabic = single.skeleton !== undefined || many[at]?.skeleton !== undefined;
      const likeness = arabic
        ? skeletonMatch(many.slice(at, at + span), single)
        : wordLikeness({ text: sound, sound }, { text: single.sound, sound: single.sound });
      if (likeness > 0.7) found(at, k, likeness * 0.97);
    }
  }
}

function skeletonMatch(many: readonly Word[], single: Word): number {
  const skeleton = (w: Word): string => w.skeleton ?? skeletonOfSound(w.sound);
  const joined = many.map(skeleton).join("");
  const own = skeleton(single);
  return joined.length >= 3 && (joined === own || skeletonOfSound(joined) === own) ? 0.85 : 0;
}

function free(used: readonly boolean[], at: number, span: number): boolean {
  for (let i = at; i < at + span; i++) if (used[i]) return false;
  return true;
}

/** Initials, cut-off last words, abbreviations. */
function pairShortened(state: State): void {
  for (let i = 0; i < state.query.length; i++)
    for (let j = 0; j < state.listed.length && !state.queryUsed[i]; j++) {
      const q = state.query[i];
      const l = state.listed[j];
      if (q === undefined || l === undefined || state.listedUsed[j] || q.role === "noise" || q.skeleton !== undefined)
        continue;
      const found = shortened(q, l, i === state.query.length - 1, j === state.listed.length - 1);
      if (found !== undefined) state.pair(i, 1, j, 1, found.likeness, found.how);
    }
}

function shortened(q: Word, l: Word, lastQ: boolean, lastL: boolean): { likeness: number; how: How } | undefined {
  if (q.role === "number" || l.role === "number") return undefined;
  const [short, long] = q.text.length <= l.text.length ? [q, l] : [l, q];
  if (short.text.length === 1)
    return long.text.startsWith(short.text) && long.role !== "small" ? { likeness: 0.6, how: HOW.initial } : undefined;
  if (long.text.startsWith(short.text) && (short.text.length >= 4 || ((lastQ || lastL) && short.text.length >= 2)))
    return { likeness: Math.min(0.9, 0.5 + (0.5 * short.text.length) / long.text.length), how: HOW.shortened };
  if (
    short.text.length >= 3 &&
    short.text.length <= 5 &&
    long.text.length >= short.text.length + 3 &&
    isAbbreviation(short.text, long.text)
  )
    return { likeness: 0.7, how: HOW.shortened };
  return undefined;
}

/** Same first letter, and the rest of the short word in order inside the long one, mostly consonants. */
function isAbbreviation(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 1;
  for (let i = 1; i < short.length; i++) {
    const found = long.indexOf(short[i] ?? "", at);
    if (found < 0) return false;
    at = found + 1;
  }
  return !/[aeiou]/.test(short.slice(1, -1));
}

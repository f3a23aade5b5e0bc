/**
 * Called often in long work. Undefined: go on at once. A promise: others have their turn first; it rejects with a
 * TroubleError `impact/stopped` when nobody waits for the answer any more.
 */
export type Turn = () => Promise<void> | undefined;

/** Items done before the question whether others are due is put again; each takes some microseconds. */
const AT_ONCE = 32;

/** Goes through items one after another and lets others have their turn in between. `heavy` items ask after each one. */
export async function inTurns<T>(
  items: Iterable<T>,
  turn: Turn | undefined,
  each: (item: T, place: number) => void,
  heavy = false,
): Promise<void> {
  let done = 0;
  for (const item of items) {
    each(item, done);
    done++;
    if (turn === undefined || (!heavy && done % AT_ONCE !== 0)) continue;
    const others = turn();
    if (others !== undefined) await others;
  }
}

/** Items sorted at once; a block takes a few milliseconds. */
const BLOCK = 4096;

/** Sorts in blocks that are then merged two by two, so that a long list never holds others up. Stable, like the built-in sort. */
export async function sortedInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  turn: Turn | undefined,
): Promise<T[]> {
  if (turn === undefined || items.length <= BLOCK) return [...items].sort(compare);
  let runs: T[][] = [];
  for (let i = 0; i < items.length; i += BLOCK) {
    runs.push(items.slice(i, i + BLOCK).sort(compare));
    await turn();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(await mergedInTurns(runs[i] ?? [], runs[i + 1], compare, turn));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergedInTurns<T>(
  left: T[],
  right: readonly T[] | undefined,
  compare: (a: T, b: T) => number,
  turn: Turn,
): Promise<T[]> {
  if (right === undefined) return left;
  const all: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a !== undefined) all.push(a);
      l++;
    } else {
      all.push(b);
      r++;
    }
    if (all.length % BLOCK === 0) await turn();
  }
  return all;
}

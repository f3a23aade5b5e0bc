import { foldForComparison } from "../matching/index.ts";

/** Our own parties, in arrays, to be asked with the few names that a new edition adds. Parties keep the number they came with. */
export interface CustomerIndex {
  readonly size: number;
  /** Parties whose name shares enough letters with one of the names to be worth screening, ascending. */
  near(names: readonly string[]): number[];
}

/** Letters and digits, and the beginning of a word. */
const SYMBOLS = 37;
const TRIPLES = SYMBOLS ** 3;
/** Most postings read for one name; the rarest letter triples come first. */
const BUDGET = 600_000;
/** Most parties one name leads to. */
const MOST = 120;
/** Share of the weight of the new name, or of the party's own, that must be shared. */
const [OF_NEW, OF_OWN] = [0.25, 0.45];

/** Reads the names once. Memory: about 100 bytes a name. */
export function buildCustomerIndex(names: Iterable<string>): CustomerIndex {
  const { keys, starts } = triplesOfAll(names);
  const size = starts.length - 1;
  const { at, parties } = inverted(keys, starts);
  const weight = Float32Array.from({ length: TRIPLES }, (_, key) =>
    Math.log((size + 1) / (1 + (at[key + 1] as number) - (at[key] as number))),
  );
  const own = new Float32Array(size);
  for (let p = 0; p < size; p++)
    for (let k = starts[p] as number; k < (starts[p + 1] as number); k++)
      own[p] = (own[p] as number) + (weight[keys[k] as number] as number);
  const shared = new Float32Array(size);
  const touched: number[] = [];

  const nearOne = (name: string): number[] => {
    const asked = triplesOf(name).sort((a, b) => (weight[b] as number) - (weight[a] as number));
    const total = asked.reduce((sum, key) => sum + (weight[key] as number), 0);
    let left = BUDGET;
    for (const key of asked) {
      const [from, until] = [at[key] as number, at[key + 1] as number];
      if (until - from > left) break;
      left -= until - from;
      for (let k = from; k < until; k++) {
        const party = parties[k] as number;
        if (shared[party] === 0) touched.push(party);
        shared[party] = (shared[party] as number) + (weight[key] as number);
      }
    }
    const found: { party: number; share: number }[] = [];
    for (const party of touched) {
      const met = shared[party] as number;
      shared[party] = 0;
      const share = Math.max(met / total / OF_NEW, met / (own[party] as number) / OF_OWN);
      if (share >= 1) found.push({ party, share });
    }
    touched.length = 0;
    found.sort((a, b) => b.share - a.share || a.party - b.party);
    return found.slice(0, MOST).map((f) => f.party);
  };
  return {
    size,
    near: (asked) => [...new Set(asked.flatMap(nearOne))].sort((a, b) => a - b),
  };
}

/** Letter triples of every name one after the other; `starts[p]` is where those of party `p` begin. */
function triplesOfAll(names: Iterable<string>): { keys: Uint16Array; starts: Uint32Array } {
  let keys = new Uint16Array(1 << 16);
  const starts: number[] = [0];
  let used = 0;
  for (const name of names) {
    const triples = triplesOf(name);
    if (used + triples.length > keys.length) {
      const larger = new Uint16Array(keys.length * 2);
      larger.set(keys);
      keys = larger;
    }
    keys.set(triples, used);
    used += triples.length;
    starts.push(used);
  }
  return { keys: keys.subarray(0, used), starts: Uint32Array.from(starts) };
}

/** Parties by triple: those of `key` stand from `at[key]` up to `at[key + 1]`. */
function inverted(keys: Uint16Array, starts: Uint32Array): { at: Uint32Array; parties: Uint32Array } {
  const at = new Uint32Array(TRIPLES + 1);
  for (const key of keys) at[key + 1] = (at[key + 1] as number) + 1;
  for (let key = 0; key < TRIPLES; key++) at[key + 1] = (at[key + 1] as number) + (at[key] as number);
  const fill = at.slice();
  const parties = new Uint32Array(keys.length);
  for (let p = 0; p + 1 < starts.length; p++)
    for (let k = starts[p] as number; k < (starts[p + 1] as number); k++) {
      const key = keys[k] as number;
      const place = fill[key] as number;
      parties[place] = p;
      fill[key] = place + 1;
    }
  return { at, parties };
}

/** The different letter triples of a folded name, word by word, each word with its beginning marked. */
function triplesOf(name: string): number[] {
  const found = new Set<number>();
  let [before, last] = [0, 0];
  for (const ch of foldForComparison(name)) {
    const symbol = symbolOf(ch);
    if (symbol === 0) [before, last] = [0, 0];
    else {
      if (last !== 0) found.add((before * SYMBOLS + last) * SYMBOLS + symbol);
      [before, last] = [last, symbol];
    }
  }
  return [...found];
}

/** 0 between words; letters of other scripts share the numbers of Latin ones. */
function symbolOf(ch: string): number {
  if (ch === " ") return 0;
  const code = ch.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 1 + (code % 36);
}

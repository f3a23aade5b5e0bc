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
  const touched = new Uint32Array(size);

  /** Adds up what every party shares with the name; returns how many parties share anything. */
  const meet = (asked: readonly number[]): number => {
    let [count, left] = [0, BUDGET];
    for (const key of asked) {
      const [from, until] = [at[key] as number, at[key + 1] as number];
      left -= until - from;
      if (left < 0) break;
      const more = weight[key] as number;
      for (let k = from; k < until; k++) {
        const party = parties[k] as number;
        if (shared[party] === 0) touched[count++] = party;
        shared[party] = (shared[party] as number) + more;
      }
    }
    return count;
  };
  const nearOne = (name: string): number[] => {
    const asked = triplesOf(name).sort((a, b) => (weight[b] as number) - (weight[a] as number));
    const total = asked.reduce((sum, key) => sum + (weight[key] as number), 0);
    const count = meet(asked);
    const best = new BestParties();
    for (let k = 0; k < count; k++) {
      const party = touched[k] as number;
      const met = shared[party] as number;
      shared[party] = 0;
      if (met > OF_NEW * total || met > OF_OWN * (own[party] as number))
        best.offer(party, met / (total + (own[party] as number) - met));
    }
    return best.parties();
  };
  return {
    size,
    near: (asked) => [...new Set(asked.flatMap(nearOne))].sort((a, b) => a - b),
  };
}

/** The parties that share most, in steps of a thousandth; of equal ones those that came first. */
class BestParties {
  private readonly found: { party: number; step: number }[] = [];
  private readonly counts = new Uint32Array(1001);
  private least = 0;
  private held = 0;

  offer(party: number, share: number): void {
    const step = Math.min(1000, Math.floor(share * 1000));
    if (step < this.least) return;
    this.found.push({ party, step });
    this.counts[step] = (this.counts[step] as number) + 1;
    this.held++;
    while (this.held - (this.counts[this.least] as number) >= MOST) {
      this.held -= this.counts[this.least] as number;
      this.least++;
    }
  }

  parties(): number[] {
    const kept = this.found.filter((f) => f.step >= this.least);
    kept.sort((a, b) => b.step - a.step || a.party - b.party);
    return kept.slice(0, MOST).map((f) => f.party);
  }
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

/** Weighted edit distance between sound forms: confusable sounds cost less, so that a typo, a romanization and another name differ. */

const MAX = 48;
const width = MAX + 2;
const cells = new Float64Array(width * width);

/** Cost classes of substitution, by character code; built once from the confusable groups below. */
const substitution = new Float32Array(128 * 128).fill(1);
const indel = new Float32Array(128).fill(1);
const CHEAP: readonly [string, number][] = [
  ["aeiou", 0.5],
  ["ou", 0.25],
  ["ei", 0.25],
  ["ae", 0.3],
  ["vf", 0.4],
  ["vb", 0.6],
  ["vu", 0.5],
  ["sz", 0.4],
  ["td", 0.5],
  ["kg", 0.5],
  ["Ji", 0.35],
  ["JC", 0.5],
  ["Jg", 0.4],
  ["SC", 0.5],
  ["Ss", 0.4],
  ["cs", 0.4],
  ["cC", 0.4],
  ["cz", 0.4],
  ["hk", 0.5],
  ["hg", 0.5],
  ["Jz", 0.4],
  ["mn", 0.6],
  ["pb", 0.5],
  ["Jd", 0.6],
  ["lr", 0.7],
  ["0o", 0.2],
  ["1l", 0.2],
  ["1i", 0.2],
  ["3e", 0.2],
  ["4a", 0.2],
  ["5s", 0.2],
  ["7t", 0.2],
  ["8b", 0.2],
  ["9g", 0.2],
  ["6g", 0.3],
  ["2z", 0.3],
];
for (const [letters, cost] of CHEAP)
  for (const a of letters)
    for (const b of letters) {
      const at = a.charCodeAt(0) * 128 + b.charCodeAt(0);
      if (a === b) substitution[at] = 0;
      else if ((substitution[at] as number) > cost) substitution[at] = cost;
    }
for (let c = 0; c < 128; c++) substitution[c * 128 + c] = 0;
for (const c of "aeiou") indel[c.charCodeAt(0)] = 0.6;
indel["h".charCodeAt(0)] = 0.6;
indel["i".charCodeAt(0)] = 0.5;

/** Letters that cost much more or less to leave out than what they are exchanged for: a "0" for an "o". */
const irregular = new Uint8Array(128);
for (const c of "J01346") irregular[c.charCodeAt(0)] = 1;

/** Letters of a word, seven bits each: compared faster than a text. */
export class Letters {
  readonly codes = new Uint8Array(MAX);
  length = 0;
  /** Holds a letter whose costs forbid shortcuts. */
  irregular = false;

  /** Takes the letters of a text; of a very long one the first. */
  read(text: string): this {
    return this.clear().add(text);
  }

  /** Forgets all letters. */
  clear(): this {
    this.length = 0;
    this.irregular = false;
    return this;
  }

  /** Adds the letters of a text, as far as there is room. */
  add(text: string): this {
    const from = this.length;
    this.length = Math.min(from + text.length, MAX);
    for (let i = from; i < this.length; i++) this.take(i, text.charCodeAt(i - from));
    return this;
  }

  /** Takes the UTF-16 units from `from` up to `until`. */
  readUnits(units: Uint16Array, from: number, until: number): this {
    this.clear();
    this.length = Math.min(until - from, MAX);
    for (let i = 0; i < this.length; i++) this.take(i, units[from + i] as number);
    return this;
  }

  private take(at: number, unit: number): void {
    const code = unit & 127;
    this.codes[at] = code;
    if (irregular[code] !== 0) this.irregular = true;
  }
}

/**
 * Weighted Damerau distance of two words; stops with `limit + 1` once no path can stay within `limit`. Symmetric. Letters
 * equal at both ends are left out first, which changes nothing where no letter is cheaper to
 * reach by exchange than by leaving out and in: a cheapest way that does not meet them can be turned into one that does.
 */
export function lettersDistance(a: Letters, b: Letters, limit: number): number {
  let n = a.length;
  let m = b.length;
  let from = 0;
  if (!a.irregular && !b.irregular) {
    while (from < n && from < m && a.codes[from] === b.codes[from]) from++;
    while (n > from && m > from && a.codes[n - 1] === b.codes[m - 1]) {
      n--;
      m--;
    }
  }
  if (n === from || m === from) return costOfLeavingOut(n > from ? a.codes : b.codes, from, Math.max(n, m));
  return distanceBetween(a.codes, b.codes, from, n - from, m - from, limit);
}

function costOfLeavingOut(codes: Uint8Array, from: number, until: number): number {
  let cost = 0;
  for (let i = from; i < until; i++) cost += indel[codes[i] as number] as number;
  return cost;
}

/** Distance between `n` letters of `a` and `m` of `b`, both from `from` on, without any shortcut. */
export function distanceBetween(
  a: Uint8Array,
  b: Uint8Array,
  from: number,
  n: number,
  m: number,
  limit: number,
): number {
  cells[0] = 0;
  for (let j = 1; j <= m; j++) cells[j] = (cells[j - 1] as number) + (indel[b[from + j - 1] as number] as number);
  let lastA = -1;
  for (let i = 1; i <= n; i++) {
    const ca = a[from + i - 1] as number;
    const row = i * width;
    const up = row - width;
    const costA = indel[ca] as number;
    let best = (cells[up] as number) + costA;
    cells[row] = best;
    let lastB = -1;
    for (let j = 1; j <= m; j++) {
      const cb = b[from + j - 1] as number;
      let cost = (cells[up + j - 1] as number) + (substitution[ca * 128 + cb] as number);
      const del = (cells[up + j] as number) + costA;
      if (del < cost) cost = del;
      const ins = (cells[row + j - 1] as number) + (indel[cb] as number);
      if (ins < cost) cost = ins;
      if (ca === lastB && cb === lastA) {
        const swap = (cells[up - width + j - 2] as number) + 0.8;
        if (swap < cost) cost = swap;
      }
      cells[row + j] = cost;
      if (cost < best) best = cost;
      lastB = cb;
    }
    if (best > limit) return limit + 1;
    lastA = ca;
  }
  return cells[n * width + m] as number;
}

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

/** Weighted Damerau distance of two ASCII strings; stops with `limit + 1` once no path can stay within `limit`. Symmetric. */
export function soundDistance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, MAX);
  const m = Math.min(b.length, MAX);
  cells[0] = 0;
  for (let j = 1; j <= m; j++) cells[j] = (cells[j - 1] as number) + (indel[b.charCodeAt(j - 1) & 127] as number);
  for (let i = 1; i <= n; i++) {
    const ca = a.charCodeAt(i - 1) & 127;
    const row = i * width;
    const up = row - width;
    const costA = indel[ca] as number;
    let best = (cells[up] as number) + costA;
    cells[row] = best;
    for (let j = 1; j <= m; j++) {
      const cb = b.charCodeAt(j - 1) & 127;
      let cost = (cells[up + j - 1] as number) + (substitution[ca * 128 + cb] as number);
      const del = (cells[up + j] as number) + costA;
      if (del < cost) cost = del;
      const ins = (cells[row + j - 1] as number) + (indel[cb] as number);
      if (ins < cost) cost = ins;
      if (i > 1 && j > 1 && ca === (b.charCodeAt(j - 2) & 127) && cb === (a.charCodeAt(i - 2) & 127)) {
        const swap = (cells[up - width + j - 2] as number) + 0.8;
        if (swap < cost) cost = swap;
      }
      cells[row + j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
  }
  return cells[n * width + m] as number;
}

/** Letters that may be wrong in a word: one in each four, three at most. */
const slips = (word: string): number => Math.min(3, Math.floor(word.length / 4));

const plain = (word: string): string =>
  word
    .replace(/^item\./i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** The known word that a word comes closest to, no more than a few slips of the pen away; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const asWritten = plain(word);
  let found: string | undefined;
  let least = slips(asWritten) + 1;
  for (const candidate of known) {
    const distance = slipsBetween(asWritten, plain(candidate), least);
    if (distance < least) [found, least] = [candidate, distance];
  }
  return found;
}

/** Letters to leave out, put in, change or swap with the next to make one word of the other; `most` or more is not counted out. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : most;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most;
}

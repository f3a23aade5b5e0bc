/** Slips of the fingers: what sets a mistyped name apart from another name that happens to be a letter away. */

/** Rows of a keyboard; each row is shifted by half a key against the one above. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** The keys around a letter's own, by letter. */
export const BESIDE: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, r) => [...row].map((letter, i): [string, string] => [letter, around(r, i)])),
);

function around(row: number, i: number): string {
  const [above, own, below] = [ROWS[row - 1] ?? "", ROWS[row] ?? "", ROWS[row + 1] ?? ""];
  return [own[i - 1], own[i + 1], above[i], above[i + 1], below[i - 1], below[i]].join("");
}

/** True where two words differ by one slip: two letters swapped, a key beside the right one struck, a letter struck twice. */
export function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a);
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  let [endA, endB] = [a.length, b.length];
  while (endA > i && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - i, endB - i];
  if (left === 1 && right === 1) return BESIDE.get(a[i] ?? "")?.includes(b[i] ?? "") ?? false;
  if (left === 2 && right === 2) return a[i] === b[i + 1] && a[i + 1] === b[i];
  return left === 0 && right === 1 && i > 0 && b[i] === b[i - 1];
}

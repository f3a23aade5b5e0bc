/** Which squashed names hold which three letters: the way in for names whose words are misspelled, glued or cut. */

/** Sound letters are packed into six bits each, so that three number a trigram. */
const BITS = 18;
const LETTER = new Uint8Array(128);
for (let c = 0; c < 128; c++)
  LETTER[c] = c >= 97 && c <= 122 ? c - 96 : c >= 48 && c <= 57 ? c - 21 : c >= 65 && c <= 90 ? c - 28 : 63;

/**
 * Texts by trigram: those of row `r` stand from `starts[r]` up to `starts[r + 1]`, ascending, a text once per trigram.
 * Short lists have fewer rows than there are trigrams; then `keys` tells them apart.
 */
export interface TrigramIndex {
  starts: Int32Array;
  texts: Int32Array;
  /** Trigram of each text in its row; empty where every trigram has its own row. */
  keys: Int32Array;
}

/** Number of the trigram that begins at `i`. */
export function trigramAt(text: string, i: number): number {
  const a = LETTER[text.charCodeAt(i) & 127] as number;
  const b = LETTER[text.charCodeAt(i + 1) & 127] as number;
  return (a << 12) | (b << 6) | (LETTER[text.charCodeAt(i + 2) & 127] as number);
}

/** Row of a trigram in an index of so many rows (a power of two): its last letters and a mix of the first. */
export function rowOf(key: number, rows: number): number {
  return rows === 1 << BITS ? key : (key ^ (key >>> 7)) & (rows - 1);
}

/** Builds the index in two passes. */
export function buildTrigramIndex(texts: readonly string[]): TrigramIndex {
  let letters = 0;
  for (const text of texts) letters += text.length;
  let rows = 64;
  while (rows < letters && rows < 1 << BITS) rows *= 2;
  const starts = new Int32Array(rows + 1);
  visitTrigrams(texts, rows, (row) => {
    starts[row + 1] = (starts[row + 1] as number) + 1;
  });
  for (let r = 0; r < rows; r++) starts[r + 1] = (starts[r + 1] as number) + (starts[r] as number);
  const fill = starts.slice(0, rows);
  const out = new Int32Array(starts[rows] as number);
  const keys = new Int32Array(rows === 1 << BITS ? 0 : out.length);
  visitTrigrams(texts, rows, (row, key, text) => {
    const at = fill[row] as number;
    fill[row] = at + 1;
    out[at] = text;
    if (keys.length > 0) keys[at] = key;
  });
  return { starts, texts: out, keys };
}

/** Every trigram of every text, once per text. */
function visitTrigrams(
  texts: readonly string[],
  rows: number,
  visit: (row: number, key: number, text: number) => void,
): void {
  const large = rows === 1 << BITS;
  const last = large ? new Int32Array(rows).fill(-1) : undefined;
  for (let number = 0; number < texts.length; number++) {
    const text = texts[number] as string;
    const seen: Set<number> | undefined = large ? undefined : new Set();
    for (let i = 0; i + 3 <= text.length; i++) {
      const key = trigramAt(text, i);
      if (last !== undefined) {
        if (last[key] === number) continue;
        last[key] = number;
      } else if (seen?.has(key)) continue;
      seen?.add(key);
      visit(rowOf(key, rows), key, number);
    }
  }
}

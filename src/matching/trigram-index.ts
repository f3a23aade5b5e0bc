/** Which squashed names hold which three letters: the way in for names whose words are misspelled, glued or cut. */

/** Sound letters are packed into six bits each, so that three index a table directly. */
const TABLE = 1 << 18;
const LETTER = new Uint8Array(128);
for (let c = 0; c < 128; c++)
  LETTER[c] = c >= 97 && c <= 122 ? c - 96 : c >= 48 && c <= 57 ? c - 21 : c >= 65 && c <= 90 ? c - 28 : 63;

/** Positions of texts by trigram: `texts.slice(starts[key], starts[key + 1])`, ascending, a text once per trigram. */
export interface TrigramIndex {
  starts: Int32Array;
  texts: Int32Array;
}

/** Number of the trigram that begins at `i`. */
export function trigramAt(text: string, i: number): number {
  const a = LETTER[text.charCodeAt(i) & 127] as number;
  const b = LETTER[text.charCodeAt(i + 1) & 127] as number;
  return (a << 12) | (b << 6) | (LETTER[text.charCodeAt(i + 2) & 127] as number);
}

/** Builds the index in two passes. */
export function buildTrigramIndex(texts: readonly string[]): TrigramIndex {
  const starts = new Int32Array(TABLE + 1);
  const last = new Int32Array(TABLE).fill(-1);
  texts.forEach((text, number) => {
    for (let i = 0; i + 3 <= text.length; i++) {
      const key = trigramAt(text, i);
      if (last[key] === number) continue;
      last[key] = number;
      starts[key + 1] = (starts[key + 1] as number) + 1;
    }
  });
  for (let k = 0; k < TABLE; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const fill = starts.slice(0, TABLE);
  const out = new Int32Array(starts[TABLE] as number);
  last.fill(-1);
  texts.forEach((text, number) => {
    for (let i = 0; i + 3 <= text.length; i++) {
      const key = trigramAt(text, i);
      if (last[key] === number) continue;
      last[key] = number;
      const at = fill[key] as number;
      out[at] = number;
      fill[key] = at + 1;
    }
  });
  return { starts, texts: out };
}

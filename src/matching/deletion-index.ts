/** Finds words within one or two edits without scanning: words share a bucket when deleting letters makes them equal (Symmetric Delete). */
import { type Buckets, Filing, visitBucket } from "./buckets.ts";
import { mixed } from "./hash.ts";

const PREFIX = 10;
const hashes = new Int32Array(64);
/** A text's hash is its letters as digits to this base, cut to 32 bits: that of a text without letters is put together from its parts. */
const BASE = 0x01000193;
const SEED = 1;
const powers = new Int32Array(PREFIX + 1).fill(1);
for (let k = 1; k <= PREFIX; k++) powers[k] = Math.imul(powers[k - 1] as number, BASE);
/** Hashes of the beginnings and of the ends of the text at hand, by where they are cut. */
const begins = new Int32Array(PREFIX + 1);
const ends = new Int32Array(PREFIX + 1);

/** Edits looked for at a given length: none below four letters, one below seven, then two. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Fills `hashes` with the hash of the prefix and of every deletion of up to `edits` letters; returns how many. */
function deletionHashes(text: string, edits: number): number {
  const n = Math.min(text.length, PREFIX);
  cutEverywhere(text, n);
  let count = 0;
  hashes[count++] = mixed(begins[n] as number);
  if (edits >= 1)
    for (let i = 0; i < n; i++)
      if (i === 0 || text.charCodeAt(i) !== text.charCodeAt(i - 1))
        hashes[count++] = mixed(joined(begins[i] as number, ends[i + 1] as number, n - i - 1));
  if (edits >= 2)
    for (let i = 0; i < n; i++) {
      let before = begins[i] as number;
      for (let j = i + 1; j < n; j++) {
        hashes[count++] = mixed(joined(before, ends[j + 1] as number, n - j - 1));
        before = joined(before, text.charCodeAt(j), 1);
      }
    }
  return count;
}

function cutEverywhere(text: string, n: number): void {
  begins[0] = SEED;
  for (let i = 0; i < n; i++) begins[i + 1] = joined(begins[i] as number, text.charCodeAt(i), 1);
  ends[n] = 0;
  for (let i = n - 1; i >= 0; i--)
    ends[i] = (Math.imul(text.charCodeAt(i), powers[n - i - 1] as number) + (ends[i + 1] as number)) | 0;
}

/** Hash of a text and `length` letters after it, of which `after` is the hash. */
function joined(before: number, after: number, length: number): number {
  return (Math.imul(before, powers[length] as number) + after) | 0;
}

/** Files the position of every word under what is left of it without letters. */
export function buildDeletionIndex(words: readonly string[]): Buckets {
  const filing = new Filing();
  words.forEach((word, position) => {
    const count = deletionHashes(word, editsAllowed(word.length));
    for (let k = 0; k < count; k++) filing.add(hashes[k] as number, position);
  });
  return filing.buckets();
}

/** Calls `visit` with the position of each word that may lie within the allowed edits; positions may repeat. */
export function visitDeletions(index: Buckets, text: string, visit: (position: number) => void): void {
  const count = deletionHashes(text, editsAllowed(text.length));
  for (let k = 0; k < count; k++) visitBucket(index, hashes[k] as number, visit);
}

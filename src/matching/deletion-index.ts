/** Finds words within one or two edits without scanning: words share a bucket when deleting letters makes them equal (Symmetric Delete). */
import { type Buckets, Filing, visitBucket } from "./buckets.ts";
import { mixed } from "./hash.ts";

const PREFIX = 10;
const hashes = new Int32Array(64);
const codes = new Uint8Array(PREFIX);

/** Edits looked for at a given length: none below four letters, one below seven, then two. */
export function editsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Fills `hashes` with the hash of the prefix and of every deletion of up to `edits` letters; returns how many. */
function deletionHashes(text: string, edits: number): number {
  const n = Math.min(text.length, PREFIX);
  for (let i = 0; i < n; i++) codes[i] = text.charCodeAt(i);
  let count = 0;
  hashes[count++] = hashWithout(n, -1, -1);
  if (edits >= 1)
    for (let i = 0; i < n; i++) if (i === 0 || codes[i] !== codes[i - 1]) hashes[count++] = hashWithout(n, i, -1);
  if (edits >= 2) for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) hashes[count++] = hashWithout(n, i, j);
  return count;
}

function hashWithout(n: number, skipA: number, skipB: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < n; i++) if (i !== skipA && i !== skipB) h = Math.imul(h ^ (codes[i] as number), 0x01000193);
  return mixed(h);
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

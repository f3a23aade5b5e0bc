/** Finds words within one or two edits without scanning: words share a bucket when deleting letters makes them equal (Symmetric Delete). */

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
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Read-only bucket index over a fixed array of words. */
export interface DeletionIndex {
  /** Calls `visit` with the position of each word that may lie within the allowed edits; positions may repeat. */
  visit(text: string, visit: (position: number) => void): void;
}

/** Builds the index; memory is about 5 bytes times 30 per word. */
export function buildDeletionIndex(words: readonly string[]): DeletionIndex {
  let total = 0;
  for (const word of words) total += deletionHashes(word, editsAllowed(word.length));
  let size = 1024;
  while (size < total) size *= 2;
  const mask = size - 1;
  const starts = new Int32Array(size + 1);
  for (const word of words) {
    const count = deletionHashes(word, editsAllowed(word.length));
    for (let k = 0; k < count; k++) bump(starts, ((hashes[k] as number) & mask) + 1, 1);
  }
  for (let b = 0; b < size; b++) bump(starts, b + 1, starts[b] as number);
  const fill = starts.slice(0, size);
  const positions = new Int32Array(total);
  const tags = new Uint8Array(total);
  words.forEach((word, position) => {
    const count = deletionHashes(word, editsAllowed(word.length));
    for (let k = 0; k < count; k++) {
      const hash = hashes[k] as number;
      const at = fill[hash & mask] as number;
      fill[hash & mask] = at + 1;
      positions[at] = position;
      tags[at] = hash >>> 24;
    }
  });
  return {
    visit(text, visit) {
      const count = deletionHashes(text, editsAllowed(text.length));
      for (let k = 0; k < count; k++) {
        const hash = hashes[k] as number;
        const end = starts[(hash & mask) + 1] as number;
        for (let at = starts[hash & mask] as number; at < end; at++)
          if (tags[at] === hash >>> 24) visit(positions[at] as number);
      }
    },
  };
}

function bump(array: Int32Array, at: number, by: number): void {
  array[at] = (array[at] as number) + by;
}

/** 32-bit hash of a text by its UTF-16 units, well mixed (FNV-1a with a final avalanche). Not for secrets. */
export function hashOf(text: string): number {
  return mixed(hashedOn(HASH_START, text));
}

/** Where hashing begins: `mixed(hashedOn(hashedOn(HASH_START, a), b))` is the hash of a and b joined, without joining them. */
export const HASH_START = 0x811c9dc5;

/** Takes a text into a hash that is not yet mixed. */
export function hashedOn(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Spreads the bits of a number over all of its 32. */
export function mixed(h: number): number {
  const low = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return low ^ (low >>> 13);
}

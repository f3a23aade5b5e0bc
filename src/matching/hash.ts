/** 32-bit hash of a text by its UTF-16 units, well mixed (FNV-1a with a final avalanche). Not for secrets. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/** Spreads the bits of a number over all of its 32. */
export function mixed(h: number): number {
  const low = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return low ^ (low >>> 13);
}

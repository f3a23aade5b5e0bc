/** Views of the list on which the caps were set. */
const USUAL = 60_000;

/** On longer lists more names share a word: what is usual grows with the number of views, up to `most` times. */
export function grown(usual: number, views: number, most: number): number {
  return Math.round(usual * Math.min(most, Math.max(1, views / USUAL)));
}

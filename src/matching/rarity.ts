/** How telling a word is: a fixed, committed frequency table, so that a score never depends on what else is listed. */
import { conceptOf } from "./concepts.ts";
import { isPlace } from "./places.ts";
import table from "./word-frequency.json" with { type: "json" };

const counts: ReadonlyMap<string, number> = new Map(Object.entries(table.words));
const TOP = Math.log(table.names / 2);

/** True for a word that several unrelated names of the world hold. */
export function isKnown(word: string): boolean {
  return counts.has(word);
}

/** Weight of a folded Latin word in [0.03, 1]: 1 for a word seen nowhere, little for words thousands of names share. */
export function weightOf(word: string): number {
  const concept = conceptOf(word);
  const seen = Math.max(counts.get(word) ?? 0, concept === undefined ? 0 : (counts.get(`=${concept}`) ?? 0));
  const rarity = Math.max(0.03, Math.min(1, Math.log(table.names / (seen + 2)) / TOP));
  // INVARIANT: shorter words say less; one letter is an initial, two letters are mostly particles
  const length =
    word.length >= 5 ? 1 : word.length === 4 ? 0.92 : word.length === 3 ? 0.8 : word.length === 2 ? 0.55 : 0.25;
  return rarity * rarity * length * (isPlace(word) ? 0.4 : 1);
}

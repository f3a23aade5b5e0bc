/** Features of the words that found no partner: omission on one side, contradiction on both. */
import type { Alignment } from "./align.ts";
import { AT, type FeatureVector } from "./feature-names.ts";
import type { Word } from "./words.ts";

/** Writes them. */
export function leftoverFeatures(
  f: FeatureVector,
  query: readonly Word[],
  listed: readonly Word[],
  { queryUsed, listedUsed }: Alignment,
): void {
  const asked = leftOf(query, queryUsed);
  const told = leftOf(listed, listedUsed);
  f[AT.queryLost] = Math.min(4, asked.weight);
  f[AT.listedLost] = Math.min(4, told.weight);
  f[AT.lostQueryTop] = asked.top;
  f[AT.lostListedTop] = told.top;
  f[AT.contradiction] = Math.min(4, asked.weight, told.weight);
  f[AT.patronymic] = asked.fathers > 0 && told.fathers > 0 ? -1 : asked.fathers + told.fathers > 0 ? 1 : 0;
  f[AT.placesLost] = Math.min(3, asked.places + told.places);
  f[AT.placeConflict] = Math.min(asked.places, told.places, 2);
  const conflict = Math.min(asked.numbers, told.numbers, 2);
  f[AT.numberConflict] = conflict;
  f[AT.numberMissing] = Math.min(3, Math.max(asked.numbers, told.numbers) - conflict);
  f[AT.familyName] = told.family === 0 ? -1 : 1 - told.familyLost / told.family;
}

/** What one side has left over. */
interface Left {
  weight: number;
  top: number;
  numbers: number;
  /** Countries, regions and cities: with or without them a group's name is much the same, with others it is not. */
  places: number;
  fathers: number;
  family: number;
  familyLost: number;
}

function leftOf(words: readonly Word[], used: Uint8Array): Left {
  const left: Left = { weight: 0, top: 0, numbers: 0, places: 0, fathers: 0, family: 0, familyLost: 0 };
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Word;
    if (!w.telling) continue;
    const lost = used[i] === 0;
    if (w.beforeComma) left.family += w.weight;
    if (w.beforeComma && lost) left.familyLost += w.weight;
    if (!lost) continue;
    if (w.role === "number") left.numbers++;
    else if (w.place) left.places++;
    else {
      if (w.patronymic) left.fathers++;
      left.weight += w.weight;
      left.top = Math.max(left.top, w.weight);
    }
  }
  return left;
}

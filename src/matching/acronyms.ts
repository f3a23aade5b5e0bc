/** Initials: which short forms a name of several words may go by, and which short form a name of one or two words may be. */
import type { Word } from "./words.ts";

/** First letters of the words, with and without small words, with and without the legal form (`endings`, its letters); three letters or more. */
export function acronymsOf(words: readonly Word[], endings: readonly string[]): string[] {
  if (words.length < 2) return [];
  let full = "";
  let big = "";
  for (const w of words) {
    if (w.role === "noise" || w.text === "and") continue; // "P & M Trading" is no PAMT
    full += w.text[0] ?? "";
    if (w.role !== "small") big += w.text[0] ?? "";
  }
  const out: string[] = [];
  const offer = (letters: string): void => {
    if (letters.length >= 3 && letters.length <= 9 && !out.includes(letters)) out.push(letters);
  };
  for (const letters of [full, big]) {
    if (letters.length < 2 || letters.length > 8) continue;
    offer(letters);
    for (const ending of endings) offer(letters + ending);
  }
  return out;
}

/** Words commoner than this are meant as words. */
const LEAST_WEIGHT = 0.3;

/** Forms under which a short name may be somebody's initials: its one or two words joined, and the first alone. */
export function shortFormsOf(words: readonly Word[]): string[] {
  if (words.length > 3) return [];
  let joined = "";
  let first = "";
  let names = 0;
  let weight = 0;
  for (const w of words) {
    if (w.role !== "name") continue;
    names++;
    weight += w.weight;
    if (first === "") first = w.text;
    joined += w.text;
  }
  if (weight < LEAST_WEIGHT * names) return [];
  if (names < 1 || names > 2 || joined.length < 3 || joined.length > 8) return [];
  return first.length >= 3 && first !== joined ? [joined, first] : [joined];
}

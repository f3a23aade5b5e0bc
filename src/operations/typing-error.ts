import type { Book } from "../book/index.ts";

/** Shorter words have too many neighbors to be told apart by a letter. */
const SHORTEST = 5;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Are two names the same but for one letter left out, put in, changed or swapped with its neighbor? Never for short ones. */
export function withinTypingError(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x !== y && Math.min(x.length, y.length) >= SHORTEST && oneApart(x, y);
}

function oneApart(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  const swapped = short[i] === long[i + 1] && short[i + 1] === long[i];
  return swapped && short.slice(i + 2) === long.slice(i + 2);
}

const kept = new WeakMap<Book, ReadonlyMap<string, ReadonlySet<string>>>();

/** The names of a book's customers by each of their words. */
function namesByWord(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const known = kept.get(book);
  if (known !== undefined) return known;
  const names = new Map<string, Set<string>>();
  for (const { name, otherNames } of book.customers.values())
    for (const text of [name, ...otherNames])
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
        const bearers = names.get(word);
        if (bearers !== undefined) bearers.add(text);
        else if (word.length >= SHORTEST) names.set(word, new Set([text]));
      }
  kept.set(book, names);
  return names;
}

/** A word that more names bear is a common word and tells nobody. */
const MOST_BEARERS = 25;

/**
 * Names of customers that carry a name of one word, or a word within a typing error of it: a brand may mean any of them.
 * None where too many do, and none for a name of several words, which is compared as a whole.
 */
export function bearersOf(book: Book, name: string): readonly string[] {
  if (/\s/.test(name.trim()) || plain(name).length < SHORTEST) return [];
  const found = new Set<string>();
  for (const [word, names] of namesByWord(book))
    if (word === plain(name) || withinTypingError(name, word)) for (const text of names) found.add(text);
  return found.size > MOST_BEARERS ? [] : [...found];
}

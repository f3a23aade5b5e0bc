/** What simple methods reach on the same queries in the same process. */
import { foldForComparison, type NamedEntry } from "../src/matching/index.ts";

/** Hits for one folded query, best first. */
export type Matcher = (folded: string) => { id: string; score: number }[];

const namesOf = (entries: readonly NamedEntry[]): { id: string; text: string }[] =>
  entries.flatMap((e) => e.names.map((n) => ({ id: e.id, text: foldForComparison(n.text) })));

function best(scores: Map<string, number>): { id: string; score: number }[] {
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 10);
}

/** Equal after folding case, width, marks and punctuation. */
export function exactMatcher(entries: readonly NamedEntry[]): Matcher {
  const ids = new Map<string, string[]>();
  for (const { id, text } of namesOf(entries)) ids.set(text, [...(ids.get(text) ?? []), id]);
  return (folded) => [...new Set(ids.get(folded) ?? [])].map((id) => ({ id, score: 1 }));
}

/** Jaro-Winkler against every listed name. */
export function jaroWinklerMatcher(entries: readonly NamedEntry[]): Matcher {
  const names = namesOf(entries);
  return (folded) => {
    const scores = new Map<string, number>();
    for (const { id, text } of names) {
      const score = jaroWinkler(folded, text);
      if (score > 0.7 && score > (scores.get(id) ?? 0)) scores.set(id, score);
    }
    return best(scores);
  };
}

/** Soft-TF-IDF: cosine of IDF-weighted words, where words with Jaro-Winkler of at least 0.9 count as shared. */
export function softTfIdfMatcher(entries: readonly NamedEntry[]): Matcher {
  const names = namesOf(entries).map((n) => ({ ...n, words: n.text.split(" ") }));
  const seen = new Map<string, number[]>();
  names.forEach((n, i) => {
    for (const w of new Set(n.words)) seen.set(w, [...(seen.get(w) ?? []), i]);
  });
  const idf = (w: string): number => Math.log(names.length / (seen.get(w)?.length ?? 0.5));
  const norms = names.map((n) => Math.hypot(...n.words.map(idf)));
  const byStart = new Map<string, string[]>();
  for (const w of seen.keys()) byStart.set(w.slice(0, 2), [...(byStart.get(w.slice(0, 2)) ?? []), w]);
  return (folded) => {
    const words = folded.split(" ");
    const norm = Math.hypot(...words.map(idf));
    const sums = new Map<number, number>();
    for (const w of words) {
      const best = new Map<number, number>(); // the closest word of each name, no more than one
      for (const near of byStart.get(w.slice(0, 2)) ?? []) {
        const like = w === near ? 1 : jaroWinkler(w, near);
        if (like < 0.9) continue;
        const part = idf(w) * Math.min(idf(w), idf(near)) * like;
        for (const i of seen.get(near) ?? []) best.set(i, Math.max(best.get(i) ?? 0, part));
      }
      for (const [i, part] of best) sums.set(i, (sums.get(i) ?? 0) + part);
    }
    const scores = new Map<string, number>();
    for (const [i, sum] of sums) {
      const name = names[i];
      const score = sum / (norm * (norms[i] ?? 1));
      if (name !== undefined && score > (scores.get(name.id) ?? 0.1)) scores.set(name.id, score);
    }
    return best(scores);
  };
}

function jaroWinkler(a: string, b: string): number {
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedB = new Uint8Array(b.length);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++)
      if (usedB[j] === 0 && a[i] === b[j]) {
        usedB[j] = 1;
        matchedA.push(a[i] ?? "");
        break;
      }
  const m = matchedA.length;
  if (m === 0) return 0;
  let swaps = 0;
  for (let j = 0, k = 0; j < b.length; j++) if (usedB[j] === 1 && b[j] !== matchedA[k++]) swaps++;
  const jaro = (m / a.length + m / b.length + (m - swaps / 2) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

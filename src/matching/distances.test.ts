import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDeletionIndex, editsAllowed, visitDeletions } from "./deletion-index.ts";
import { soundDistance } from "./edit-distance.ts";
import { SquashPattern } from "./squash-distance.ts";

/** The textbook distance, as an oracle; swaps of neighbours count one where asked. */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = (most: number) => fc.string({ unit: fc.constantFrom(..."abcdk"), minLength: 1, maxLength: most });

describe("distances", () => {
  it("bit-parallel distance is the textbook distance, over block borders", () => {
    fc.assert(fc.property(word(100), word(100), (a, b) => new SquashPattern(a).distance(b) === levenshtein(a, b)));
  });

  it("sound distance is symmetric, zero only for equal words, and at most the textbook distance", () => {
    fc.assert(
      fc.property(word(12), word(12), (a, b) => {
        const d = soundDistance(a, b, 99);
        expect(d).toBeCloseTo(soundDistance(b, a, 99), 9);
        expect(d === 0).toBe(a === b);
        expect(d).toBeLessThanOrEqual(levenshtein(a, b) + 1e-9);
      }),
    );
  });

  it("the deletion index visits every word within the allowed edits", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word(9), { minLength: 1, maxLength: 40 }), word(9), (words, asked) => {
        const seen = new Set<number>();
        visitDeletions(buildDeletionIndex(words), asked, (at) => seen.add(at));
        words.forEach((w, at) => {
          const edits = Math.min(editsAllowed(w.length), editsAllowed(asked.length));
          if (levenshtein(w, asked) <= edits) expect(seen, `${asked} should visit ${w}`).toContain(at);
        });
      }),
    );
  });
});

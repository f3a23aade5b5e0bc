import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDeletionIndex, editsAllowed, visitDeletions } from "./deletion-index.ts";
import { distanceBetween, Letters, lettersDistance } from "./edit-distance.ts";
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

const soundDistance = (a: string, b: string, limit: number): number =>
  lettersDistance(new Letters().read(a), new Letters().read(b), limit);

/** Letters of every sort of cost: vowels, sounds of several letters, digits for letters, and some that look like none of them. */
const sounds = fc.string({ unit: fc.constantFrom(..."aeiouhiJSCskgtdvb0o1l3e4m"), maxLength: 9 });

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

  it("leaving out equal ends first changes no sound distance, within any limit", () => {
    const whole = (a: Letters, b: Letters, limit: number): number =>
      distanceBetween(a.codes, b.codes, 0, a.length, b.length, limit);
    fc.assert(
      fc.property(sounds, sounds, sounds, sounds, fc.constantFrom(1, 1.3, 1.8, 2.4, 99), (p, a, b, s, limit) => {
        const [one, other] = [new Letters().read(p + a + s), new Letters().read(p + b + s)];
        const [short, long] = [lettersDistance(one, other, limit), whole(one, other, limit)];
        if (short <= limit || long <= limit) expect(short).toBeCloseTo(long, 9);
      }),
      { numRuns: 3000 },
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

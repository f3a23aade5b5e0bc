import { describe, expect, it } from "vitest";
import { FEATURES } from "./feature-names.ts";
import { buildNameIndex } from "./index.ts";
import { scoreAtLeast, scoreOf } from "./score.ts";
import { type AskedName, LEARNED, type ListedKind, type NameSize, TERMS, writeKinds } from "./worth.ts";

const size = (words: number, letters: number) => ({
  words,
  weight: 0.6 * words,
  letters,
  firstLetter: 97,
  legal: false,
  outside: 0,
  arabic: false,
  kind: 0,
  view: 0,
});

/** First and last worth of a candidate that shares so much weight and so many letters. */
function worthsOf(shared: number, letters: number, asked: AskedName, listed: NameSize & ListedKind) {
  const terms = new Float64Array(TERMS);
  const first = LEARNED.first(terms, { shared, byLetters: shared === 0, letters }, asked, listed);
  writeKinds(terms, asked, listed);
  return { first, last: LEARNED.worth(first, terms) };
}

describe("worth of a closer look", () => {
  it("equal names are worth it, names with hardly anything in common are not", () => {
    const same = worthsOf(1.8, 1, size(3, 20), size(3, 20));
    expect(same.first).toBeGreaterThan(LEARNED.leastFirst + 5);
    expect(same.last).toBeGreaterThan(LEARNED.least + 5);
    expect(worthsOf(0, 0.1, size(4, 30), size(4, 30)).first).toBeLessThan(LEARNED.leastFirst);
  });

  it("more words and letters in common are worth more", () => {
    for (const [words, letters] of [
      [1, 5],
      [3, 20],
      [6, 45],
    ] as const) {
      const names = size(words, letters);
      const { weight } = names;
      const [all, half] = [worthsOf(weight, 1, names, names), worthsOf(weight / 2, 0.5, names, names)];
      expect(all.first).toBeGreaterThan(half.first);
      expect(all.last).toBeGreaterThan(half.last);
      expect(worthsOf(weight / 2, 0.9, names, names).first).toBeGreaterThan(
        worthsOf(weight / 2, 0.4, names, names).first,
      );
    }
  });
});

describe("scores given up early", () => {
  it("are those that do not reach the level; the others are the same to the bit", () => {
    const index = buildNameIndex(
      ["Hangzhou Hikvision Digital Technology", "Huawei Technologies", "Zhejiang Dahua Technology", "Ocean Star"].map(
        (text, i) => ({
          id: String(i),
          kind: "organization" as const,
          countries: [],
          names: [{ text, role: "primary" as const }],
        }),
      ),
    );
    const ask = (name: string, minScore: number) => {
      const answer = index.search({ name, minScore });
      return "hits" in answer ? answer.hits.map(({ id, score }) => ({ id, score })) : [];
    };
    for (const name of ["Hikvision Technology", "Huawei Technology Digital", "Dahua", "Star Ocean", "Ocean Technology"])
      for (const level of [0.001, 0.05, 0.3, 0.5, 0.9, 0.999])
        expect(ask(name, level)).toEqual(ask(name, 0).filter((h) => h.score >= level));
  });

  it("hold at the level itself", () => {
    const vector = new Float64Array(FEATURES.length).fill(0.5);
    const score = scoreOf(vector, "person");
    expect(scoreAtLeast(vector, "person", score)).toBe(score);
    expect(scoreAtLeast(vector, "person", score + 1e-9)).toBeUndefined();
  });
});

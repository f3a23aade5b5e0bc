import { describe, expect, it } from "vitest";
import { FEATURES } from "./feature-names.ts";
import { buildNameIndex } from "./index.ts";
import { scoreAtLeast, scoreOf } from "./score.ts";
import { LEAST_WORTH, worthOf } from "./worth.ts";

const size = (words: number, letters: number) => ({ words, weight: 0.6 * words, letters, arabic: false });

const met = (shared: number) => ({ shared, byLetters: shared === 0 });

describe("worth of a closer look", () => {
  it("equal names are worth it, names with hardly anything in common are not", () => {
    expect(worthOf(met(1.8), 1, size(3, 20), size(3, 20))).toBeGreaterThan(LEAST_WORTH + 5);
    expect(worthOf(met(0), 0.1, size(4, 30), size(4, 30))).toBeLessThan(LEAST_WORTH);
  });

  it("more words and letters in common are worth more", () => {
    for (const [words, letters] of [
      [1, 5],
      [3, 20],
      [6, 45],
    ] as const) {
      const names = size(words, letters);
      const { weight } = names;
      expect(worthOf(met(weight), 1, names, names)).toBeGreaterThan(worthOf(met(weight / 2), 0.5, names, names));
      expect(worthOf(met(weight / 2), 0.9, names, names)).toBeGreaterThan(worthOf(met(weight / 2), 0.4, names, names));
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

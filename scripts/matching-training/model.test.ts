import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure } from "../../bench/matching-quality.ts";
import { buildNameIndex, compareNames } from "../../src/matching/index.ts";
import { growTrees } from "./boosted-trees.ts";
import { fitLogistic } from "./logistic.ts";
import { readEntries, readPairs, readQuestions } from "./questions.ts";

describe("learning", () => {
  it("trees follow the data within their constraints, the same each time", () => {
    const n = 400;
    const x = Float64Array.from({ length: n }, (_, i) => (i % 20) / 20);
    const label = Uint8Array.from(x, (v, i) => (v > 0.5 !== (i % 17 === 0) ? 1 : 0));
    const grow = (monotone: number) =>
      growTrees(
        { columns: [x], label, weight: new Float64Array(n).fill(1), base: new Float64Array(n) },
        { trees: 5, depth: 2, rate: 0.5, leastHessian: 1, ridge: 1, monotone: [monotone] },
      );
    expect(grow(1)).toEqual(grow(1));
    expect(grow(1).feature.length).toBe(15);
    expect(new Set(grow(-1).value.map((v) => Math.abs(v) < 0.01))).toEqual(new Set([true])); // nothing to learn downwards
    expect(Math.max(...grow(1).value)).toBeGreaterThan(0.3);
  });

  it("logistic regression finds the side that is right", () => {
    const rows = [[0], [1], [2], [3], [4], [5]];
    const { weights, bias } = fitLogistic(rows, [false, false, true, false, true, true], 0.01);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(bias).toBeLessThan(0);
  });
});

const absent = !existsSync("../shared/bench");

describe("the committed model", () => {
  it.skipIf(absent)("keeps its floors on every eighth query (skipped where ../shared/bench is absent)", () => {
    const index = buildNameIndex(readEntries("csl-dev.json.gz"));
    const questions = readQuestions("matching-dev.jsonl").filter((_, i) => i % 8 === 0);
    const answers = questions.map((q) => {
      const answer = index.search({
        name: q.query,
        ...(q.type === undefined ? {} : { kind: q.type }),
        ...(q.country === undefined ? {} : { countries: [q.country] }),
      });
      return { qid: q.qid, hits: "refused" in answer ? [] : answer.hits.map(({ id, score }) => ({ id, score })) };
    });
    const { macro } = measure(questions, answers);
    expect(macro.r5).toBeGreaterThan(0.95);
    expect(macro.at1).toBeGreaterThan(0.9);
  });

  it.skipIf(absent)("compares pairs at its floor (skipped where ../shared/bench is absent)", () => {
    const scored = readPairs("name-pairs-dev.csv").map(({ a, b, kind, match }) => {
      const answer = compareNames(a, b, { kind });
      return { match, hit: "score" in answer && answer.score >= 0.7 };
    });
    const right = scored.filter((s) => s.hit && s.match).length;
    const f1 = (2 * right) / (scored.filter((s) => s.hit).length + scored.filter((s) => s.match).length);
    expect(f1).toBeGreaterThan(0.85);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GrownTrees, Trees } from "./trees.ts";

const FEATURES = 5;
const tenThousandths = fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 10_000);
const grown = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    depth: fc.constant(3),
    bias: tenThousandths,
    feature: fc.array(fc.nat(FEATURES - 1), { minLength: 7 * count, maxLength: 7 * count }),
    threshold: fc.array(fc.oneof(tenThousandths, fc.constant(1e9)), { minLength: 7 * count, maxLength: 7 * count }),
    value: fc.array(tenThousandths, { minLength: 15 * count, maxLength: 15 * count }),
  }),
);
/** Values that are thresholds, and values between them. */
const vector = fc
  .array(fc.oneof(tenThousandths, fc.double({ min: -2, max: 2, noNaN: true })), {
    minLength: FEATURES,
    maxLength: FEATURES,
  })
  // a value within a millionth of a ten-thousandth counts as it: kept clear of here, where the oracle is exact
  .map((v) => Float64Array.from(v, (x) => Math.round(x * 1e8) / 1e8));

/** The leaves that the trees lead to, each split asked as it is written. */
function leavesOf({ feature, threshold, value }: GrownTrees, v: Float64Array): number[] {
  return Array.from({ length: feature.length / 7 }, (_, t) => {
    let node = 0;
    for (let level = 0; level < 3; level++) {
      const at = 7 * t + node;
      const left = (v[feature[at] as number] as number) - (threshold[at] as number) < 1e-9;
      node = 2 * node + (left ? 1 : 2);
    }
    return value[15 * t + node] as number;
  });
}

describe("trees in whole numbers", () => {
  it("add up to what the trees as written add up to", () => {
    fc.assert(
      fc.property(grown, vector, (file, v) => {
        const expected = leavesOf(file, v).reduce((sum, leaf) => sum + leaf, 0.25);
        expect(new Trees(file).addTo(0.25, v)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it("are given up only where they do not reach the level", () => {
    fc.assert(
      fc.property(grown, vector, tenThousandths, (file, v, least) => {
        const trees = new Trees(file);
        const [whole, sought] = [trees.addTo(0, v), trees.addTo(0, v, least)];
        if (sought === -Infinity) expect(whole).toBeLessThan(least);
        else expect(sought).toBe(whole);
      }),
    );
  });

  it("refuse another depth", () => {
    expect(() => new Trees({ depth: 2, bias: 0, feature: [], threshold: [], value: [] })).toThrow(/3 splits deep/);
  });
});

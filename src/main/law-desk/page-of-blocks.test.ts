import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextBlock } from "../../authoring/documents/index.ts";
import { pageOfBlocks } from "./page-of-blocks.ts";

const blocksOf = (rows: readonly number[]): TextBlock[] =>
  rows.map((n, i) =>
    n === 0
      ? { kind: "paragraph", words: `p${i}` }
      : { kind: "table", words: "", rows: Array.from({ length: n }, () => ["x"]) },
  );

describe("a page of official text", () => {
  it("leads through every block once, forward, and back to the beginning, whatever the blocks weigh", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 60 }), fc.integer({ min: 1, max: 100 }), (rows, limit) => {
        const blocks = blocksOf(rows);
        const seen: TextBlock[] = [];
        let page = pageOfBlocks(blocks, { limit });
        seen.push(...page.blocks);
        while (page.next !== null) {
          page = pageOfBlocks(blocks, { first: page.next, limit });
          seen.push(...page.blocks);
        }
        expect(seen).toEqual(blocks);
        for (let steps = 0; page.previous !== null; steps++) {
          expect(steps).toBeLessThanOrEqual(blocks.length);
          page = pageOfBlocks(blocks, { first: page.previous, limit });
        }
        expect(page.first).toBe(0);
      }),
    );
  });

  it("holds the block that is pointed at, and begins at the beginning when that is near", () => {
    const blocks = blocksOf([0, 0, 40, 40, 40, 40, 0, 0]);
    expect(pageOfBlocks(blocks, { at: 1, limit: 50 })).toMatchObject({ first: 0, next: 3, previous: null });
    const far = pageOfBlocks(blocks, { at: 6, limit: 50 });
    expect([far.first, far.blocks.includes(blocks[6] as TextBlock), far.next]).toEqual([5, true, null]);
    expect(pageOfBlocks([], { limit: 5 })).toMatchObject({ blocks: [], total: 0, next: null, previous: null });
  });
});

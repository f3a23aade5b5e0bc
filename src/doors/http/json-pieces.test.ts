import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonPieces } from "./json-pieces.ts";

const row = fc.record({
  id: fc.string(),
  usd: fc.double({ noNaN: true }),
  of: fc.option(fc.string(), { nil: undefined }),
});
const value = fc.record({
  impact: fc.record({
    headline: fc.string(),
    proposal: fc.option(fc.object(), { nil: undefined }),
    orders: fc.array(row, { size: "max", maxLength: 700 }),
    totals: fc.object(),
  }),
  bookId: fc.string(),
});

it("pieces put together are the text of the whole", () => {
  fc.assert(
    fc.property(value, (v) => {
      expect([...jsonPieces(v)].join("")).toBe(JSON.stringify(v));
    }),
    { numRuns: 40 },
  );
});

it("a long list is cut", () => {
  const orders = Array.from({ length: 1000 }, (_, i) => ({ orderId: i }));
  const pieces = [...jsonPieces({ impact: { orders, customers: [] }, bookId: "demo" })];
  expect(pieces.join("")).toBe(JSON.stringify({ impact: { orders, customers: [] }, bookId: "demo" }));
  expect(Math.max(...pieces.map((p) => p.length))).toBeLessThan(5000);
});

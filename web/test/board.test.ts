import { describe, expect, it } from "vitest";
import type { Impact, ImpactOrder } from "../src/api/impact-shape.ts";
import { customersOfBoth, ordersOfBoth } from "../src/tomorrow/compare-figures.ts";
import { dollarsBy, largest, quarterOf } from "../src/tomorrow/dollars-by.ts";
import { layGraph } from "../src/tomorrow/graph-layout.ts";

const order = (n: number, more: Partial<ImpactOrder>): ImpactOrder => ({
  orderId: `SO-${n}`,
  customerId: `C-${n % 17}`,
  productId: `P-${n % 23}`,
  state: "open",
  shipDate: "2019-06-01" as ImpactOrder["shipDate"],
  destination: "CN",
  amountUsd: 100 + n * 7,
  outcome: n % 3 === 0 ? "license_required" : "no_requirement_found",
  requirements: [],
  reviewPolicy: [],
  exceptions: [],
  exceptionsLost: [],
  redFlags: [],
  ...more,
});

/** An impact with orders alone: all that the charts read beside names. */
const impactOf = (orders: readonly ImpactOrder[]) =>
  ({ orders, customers: [], products: [] }) as Pick<Impact, "orders" | "customers" | "products"> as Impact;

const ORDERS = Array.from({ length: 120 }, (_, n) => order(n, {}));
const TOTAL = ORDERS.reduce((sum, o) => sum + o.amountUsd, 0);

describe("charts of the board", () => {
  it("share the same dollars, whatever they are cut by, the small ones together", () => {
    for (const rows of [
      dollarsBy(impactOf(ORDERS), (o) => o.productId),
      largest(
        dollarsBy(impactOf(ORDERS), (o) => o.productId),
        6,
      ),
    ]) {
      expect(rows.reduce((sum, r) => sum + r.all, 0)).toBe(TOTAL);
      expect(rows.reduce((sum, r) => sum + r.orders, 0)).toBe(ORDERS.length);
      for (const r of rows) expect(r.held).toBeLessThanOrEqual(r.all);
    }
    expect(
      largest(
        dollarsBy(impactOf(ORDERS), (o) => o.productId),
        6,
      ),
    ).toHaveLength(7);
    expect([quarterOf("2019-03-31"), quarterOf("2019-04-01"), quarterOf("2019-12-31")]).toEqual([
      "2019-Q1",
      "2019-Q2",
      "2019-Q4",
    ]);
  });

  it("draw every dollar once in each column, bands as thick as what they join, no node upon another", () => {
    const { nodes, bands } = layGraph(impactOf(ORDERS));
    for (const column of [0, 1, 2, 3]) {
      const of = nodes.filter((n) => n.column === column);
      expect(of.reduce((sum, n) => sum + n.amount, 0)).toBeCloseTo(TOTAL, 4);
      const sorted = [...of].sort((a, b) => a.y - b.y);
      sorted.slice(1).forEach((n, i) => {
        const above = sorted[i];
        if (above) expect(n.y).toBeGreaterThanOrEqual(above.y + above.height);
      });
    }
    for (const column of [0, 1, 2]) {
      const thick = bands.filter((b) => b.from.column === column).reduce((sum, b) => sum + b.height, 0);
      expect(thick).toBeCloseTo(420, 4);
    }
  });

  it("draw nothing where nothing is touched", () => {
    expect(layGraph(impactOf([]))).toEqual({ nodes: [], bands: [], high: 0 });
  });
});

describe("two scenarios", () => {
  it("count every order once, and hold up dollars as the totals of each say", () => {
    const customers = Array.from({ length: 17 }, (_, n) => ({ customerId: `C-${n}`, name: `Customer ${n}` }));
    const whole = { ...impactOf(ORDERS), customers } as object as Impact;
    const part = {
      ...impactOf(ORDERS.slice(0, 40).map((o) => ({ ...o, outcome: "prohibited" as const }))),
      customers,
    } as object as Impact;
    const orders = ordersOfBoth(whole, part);
    expect([orders.both, orders.firstOnly, orders.secondOnly]).toEqual([40, 80, 0]);
    expect(orders.answeredOtherwise).toHaveLength(40);
    const both = customersOfBoth(whole, part);
    const held = (i: readonly ImpactOrder[]) =>
      i.filter((o) => o.outcome !== "no_requirement_found").reduce((sum, o) => sum + o.amountUsd, 0);
    expect(both.reduce((sum, c) => sum + (c.first?.usd ?? 0), 0)).toBe(held(ORDERS));
    expect(both.reduce((sum, c) => sum + (c.second?.usd ?? 0), 0)).toBe(
      ORDERS.slice(0, 40).reduce((sum, o) => sum + o.amountUsd, 0),
    );
    const apart = both.map((c) => Math.abs((c.first?.usd ?? 0) - (c.second?.usd ?? 0)));
    expect(apart).toEqual([...apart].sort((a, b) => b - a));
  });
});

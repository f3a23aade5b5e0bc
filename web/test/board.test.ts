import { describe, expect, it } from "vitest";
import type { Impact, ImpactOrder } from "../src/api/impact-shape.ts";
import { customersOfBoth, ordersOfBoth } from "../src/tomorrow/compare-figures.ts";
import { dollarsBy, largest, quarterOf } from "../src/tomorrow/dollars-by.ts";
import { layGraph, OTHERS, pathsThrough, pickOf } from "../src/tomorrow/graph-layout.ts";
import { pathsOf } from "../src/tomorrow/impact-paths.ts";

const order = (n: number, more: Partial<ImpactOrder>): ImpactOrder => ({
  orderId: `SO-${n}`,
  customerId: `C-${n % 17}`,
  customerName: `Customer ${n % 17}`,
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
    const { columns, bands } = layGraph(pathsOf(impactOf(ORDERS)));
    expect(columns).toHaveLength(5);
    for (const of of columns) {
      expect(of.reduce((sum, n) => sum + n.amount, 0)).toBeCloseTo(TOTAL, 4);
      of.slice(1).forEach((n, i) => {
        const above = of[i];
        if (above) expect(n.y).toBeGreaterThanOrEqual(above.y + above.height);
      });
    }
    for (const column of [0, 1, 2, 3]) {
      const thick = bands.filter((b) => b.from.column === column).reduce((sum, b) => sum + b.height, 0);
      expect(thick).toBeCloseTo(420, 4);
    }
  });

  it("share an order's dollars among its components by their cost, and lose none", () => {
    const components = [
      { component: "secure element", eccn: "5A992", costUsd: 1, sure: true },
      { component: "memory", eccn: "EAR99", costUsd: 3, sure: false },
    ];
    const usContent = [{ destination: "CN", pct: { low: 0, high: 2 }, components }];
    const products = [{ productId: "P-1", name: "camera", usContent }];
    const paths = pathsOf({ ...impactOf(ORDERS), products } as object as Impact);
    const last = layGraph(paths).columns.at(-1) ?? [];
    const own = ORDERS.filter((o) => o.productId === "P-1").reduce((sum, o) => sum + o.amountUsd, 0);
    expect(last.map((n) => [n.name, Math.round(n.amount * 100)])).toEqual([
      ["none that counts", Math.round((TOTAL - own) * 100)],
      ["memory, EAR99", Math.round(own * 75)],
      ["secure element, 5A992", Math.round(own * 25)],
    ]);
  });

  it("follow what runs through a picked node, the small ones that stand together too", () => {
    const paths = pathsOf(impactOf(ORDERS));
    const product = pathsThrough(paths, pickOf(4, "P-3"));
    expect(new Set(product.map((p) => p.order))).toEqual(
      new Set(ORDERS.filter((o) => o.productId === "P-3").map((o) => o.orderId)),
    );
    const kept = new Set(layGraph(paths).columns[4]?.map((n) => n.key));
    const others = pathsThrough(paths, pickOf(4, OTHERS));
    expect(others.length).toBeGreaterThan(0);
    for (const p of others) expect(kept.has(p.steps[4]?.key ?? "")).toBe(false);
    expect(pathsThrough(paths, "4 nobody")).toHaveLength(paths.length);
  });

  it("draw nothing where nothing is touched", () => {
    expect(layGraph(pathsOf(impactOf([])))).toEqual({ columns: [], bands: [], high: 0 });
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

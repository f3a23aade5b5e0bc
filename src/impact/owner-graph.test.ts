import { describe, expect, it } from "vitest";
import type { Book, Customer, Holding } from "../book/index.ts";
import { day, type Listing, NO_TERMS } from "../vocabulary/index.ts";
import { ownerGraph, ownershipOf } from "./owner-graph.ts";

const customer = (id: string, name: string): [string, Customer] => [id, { id, name, otherNames: [], country: "CN" }];
const book = (holdings: readonly Holding[]): Book => ({
  day: day("2025-10-15"),
  customers: new Map([customer("C-1", "Example Vision Co., Ltd."), customer("C-2", "Example Robotics Co., Ltd.")]),
  holdings,
  products: new Map(),
  bom: [],
  orders: new Map(),
});
const listing = (name: string, tie: Listing["tie"] = "same-name"): Listing => ({
  list: "xx/list",
  name,
  tie,
  period: { from: day("2025-10-01") },
  terms: NO_TERMS,
  citations: [],
});
const listed =
  (...names: string[]) =>
  (owner: string) =>
    names.includes(owner) ? [listing(owner)] : [];
const share = (pct: number) => ({ low: pct, high: pct });
const on = day("2025-10-15");

describe("stated shares as a graph", () => {
  it("adds what several listed owners hold", () => {
    const graph = ownerGraph(
      book([
        { of: "C-1", owner: "A", share: share(30) },
        { of: "C-1", owner: "B", share: share(25) },
      ]),
    );
    const found = ownershipOf(graph.ownersOf("C-1", listed("A", "B")), on);
    expect(found).toMatchObject({ share: { low: 55, high: 55 }, half: "reaches" });
    expect(found?.arithmetic).toBe(
      "30 percent by A, itself listed + 25 percent by B, itself listed; together 55 percent: half or more",
    );
  });

  it.each([
    [55, "reaches", 60],
    [45, undefined, 0],
  ])("an owner held to %i percent by a listed party counts whole or not at all", (above, half, counted) => {
    const graph = ownerGraph(
      book([
        { of: "C-1", owner: "Holding", share: share(60) },
        { of: "Holding", owner: "A", share: share(above) },
      ]),
    );
    const found = ownershipOf(graph.ownersOf("C-1", listed("A")), on);
    expect(found?.half).toBe(half);
    expect(found?.share.low ?? 0).toBe(counted);
    expect(graph.above("C-1")).toEqual(["Holding", "A"]);
  });

  it("a share nobody stated may reach half, and a listing of a later day does not count", () => {
    const graph = ownerGraph(book([{ of: "C-1", owner: "A", share: { low: 0, high: 100 } }]));
    expect(ownershipOf(graph.ownersOf("C-1", listed("A")), on)?.half).toBe("may-reach");
    expect(ownershipOf(graph.ownersOf("C-1", listed("A")), day("2025-09-30"))).toBeUndefined();
  });

  it("an owner that is itself a customer brings its own owners, and a circle ends", () => {
    const graph = ownerGraph(
      book([
        { of: "C-1", owner: "Example Robotics Co., Ltd.", share: share(100) },
        { of: "C-2", owner: "Example Vision Co., Ltd.", share: share(100) },
        { of: "C-2", owner: "A", share: share(51) },
      ]),
    );
    expect(graph.above("C-1")).toContain("A");
    expect(ownershipOf(graph.ownersOf("C-1", listed("A")), on)?.half).toBe("reaches");
  });
});

import { describe, expect, it } from "vitest";
import { directProductHeader, directProductItems, directProductRoutes } from "./fdp-product-lists.table.ts";

const eccns = (rule: string, route: string) =>
  directProductRoutes(rule)
    .find((r) => r.route === route)
    ?.inputs?.map((i) => i.eccn) ?? [];

describe("inputs of the direct-product rules", () => {
  it("holds thirteen rules with 27 routes", () => {
    expect(directProductHeader.counts).toEqual({ rules: 13, routes: 27 });
    expect(directProductRoutes("(k)").map((r) => r.route)).toEqual(["direct", "plant", "contains"]);
    expect(directProductRoutes("(m)")).toEqual([]);
  });

  it("gives footnote 4 what footnote 1 has, and encryption besides", () => {
    const more = eccns("(e)(2)", "direct").filter((e) => !eccns("(e)(1)", "direct").includes(e));
    expect(eccns("(e)(1)", "direct")).toHaveLength(24);
    expect(more).toEqual(["5D002", "5E002"]);
  });

  it("keeps the plant list of the supercomputer rule without 4D993, as printed", () => {
    expect(eccns("(i)", "direct")).toContain("4D993");
    expect(eccns("(i)", "plant")).not.toContain("4D993");
  });

  it("keeps what an input must be for", () => {
    const [direct] = directProductRoutes("(e)(3)");
    expect(direct?.inputs?.find((i) => i.eccn === "3D901")?.for).toBe("3B903");
    expect(directProductItems("(e)(3)")[0]?.exceptItems).toContain("3B991.b.2.b");
    expect(directProductItems("(k)")[0]?.items).toEqual(expect.arrayContaining(["3B001.k", "3B001.n", "3B002.c"]));
    expect(directProductItems("(e)(1)")).toEqual([]);
  });
});

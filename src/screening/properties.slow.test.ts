import { describe, expect, it } from "vitest";
import { PROPERTIES, surviveHostile } from "./properties.contract.ts";

describe("screening, thousands of times", () => {
  it.each(Object.entries(PROPERTIES))("%s", (_name, holds) => holds(3000));

  it("any text is answered or refused, a hundred thousand times", () => {
    const { answered, refused } = surviveHostile(100_000);
    expect(answered + refused).toBe(100_000);
  });
});

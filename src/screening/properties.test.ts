import { describe, expect, it } from "vitest";
import { PROPERTIES, surviveHostile } from "./properties.contract.ts";

describe("screening, whatever is listed and asked", () => {
  it.each(Object.entries(PROPERTIES))("%s", (_name, holds) => holds(20));

  it("any text is answered or refused, and nothing else", () => {
    const { answered, refused } = surviveHostile(400);
    expect(answered).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });
});

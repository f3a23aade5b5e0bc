import { describe, expect, it } from "vitest";
import { PROPERTIES, surviveHostile } from "./properties.contract.ts";

/** Milliseconds; a machine shared with others takes many times its own. */
const LONG = 1_200_000;

describe("screening, many times", () => {
  it.each(Object.entries(PROPERTIES))("%s", (_name, holds) => holds(600), LONG);

  it(
    "any text is answered or refused, a hundred thousand times",
    () => {
      const { answered, refused } = surviveHostile(100_000);
      expect(answered).toBeGreaterThan(10_000);
      expect(refused).toBeGreaterThan(1000);
    },
    LONG,
  );
});

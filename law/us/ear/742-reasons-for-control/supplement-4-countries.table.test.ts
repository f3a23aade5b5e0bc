import { expect, it } from "vitest";
import { inSupplement4, supplement4Header } from "./supplement-4-countries.table.ts";

it("holds 33 countries, South Korea, Taiwan, Israel, Singapore and Malaysia not among them", () => {
  expect(supplement4Header.counts.places).toBe(33);
  expect(["NL", "JP", "DE"].every(inSupplement4)).toBe(true);
  expect(["KR", "TW", "IL", "SG", "MY"].some(inSupplement4)).toBe(false);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withinTypingError } from "./typing-error.ts";

describe("within a typing error", () => {
  it.each([
    ["Hickvision", "Hikvision", true],
    ["Hikvsion", "Hikvision", true],
    ["Hikvisoin", "Hikvision", true],
    ["HIKVISIOM", "Hikvision", true],
    ["Hikvision", "HIK-VISION", false],
    ["Hkvsion", "Hikvision", false],
    ["Dahua", "Dahau", true],
    ["Acme", "Acne", false],
    ["Hikvision", "Hikvision Digital", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(withinTypingError(a, b)).toBe(expected);
    expect(withinTypingError(b, a)).toBe(expected);
  });

  it("one letter left out anywhere is within it", () => {
    const word = fc.stringMatching(/^[a-z]{6,14}$/);
    fc.assert(
      fc.property(word, fc.nat(), (w, n) => {
        const i = n % w.length;
        expect(withinTypingError(w, w.slice(0, i) + w.slice(i + 1))).toBe(true);
      }),
    );
  });
});

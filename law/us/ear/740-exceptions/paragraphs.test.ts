import { describe, expect, it } from "vitest";
import { admits } from "./paragraphs.ts";

describe("what a slice of a section leaves", () => {
  it.each([
    ["740.9(a)(1),(3)-(8),(10),(b)(1)-(3)", "740.9(a)(5)", true],
    ["740.9(a)(1),(3)-(8),(10),(b)(1)-(3)", "740.9(a)(2)", false],
    ["740.9(a)(1),(3)-(8),(10),(b)(1)-(3)", "740.9(b)(3)", true],
    ["740.9(a)(1),(3)-(8),(10),(b)(1)-(3)", "740.9(b)(4)", false],
    ["740.13(a)-(c),(g)", "740.13(c)", true],
    ["740.13(a)-(c),(g)", "740.13(d)", false],
    ["740.11(b)(2)(ii)", "740.11(b)(2)(i)", false],
    ["740.11(b)(2)(ii)", "740.11(b)(2)(ii)", true],
    ["740.11(b)(2)", "740.11(b)(2)(iv)", true],
    ["740.10", "740.10(b)(3)", true],
    ["740.14(a)-(d),(f)-(h)", "740.14(e)", false],
    ["740.15(a)(4)", "740.15(a)", true],
  ])("%s and %s: %s", (slice, paragraph, left) => {
    expect(admits(slice, paragraph)).toBe(left);
  });
});

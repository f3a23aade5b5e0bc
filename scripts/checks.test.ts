import { describe, expect, it } from "vitest";
import { checks } from "./checks.ts";

describe("of the repository itself holds", () => {
  it.each(checks)("$name", { timeout: 120_000 }, async ({ faults }) => {
    const found = await faults();
    expect(found.join("\n")).toBe("");
  });
});

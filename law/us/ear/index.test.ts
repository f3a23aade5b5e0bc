import { describe, expect, it } from "vitest";
import { coverageFaults, factConflicts } from "../../../src/authoring/index.ts";
import { earRulebook } from "./index.ts";

describe("the rulebook of the EAR", () => {
  it("has one version of every section in force on every boundary day", () => {
    expect(coverageFaults(earRulebook)).toEqual([]);
  });

  it("asks for each fact in one way", () => {
    expect(factConflicts(earRulebook)).toEqual([]);
  });

  it("names every exception symbol with its section", () => {
    for (const e of earRulebook.exceptions) expect(e.section).toMatch(/^15 CFR 7(?:40|48)\.|^15 CFR Part 7(36|44)/);
  });
});

import { describe, expect, it } from "vitest";
import { otherNames } from "./fact-names.ts";
import { earRulebook } from "./index.ts";

const { jurisdiction, requirements, exceptions } = earRulebook;
const declared = new Set([...jurisdiction, ...requirements, ...exceptions].flatMap((r) => r.facts.map((f) => f.name)));

describe("other names of facts", () => {
  it("stand for facts that some rule declares", () => {
    const meant = otherNames.flatMap((o) => (typeof o.meant === "function" ? [] : o.meant));
    expect([...new Set(meant)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it("are none of the declared names themselves, unless a value is read in another way", () => {
    const same = otherNames.filter((o) => o.as === undefined && declared.has(o.said)).map((o) => o.said);
    expect(same).toEqual([]);
  });
});

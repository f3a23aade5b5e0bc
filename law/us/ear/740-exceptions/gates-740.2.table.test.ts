import { describe, expect, it } from "vitest";
import { allGates, gatesHeader, gatesOn } from "./gates-740.2.table.ts";

describe("restrictions on all license exceptions", () => {
  it("has a record for each of the 25 paragraphs that are not reserved", () => {
    const numbers = new Set(allGates().map((g) => Number(/\((\d+)\)/.exec(g.paragraph)?.[1])));
    expect([...numbers].sort((a, b) => a - b)).toEqual([...Array(26).keys()].map((n) => n + 1).filter((n) => n !== 24));
    expect(gatesHeader.counts.gates).toBe(allGates().length);
  });

  it("cites each paragraph and the text it was read from", () => {
    for (const gate of allGates()) {
      expect(gate.citation).toBe(`15 CFR 740.2${gate.paragraph}`);
      expect(gate.digest).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it.each([
    ["2026-08-12", "STA never for 600 series items controlled for MT reasons"],
    ["2026-08-13", "STA never for 600 series items controlled for MT reasons, except 9A610.a"],
  ])("on %s paragraph (a)(13) says: %s", (on, limit) => {
    const found = gatesOn(on).filter((g) => g.paragraph === "(a)(13)");
    expect(found).toHaveLength(1);
    expect(found[0]?.limits?.[0]).toBe(limit);
  });

  it("leaves nothing open for a party on the Unverified List or for implements of torture", () => {
    for (const paragraph of ["(a)(17)", "(a)(10)"]) {
      expect(gatesOn("2026-08-20").find((g) => g.paragraph === paragraph)?.stillUsable).toEqual([]);
    }
  });

  it("takes 2B999.h.2 out of the Pakistan paragraph", () => {
    const pakistan = gatesOn("2026-08-20").find((g) => g.paragraph === "(a)(25)");
    expect(pakistan?.exceptItems).toEqual(["2B999.h.2"]);
    expect(pakistan?.destinations?.places).toEqual(["PK"]);
  });
});

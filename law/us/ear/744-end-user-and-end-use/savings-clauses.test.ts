import { describe, expect, it } from "vitest";
import { day } from "../../../../src/vocabulary/index.ts";
import { savingsClauseOf, savingsClauseOfListing, savingsClauses } from "./savings-clauses.ts";

const HIKVISION = ["84 FR 54002", "85 FR 34503", "85 FR 44159"];

describe("savings clauses", () => {
  it("let goods under way to the 28 of October 2019 go on that were aboard a carrier on 2019-10-09", () => {
    const clause = savingsClauseOfListing({ citations: HIKVISION, period: { from: day("2019-10-09") } });
    expect(clause).toMatchObject({ citation: "84 FR 54002", enRouteOn: "2019-10-09", text: "S" });
    expect(clause).not.toHaveProperty("exportedBefore");
  });

  it("are found by the page on which an entry stands", () => {
    expect(savingsClauseOf("84 FR 54004")?.citation).toBe("84 FR 54002");
    expect(savingsClauseOf("84 FR 54010")).toBeUndefined();
    expect(savingsClauseOf("85 FR 54004")).toBeUndefined();
    expect(savingsClauseOf("a press report")).toBeUndefined();
  });

  it("are those of the rule that listed the party, not of one that changed its entry later", () => {
    expect(savingsClauseOfListing({ citations: HIKVISION, period: { from: day("2019-10-08") } })).toBeUndefined();
    const later = { citations: ["84 FR 54002", "87 FR 38925"], period: { from: day("2022-06-28") } };
    expect(savingsClauseOfListing(later)?.citation).toBe("87 FR 38920");
    expect(savingsClauseOfListing({ citations: HIKVISION, period: {} })).toBeUndefined();
  });

  it("say until when goods must have left where the rule prints it", () => {
    expect(savingsClauseOf("88 FR 71993")).toMatchObject({ enRouteOn: "2023-10-17", exportedBefore: "2023-11-16" });
  });

  it("keep order, end after they begin, and none rests on general knowledge", () => {
    const days = savingsClauses.map((c) => c.effective);
    expect(days).toEqual([...days].sort());
    for (const { enRouteOn, exportedBefore, text } of savingsClauses) {
      expect(text).not.toBe("K");
      if (exportedBefore !== undefined) expect(exportedBefore > enRouteOn).toBe(true);
    }
  });
});

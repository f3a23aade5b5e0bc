import { describe, expect, it } from "vitest";
import { readLine, readLvs, readSta } from "./ccl-exceptions.ts";
import { citationsIn, readRow } from "./ccl-rows.ts";
import { readScope } from "./ccl-scopes.ts";

const KNOWN = ["1A002", "1B001", "1B002", "1B003", "3B001", "9A990"];

describe("rows of an entry", () => {
  it("reads a column and a scope that takes paragraphs out", () => {
    const [row] = readRow(
      { control: "NS applies to entire entry, except .e, .x, and .y", chart: "NS Column 1." },
      "9A515",
      KNOWN,
    );
    expect(row).toEqual({
      reason: "NS",
      columns: ["NS1"],
      covers: { whole: true, except: ["e", "x", "y"], raw: "NS applies to entire entry, except .e, .x, and .y" },
    });
  });

  it("hands a destination it has never seen on as unread, with its words", () => {
    const [row] = readRow(
      { control: "RS applies to entire entry", chart: "To the far side of the moon." },
      "3B001",
      KNOWN,
    );
    expect(row?.prose).toEqual({ kind: "unread", raw: "To the far side of the moon." });
    expect(row?.columns).toBeUndefined();
  });

  it("takes two rows printed as one apart", () => {
    const rows = readRow(
      { control: "NP applies to entire entry AT applies to entire entry", chart: "NP Column 1 AT Column 1" },
      "1A231",
      KNOWN,
    );
    expect(rows.map((r) => r.columns)).toEqual([["NP1"], ["AT1"]]);
  });

  it("stops at a wording that names paragraphs and has no reading", () => {
    expect(() => readScope("3B001.a when painted green", "3B001", KNOWN)).toThrow(/no reading for the scope/);
    expect(() => readScope("entire entry, except on Sundays", "3B001", KNOWN)).toThrow(/no reading for the scope/);
    expect(() => readRow({ control: "something applies somewhere", chart: "NS Column 1" }, "3B001", KNOWN)).toThrow(
      /row not recognised/,
    );
  });

  it("makes items described in words a condition of the whole entry", () => {
    expect(readScope("valves painted green", "3B001", KNOWN)).toEqual({
      whole: true,
      when: [{ words: "valves painted green" }],
    });
    const words = "“technology” for items controlled by 1A002 or 1B001 to 1B003 for NP reasons";
    expect(readScope(words, "1E001", KNOWN)).toEqual({
      whole: true,
      when: [{ words, items: ["1A002", "1B001", "1B002", "1B003"], itemsReason: "NP" }],
    });
  });

  it("finds every section a wording names", () => {
    expect(citationsIn("Worldwide control. See § 742.4(a)(5) and (b)(10) of the EAR.")).toEqual([
      "15 CFR 742.4(a)(5)",
      "15 CFR 742.4(b)(10)",
    ]);
    expect(citationsIn("See §§ 742.6 and 746.3 of the EAR")).toEqual(["15 CFR 742.6", "15 CFR 746.3"]);
  });
});

describe("exception lines", () => {
  it("reads limits, what they reach and what they leave out", () => {
    expect(readLvs(["$3,000 for .a through .c; $6,000 for .d."], "1A008").open).toEqual([
      { usd: 3000, covers: { only: ["a", "b", "c"] } },
      { usd: 6000, covers: { only: ["d"] } },
    ]);
    expect(readLvs(["N/A"], "0A503")).toEqual({ answer: "no", raw: "N/A" });
    expect(readLvs(["$5000, except N/A for MT"], "9B001")).toMatchObject({
      answer: "partly",
      closed: [{ reason: "MT" }],
    });
    expect(readLvs(["a dozen eggs"], "9B001")).toEqual({ answer: "unread", raw: "a dozen eggs" });
  });

  it("keeps a wording beyond the grammar as a condition", () => {
    const line = readLine("TSR", ["Yes, except for “software” painted green"], "3D001");
    expect(line.closed).toEqual([{ covers: { whole: true, when: [{ words: "“software” painted green" }] } }]);
    expect(readLine("GBS", ["perhaps"], "3D001").answer).toBe("unread");
  });

  it("reads which paragraphs STA may not reach, and where", () => {
    const sta = readSta(
      [
        "STA: License Exception STA may not be used to ship any commodity in 5A001.j to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No. 1 to part 740 of the EAR), or any commodity in 5A001.b.3, .b.5 or .h to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).",
      ],
      "5A001",
    );
    expect(sta.barred).toEqual([
      { to: ["A:5", "A:6"], covers: { only: ["j"] } },
      { to: ["A:6"], covers: { only: ["b.3", "b.5", "h"] } },
    ]);
  });
});

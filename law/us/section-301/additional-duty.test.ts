import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/vocabulary/index.ts";
import { additionalDuty, section301Facts } from "./index.ts";

const REFERENCE = new URL("../../../../shared/data/section301.csv", import.meta.url);

describe("additional duties under Section 301", () => {
  it.each([
    ["2018-09-23", undefined],
    ["2018-09-24", 10],
    ["2019-05-09", 10],
    ["2019-05-10", 25],
  ])("a printed circuit board of China on %s: %s percent", (on, pct) => {
    expect(additionalDuty("85340000", "CN", day(on))?.pct).toBe(pct);
  });

  it("takes no duty from goods of other origin, and none from a list suspended before it took effect", () => {
    expect(additionalDuty("85340000", "TW", day("2019-06-01"))).toBeUndefined();
    expect(section301Facts.counts.lines).toBe(10_697);
  });

  it("says that days after the table rest on a text that may have changed", () => {
    expect(additionalDuty("85340000", "CN", day("2026-07-31"))?.coverage).toBe("no-later-text-seen");
  });

  it.skipIf(!existsSync(REFERENCE))("equals the reference row by row (skipped: ../shared/data is not here)", () => {
    const rows: Record<string, string>[] = parse(readFileSync(REFERENCE), { columns: true });
    const wrong = rows.filter((r) => {
      const hts = (r["hts10"] || r["hts8"] || "").replace(/\D/g, "");
      const from = r["effective_from"];
      if (!from) return additionalDuty(hts, "CN", day("2020-02-14"))?.heading === r["chapter99_heading"];
      const last = r["effective_to"] || "2020-02-14";
      const [first, end, before] = [day(from), day(last), addDays(day(from), -1)].map((d) =>
        additionalDuty(hts, "CN", d),
      );
      return first?.pct !== Number(r["rate_pct"]) || end?.by !== r["fr_citation"] || before?.by === r["fr_citation"];
    });
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(19_742);
  });
});

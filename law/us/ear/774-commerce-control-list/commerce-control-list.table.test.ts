import { describe, expect, it } from "vitest";
import { coversParagraph } from "../../../../src/vocabulary/index.ts";
import { allEccns, cclHeader, entryOn, entryVersions } from "./commerce-control-list.table.ts";
import type { Entry, Row } from "./entry.ts";

const DAY = "2026-08-20";

function entry(eccn: string, on = DAY): Entry {
  const found = entryOn(eccn, on);
  if (!found) throw new Error(`no entry ${eccn}`);
  return found;
}

function row(eccn: string, column: string, on = DAY): Row {
  const found = entry(eccn, on).rows.find((r) => r.columns?.includes(column));
  if (!found) throw new Error(`${eccn} has no row for ${column}`);
  return found;
}

describe("commerce control list", () => {
  it("holds every entry of the official text, 70 of them without a table", () => {
    const now = allEccns().map((eccn) => entry(eccn));
    expect(now).toHaveLength(638);
    expect(now.filter((e) => e.requirementKind)).toHaveLength(70);
    expect(now.flatMap((e) => e.rows)).toHaveLength(cclHeader.counts.rows);
    expect(new Set(now.map((e) => e.eccn)).size).toBe(638);
  });

  it("names the rows it could not read, and no others", () => {
    const unread = allEccns().flatMap((eccn) =>
      entry(eccn)
        .rows.filter((r) => r.prose?.kind === "unread")
        .map((r) => `${eccn} ${r.reason}`),
    );
    expect(unread).toEqual(["1D018 MT", "4A001 NP"]);
    expect(cclHeader.unread).toEqual(unread);
  });

  it("leaves no exception line unread", () => {
    const lines = allEccns().flatMap((eccn) => {
      const e = entry(eccn);
      return [e.lvs, e.gbs, ...(e.otherExceptionLines ?? [])];
    });
    expect(lines.filter((l) => l?.answer === "unread")).toEqual([]);
  });

  it("gives every row a column or a destination, and a scope", () => {
    for (const eccn of allEccns()) {
      for (const r of entryVersions(eccn).flatMap((e) => e.rows)) {
        expect((r.columns === undefined) !== (r.prose === undefined), `${eccn} ${r.covers.raw}`).toBe(true);
        expect((r.covers.whole === undefined) !== (r.covers.only === undefined), `${eccn} ${r.covers.raw}`).toBe(true);
      }
    }
  });

  it("keeps two versions of the six entries that changed on 2026-08-13", () => {
    const changed = allEccns().filter((eccn) => entryVersions(eccn).length > 1);
    expect(changed).toEqual(["9A012", "9A610", "9D001", "9D002", "9D004", "9E001"]);
    expect(coversParagraph(row("9A012", "NS1", "2026-08-12").covers, "a.1")).toBe("outside");
    expect(
      entry("9A012", "2026-08-12").rows.some((r) => r.columns?.includes("NS2") && r.covers.only?.includes("a.1")),
    ).toBe(true);
    expect(entry("9A012", "2026-08-13").rows.some((r) => r.columns?.includes("NS2"))).toBe(false);
    expect(row("9A610", "MT1", "2026-08-12").covers.only).toEqual(["t", "u", "v", "w"]);
    expect(row("9A610", "MT1", "2026-08-13").covers.only).toContain("a");
  });

  it.each<[string, string, string, string]>([
    ["9A610", "NS1", "b", "outside"],
    ["9A610", "NS1", "y.3", "outside"],
    ["9A610", "NS1", "f", "inside"],
    ["9A515", "NS1", "x", "outside"],
    ["9A515", "RS2", "e.1", "inside"],
    ["5A001", "NS2", "b.5", "outside"],
    ["5A001", "NS2", "b.2", "inside"],
    ["1C351", "CB1", "d.16", "inside"],
    ["1C351", "CB1", "d.1", "outside"],
    ["0A509", "NS1", "d", "outside"],
  ])("%s %s: paragraph %s is %s the row", (eccn, column, paragraph, answer) => {
    expect(coversParagraph(row(eccn, column).covers, paragraph)).toBe(answer);
  });

  it("answers unknown for a bare number where the row names paragraphs", () => {
    expect(coversParagraph(row("9A610", "NS1").covers, undefined)).toBe("unknown");
  });

  it("keeps the conditions of a row with the paragraphs that carry them", () => {
    expect(row("3A001", "MT1").covers.when?.map((w) => w.only)).toEqual([["a.1.a"], ["a.5.a"]]);
    expect(row("9A610", "NS1").covers.when?.[0]?.only).toEqual(["x"]);
    expect(row("1E002", "NP1").covers.when?.[0]).toMatchObject({ items: ["1A002"], itemsReason: "NP" });
  });

  it("reads destinations in words", () => {
    const rs = entry("3A090")
      .rows.filter((r) => r.reason === "RS")
      .map((r) => r.prose);
    expect(rs).toContainEqual({ kind: "worldwide" });
    expect(rs).toContainEqual({ kind: "places", places: ["AE"], groups: ["D:1", "D:4", "D:5"], notIn: ["A:5", "A:6"] });
    expect(entry("3B001").rows.map((r) => r.prose)).toContainEqual({ kind: "places", places: ["MO"], groups: ["D:5"] });
    expect(entry("0A982").rows[0]?.prose).toEqual({ kind: "worldwide", except: ["CA"] });
    expect(entry("9A515").rows.find((r) => r.covers.only?.includes("a.1"))?.prose).toEqual({
      kind: "worldwide",
      except: ["AU", "CA", "GB"],
    });
    expect(
      entry("2B999").rows.find((r) => r.prose?.kind === "places" && r.prose.places?.includes("PK"))?.covers.except,
    ).toEqual(["h.2"]);
    expect(entry("0A980").requirementKind).toEqual({ kind: "short-supply" });
  });

  it("reads exception lines", () => {
    expect(entry("2B350").lvs?.open).toEqual([{ usd: 2000, covers: { whole: true }, group: "B", notIn: ["D:3"] }]);
    expect(entry("3A001").lvs?.open?.map((p) => p.usd)).toEqual([1500, 3000, 5000]);
    expect(entry("0A503").lvs?.answer).toBe("no");
    expect(entry("3A001").sta?.barred[0]?.covers.only).toEqual(["b.2", "b.3", "z"]);
    expect(entry("5A001").otherExceptionLines?.find((l) => l.symbol === "ACE")?.open).toEqual([
      { covers: { only: ["j"] } },
    ]);
    expect(entry("3A232").reasons).toContain("AT");
  });

  it("knows no entry that is not on the list", () => {
    expect(entryOn("3A999", DAY)?.eccn).toBe("3A999");
    expect(entryOn("9Z999", DAY)).toBeUndefined();
  });
});

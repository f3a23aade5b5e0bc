import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartPlace, ControlEntry, OfficialWords, TextHit } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

const ECFR = join(packageRoot(import.meta.url), "../shared/data/regulation/ecfr-xml");
const skipped = existsSync(ECFR) ? "" : " (skipped: no ../shared/data here)";

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

async function get<T>(url: string): Promise<T> {
  const reply = await server.app.inject({ method: "GET", url: `/api/v1/law/${url}` });
  expect([url, reply.statusCode]).toEqual([url, 200]);
  return reply.json<T>();
}
const refused = async (url: string) =>
  (await server.app.inject({ method: "GET", url: `/api/v1/law/${url}` })).json<{ troubles: { code: string }[] }>()
    .troubles[0]?.code;

describe("the chart", () => {
  type Chart = { laterThanAsked: boolean; rows: ChartPlace[]; columns: { column: string; entries: number }[] };

  it("has a row for every place with one, its own or another's, and says when its text is later than the day", async () => {
    const [now, then] = [await get<Chart>("chart"), await get<Chart>("chart?asOf=2019-10-09")];
    expect([now.laterThanAsked, then.laterThanAsked]).toEqual([false, true]);
    expect(now.columns).toHaveLength(16);
    const of = (chart: Chart, place: string) => chart.rows.find((r) => r.place === place);
    expect(of(now, "HK")).toMatchObject({ governedBy: "CN", marks: of(now, "CN")?.marks });
    expect(of(then, "HK")).toMatchObject({
      governedBy: null,
      marks: expect.arrayContaining(["NS1", "NS2", "NP1"]),
      remark: expect.stringContaining("not known for this day: CC1, CC2, CC3"),
    });
    expect(of(now, "CU")).toMatchObject({ marks: [], see: ["15 CFR Part 746"] });
    expect(of(now, "BM")).toMatchObject({ governedBy: "GB" });
  });

  it("tells a marked cell from an unmarked one and from one that sends elsewhere, with the entries it bears on", async () => {
    type Cell = { standing: string; entries: { code: string; covers: string[] }[]; column: { entries: number } };
    const cell = (place: string, column: string) => get<Cell>(`chart/cell?place=${place}&column=${column}`);
    const [marked, unmarked, elsewhere] = [
      await cell("China", "NS2"),
      await cell("DE", "NS2"),
      await cell("SY", "NS2"),
    ];
    expect([marked, unmarked, elsewhere].map((c) => c.standing)).toEqual(["marked", "unmarked", "see-sections"]);
    expect(marked.entries.find((e) => e.code === "3A001")?.covers).toEqual(["NS applies to entire entry"]);
    expect(marked.entries).toHaveLength(marked.column.entries);
    expect(await refused("chart/cell?place=CN&column=ZZ9")).toBe("column/unknown");
    expect(await refused("chart/cell?place=Atlantis&column=NS1")).toBe("place/unknown");
  });
});

describe("a country", () => {
  it("has its row, groups, sections that name it, and parties counted only where somebody looked", async () => {
    type Page = {
      groups: { group: string }[];
      sections: { section: string; kind: string }[];
      scopes: { open: boolean }[];
      lists: { list: string; parties: number | null }[];
    };
    const russia = await get<Page>("country?place=Russia");
    expect(russia.groups.map((g) => g.group)).toEqual(["D:1", "D:2", "D:3", "D:4", "D:5"]);
    expect(russia.sections.filter((s) => s.kind === "embargo").map((s) => s.section)).toEqual(["15 CFR 746.8"]);
    expect(russia.sections.map((s) => s.section)).toContain("15 CFR 744.21(a)(2)");
    const parties = (list: string) => russia.lists.find((l) => l.list === list)?.parties;
    expect(parties("us/bis-entity-list")).toBeGreaterThan(900);
    expect(parties("us/bis-unverified")).toBeNull();
    const scopes = async (place: string) =>
      (await get<{ scopes: { where: string; entries: string[]; open: boolean }[] }>(`country?place=${place}`)).scopes;
    const reached = (of: Awaited<ReturnType<typeof scopes>>, code: string) =>
      of.some((s) => s.entries.includes(code) && !s.where.startsWith("every"));
    const [emirates, germany, korea] = [await scopes("AE"), await scopes("DE"), await scopes("KP")];
    expect([reached(emirates, "3A090"), reached(germany, "3A090")]).toEqual([true, false]);
    expect(germany.every((s) => s.where.startsWith("every destination"))).toBe(true);
    expect(korea.some((s) => s.where === "North Korea")).toBe(true);
    expect(russia.scopes.filter((s) => s.open).length).toBeGreaterThan(0);
    const before = await get<Page>("country?place=CN&asOf=2019-10-08");
    const after = await get<Page>("country?place=CN&asOf=2019-10-09");
    const count = (p: Page) => p.lists.find((l) => l.list === "us/bis-entity-list")?.parties ?? 0;
    const there = async (on: string) =>
      (await get<{ total: number }>(`country/parties?place=CN&list=us/bis-entity-list&asOf=${on}`)).total;
    expect([count(before), count(after)]).toEqual([await there("2019-10-08"), await there("2019-10-09")]);
    expect(count(after) - count(before)).toBeGreaterThanOrEqual(28);
  });
});

describe("the control list", () => {
  it("reads every entry it names, on both sides of a change", async () => {
    type Tree = { categories: { groups: { entries: { code: string }[] }[] }[] };
    const codes = (await get<Tree>("control-list")).categories.flatMap((c) =>
      c.groups.flatMap((g) => g.entries.map((e) => e.code)),
    );
    expect(codes.length).toBeGreaterThan(600);
    for (const code of codes) {
      const entry = await get<ControlEntry>(`control-list/entry?code=${code}`);
      expect([code, entry.rows.length > 0 || entry.instead !== null]).toEqual([code, true]);
      expect(entry.rows.filter((r) => r.columns.length === 0 && r.where === null)).toEqual([]);
    }
    const [before, after] = [
      await get<ControlEntry>("control-list/entry?code=9A012&asOf=2026-08-12"),
      await get<ControlEntry>("control-list/entry?code=9a012.a&asOf=2026-08-13"),
    ];
    expect(JSON.stringify(before.rows)).not.toBe(JSON.stringify(after.rows));
    expect(before.versions.map((v) => v.inForce)).toEqual([true, false]);
    expect(await refused("control-list/entry?code=9Z999")).toBe("entry/unknown");
  });
});

describe("the official text", () => {
  type Asked = { words: OfficialWords | null; bring: string; readAt: string };

  it("says that it is not at hand, how it is brought in, and where it can be read", async () => {
    const none = await get<Asked>("text?section=15%20CFR%20744.11(a)&asOf=2026-08-20");
    expect(none).toMatchObject({
      words: null,
      bring: "licet law text",
      readAt: "https://www.ecfr.gov/on/2026-08-20/title-15/section-744.11",
    });
    expect(await get("text/search?q=policy")).toMatchObject({ total: 0, looked: [] });
  });

  it("refuses what is no part, and a part of which nobody says the day; a good one beside them is kept", async () => {
    const folder = mkdtempSync(join(tmpdir(), "licet-text-"));
    const part = '<DIV5 N="799"><DIV8 N="799.1"><HEAD>§ 799.1 Ducks.</HEAD><P>(a) Ducks swim.</P></DIV8></DIV5>';
    writeFileSync(join(folder, "readme.txt"), "no part");
    writeFileSync(join(folder, "part.xml"), part);
    writeFileSync(join(folder, "cut-2026-08-20.xml.gz"), gzipSync(part).subarray(0, 60));
    writeFileSync(join(folder, "title-15-part-799-2026-08-20.xml"), part);
    const came = await server.parts.texts.bring({ from: folder });
    rmSync(folder, { recursive: true });
    expect(came.ok && came.value.kept.map((k) => [k.part, k.day, k.units, k.otherwise])).toEqual([
      ["799", "2026-08-20", 1, null],
    ]);
    expect(came.ok && came.value.passedOver.map((p) => p.name)).toEqual([
      "cut-2026-08-20.xml.gz",
      "part.xml",
      "readme.txt",
    ]);
    expect((await get<Asked>("text?section=15%20CFR%20799.1(a)")).words).toMatchObject({
      path: "(a)",
      asRead: null,
      blocks: [{ words: "Ducks swim." }],
    });
  });

  it.skipIf(skipped !== "")(
    `shows the words of the day, tells where they part from what was read, and finds words${skipped}`,
    async () => {
      const came = await server.parts.texts.bring({ from: ECFR });
      expect(came.ok && came.value.kept.length).toBe(14);
      const [march, august] = [
        await get<Asked>("text?section=15%20CFR%20744.11(a)&asOf=2026-04-01"),
        await get<Asked>("text?section=15%20CFR%20744.11(a)&asOf=2026-11-24"),
      ];
      expect([march.words?.day, august.words?.day]).toEqual(["2026-03-25", "2026-08-20"]);
      expect(august.words?.asRead).toBe(true);
      expect((await get<Asked>("text?section=15%20CFR%20740.2&asOf=2026-08-01")).words?.asRead).toBe(false);
      expect((await get<Asked>("text?section=15%20CFR%20744.11&asOf=2019-10-09")).words).toMatchObject({
        day: "2026-03-25",
        laterThanAsked: true,
      });
      const entry = await get<Asked>("text?section=Supplement%20No.%201%20to%2015%20CFR%20Part%20774,%203A001");
      expect(entry.words?.heading).toContain("3A001 Electronic items");
      const found = await get<{ total: number; hits: TextHit[] }>("text/search?q=presumption%20of%20denial&limit=5");
      expect(found.hits).toHaveLength(5);
      for (const hit of found.hits) expect(hit.around.toLowerCase()).toContain("presumption of denial");
      expect(found.total).toBeGreaterThan(20);
    },
  );
});

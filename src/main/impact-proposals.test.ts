import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dueWords } from "../operations/index.ts";
import { day } from "../vocabulary/index.ts";
import { type ImpactFrame, openImpactFrame } from "./impact-frame.contract.ts";
import type { Impact } from "./index.ts";

// A machine with other work may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: ImpactFrame;
beforeAll(async () => {
  desk = await openImpactFrame();
});
afterAll(() => desk.close());

const listed = (party: string) => desk.ask({ listings: [{ party, list: "EL", from: day("2019-05-23") }] });
const names = (of: Awaited<ReturnType<typeof listed>>) => of.customers.map((c) => c.name);
const ties = (of: Awaited<ReturnType<typeof listed>>) => new Set(of.customers.flatMap((c) => c.hits.map((h) => h.tie)));

describe("a proposed name of one word", () => {
  it.each(["Hickvision", "Hikvsion"])(
    "%s is within a typing error of a known one: possible hits, and a note",
    async (party) => {
      const impact = await listed(party);
      expect(names(impact)).toEqual(expect.arrayContaining(names(await listed("Hikvision"))));
      expect(ties(impact)).toEqual(new Set(["possible"]));
      expect(impact.proposal?.notes.join()).toMatch(
        /within a typing error of the names .*Hikvision.*a person must say/,
      );
      expect(impact.questions.some((q) => q.fact.startsWith("same:"))).toBe(true);
    },
  );

  it.each([
    ["Elnophe", "as customers spell it"],
    ["Elnopha", "within a typing error of how customers spell it"],
  ])("%s, %s: those who carry it are possible hits", async (party) => {
    const impact = await listed(party);
    expect(names(impact)).toEqual(["Elnophe Automation Co., Ltd."]);
    expect(ties(impact)).toEqual(new Set(["possible"]));
  });

  it("that many customers carry tells nobody", async () => {
    expect(names(await listed("Robotics"))).toEqual([]);
  });

  it("that is known for sure does not meet those who are only spelled alike", async () => {
    const met = names(await listed("Hikvision"));
    expect(met.length).toBeGreaterThan(5);
    expect(met.filter((name) => /Hakvision|Hickvision/.test(name))).toEqual([]);
  });
});

/** Has an order left and not arrived, by its dates? */
const underWayOn = (on: string, { shipDate, orderId }: Impact["orders"][number]) =>
  shipDate <= on && (desk.book.orders.get(orderId)?.arrivesOn ?? "9") >= on;

describe("goods under way", () => {
  const hikvision = { party: "Hikvision", list: "EL" };

  it("are held against the clause of the rule itself when the listing proposed is the one that was made", async () => {
    const impact = await desk.ask({ asOf: day("2019-06-15"), listings: [{ ...hikvision, from: day("2019-10-09") }] });
    expect(impact.savingsClauses).toEqual([expect.objectContaining({ by: "84 FR 54002", enRouteOn: "2019-10-09" })]);
    expect(impact.savingsClauses?.[0]).not.toHaveProperty("moved");
  });

  it("are held against the clause of a rule taken as a model, its dates moved to the first day proposed", async () => {
    const question = { listings: [{ ...hikvision, from: day("2019-05-23") }], savings: { like: "88 FR 71991" } };
    const impact = await desk.ask(question);
    expect(impact.savingsClauses).toEqual([
      expect.objectContaining({
        by: "88 FR 71991",
        enRouteOn: "2019-05-23",
        exportedBefore: "2019-06-22",
        moved: true,
      }),
    ]);
    const moving = impact.orders.filter((o) => o.state === "in_transit");
    expect(moving.length).toBeGreaterThan(0);
    for (const o of moving)
      expect(o).toMatchObject({
        savingsBy: "88 FR 71991",
        savings: underWayOn("2019-05-23", o) ? "may fall under" : "outside",
      });
    expect(impact.actions.map((a) => a.because).join()).toMatch(/88 FR 71991, known from .*, its dates moved/);
  });

  it("of listings in force: by the rule that made each, and told where nobody read it", async () => {
    const impact = await desk.ask({ asOf: day("2019-10-10") });
    const all = impact.orders.filter((o) => o.savings !== undefined);
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((o) => o.state !== "shipped" && o.outcome !== "no_requirement_found")).toBe(true);
    const ruled = all.filter((x) => x.savingsBy === "84 FR 54002");
    for (const o of ruled) expect(o.savings).toBe(underWayOn("2019-10-09", o) ? "may fall under" : "outside");
    expect(ruled.length).toBeGreaterThan(0);
  });

  it("a model whose clause nobody read is refused, never taken as none", async () => {
    const question = { listings: [{ ...hikvision, from: day("2019-05-23") }], savings: { like: "1 FR 1" } };
    expect(await desk.answer(question)).toMatchObject({ ok: false, troubles: [{ code: "savings/not-read" }] });
  });
});

describe("what to do first, asked after the days that the book plans", () => {
  const hikvision = { party: "Hikvision", list: "EL", from: day("2019-05-23") };

  it("is asked for now, with the day since when the listing stands, never by a day that has passed", async () => {
    const asOf = day("2026-11-24");
    const { actions } = await desk.ask({ asOf, listings: [hikvision] });
    expect(actions.filter((a) => a.by !== undefined && a.by < asOf)).toEqual([]);
    expect(actions[0]).toMatchObject({
      do: expect.stringMatching(/^hold \d+ open orders planned to leave by 2026-12-08$/),
      because: expect.stringContaining("the day planned for 18 of them has passed, first 2019-06-02"),
      now: true,
      inForceSince: "2019-05-23",
    });
    expect(dueWords(actions[0] ?? {})).toBe("in force since 2019-05-23: now");
  });

  it("keeps the day on which the first of them leaves, where that day is still to come", async () => {
    const { actions } = await desk.ask({ listings: [hikvision] });
    expect(actions[0]).toMatchObject({ by: "2019-06-02" });
    expect(actions.filter((a) => a.now)).toEqual([]);
  });

  it("says now alone where nothing is proposed", async () => {
    const asOf = day("2026-11-24");
    const { actions } = await desk.ask({ asOf });
    expect(actions.filter((a) => a.by !== undefined && a.by < asOf)).toEqual([]);
    expect(dueWords(actions.find((a) => a.do.startsWith("hold ")) ?? {})).toBe("now");
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { day, valueOf } from "../vocabulary/index.ts";
import { type ImpactFrame, openImpactFrame } from "./impact-frame.contract.ts";
import { openBook, openDemoBook } from "./index.ts";

const hikvision = { party: "Hikvision", list: "EL", from: day("2019-05-23") };

let desk: ImpactFrame;
let folder = "";
const truthIn = (from: string): Record<string, string>[] =>
  parse(readFileSync(join(from, "customers-truth.csv")), { columns: true });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "licet-impact-"));
  desk = await openImpactFrame(async (licet) => {
    await licet.business.writeDemo(folder, {});
    return valueOf(await openBook(licet, folder)).book;
  });
});
afterAll(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

// A machine with other work may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("the demonstration book", () => {
  it("has 2,000 customers, 5,000 orders, 466 lines of material; the same arguments give the same bytes", async () => {
    expect([desk.book.customers.size, desk.book.orders.size, desk.book.bom.length, desk.book.products.size]).toEqual([
      2000, 5000, 466, 60,
    ]);
    const again = mkdtempSync(join(tmpdir(), "licet-again-"));
    const names = await desk.licet.business.writeDemo(again, {});
    for (const name of names) expect(readFileSync(join(again, name))).toEqual(readFileSync(join(folder, name)));
    rmSync(again, { recursive: true });
  });

  it("is the same without a folder", async () => {
    expect(valueOf(await openDemoBook(desk.licet)).book).toEqual(desk.book);
  });

  it("sells some 6.8 percent to the customer everybody asks about", () => {
    const live = [...desk.book.orders.values()].filter((o) => o.status !== "cancelled");
    const sum = (of: typeof live) => of.reduce((s, o) => s + o.amountCents, 0);
    expect((100 * sum(live.filter((o) => o.customerId === "C-00001"))) / sum(live)).toBeCloseTo(6.74, 1);
  });
});

describe("Hikvision listed tomorrow", () => {
  it("touches exactly the orders that a plain recomputation over the truth finds, dollar for dollar and state by state", async () => {
    const impact = await desk.ask({ listings: [hikvision] });
    const reached = new Set(impact.customers.map((c) => c.customerId));
    const state = (o: { status: string }) => o.status;
    const plain = { open: [0, 0], in_transit: [0, 0], shipped: [0, 0] } as Record<string, [number, number]>;
    for (const o of desk.book.orders.values()) {
      const sums = plain[state(o)];
      if (sums === undefined || !(reached.has(o.customerId) || reached.has(o.endUserId))) continue;
      sums[0]++;
      sums[1] += o.amountCents;
    }
    for (const [name, [orders, cents]] of Object.entries(plain))
      expect(impact.totals.byState[name as "open"]).toEqual({ orders, amountUsd: cents / 100 });
    const truth = truthIn(folder).filter((t) => t["listed_name"]?.startsWith("Hangzhou Hikvision Digital"));
    expect(new Set([...reached].filter((id) => !truth.some((t) => t["customer_id"] === id)))).toEqual(new Set());
    const missed = truth.filter((t) => !reached.has(t["customer_id"] ?? "")).map((t) => t["how"]);
    expect(missed).toEqual([]);
  });

  it("sums are the sums of its orders, every way they are told", async () => {
    const impact = await desk.ask({ listings: [hikvision] });
    const cents = (usd: number) => Math.round(usd * 100);
    const whole = impact.orders.reduce((s, o) => s + cents(o.amountUsd), 0);
    const { totals: t } = impact;
    expect(cents(t.amountUsd)).toBe(whole);
    expect(t.orders).toBe(impact.orders.length);
    for (const sums of [t.byState, t.byOutcome, t.byQuarter, t.byCountry, t.byProduct])
      expect(Object.values(sums).reduce((s, m) => s + cents(m?.amountUsd ?? 0), 0)).toBe(whole);
    expect(impact.products.reduce((s, p) => s + cents(p.touched.amountUsd), 0)).toBe(whole);
    expect(t.held.orders).toBe(
      impact.orders.filter(
        (o) => o.state !== "shipped" && ["license_required", "prohibited", "exception_candidate"].includes(o.outcome),
      ).length,
    );
  });

  it("says before and after, what is added, and how an application would be reviewed", async () => {
    const impact = await desk.ask({ listings: [hikvision] });
    const stopped = impact.orders.find(
      (o) => o.customerId === "C-00001" && o.before === "no_requirement_found" && o.outcome === "license_required",
    );
    expect(stopped?.requirements.some((r) => r.added && r.party?.startsWith("Hangzhou Hikvision"))).toBe(true);
    expect(stopped?.reviewPolicy.length).toBeGreaterThan(0);
    expect(impact.customers[0]).toMatchObject({ customerId: "C-00001", outcome: "license_required" });
    expect(impact.customers.find((c) => c.ownership?.chains.some((x) => x.path.length === 2))?.ownership).toMatchObject(
      { half: "reaches" },
    );
  });

  it("a listing from a later day leaves orders that go before it marked, and asks about that day", async () => {
    const impact = await desk.ask({ listings: [{ ...hikvision, from: day("2019-10-09") }] });
    expect(impact.on).toBe("2019-10-09");
    expect(
      impact.orders.filter((o) => o.leavesBefore).every((o) => o.state === "open" && o.shipDate < "2019-10-09"),
    ).toBe(true);
    expect(impact.orders.some((o) => o.leavesBefore)).toBe(true);
    expect(impact.customers[0]?.before, "the real listing of that day does not hide what is proposed").not.toBe(
      "license_required",
    );
    expect(impact.orders.some((o) => o.before === "no_requirement_found" && o.outcome === "license_required")).toBe(
      true,
    );
  });

  it("goods under way are held against the dates of the savings clause that the proposal states", async () => {
    const savings = { enRouteOn: day("2019-05-23"), until: day("2019-06-10") };
    const impact = await desk.ask({ listings: [hikvision], savings });
    const moving = impact.orders.filter((o) => o.state === "in_transit");
    expect(moving.length).toBeGreaterThan(0);
    for (const o of moving)
      expect(o.savings).toBe(
        (desk.book.orders.get(o.orderId)?.arrivesOn ?? "9") <= "2019-06-10" ? "may fall under" : "outside",
      );
    expect(impact.orders.filter((o) => o.state === "shipped").every((o) => o.savings === undefined)).toBe(true);
  });
});

describe("what else may be proposed", () => {
  it("a proposal that changes nothing touches nothing: an item moved to where it is", async () => {
    const stay = await desk.ask({
      items: [{ products: ["P-050"], to: { kind: "ear99", code: "EAR99" } }],
    });
    expect(stay.totals.orders).toBe(0);
  });

  it("an item moved to another entry touches its orders, and only those", async () => {
    const to = { kind: "ccl" as const, code: "3A090", paragraph: "a" };
    const impact = await desk.ask({ asOf: day("2023-12-01"), items: [{ products: ["P-017"], to }] });
    expect(impact.totals.orders).toBeGreaterThan(0);
    expect(new Set(impact.orders.map((o) => o.productId))).toEqual(new Set(["P-017"]));
    expect(
      impact.orders.every(
        (o) => o.before !== o.outcome || o.requirements.some((r) => r.added) || o.exceptionsLost.length >= 0,
      ),
    ).toBe(true);
  });

  it("an address alone reaches who is there, and a supplier reaches the products built with it", async () => {
    const [somebody] = [...desk.book.customers.values()].filter((c) => c.address?.includes("Test Park"));
    const address = `${somebody?.address}, ${somebody?.city}`;
    const at = await desk.ask({
      listings: [
        { party: address, list: "EL", from: day("2019-05-23"), addressOnly: true, country: somebody?.country ?? "CN" },
      ],
    });
    expect(at.customers.flatMap((c) => c.hits).every((h) => h.via === "address")).toBe(true);
    expect(at.customers.map((c) => c.customerId)).toContain(somebody?.id);
    const supplier = desk.book.bom.find((l) => l.supplier !== undefined)?.supplier ?? "";
    const mirror = await desk.ask({
      listings: [{ party: supplier, list: "EL", from: day("2019-05-23") }],
    });
    expect(mirror.suppliers.map((s) => s.supplier)).toContain(supplier);
    expect(mirror.products.some((p) => p.componentsStopped.some((c) => c.supplier === supplier))).toBe(true);
  });
});

describe("the address of a proposed party", () => {
  it("reaches whoever has the same unit, as a flag and not as the party", async () => {
    const listing = {
      party: "Nobody Knows Me Trading Co., Ltd.",
      list: "EL",
      from: day("2019-05-23"),
      country: "HK",
      addresses: ["Unit 04, 7/F Bright Way Tower, No. 33 Mong Kok Road, Kowloon, Hong Kong"],
    };
    const impact = await desk.ask({ listings: [listing] });
    expect(impact.customers).toHaveLength(1);
    expect(impact.customers[0]?.hits[0]).toMatchObject({ via: "address", tie: "address", proposed: true });
    expect(impact.customers[0]?.outcome).not.toBe("no_requirement_found");
  });
});

describe("the mirror", () => {
  it("a foreign list that names the company stops the parts of that country, and nothing that is sold", async () => {
    const company = desk.book.company ?? "";
    const impact = await desk.ask({
      listings: [{ party: company, list: "cn/example-list", from: day("2019-05-23") }],
    });
    expect(impact.totals.orders).toBe(0);
    const [ourselves] = impact.suppliers;
    expect(ourselves?.supplier).toBe(company);
    const parts = desk.book.bom.filter((l) => l.origin === "CN");
    expect(ourselves?.products).toEqual([...new Set(parts.map((l) => l.productId))].sort());
    expect(impact.products.flatMap((p) => p.componentsStopped)).toHaveLength(parts.length);
  });
});

describe("owners", () => {
  const outcomesOn = async (on: string) => {
    const impact = await desk.ask({ asOf: day(on), listings: [hikvision] });
    return new Map(impact.customers.filter((c) => c.ownership).map((c) => [c.ownership?.share.low, c]));
  };

  it("half or more counts on the days of the affiliates rule, and is a red flag on the days it is stayed", async () => {
    const [inForce, stayed] = [await outcomesOn("2025-10-15"), await outcomesOn("2025-12-01")];
    for (const share of [100, 60, 50]) expect(inForce.get(share)?.outcome).toBe("license_required");
    for (const share of [100, 50]) expect(["red_flag_hold", "indeterminate"]).toContain(stayed.get(share)?.outcome);
    expect(inForce.get(49)?.ownership?.half).toBe("below");
    expect(inForce.get(60)?.ownership?.arithmetic).toMatch(/percent by/);
  });
});

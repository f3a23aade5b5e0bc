import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findingsOf } from "../determination/index.ts";
import { type ImpactWorld, impactOf, lookUpHere } from "../impact/index.ts";
import { day, type Party, type Transaction, valueOf } from "../vocabulary/index.ts";
import { type ImpactFrame, openImpactFrame } from "./impact-frame.contract.ts";
import type { Book } from "./index.ts";
import { rulebook } from "./rulebook.ts";

// A machine with other work may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const hikvision = { party: "Hikvision", list: "EL", from: day("2019-05-23") };
let desk: ImpactFrame;
beforeAll(async () => {
  desk = await openImpactFrame();
});
afterAll(() => desk.close());

describe("orders that share an answer", () => {
  it.each([
    ["a listing", { listings: [hikvision] }, 15],
    ["a fact of the whole book", { asOf: day("2024-12-01"), changedFacts: { militaryEndUser: true } }, 100],
  ])("get the one that each would get alone: %s", async (_, question, each) => {
    const whole = await desk.ask(question);
    for (const row of whole.orders.filter((_, i) => i % each === 0)) {
      const order = desk.book.orders.get(row.orderId);
      if (order === undefined) throw new Error(`no order ${row.orderId}`);
      const alone: Book = { ...desk.book, orders: new Map([[order.id, order]]) };
      const impact = await desk.ask(question, { book: alone, inquiry: await desk.freshInquiry() });
      expect(impact.orders).toEqual([row]);
    }
  });

  it("are asked about once: ten times the orders of the same kinds put no more questions", async () => {
    const question = { asOf: day("2024-12-01"), changedFacts: { militaryEndUser: true } };
    const [one, ten] = [await desk.freshInquiry(), await desk.freshInquiry()];
    await desk.ask(question, { inquiry: one });
    const orders = new Map(
      [...desk.book.orders.values()].flatMap((o) =>
        Array.from({ length: 10 }, (_, i) => [`${o.id}-${i}`, { ...o, id: `${o.id}-${i}` }] as const),
      ),
    );
    const impact = await desk.ask(question, { inquiry: ten, book: { ...desk.book, orders } });
    expect(impact.totals.book.orders).toBe(10 * 4919);
    expect(ten.counts.asked).toBe(one.counts.asked);
    expect(one.counts.asked).toBeLessThan(2 * desk.book.orders.size);
  });
});

describe("asking again", () => {
  it("a changed fact re-asks only what reads it; the answer is that of a fresh question", async () => {
    const inquiry = await desk.freshInquiry();
    const question = { listings: [hikvision] };
    await desk.ask(question, { inquiry });
    const first = inquiry.counts.asked;
    await desk.ask({ ...question, facts: { colorOfTheBox: "blue" } }, { inquiry });
    expect(inquiry.counts.asked).toBe(first);
    const changed = { ...question, facts: { plantIsDirectProduct: false } };
    const kept = await desk.ask(changed, { inquiry });
    const again = inquiry.counts.asked - first;
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(first);
    const fresh = await desk.freshInquiry();
    expect(kept).toEqual(await desk.ask(changed, { inquiry: fresh }));
    expect(fresh.counts.asked).toBe(first);
  });
});

describe("long work", () => {
  const world = async (turn: NonNullable<ImpactWorld["turn"]>): Promise<ImpactWorld> => ({
    world: valueOf(await desk.licet.world()),
    lookUp: lookUpHere,
    dutyOn: desk.licet.business.dutyOn,
    savingsOf: () => undefined,
    askedAt: desk.licet.now(),
    turn,
  });
  const request = {
    asOf: day("2024-12-01"),
    proposed: { entries: [], moves: [], facts: { militaryEndUser: true }, notes: [] },
  };

  it("lets others have their turn after a handful of questions at most", async () => {
    const inquiry = await desk.freshInquiry();
    let [before, most, turns] = [0, 0, 0];
    const turn = () => {
      most = Math.max(most, inquiry.counts.asked - before);
      before = inquiry.counts.asked;
      turns++;
      return undefined;
    };
    valueOf(await impactOf(await world(turn), desk.book, request, inquiry));
    expect(turns).toBeGreaterThan(desk.book.orders.size);
    // One order asks at most twice three times, and each of its components once for the share of U.S. content.
    expect(most).toBeLessThan(40);
  });

  it("ends when a turn says that nobody waits", async () => {
    let turns = 0;
    const turn = () => (++turns > 3000 ? Promise.reject(new Error("gone")) : undefined);
    const inquiry = await desk.freshInquiry();
    await expect(impactOf(await world(turn), desk.book, request, inquiry)).rejects.toThrow("gone");
    expect(turns).toBe(3001);
  });
});

describe("what the law says its rules look for", () => {
  const turnsOn = rulebook.turnsOn;
  if (turnsOn === undefined) throw new Error("the rulebook does not say what it looks for");
  const tells = (words: readonly RegExp[], text: string) => words.some((w) => w.test(text));
  const word = fc.constantFrom(
    ..."Acme Northern Optics Ministry University Academy Institute Air Space Shipping Marine Hospital Bank Guard Security State Bureau Research Trading Group Cloud Labs 海康 Дом".split(
      " ",
    ),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => w.join(" "));
  const use = fc
    .array(
      fc.constantFrom(
        ..."for use in a plant hospital cameras storage spare parts resale exhibit space ship crew".split(" "),
      ),
    )
    .map((w) => w.join(" "));
  const amount = fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100);
  const place = fc.constantFrom("CN", "RU", "DE", "AE", "CU", "IN", "HK", "IR", "MX");
  const item = fc.constantFrom("EAR99", "3A991", "5A992", "6A003", "4A994", "3A001", "5D002", "0A504", "1C350");
  const asked = fc.record({ to: place, eccn: item, on: fc.constantFrom("2019-10-09", "2023-12-01", "2026-08-20") });

  const transaction = (
    t: { to: string; eccn: string; on: string },
    party: string,
    endUse: string,
    usd: number,
  ): Transaction => {
    const of = (roles: Party["roles"]): Party => ({
      name: party,
      roles,
      country: t.to as Party["country"] & string,
      owners: [],
      listings: [],
      screening: "screened",
    });
    return {
      on: day(t.on),
      kind: "export",
      item: {
        classification: t.eccn === "EAR99" ? { kind: "ear99", code: "EAR99" } : { kind: "ccl", code: t.eccn },
        kind: t.eccn[1] === "D" ? "software" : "commodity",
        origin: "US" as never,
        valueUsd: usd,
      },
      parties: [of(["purchaser", "ultimate_consignee", "end_user"])],
      destination: { country: t.to as never },
      endUse,
      facts: {},
    };
  };
  const said = (t: Transaction, party: string) => {
    const { read: _, exceptions, ...found } = findingsOf(rulebook, t);
    return JSON.stringify([found, exceptions.map((e) => [e.symbol, e.status])]).replaceAll(
      JSON.stringify(party).slice(1, -1),
      "‹party›",
    );
  };

  it("any other name, use and amount between the same two gets the same answer", () => {
    const amounts = turnsOn.amountsUsd();
    const between = (a: number, b: number) => amounts.every((x) => a < x === b < x && (a === x) === (b === x));
    fc.assert(
      fc.property(asked, name, use, amount, amount, (t, party, endUse, a, b) => {
        fc.pre(!tells(turnsOn.names, party) && !tells(turnsOn.uses, ` ${endUse}`) && between(a, b));
        expect(said(transaction(t, party, endUse, a), party)).toBe(said(transaction(t, "‹party›", "", b), "‹party›"));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "Reconnaissance General Bureau",
    "Metropolitan Police Department",
    "Ministry of Nuclear Energy",
    "Group 42",
  ])("%s is a name that tells", (party) => expect(tells(turnsOn.names, party)).toBe(true));
});

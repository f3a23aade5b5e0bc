import { describe, expect, it } from "vitest";
import { type Asking, type Opinion, versionOn } from "../../../../src/authoring/index.ts";
import {
  day,
  type FactValue,
  type Listing,
  type Party,
  type RequirementTerms,
} from "../../../../src/vocabulary/index.ts";
import { entityList } from "./744.11-entity-list.ts";

const words = (over: Partial<RequirementTerms> = {}): RequirementTerms => ({
  raw: "For all items subject to the EAR",
  scope: "all-items",
  sees: ["744.11"],
  carveOuts: [],
  exceptionsOpen: [],
  ...over,
});

const listing = (over: Partial<Listing> = {}): Listing => ({
  list: "us/bis-entity-list",
  entryId: "cn-listed",
  name: "Listed Co.",
  tie: "same-name",
  period: { from: day("2020-01-01") },
  terms: { requirement: words(), footnotes: [], programs: [] },
  citations: [],
  ...over,
});

const party = (over: Partial<Party> = {}): Party => ({
  name: "Customer",
  roles: ["end_user"],
  country: "CN",
  owners: [],
  listings: [listing()],
  screening: "screened",
  ...over,
});

function ask(p: Party, facts: Record<string, FactValue> = {}, on = "2026-08-20", eccn = "EAR99"): Opinion {
  const q: Asking = {
    on: day(on),
    transaction: {
      on: day(on),
      kind: "export",
      item: {
        classification: { kind: eccn === "EAR99" ? "ear99" : "ccl", code: eccn },
        kind: "commodity",
        origin: "US",
      },
      parties: [p],
      destination: { country: p.country },
      facts,
    },
    subject: "subject",
    fact: (name) => facts[name] ?? undefined,
    statedUnknown: () => false,
  };
  const version = versionOn(entityList.versions, q.on);
  if (version === undefined) throw new Error("744.11 has no version on that day");
  return version.apply(q);
}

describe("a name that only comes close", () => {
  const close = party({ listings: [listing({ tie: "possible", score: 0.8 })] });

  it("leaves the answer open and asks whether it is the listed party", () => {
    const opinion = ask(close);
    expect(opinion).toMatchObject({ status: "unknown", missing: ["same:Customer=cn-listed"] });
    expect(opinion.declares?.map((f) => f.ask)).toContain("is Customer the listed Listed Co.?");
  });

  it("follows the analyst's answer", () => {
    expect(ask(close, { "same:Customer=cn-listed": true }).requirements).toHaveLength(1);
    expect(ask(close, { "same:Customer=cn-listed": false }).status).toBe("not_met");
  });

  it("asks nothing when the entry would not reach the item", () => {
    const terms = { requirement: words({ scope: "control-list" }), footnotes: [], programs: [] };
    const opinion = ask(party({ listings: [listing({ tie: "possible", terms })] }));
    expect(opinion).toMatchObject({ status: "not_met" });
  });
});

describe("license exceptions an entry leaves open", () => {
  const reach = (p: Party, on?: string, eccn?: string) => ask(p, {}, on, eccn).requirements?.[0]?.exceptions;

  it("are none unless its words name them", () => {
    expect(reach(party())).toEqual({ kind: "none", by: "15 CFR 744.16(b)" });
    const gov = words({ exceptionsOpen: [{ symbol: "GOV", paragraphs: ["740.11(b)(2)"] }] });
    const terms = { requirement: gov, footnotes: [3], programs: [] };
    expect(reach(party({ listings: [listing({ terms })] }))).toMatchObject({ kind: "only", symbols: ["GOV"] });
  });

  it("are those for spares of civil aircraft to listed Indian and Pakistani parties", () => {
    expect(reach(party({ country: "IN" }), undefined, "7A103")).toMatchObject({
      symbols: ["TMP", "RPL", "TSU", "AVS"],
    });
    expect(reach(party({ country: "CN" }), undefined, "7A103")).toMatchObject({ kind: "none" });
  });

  it("are the general license for Huawei entries until it was removed", () => {
    const huawei = party({
      listings: [listing({ name: "Huawei Technologies Co., Ltd.", period: { from: day("2019-05-16") } })],
    });
    expect(reach(huawei, "2020-08-16")).toMatchObject({ kind: "only", symbols: ["TGL-Huawei"] });
    expect(reach(huawei, "2020-08-17")).toMatchObject({ kind: "none" });
  });
});

describe("an address", () => {
  const supplement = words({ scope: "control-list-and-supplement" });
  const at = (over: Partial<Listing>) =>
    ask(
      party({
        listings: [
          listing({ tie: "address", terms: { requirement: supplement, footnotes: [], programs: [] }, ...over }),
        ],
      }),
      {},
      "2026-08-20",
      "3A991",
    );

  it("that is itself listed brings the requirement, whatever the entry is called", () => {
    expect(at({ name: "Address 03", entryId: "a" }).requirements).toHaveLength(1);
    expect(
      at({ name: "Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai", entryId: "a" }).requirements,
    ).toHaveLength(1);
    expect(at({ name: "Unit D", entryId: "cn-address-01" }).requirements).toHaveLength(1);
  });

  it("of a named listed party is a flag", () => {
    expect(at({ name: "Listed Neighbor Co., Ltd.", entryId: "cn-neighbor" })).toMatchObject({
      status: "not_met",
      redFlags: [{ weight: "hold" }],
    });
  });
});

describe("a proposed listing", () => {
  it("binds from its first day like any other", () => {
    const proposed = party({ listings: [listing({ tie: "proposed", period: { from: day("2026-09-01") } })] });
    expect(ask(proposed, {}, "2026-08-31").status).toBe("not_met");
    expect(ask(proposed, {}, "2026-09-01").status).toBe("met");
  });
});

describe("owners", () => {
  const owned = (low: number, high: number, over: Partial<Listing> = {}) =>
    party({
      listings: [],
      owners: [{ name: "Listed Co.", share: { low, high }, listings: [listing(over)], owners: [] }],
    });

  it("count with a share known as an interval", () => {
    expect(ask(owned(51, 60), {}, "2025-10-15").requirements).toHaveLength(1);
    expect(ask(owned(40, 60), {}, "2025-10-15").redFlags?.[0]?.citation).toContain("Red Flag 29");
  });

  it("that only use a listed address do not pass its entry on", () => {
    expect(ask(owned(100, 100, { tie: "address" }), {}, "2025-10-15").status).toBe("not_met");
  });

  it("that may or may not be the listed party leave a flag and a question", () => {
    const opinion = ask(owned(100, 100, { tie: "possible" }), {}, "2025-10-15");
    expect(opinion.redFlags).toHaveLength(1);
    expect(opinion.asks).toContain("same:Listed Co.=cn-listed");
  });

  it("say on every answer after the stay that the return is scheduled and not verified", () => {
    const opinion = ask(owned(50, 50), {}, "2026-11-10");
    expect(opinion.requirements).toHaveLength(1);
    expect(opinion.assumptions?.join(" ")).toContain("scheduled-unverified");
  });
});

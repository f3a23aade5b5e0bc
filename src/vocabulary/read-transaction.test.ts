import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_TERMS, readTransaction, type StatedListings } from "./index.ts";

const lists: StatedListings = {
  listId: (t) => (t === "BIS Entity List" ? "us/example" : undefined),
  terms: () => NO_TERMS,
};
const good = {
  asOf: "2019-10-09",
  transaction: "export",
  item: { eccn: "EAR99", origin: "US", enduranceMinutes: 45 },
  parties: [{ name: "Example Trading Co.", role: "end_user", country: "China" }],
  destination: "China",
};
const codes = (input: unknown) => {
  const read = readTransaction(input, lists);
  return read.ok ? [] : read.troubles.map((t) => `${t.code} ${t.at}`);
};

describe("a transaction read from JSON", () => {
  it("keeps extra item fields as facts and reads the place", () => {
    const read = readTransaction(good, lists);
    expect(read).toMatchObject({
      ok: true,
      value: { destination: { country: "CN" }, facts: { "item.enduranceMinutes": 45 } },
    });
  });

  it.each([
    [{ ...good, asOf: "2019-02-30" }, "date/impossible asOf"],
    [{ ...good, asOf: 20191009 }, "date/malformed asOf"],
    [{ ...good, destination: "Narnia" }, "place/unknown destination"],
    [{ ...good, item: { eccn: "3A0X1" } }, "eccn/malformed item.eccn"],
    [{ ...good, transaction: "teleport" }, "transaction/unknown-kind transaction"],
    [{ ...good, parties: [{ ...good.parties[0], role: "wizard" }] }, "party/unknown-role parties[0].role"],
    [{ ...good, parties: [{ ...good.parties[0], name: "" }] }, "party/name-empty parties[0].name"],
    [{ ...good, parties: [{ ...good.parties[0], name: "x".repeat(100_000) }] }, "party/name-too-long parties[0].name"],
    [
      { ...good, parties: [{ ...good.parties[0], listing: { list: "Santa's" } }] },
      "listing/unknown-list parties[0].listing.list",
    ],
    [{ ...good, parties: [] }, "party/none parties"],
    [{ ...good, item: { eccn: "EAR99", valueUsd: "many" } }, "input/wrong-type item.valueUsd"],
    ["nonsense", "input/wrong-type transaction"],
  ])("refuses bad input %#", (input, code) => expect(codes(input)).toContain(code));

  it("reads an origin that nobody knows in whatever words", () => {
    const read = (origin: unknown) => readTransaction({ ...good, item: { eccn: "EAR99", origin } }, lists);
    expect(read("not known")).toEqual(read("unknown"));
    expect(read("not known")).toMatchObject({ ok: true });
    expect(read("Narnia")).toMatchObject({ ok: false });
  });

  it("tells all troubles at once", () => {
    expect(codes({ ...good, asOf: "x", destination: "y", item: { eccn: "z" } })).toHaveLength(3);
  });

  it.each([
    ["Crimea", "crimea"],
    ["UA-43", "crimea"],
    ["Sevastopol", "crimea"],
    ["Crimea region of Ukraine", "crimea"],
    ["DNR", "dnr"],
    ["DPR", "dnr"],
    ["so-called Donetsk People's Republic", "dnr"],
    ["UA-14", "dnr"],
    ["LNR", "lnr"],
    ["Luhansk People\u2019s Republic (LPR)", "lnr"],
    ["UA-09", "lnr"],
  ])(
    "reads a party in %s as one in Ukraine, and its place as where the item goes when nothing else says so",
    (country, region) => {
      const parties = [{ ...good.parties[0], country }];
      const read = (over: object) => readTransaction({ ...good, parties, ...over }, lists);
      expect(read({ destination: "Ukraine" })).toMatchObject({
        ok: true,
        value: { parties: [{ country: "UA" }], destination: { country: "UA", region } },
      });
      expect(read({ destination: "Ukraine", region: "Kyiv" })).toMatchObject({
        value: { destination: { country: "UA", region: "other" } },
      });
      expect(read({ destination: "Germany" })).toMatchObject({ value: { destination: { country: "DE" } } });
    },
  );

  it("says which parts of a country it knows when it refuses a place", () => {
    const read = readTransaction({ ...good, parties: [{ ...good.parties[0], country: "Transnistria" }] }, lists);
    expect(read.ok ? "" : read.troubles[0].try).toContain("Crimea, DNR and LNR");
  });

  it.each([
    [{ usContentPct: "25%" }, { controlledUsContentPercent: 25 }],
    [{ usContentPct: "unknown" }, {}],
    [{ usContentPct: "n/a" }, {}],
    [{ valueUsd: "$1,000.50" }, { valueUsd: 1000.5 }],
    [{ htsCode: 847130 }, { htsCode: "847130" }],
    [{ kind: "component" }, { kind: "commodity" }],
  ])("reads an item stated as %j", (stated, item) => {
    expect(readTransaction({ ...good, item: { eccn: "EAR99", origin: "DE", ...stated } }, lists)).toMatchObject({
      ok: true,
      value: { item },
    });
  });

  it.each([
    ["50%", 50, 50],
    ["49.9 percent", 49.9, 49.9],
    ["unknown", 0, 100],
  ])("reads a share written as %s", (pct, low, high) => {
    const owner = { name: "Parent", pct, listed: "BIS Entity List" };
    const read = readTransaction({ ...good, parties: [{ ...good.parties[0], owners: [owner] }] }, lists);
    expect(read).toMatchObject({ ok: true, value: { parties: [{ owners: [{ share: { low, high } }] }] } });
  });

  it("reads Crimea as a part of Ukraine and an unknown share as an interval", () => {
    const owner = { name: "Parent", pct: null, listed: "BIS Entity List" };
    const read = readTransaction(
      { ...good, destination: "Crimea", parties: [{ ...good.parties[0], owners: [owner] }] },
      lists,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        destination: { country: "UA", region: "crimea" },
        parties: [{ owners: [{ share: { low: 0, high: 100 } }] }],
      },
    });
  });

  it("answers every JSON value with a value or a trouble, never with a throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof readTransaction(json, lists).ok).toBe("boolean");
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), (field, json) => {
        expect(typeof readTransaction({ ...good, [field]: json }, lists).ok).toBe("boolean");
      }),
    );
  });
});

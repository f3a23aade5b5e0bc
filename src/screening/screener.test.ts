import { describe, expect, it } from "vitest";
import type { ViewedEntry } from "../list-history/index.ts";
import { day, type ListEntry, NO_TERMS } from "../vocabulary/index.ts";
import { explainHit, openScreener } from "./index.ts";

const on = day("2024-06-01");

function listed(id: string, more: Partial<ListEntry>): ViewedEntry {
  return {
    source: "source",
    edition: "edition",
    wording: {},
    entry: {
      id,
      list: more.list ?? "one",
      kind: "organization",
      names: [{ text: id, role: "primary" }],
      addresses: [],
      countries: ["HK"],
      identifiers: [],
      terms: NO_TERMS,
      citations: [],
      period: { from: day("2020-01-01") },
      firstDay: "exact",
      ...more,
    },
  };
}

const address = "Flat 1, 5/F, Example Building, 12 Demo Road, Kowloon, Hong Kong";
const entries = [
  listed("Adalia", {
    kind: "vessel",
    identifiers: [{ type: "Vessel Registration Identification", value: "IMO 9187629" }],
  }),
  listed("Quixotron Trading Limited", {
    addresses: [{ text: address, country: "HK" }],
    identifiers: [{ type: "Registration Number", value: "26740991", country: "HK" }],
  }),
  listed("place", { kind: "address", names: [], addresses: [{ text: address, country: "HK" }] }),
  listed("Bandersnatch Holdings", { list: "two", addresses: [{ text: "8/F Example Bldg, Kowloon", country: "HK" }] }),
  listed("Jabberwock Marine", {
    period: { from: day("2020-01-01"), until: day("2022-01-01") },
    addresses: [{ text: address, country: "HK" }],
    identifiers: [{ type: "Company Number", value: "99887766" }],
  }),
];
const screener = openScreener({ entries, lists: [{ list: "one", edition: "edition", entries: entries.length }] });
const ask = (subject: Parameters<typeof screener.screen>[0], options = {}) => {
  const found = screener.screen(subject, { on, ...options });
  if (!found.ok) throw new Error(found.troubles[0].because);
  return found.value.map((h) => `${h.viewed.entry.id}: ${h.tie}`);
};

describe("screening by identifier", () => {
  it.each([
    [{ identifiers: ["IMO 9187629"] }, ["Adalia: same-name"]],
    [{ name: "M/V Something Else (IMO 9187629)" }, ["Adalia: same-name"]],
    [{ name: "M/V ADALIA (IMO 9187629)" }, ["Adalia: same-name"]],
    [{ name: "ADALIA", kind: "vessel" as const, identifiers: ["IMO 9999999"] }, ["Adalia: possible"]],
    [{ identifiers: ["26740991"] }, ["Quixotron Trading Limited: possible"]],
    [{ identifiers: ["Company No. 99887766"] }, []],
  ])("%j", (subject, expected) => expect(ask(subject)).toEqual(expected));

  it("says by what it was met", () => {
    const found = screener.screen({ name: "M/V ADALIA, IMO 9187629" }, { on });
    const hit = found.ok ? found.value[0] : undefined;
    expect(hit && explainHit(hit)).toContain("equal identifier: Vessel Registration Identification IMO 9187629");
  });

  it("a proposed entry is reached by its identifiers", () => {
    const proposed = [listed("Snark", { identifiers: [{ type: "Passport", value: "ZX5551234" }] })];
    expect(ask({ identifiers: ["passport ZX 5551234"] }, { proposed })).toEqual(["Snark: same-name"]);
  });

  it.each([
    [{}, "screen/nobody"],
    [{ name: "Adalia", identifiers: ["x".repeat(301)] }, "identifier/too-long"],
    [{ identifiers: ["--"] }, "identifier/empty"],
  ])("what cannot be looked for whole is refused: %#", (subject, code) => {
    const found = screener.screen(subject, { on });
    expect(found.ok ? undefined : found.troubles[0].code).toBe(code);
  });
});

describe("screening by address", () => {
  it("an entry that lists an address only is reached by it; others are only flagged", () => {
    expect(ask({ name: "Nobody Known Here", address })).toEqual(["place: address"]);
    const flags = screener.sharedAddresses({ address, country: "HK" }, on);
    expect(flags.map((f) => f.words)).toEqual([
      "shares unit 1, floor 5, of example building with 2 listed parties",
      "shares example building with 1 listed party",
    ]);
  });
  it("parties not listed on the day are no neighbours of that day", () => {
    expect(screener.sharedAddresses({ address, country: "HK" }, day("2021-01-01"))[0]?.count).toBe(3);
  });
});

describe("lists asked", () => {
  it("entries of other lists are left out", () => {
    expect(ask({ name: "Bandersnatch Holdings" })).toEqual(["Bandersnatch Holdings: same-name"]);
    expect(ask({ name: "Bandersnatch Holdings" }, { lists: new Set(["one"]) })).toEqual([]);
  });
});

describe("short names", () => {
  const brands = ["Huawei Technologies Co., Ltd.", "Orion", "Quixotron Trading Limited"].map((n) => listed(n, {}));
  const short = openScreener({ entries: brands, lists: [{ list: "one", edition: "edition", entries: brands.length }] });
  const names = (name: string, options = {}) => {
    const found = short.screen({ name }, { on, ...options });
    return found.ok ? found.value.map((h) => `${h.viewed.entry.id} ${h.tie}`) : found.troubles;
  };

  it.each(["Huawei", "Huawei Europe"])("a brand is told as possible, alone or with a place: %s", (name) => {
    expect(names(name)).toEqual(["Huawei Technologies Co., Ltd. possible"]);
    expect(names(name, { level: 0.95 })).toEqual([]);
  });

  it("the same name is told whatever level was asked for", () => {
    expect(names("ORION", { level: 1 })).toEqual(["Orion same-name"]);
  });

  it("a word that no listed name has reaches nobody", () => {
    expect(names("Zubrowka")).toEqual([]);
  });
});

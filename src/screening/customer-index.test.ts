import { describe, expect, it } from "vitest";
import type { ViewedEntry } from "../list-history/index.ts";
import { day, NO_TERMS } from "../vocabulary/index.ts";
import { buildCustomerIndex, openScreener, reachedCustomers } from "./index.ts";

const customers = [
  "Hangzhou Hikvision Digital Technology",
  "HIK VISION",
  "Хиквижн",
  "Ivanov Petr",
  "Quixotron Trading",
  "Zebra Crossing Ltd",
  "…",
];
const index = buildCustomerIndex(customers);
const on = day("2024-06-01");
const entry = (name: string): ViewedEntry => ({
  source: "source",
  edition: "edition",
  wording: {},
  entry: {
    id: name,
    list: "one",
    kind: "unknown",
    names: [{ text: name, role: "primary" }],
    addresses: [],
    countries: [],
    identifiers: [],
    terms: NO_TERMS,
    citations: [],
    period: { from: on },
    firstDay: "exact",
  },
});

describe("customers asked with new names", () => {
  it.each([
    ["Hangzhou Hikvision Digital Technology Co., Ltd.", [0, 1]],
    ["Petr Ivanov", [3]],
    ["Quixotronn Tradin", [4]],
    ["Somebody Else Entirely", []],
    ["", []],
  ])("%s", (name, expected) => expect(index.near([name]).slice(0, 2)).toEqual(expected));

  it("gives a party the score it has when it is screened against the list", () => {
    const entries = ["Hangzhou Hikvision Digital Technology Co., Ltd.", "Petr Ivanov"].map(entry);
    const options = { on, level: 0.1 };
    const reached = reachedCustomers(index, (i) => ({ name: customers[i] ?? "" }), entries, options);
    const screener = openScreener({ entries, lists: [{ list: "one", edition: "e", entries: 2 }] });
    expect(reached.ok && reached.value.map((r) => r.party)).toEqual(expect.arrayContaining([0, 3]));
    for (const { party, hits } of reached.ok ? reached.value : []) {
      const whole = screener.screen({ name: customers[party] ?? "" }, options);
      expect(hits.map((h) => h.score)).toEqual(whole.ok ? whole.value.map((h) => h.score) : []);
    }
  });
});

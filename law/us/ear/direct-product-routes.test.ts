import { describe, expect, it } from "vitest";
import type { Asking } from "../../../src/authoring/index.ts";
import { transactionOf } from "../../../src/authoring/index.ts";
import { insideOnlyUnder } from "./direct-product-routes.ts";

function asking(item: object, facts: Record<string, string | boolean | string[]>): Asking {
  const transaction = transactionOf(
    { name: "example", transaction: "reexport", item, to: "Russia", facts, expect: {} },
    "2026-08-20",
  );
  return {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: (name) => transaction.facts[name] ?? undefined,
    statedUnknown: (name) => transaction.facts[name] === null,
  };
}

describe("inside by named routes alone", () => {
  const made = { directProductOf: ["3E991"], plantIsDirectProduct: false };

  it("holds for an item that only the Russia rule brings inside", () => {
    expect(
      insideOnlyUnder(asking({ eccn: "3A991", origin: "Japan", usContentPct: 0 }, made), ["15 CFR 734.9(f)"]),
    ).toBe(true);
  });

  it("does not hold when U.S. content brings it inside too", () => {
    expect(
      insideOnlyUnder(asking({ eccn: "3A991", origin: "Japan", usContentPct: 30 }, made), ["15 CFR 734.9(f)"]),
    ).toBe(false);
  });

  it("does not hold while another route is open", () => {
    expect(insideOnlyUnder(asking({ eccn: "3A991", origin: "Japan" }, made), ["15 CFR 734.9(f)"])).toBe(false);
  });
});

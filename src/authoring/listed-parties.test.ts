import { describe, expect, it } from "vitest";
import { day, type FactValue, type Listing, NO_TERMS } from "../vocabulary/index.ts";
import type { Asking } from "./asking.ts";
import { listingStanding } from "./listed-parties.ts";

const asking = (on: string, facts: Record<string, FactValue> = {}): Asking => ({
  on: day(on),
  transaction: {
    on: day(on),
    kind: "export",
    item: { classification: { kind: "ear99", code: "EAR99" }, kind: "commodity" },
    parties: [],
    destination: { country: "CN" },
    facts,
  },
  subject: "subject",
  fact: (name) => facts[name] ?? undefined,
  statedUnknown: () => false,
});
const listing = (over: Partial<Listing>): Listing => ({
  list: "us/some-list",
  entryId: "E1",
  tie: "same-name",
  period: { from: day("2019-10-09") },
  terms: NO_TERMS,
  citations: [],
  ...over,
});

describe("how a listing stands on a day", () => {
  it("binds from its first day and says what comes later", () => {
    expect(listingStanding(asking("2019-10-08"), "A", listing({}))).toMatchObject({
      answer: "no",
      laterFrom: "2019-10-09",
    });
    expect(listingStanding(asking("2019-10-09"), "A", listing({}))).toEqual({ answer: "yes" });
  });

  it("asks whether a name that comes close is the listed one", () => {
    const possible = listing({ tie: "possible" });
    expect(listingStanding(asking("2020-01-01"), "A", possible)).toMatchObject({
      answer: "unknown",
      needs: { name: "same:A=E1" },
    });
    expect(listingStanding(asking("2020-01-01", { "same:A=E1": true }), "A", possible).answer).toBe("yes");
    expect(listingStanding(asking("2020-01-01", { "same:A=E1": false }), "A", possible).answer).toBe("no");
  });

  it("takes a bare statement at its word and an unknown first day as unknown", () => {
    expect(listingStanding(asking("2020-01-01"), "A", listing({ tie: "stated", period: {} }))).toMatchObject({
      answer: "yes",
      assumption: expect.stringContaining("without a first day"),
    });
    const seenLater = listing({ period: {}, seen: day("2026-07-31") });
    expect(listingStanding(asking("2020-01-01"), "A", seenLater).answer).toBe("unknown");
    expect(listingStanding(asking("2026-07-31"), "A", seenLater).answer).toBe("yes");
  });
});

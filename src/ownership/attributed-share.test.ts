import { describe, expect, it } from "vitest";
import { type Listing, NO_TERMS, type Owner } from "../vocabulary/index.ts";
import { attributedShare } from "./index.ts";

const listing: Listing = { list: "us/example", tie: "stated", period: {}, terms: NO_TERMS, citations: [] };
const owner = (name: string, pct: number | null, listed: boolean, owners: Owner[] = []): Owner => ({
  name,
  share: pct === null ? { low: 0, high: 100 } : { low: pct, high: pct },
  listings: listed ? [listing] : [],
  owners,
});
const yes = () => "yes" as const;

describe("share held by listed owners", () => {
  it("adds two listed owners up", () => {
    expect(attributedShare([owner("A", 25, true), owner("B", 25, true)], yes).share).toEqual({ low: 50, high: 50 });
  });
  it("lets status flow through a half-owned step without multiplying", () => {
    const chain = [owner("A", 50, false, [owner("X", 50, true)])];
    expect(attributedShare(chain, yes).share).toEqual({ low: 50, high: 50 });
    expect(attributedShare(chain, yes).owners[0]).toMatchObject({ because: "caught", path: ["A", "X"] });
  });
  it("does not count through a step held below one half", () => {
    expect(attributedShare([owner("A", 100, false, [owner("X", 49.9, true)])], yes).share).toEqual({ low: 0, high: 0 });
  });
  it("keeps an unknown share as an interval", () => {
    expect(attributedShare([owner("A", null, true), owner("B", 30, true)], yes).share).toEqual({ low: 30, high: 100 });
  });
  it("keeps an unknown listing as an interval", () => {
    expect(attributedShare([owner("A", 60, true)], () => "unknown").share).toEqual({ low: 0, high: 60 });
  });
  it("ends in a circle of owners", () => {
    const a: Owner = owner("A", 60, false, [owner("B", 60, false, [owner("A", 60, true)])]);
    expect(attributedShare([a], yes).share).toEqual({ low: 0, high: 0 });
  });
});

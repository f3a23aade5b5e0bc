import { type LegalDate, type Listing, type ListingTie, termsOn } from "../vocabulary/index.ts";
import type { ScreeningHit } from "./screener.ts";

/** A hit as a fact about a party: the terms of the day asked, and the first day only as far as it is known. */
export function listingOf(hit: ScreeningHit, on: LegalDate): Listing {
  const { entry, proposed } = hit.viewed;
  const tie: ListingTie = hit.tie === "same-name" && proposed ? "proposed" : hit.tie;
  const { until } = entry.period;
  const from = hit.inForce === "yes" ? (entry.period.from ?? entry.firstDayBetween?.notAfter) : undefined;
  return {
    list: entry.list,
    entryId: entry.id,
    name: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
    tie,
    period: { ...(from ? { from } : {}), ...(until ? { until } : {}) },
    ...(hit.inForce === "yes" && from === undefined ? { seen: on } : {}),
    terms: termsOn(entry, on).terms,
    citations: entry.citations,
    score: hit.score,
  };
}

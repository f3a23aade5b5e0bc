import table from "./hts-supplements.table.json" with { type: "json" };

/** A supplement to 15 CFR Part 746 that lists goods by tariff code. */
export type HtsSupplement = "2" | "4" | "5" | "7";

/** A tariff code on a supplement. */
export interface HtsListing {
  readonly code: string;
  /** Counts only from this wholesale price per unit in U.S. dollars (Supplement No. 5). */
  readonly fromUsd?: number;
}

/** Source, date, counts and the paragraphs each supplement serves. */
export const htsHeader = table.header;

const listings = new Map<string, HtsListing>();
for (const { supplement, codes, ...rest } of table.headings) {
  const prices: readonly (readonly [string, number | undefined])[] =
    "fromUsd" in rest ? Object.entries(rest.fromUsd ?? {}) : [];
  for (const code of codes) {
    const fromUsd = prices.find(([priced]) => priced === code)?.[1];
    listings.set(`${supplement}:${code}`, fromUsd === undefined ? { code } : { code, fromUsd });
  }
}

/**
 * The six-digit listing that covers a tariff code on a supplement; longer codes count by their first six digits, as the
 * supplements say. Undefined when it is not listed. A code of fewer than six digits throws: it cannot be looked up.
 */
export function htsListing(supplement: HtsSupplement, code: string): HtsListing | undefined {
  const digits = code.replace(/[.\s]/g, "");
  if (!/^\d{6,10}$/.test(digits)) throw new Error(`a tariff code has six to ten digits, not ${code}`);
  return listings.get(`${supplement}:${digits.slice(0, 6)}`);
}

import type { Asking } from "../../../../src/authoring/index.ts";
import type { Citation, ReviewPolicy, ReviewPolicyKind } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import type { Row } from "../774-commerce-control-list/index.ts";

/** How an application would be looked at (15 CFR 742.1(f)): several policies may apply, the strictest governs. A forecast, never an answer. */
export function review(citation: Citation, policy: ReviewPolicyKind, words: string): ReviewPolicy {
  return { citation, policy, words };
}

/** The places of 15 CFR 742.4(b)(7): risk of diversion to a military end user is weighed. Burma came with 86 FR 13173, Cambodia with 86 FR 70015, Nicaragua with 89 FR 18780. */
export const toMilitaryRiskPlace = (q: Asking): boolean =>
  destinationIs(q, "CN", "VE") ||
  (destinationIs(q, "MM") && q.on >= "2021-03-08") ||
  (destinationIs(q, "KH") && q.on >= "2021-12-09") ||
  (destinationIs(q, "NI") && q.on >= "2024-03-15");

/** Russia and Belarus, whose applications 746.8(b) governs. */
export const toRussiaOrBelarus = (q: Asking): boolean => destinationIs(q, "RU", "BY");

/** `600 series` and `9x515` entries by their number (15 CFR 738.2(d)). */
export const isMilitarySeries = (q: Asking): boolean => /^\d[A-E]6\d\d$/.test(q.transaction.item.classification.code);
export const is9x515 = (q: Asking): boolean => /^9[A-E]515$/.test(q.transaction.item.classification.code);

/** Macau, which stands in no D:5 row, or a place that does. */
export const toMacauOrD5 = (q: Asking): boolean => destinationIs(q, "MO") || destinationIn(q, "D:5");

/** The first citation of a row that lies in a section, or the paragraph given for rows that name none. */
export function citedOr(row: Row, section: Citation, otherwise: Citation): Citation {
  return row.citations?.find((c) => c === section || c.startsWith(`${section}(`)) ?? otherwise;
}

/** Chemical, biological, nuclear and missile items share their last policy paragraph (15 CFR 742.2(b)(4), 742.3(b)(4), 742.5(b)(5)). */
export function proliferationReview(q: Asking, section: Citation, last: Citation, words: string): ReviewPolicy[] {
  if (toRussiaOrBelarus(q)) {
    return [
      review(
        last,
        "denial-policy",
        "policy of denial for Russia and Belarus; civil space cooperation case by case (15 CFR 746.8(b))",
      ),
    ];
  }
  const china = review(
    last,
    "case-by-case",
    "for China also as 15 CFR 742.4(b)(7): risk of diversion to a military end user or end use",
  );
  return [review(section, "case-by-case", words), ...(destinationIs(q, "CN") ? [china] : [])];
}

import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import {
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
  itemEccnParagraph,
} from "../facts.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { macauOrD5, placeFact } from "./whereabouts.ts";

/** Semiconductor manufacturing equipment named alike in 15 CFR 734.4(a)(8), 734.9(k), 742.4(a)(4) and 742.6(a)(6). */
const SME_SET: Readonly<Record<string, ParagraphScope>> = {
  "3B001": { only: ["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"] },
  "3B002": { only: ["c"] },
};

/** Is the item within a scope given for each entry? Entries not named are outside. */
export function itemWithin(q: Asking, scopes: Readonly<Record<string, ParagraphScope>>): Verdict {
  const scope = scopes[q.transaction.item.classification.code];
  if (scope === undefined) return NO;
  const found = coversParagraph(scope, paragraphOf(q));
  return found === "unknown" ? openUntil(itemEccnParagraph) : settled(found === "inside");
}

/** Is the item of the set of semiconductor manufacturing equipment that the rules name together? */
export const inSmeSet = (q: Asking): Verdict => itemWithin(q, SME_SET);

/** Supplement No. 4 to Part 742, text of 2026-08-20: senders there are outside the two requirements. */
const SUPPLEMENT_4_TO_742 = new Set(
  "AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IE IT JP LV LT LU NL NZ NO PL PT RO SK SI ES SE CH GB".split(" "),
);

/**
 * Is the sender one that 15 CFR 742.4(a)(4)(ii) and 742.6(a)(6)(i)(A)(2) take out: located in a country of Supplement
 * No. 4 to Part 742, or in one with equivalent controls, and neither headquartered nor with its ultimate parent in
 * Macau or Country Group D:5?
 */
export function excludedSender(q: Asking): Verdict {
  const from = placeFact(q, exporterCountry.name);
  const equivalent = q.fact(exportingCountryEquivalentControls.name);
  const located = anyOf([
    from === undefined ? openUntil(exporterCountry) : settled(SUPPLEMENT_4_TO_742.has(from)),
    typeof equivalent === "boolean" ? settled(equivalent) : openUntil(exportingCountryEquivalentControls),
  ]);
  const tied = [exporterHeadquarters, exporterUltimateParentHeadquarters].map((declared) => {
    const place = placeFact(q, declared.name);
    return place === undefined ? openUntil(declared) : settled(macauOrD5(place));
  });
  return allOf([located, not(anyOf(tied))]);
}

/** A circuit of U.S. origin that is specified in Category 3, 4 or 5 of the Commerce Control List; EAR99 does not count. */
export function containsListedUsIc(
  q: Asking,
  contains: string,
  eccn: string,
  ask: readonly [Verdict, Verdict],
): Verdict {
  const inside = q.fact(contains);
  if (inside === false) return NO;
  if (inside !== true) return ask[0];
  const classified = q.fact(eccn);
  if (typeof classified !== "string") return ask[1];
  return /^[345][A-E]\d{3}/i.test(classified.trim()) ? YES : NO;
}

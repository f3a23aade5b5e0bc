import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { macauOrD5 } from "../740-exceptions/index.ts";
import { inSupplement4 } from "../742-reasons-for-control/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import {
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
  itemEccnParagraph,
} from "../facts.ts";
import { countryOf } from "../territories.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { itemScopes } from "./734.9-product-lists.ts";
import { placeFact } from "./whereabouts.ts";

/** Is the item within a scope given for each entry? Entries not named are outside. */
export function itemWithin(q: Asking, scopes: Readonly<Record<string, ParagraphScope>>): Verdict {
  const scope = scopes[q.transaction.item.classification.code];
  if (scope === undefined) return NO;
  const found = coversParagraph(scope, paragraphOf(q));
  return found === "unknown" ? openUntil(itemEccnParagraph) : settled(found === "inside");
}

/** Semiconductor manufacturing equipment named alike in 15 CFR 734.4(a)(8), 734.9(k), 742.4(a)(4) and 742.6(a)(6):
 * is the item of the set of semiconductor manufacturing equipment that the rules name together? */
export const inSmeSet = (q: Asking): Verdict => itemWithin(q, itemScopes("(k)"));

/**
 * Is the sender one that 15 CFR 742.4(a)(4)(ii) and 742.6(a)(6)(i)(A)(2) take out: located in a country of Supplement
 * No. 4 to Part 742, or in one with equivalent controls, and neither headquartered nor with its ultimate parent in
 * Macau or Country Group D:5?
 */
export function excludedSender(q: Asking): Verdict {
  const from = placeFact(q, exporterCountry.name);
  const equivalent = q.fact(exportingCountryEquivalentControls.name);
  const located = anyOf([
    from === undefined ? openUntil(exporterCountry) : settled(inSupplement4(countryOf(from))),
    typeof equivalent === "boolean" ? settled(equivalent) : openUntil(exportingCountryEquivalentControls),
  ]);
  const tied = [exporterHeadquarters, exporterUltimateParentHeadquarters].map((declared) => {
    const place = placeFact(q, declared.name);
    return place === undefined ? openUntil(declared) : settled(macauOrD5(place, q.on));
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

/** 15 CFR 744.11(a)(2)(v)(A): whom the footnote 5 requirement reaches, by where the sender is and belongs. */
import type { Asking } from "../../../../src/authoring/index.ts";
import type { PlaceCode } from "../../../../src/vocabulary/index.ts";
import { inSupplement4 as listedInSupplement4 } from "../742-reasons-for-control/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import {
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
} from "../facts.ts";
import { countryOf } from "../territories.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { among, FOOTNOTE_5_ITEMS, FOOTNOTE_5_ITEMS_WITH_F6, type NamedItems } from "./744.23-items.ts";
import { inA5, macauOrD5, placeOf } from "./headquarters.ts";

type Sender = typeof exporterHeadquarters;

const inSupplement4 = (place: PlaceCode): boolean => listedInSupplement4(countryOf(place));

function test(q: Asking, declared: Sender, holds: (place: PlaceCode) => boolean): Verdict {
  const place = placeOf(q, declared.name);
  return place === undefined ? openUntil(declared) : settled(holds(place));
}

/** Headquarters or ultimate parent. */
const belongs = (q: Asking, holds: (place: PlaceCode) => boolean): Verdict =>
  anyOf([test(q, exporterHeadquarters, holds), test(q, exporterUltimateParentHeadquarters, holds)]);

const is3b993 = (q: Asking): Verdict => settled(q.transaction.item.classification.code === "3B993");

/** Only masks and reticles of 3B991.b.2.a and b.2.b are left out; a bare 3B991 is taken not to be one, aloud. */
function commodity(q: Asking, items: NamedItems): Verdict {
  const { code, paragraph } = q.transaction.item.classification;
  const bare = code === "3B991" && paragraph === undefined;
  return bare
    ? { ...YES, says: ["the item of 3B991 is taken not to be a mask or reticle of 3B991.b.2.a or b.2.b"] }
    : among(q, items);
}

/** Does (A)(1) to (A)(4) require a license from this sender for this commodity? */
export function footnote5Requires(q: Asking): Verdict {
  if (q.transaction.item.kind !== "commodity") return NO;
  if (q.transaction.kind === "transfer_in_country") return paragraph_4(q);
  return anyOf([
    allOf([commodity(q, FOOTNOTE_5_ITEMS), belongs(q, (p) => macauOrD5(p, q.on))]),
    paragraph_2(q),
    paragraph_3(q),
  ]);
}

/** (2): from a Country Group A:5 country outside Supplement No. 4 to Part 742, 3B993 only, without an equivalent control there. */
function paragraph_2(q: Asking): Verdict {
  const there = test(q, exporterCountry, (p) => inA5(p, q.on) && !inSupplement4(p));
  const equivalent = absentUnlessStated(
    q,
    exportingCountryEquivalentControls,
    "nothing says that the country sent from has an equivalent control",
  );
  return allOf([is3b993(q), there, not(equivalent)]);
}

/** (3): from outside A:5. */
function paragraph_3(q: Asking): Verdict {
  const outside = test(q, exporterCountry, (p) => !inA5(p, q.on));
  const all = allOf([commodity(q, FOOTNOTE_5_ITEMS_WITH_F6), belongs(q, (p) => !inSupplement4(p))]);
  const one = allOf([is3b993(q), belongs(q, inSupplement4)]);
  return allOf([outside, anyOf([all, one])]);
}

/** (4): transfers within the country, by the ultimate parent alone. */
function paragraph_4(q: Asking): Verdict {
  const outside = test(q, exporterUltimateParentHeadquarters, (p) => !inSupplement4(p));
  const inside = test(q, exporterUltimateParentHeadquarters, inSupplement4);
  return anyOf([allOf([commodity(q, FOOTNOTE_5_ITEMS_WITH_F6), outside]), allOf([is3b993(q), inside])]);
}

import type { Asking } from "../../../../src/authoring/index.ts";
import { type LegalDate, type PlaceCode, placeCode } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { inGroup } from "../740-exceptions/index.ts";
import { statedTruth } from "../774-commerce-control-list/index.ts";
import {
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
} from "../facts.ts";
import { countryOf, insideUnitedStates } from "../territories.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { inSupplement4 } from "./supplement-4-countries.table.ts";

/** Releases of technology or source code to a foreign person (15 CFR 734.13(a)(2), 734.14(a)(2)). */
export const isDeemed = (q: Asking): boolean => /^deemed_/.test(q.transaction.kind);

/** The sender, when one of the parties is it. */
function sender(q: Asking) {
  return q.transaction.parties.find((p) => p.roles.some((r) => r === "exporter" || r === "seller"));
}

function place(q: Asking, name: string, otherwise: PlaceCode | undefined): PlaceCode | undefined {
  const stated = q.fact(name);
  return typeof stated === "string" ? placeCode(stated) : otherwise;
}

const macauOrD5 = (p: PlaceCode, on: LegalDate): boolean => p === "MO" || inGroup(countryOf(p), "D:5", on);

/**
 * 15 CFR 742.4(a)(4)(ii)(B)–(C) and 742.6(a)(6)(i)(A)(2)(ii)–(iii): semiconductor equipment that is inside the regulation
 * only by 734.4(a)(8) or 734.9(k), sent from a country of Supplement No. 4 (or one with equivalent controls) by an entity
 * with neither headquarters nor ultimate parent in Macau or Country Group D:5. Lifts those two requirements, nothing else.
 */
function fromExcludedSender(q: Asking): Verdict {
  const { kind, item } = q.transaction;
  if (item.origin === undefined || insideUnitedStates(item.origin)) return NO;
  if ((item.controlledUsContentPercent ?? 0) > 25) return NO;
  const from = place(q, exporterCountry.name, place(q, "reexportFrom", sender(q)?.country));
  if (from === undefined) return kind === "export" ? NO : openUntil(exporterCountry);
  const inSupplement = settled(inSupplement4(countryOf(from)));
  const headquarters = place(q, exporterHeadquarters.name, sender(q)?.headquarters);
  const parent = place(q, exporterUltimateParentHeadquarters.name, sender(q)?.ultimateParentHeadquarters);
  return allOf([
    anyOf([inSupplement, statedTruth(q, exportingCountryEquivalentControls)]),
    headquarters === undefined ? openUntil(exporterHeadquarters) : not(settled(macauOrD5(headquarters, q.on))),
    parent === undefined ? openUntil(exporterUltimateParentHeadquarters) : not(settled(macauOrD5(parent, q.on))),
  ]);
}

/** Is the transaction outside the semiconductor equipment requirements of 742.4(a)(4) and 742.6(a)(6)(i)(A)? */
export const equipmentExcluded = (q: Asking): Verdict => (isDeemed(q) ? YES : fromExcludedSender(q));

/** Entries whose releases to persons from outside D:1 and D:5 are left out (742.4(a)(5)(ii)(B), 742.6(a)(10)(ii)(B)(1)). */
const LIMITED = ["2D910", "2E910", "3D901", "3D907", "3E901", "3E905", "4D906", "4E906"];

/** Worldwide controls and deemed exports: the limited exclusion for named entries; other releases stay controlled. */
export function deemedWorldwideExcluded(q: Asking): Verdict {
  const named = LIMITED.includes(q.transaction.item.classification.code);
  return settled(isDeemed(q) && named && !destinationIn(q, "D:1", "D:5"));
}

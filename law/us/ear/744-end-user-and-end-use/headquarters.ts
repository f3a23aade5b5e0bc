import type { Asking } from "../../../../src/authoring/index.ts";
import { type PlaceCode, placeCode } from "../../../../src/vocabulary/index.ts";
import { groupLimits, inGroup } from "../740-exceptions/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { endUserUltimateParentHeadquarters } from "../facts.ts";
import { countryOf } from "../territories.ts";
import { openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";

/** Macau, or a place in Country Group D:5; the regulation names Macau beside the group. */
export const macauOrD5 = (place: PlaceCode): boolean => place === "MO" || inGroup(countryOf(place), "D:5");

/** The United States, or a place in Country Group A:5 or A:6; the UAE is in A:5 for License Exception STA alone. */
export function unitedStatesA5OrA6(place: PlaceCode): boolean {
  const country = countryOf(place);
  if (country === "US" || inGroup(country, "A:6")) return true;
  return inA5(country);
}

/** Country Group A:5, without a place that stands there for one purpose only. */
export function inA5(place: PlaceCode): boolean {
  const country = countryOf(place);
  return inGroup(country, "A:5") && !groupLimits(country).some((l) => l.group === "A:5");
}

/** A country given as a fact, by code or name. */
export function placeOf(q: Asking, name: string): PlaceCode | undefined {
  const told = q.fact(name);
  return typeof told === "string" ? placeCode(told) : undefined;
}

/**
 * Has a party described in 748.5(c) to (f) its headquarters, or its ultimate parent its headquarters, in Macau or Country
 * Group D:5? Unstated, it is taken as not known and asked.
 */
export function headquarteredInMacauOrD5(q: Asking): Verdict {
  const parties = q.transaction.parties.filter((p) => describe748(q, p).described);
  const told = placeOf(q, endUserUltimateParentHeadquarters.name);
  const places = parties.flatMap((p) => [p.headquarters, p.ultimateParentHeadquarters]).filter((p) => p !== undefined);
  const known = [...places, ...(told === undefined ? [] : [told])];
  if (known.some(macauOrD5)) return settled(true);
  const complete = told !== undefined || parties.every((p) => p.ultimateParentHeadquarters !== undefined);
  if (complete && parties.length > 0) return settled(false);
  if (q.statedUnknown(endUserUltimateParentHeadquarters.name)) return openUntil(endUserUltimateParentHeadquarters);
  return takenAs(
    false,
    endUserUltimateParentHeadquarters,
    "nothing says that a consignee or end user has its headquarters or ultimate parent in Macau or Country Group D:5",
  );
}

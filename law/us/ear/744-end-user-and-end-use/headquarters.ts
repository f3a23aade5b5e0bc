import { type Asking, fact } from "../../../../src/authoring/index.ts";
import { type LegalDate, type PlaceCode, placeCode } from "../../../../src/vocabulary/index.ts";
import { groupLimits, inGroup } from "../740-exceptions/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { endUserUltimateParentHeadquarters } from "../facts.ts";
import { countryOf } from "../territories.ts";
import { openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";

/** Macau, or a place in Country Group D:5; the regulation names Macau beside the group. */
export const macauOrD5 = (place: PlaceCode, on: LegalDate): boolean =>
  place === "MO" || inGroup(countryOf(place), "D:5", on);

/** The United States, or a place in Country Group A:5 or A:6; the UAE is in A:5 for License Exception STA alone. */
export function unitedStatesA5OrA6(place: PlaceCode, on: LegalDate): boolean {
  const country = countryOf(place);
  if (country === "US" || inGroup(country, "A:6", on)) return true;
  return inA5(country, on);
}

/** Country Group A:5, without a place that stands there for one purpose only. */
export function inA5(place: PlaceCode, on: LegalDate): boolean {
  const country = countryOf(place);
  return inGroup(country, "A:5", on) && !groupLimits(country, on).some((l) => l.group === "A:5");
}

/** A country given as a fact, by code or name. */
export function placeOf(q: Asking, name: string): PlaceCode | undefined {
  const told = q.fact(name);
  return typeof told === "string" ? placeCode(told) : undefined;
}

const endUserHeadquarters = fact(
  "endUserHeadquarters",
  "in which country does the end user (the operator of the facility, where one is meant) have its own headquarters?",
  "customer",
  [],
);
const facilityHeadquarters = fact(
  "facilityHeadquarters",
  "in which country does the entity whose facility it is have its headquarters?",
  "customer",
  [],
);

/** Facts on whose facility or company it is. */
export const headquartersFacts = [endUserUltimateParentHeadquarters, endUserHeadquarters, facilityHeadquarters];

/**
 * Has a party described in 748.5(c) to (f), or the entity of the facility, its headquarters or its ultimate parent's in
 * Macau or Country Group D:5? A party whose headquarters nobody states is taken to have it where it is; an ultimate parent
 * nobody states is taken as not known. Both are said aloud and asked.
 */
export function headquarteredInMacauOrD5(q: Asking): Verdict {
  const parties = q.transaction.parties.filter((p) => describe748(q, p).described);
  const facts = headquartersFacts.map((f) => placeOf(q, f.name)).filter((p) => p !== undefined);
  const own = parties.flatMap((p) => [p.headquarters, p.ultimateParentHeadquarters]).filter((p) => p !== undefined);
  if ([...facts, ...own].some((place) => macauOrD5(place, q.on))) return settled(true);
  if (headquartersFacts.some((f) => q.statedUnknown(f.name))) return openUntil(endUserUltimateParentHeadquarters);
  const parentKnown =
    facts.length > 0 || (parties.length > 0 && parties.every((p) => p.ultimateParentHeadquarters !== undefined));
  if (parentKnown) return settled(false);
  const there = parties.find((p) => p.headquarters === undefined && macauOrD5(p.country, q.on));
  return there === undefined
    ? takenAs(
        false,
        endUserUltimateParentHeadquarters,
        "nothing says that a consignee or end user has its headquarters or ultimate parent in Macau or Country Group D:5",
      )
    : takenAs(
        true,
        endUserUltimateParentHeadquarters,
        `the headquarters of ${there.name} is not stated; taken to be where it is`,
      );
}

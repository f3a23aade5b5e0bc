import type { Asking } from "../../../../src/authoring/index.ts";
import {
  day,
  type LegalDate,
  type Party,
  type PlaceCode,
  placeCode,
  placeName,
} from "../../../../src/vocabulary/index.ts";
import { periodWords } from "../dated-cells.ts";
import { countryOf } from "../territories.ts";
import { type CountryGroup, groupPeriod, inGroup } from "./country-groups.table.ts";

/** The country of destination. */
export const destinationOf = (q: Asking): PlaceCode => q.transaction.destination.country;

/** Is a place in one of the country groups on a day? A territory is read as its country, Hong Kong as China since 2020-12-23. */
export function placeIn(on: LegalDate, place: PlaceCode, ...groups: readonly CountryGroup[]): boolean {
  return groups.some((group) => inGroup(countryOf(place), group, on));
}

/** First day on which exceptions treat Hong Kong as China, half a year before the rest of the regulation (85 FR 45998). */
const HONG_KONG_WITHOUT_EXCEPTIONS = day("2020-06-30");

/** Is the destination in one of the country groups of Supplement No. 1 to Part 740, as a license exception asks? */
export function goesTo(q: Asking, ...groups: readonly CountryGroup[]): boolean {
  const to = destinationOf(q);
  return placeIn(q.on, to === "HK" && q.on >= HONG_KONG_WITHOUT_EXCEPTIONS ? "CN" : to, ...groups);
}

/**
 * Is the destination in a group or not, in words with its days where they are known: `Nicaragua is not in Country Group B,
 * since 2024-03-15 (89 FR 18780)`.
 */
export function groupWords(q: Asking, group: CountryGroup): string {
  const to = destinationOf(q);
  const since = periodWords(groupPeriod(countryOf(to), group, q.on));
  return `${placeName(to)} is ${goesTo(q, group) ? "" : "not "}in Country Group ${group}${since && `, ${since}`}`;
}

/** What the history of Country Group D:5 notes of a destination in it: two texts that disagree, or a list that is not printed. */
export function armsEmbargoWords(q: Asking): string {
  const to = destinationOf(q);
  const period = goesTo(q, "D:5") ? groupPeriod(countryOf(to), "D:5", q.on) : undefined;
  if (period?.note === undefined) return "";
  const standing = period.open
    ? `the texts of this day disagree whether ${placeName(to)} is in Country Group D:5`
    : groupWords(q, "D:5");
  return `; ${standing}: ${period.note}`;
}

/** Macau, which is not in Country Group D:5, or a place that is. */
export const macauOrD5 = (place: PlaceCode, on: LegalDate): boolean => place === "MO" || placeIn(on, place, "D:5");

/** Those who receive the item: their headquarters count. */
const receives = (p: Party): boolean =>
  p.roles.some((r) => ["purchaser", "intermediate_consignee", "ultimate_consignee", "end_user"].includes(r));

function statedPlace(q: Asking, name: string): PlaceCode | undefined {
  const value = q.fact(name);
  return typeof value === "string" ? placeCode(value) : undefined;
}

/**
 * Is a receiving party headquartered, or its ultimate parent, in Macau or Country Group D:5? `unknown` while nobody
 * stated any headquarters.
 */
export function headquarteredInMacauOrD5(q: Asking): "yes" | "no" | "unknown" {
  const parties = q.transaction.parties.filter(receives);
  const known = [
    ...parties.flatMap((p) => [p.headquarters, p.ultimateParentHeadquarters]),
    statedPlace(q, "endUserUltimateParentHeadquarters"),
    statedPlace(q, "endUserHeadquarters"),
  ].filter((place) => place !== undefined);
  if (known.some((place) => macauOrD5(place, q.on))) return "yes";
  return known.length > 0 ? "no" : "unknown";
}

/** The place an item is sent from, where a fact or a sender among the parties says so. */
export function sentFrom(q: Asking): PlaceCode | undefined {
  const sender = q.transaction.parties.find((p) => p.roles.some((r) => r === "exporter" || r === "seller"));
  return statedPlace(q, "exporterCountry") ?? statedPlace(q, "reexportFrom") ?? sender?.country;
}

import { day, type LegalDate, type PlaceCode } from "../../../../src/vocabulary/index.ts";
import { type CellPeriod, datedCells } from "../dated-cells.ts";
import type { CountryGroup } from "./country-group.ts";
import { groupMoves } from "./country-groups.history.ts";
import table from "./country-groups.table.json" with { type: "json" };

export type { CountryGroup } from "./country-group.ts";

/** A membership the supplement limits by a footnote. */
export interface GroupLimit {
  readonly place: string;
  readonly group?: string;
  readonly key: string;
  readonly citation: string;
}

/** Source, date and counts of the table. */
export const groupsHeader = table.header;

const groups = new Map<string, ReadonlySet<string>>(table.groups.map((g) => [g.group, new Set(g.places)]));
const limits: readonly GroupLimit[] = table.limits;

/** The groups in the order of the supplement, with their titles. */
export const groupTitles: readonly { readonly group: string; readonly title: string }[] = table.groups.map(
  ({ group, title }) => ({ group, title }),
);

/** First day without a designation of its own for Hong Kong, which counts as China since then (85 FR 83765). */
export const HONG_KONG_READ_AS_CHINA: LegalDate = day("2020-12-23");

/** The day of the text from which the table was read. */
export const groupsTextOf: LegalDate = day(groupsHeader.textOf);

const GROUPS: readonly CountryGroup[] = [...groups.keys()] as CountryGroup[];

function printed(place: PlaceCode, group: CountryGroup): boolean {
  return groups.get(group)?.has(place) ?? false;
}

/** Memberships that changed, by the moves of the history beside the table. */
const history = datedCells(() => groupMoves, printed);

/** The place whose designations hold on a day: Hong Kong's own before it was read as China, every other its own. */
export function designated(place: PlaceCode, on: LegalDate): PlaceCode {
  return place === "HK" && on >= HONG_KONG_READ_AS_CHINA ? "CN" : place;
}

/**
 * Is the place (ISO alpha-2) in the group on the day? Hong Kong is read as China since 2020-12-23, Macau as itself. A
 * territory must be resolved to its country first (15 CFR 738.3(b)). The UAE is in A:5 only within its limit: see
 * `groupLimits`.
 */
export function inGroup(place: PlaceCode, group: CountryGroup, on: LegalDate): boolean {
  const read = designated(place, on);
  return history.at(read, group, on)?.marked ?? printed(read, group);
}

/** The groups a place is in on a day, in the order of the supplement. */
export function groupsOf(place: PlaceCode, on: LegalDate): CountryGroup[] {
  return GROUPS.filter((group) => inGroup(place, group, on));
}

/** The members of a group on a day, ISO alpha-2, sorted. */
export function placesIn(group: CountryGroup, on: LegalDate): string[] {
  const known = new Set([...(groups.get(group) ?? []), ...history.placesMoved(group)]);
  return [...known].filter((place) => designated(place, on) === place && inGroup(place, group, on)).sort();
}

/** Since when and by which rule a place is in a group, or out of it; undefined where no move is known. */
export function groupPeriod(place: PlaceCode, group: CountryGroup, on: LegalDate): CellPeriod | undefined {
  return history.at(designated(place, on), group, on);
}

/** Footnotes that narrow a place's membership (United Arab Emirates in A:5, Crimea under Ukraine). */
export function groupLimits(place: PlaceCode, on: LegalDate): readonly GroupLimit[] {
  return limits.filter((limit) => limit.place === designated(place, on));
}

import table from "./country-groups.table.json" with { type: "json" };

/** The country groups of Supplement No. 1 to 15 CFR Part 740; C is reserved. */
export type CountryGroup =
  | "A:1"
  | "A:2"
  | "A:3"
  | "A:4"
  | "A:5"
  | "A:6"
  | "B"
  | "D:1"
  | "D:2"
  | "D:3"
  | "D:4"
  | "D:5"
  | "E:1"
  | "E:2";

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

/** Hong Kong has no designation of its own since 2020-12-23 and counts as China (85 FR 83788). */
function designated(place: string): string {
  return place === "HK" ? "CN" : place;
}

/**
 * Is the place (ISO alpha-2) in the group? Hong Kong is read as China, Macau as itself. A territory must be resolved
 * to its country first (15 CFR 738.3(b)). The UAE is in A:5 only within its limit: see `groupLimits`.
 */
export function inGroup(place: string, group: CountryGroup): boolean {
  return groups.get(group)?.has(designated(place)) ?? false;
}

/** The groups a place is in, in the order of the supplement. */
export function groupsOf(place: string): CountryGroup[] {
  return [...groups].filter(([, places]) => places.has(designated(place))).map(([group]) => group as CountryGroup);
}

/** The members of a group, ISO alpha-2, sorted. */
export function placesIn(group: CountryGroup): string[] {
  return [...(groups.get(group) ?? [])];
}

/** Footnotes that narrow a place's membership (United Arab Emirates in A:5, Crimea under Ukraine). */
export function groupLimits(place: string): readonly GroupLimit[] {
  return limits.filter((limit) => limit.place === designated(place));
}

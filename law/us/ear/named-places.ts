import { type Citation, type LegalDate, type PlaceCode, placeName } from "../../../src/vocabulary/index.ts";
import { chartMovesOf } from "./738-country-chart/index.ts";
import {
  type CountryGroup,
  designated,
  groupLimits,
  groupMoves,
  groupPeriod,
  groupsOf,
  groupTitles,
  inGroup,
  placesIn,
} from "./740-exceptions/index.ts";
import type { Destinations } from "./774-commerce-control-list/index.ts";
import type { Move } from "./dated-cells.ts";
import { countryOf, insideUnitedStates } from "./territories.ts";

/** A section that names places, by themselves or by a country group, and in one sentence what it asks there. */
export interface NamingSection {
  readonly section: Citation;
  /** `embargo`: the place alone brings it · `end-use`: place together with a known use or user · `list`: a supplement of places. */
  readonly kind: "embargo" | "end-use" | "list";
  readonly places: readonly PlaceCode[];
  readonly groups: readonly CountryGroup[];
  /** It asks everywhere but in the places named. */
  readonly elsewhere?: true;
  readonly says: string;
}

const naming = (
  kind: NamingSection["kind"],
  section: Citation,
  where: { places?: readonly PlaceCode[]; groups?: readonly CountryGroup[]; elsewhere?: true },
  says: string,
): NamingSection => ({ section, kind, says, ...where, places: where.places ?? [], groups: where.groups ?? [] });

/** Sections of Parts 744 and 746 that name places, in the order of their numbers, as the rules beside them read them. */
export const namingSections: readonly NamingSection[] = [
  naming(
    "end-use",
    "15 CFR 744.3",
    { groups: ["D:4"] },
    "any item known to be for rockets or unmanned aircraft of 300 km range or more, or of a range nobody can tell, used here or by this country",
  ),
  naming(
    "end-use",
    "15 CFR 744.4",
    { groups: ["A:3"], elsewhere: true },
    "whole plants for precursors of chemical weapons need a license outside the Australia Group",
  ),
  naming(
    "end-use",
    "15 CFR 744.6",
    { places: ["BY", "MM", "KH", "CN", "RU", "VE"], groups: ["E:1", "E:2"] },
    "U.S. persons may not support military-intelligence end uses or end users of this country without a license",
  ),
  naming(
    "end-use",
    "15 CFR 744.6(c)(2)",
    { places: ["MO"], groups: ["D:5"] },
    "U.S. persons need a license to ship or service items for advanced-node circuits or semiconductor equipment here",
  ),
  naming(
    "end-use",
    "15 CFR 744.9",
    { groups: ["A:1"], elsewhere: true },
    "named cameras need a license when known to be for a military end user here",
  ),
  naming(
    "end-use",
    "15 CFR 744.17",
    { groups: ["D:1"] },
    "microprocessors of 5 GFLOPS or more known to be for a military end use or end user here",
  ),
  naming(
    "end-use",
    "15 CFR 744.21",
    { places: ["MM", "KH", "CN", "NI", "VE"] },
    "items of Supplement No. 2 known to be for a military end use here or a military end user of this country",
  ),
  naming(
    "end-use",
    "15 CFR 744.21(a)(2)",
    { places: ["RU", "BY"] },
    "any item known to be for a military end use here or a military end user of this country",
  ),
  naming(
    "end-use",
    "15 CFR 744.22",
    { places: ["BY", "MM", "KH", "CN", "RU", "VE"], groups: ["E:1", "E:2"] },
    "any item known to be for a military-intelligence end use here or a military-intelligence end user of this country",
  ),
  naming(
    "end-use",
    "15 CFR 744.23",
    { places: ["MO"], groups: ["D:5"] },
    "items known to be for supercomputers, advanced-node circuits or semiconductor equipment here, or for entities with their headquarters here",
  ),
  naming(
    "embargo",
    "15 CFR 746.1",
    { places: ["CF", "CD", "ER", "IR", "IQ", "LB", "LY", "KP", "SO", "SD"] },
    "items controlled for UN reasons need a license: the country is under a United Nations arms embargo",
  ),
  naming("embargo", "15 CFR 746.2", { places: ["CU"] }, "all items subject to the EAR need a license, EAR99 included"),
  naming(
    "embargo",
    "15 CFR 746.3",
    { places: ["IQ"] },
    "items controlled for the reasons it names, and any item known to be for a military end use or end user",
  ),
  naming(
    "embargo",
    "15 CFR 746.4",
    { places: ["KP"] },
    "all items subject to the EAR need a license, but EAR99 food and medicine",
  ),
  naming(
    "embargo",
    "15 CFR 746.6",
    { places: ["UA"] },
    "all items to the occupied regions (Crimea, the so-called DNR and LNR) need a license; elsewhere in Ukraine it asks nothing",
  ),
  naming(
    "embargo",
    "15 CFR 746.7",
    { places: ["IR"] },
    "items of the Commerce Control List under the columns it names, and items of Supplement No. 7; beside it OFAC's own embargo",
  ),
  naming(
    "embargo",
    "15 CFR 746.8",
    { places: ["RU", "BY"] },
    "every item of the Commerce Control List, and EAR99 goods of Supplements No. 2, 4, 5 and 6, need a license",
  ),
  naming(
    "embargo",
    "15 CFR 746.9",
    { places: ["SY"] },
    "all items subject to the EAR need a license, but EAR99 food and medicine; exceptions widened on 2025-09-02",
  ),
];

/** A section that names a place, and by which word: the place itself, a group, or as one of those left out. */
export interface PlaceNamed {
  readonly section: Citation;
  readonly kind: NamingSection["kind"];
  readonly by: string;
  readonly says: string;
}

/**
 * The sections that bear on a place, by the groups of the day; Hong Kong is read as China since 2020-12-23, a territory as
 * its country.
 */
export function sectionsNaming(place: PlaceCode, on: LegalDate): readonly PlaceNamed[] {
  const read = designated(countryOf(place), on);
  return namingSections.flatMap(({ section, kind, says, places, groups, elsewhere }) => {
    const group = groups.find((g) => inGroup(read, g, on));
    const named = places.includes(read) ? placeName(read) : group && `Country Group ${group}`;
    const by = elsewhere
      ? named === undefined
        ? `outside ${groups.map((g) => `Country Group ${g}`)}`
        : undefined
      : named;
    return by === undefined ? [] : [{ section, kind, says, by }];
  });
}

/**
 * Does a row that names no column of the chart require a license to a place? Undefined where it points elsewhere, was not
 * read, or leaves it to a stated use. A destination of `notIn` is out unless it is named by itself (15 CFR 742.6(a)(6)(iii)).
 */
export function proseReaches(to: Destinations, place: PlaceCode, on: LegalDate): boolean | undefined {
  const read = designated(countryOf(place), on);
  const among = (groups: readonly string[] = []) => groups.some((g) => inGroup(read, g as CountryGroup, on));
  if (insideUnitedStates(place)) return false;
  if (to.kind === "worldwide") return !(to.except?.includes(read) || among(to.exceptGroups));
  if (to.kind !== "places") return undefined;
  if (to.unless?.some((u) => u.place === read)) return undefined;
  return to.places?.includes(read) === true || (among(to.groups) && !among(to.notIn));
}

/** One country group a place is in. */
export interface GroupOfPlace {
  readonly group: string;
  readonly title: string;
  readonly members: number;
  /** Where the supplement narrows the membership. */
  readonly limitedBy?: Citation;
  /** First day of the membership and the rule that began it, where known. */
  readonly since?: LegalDate;
  readonly by?: Citation;
  readonly note?: string;
}

/** The country groups of Supplement No. 1 to Part 740 that a place is in on a day, in printed order. */
export function groupsNaming(place: PlaceCode, on: LegalDate): readonly GroupOfPlace[] {
  const read = countryOf(place);
  const limits = groupLimits(read, on);
  return groupsOf(read, on).map((group) => {
    const limit = limits.find((l) => l.group === group);
    const period = groupPeriod(read, group, on);
    return {
      group,
      title: groupTitles.find((t) => t.group === group)?.title ?? group,
      members: placesIn(group, on).length,
      ...(limit ? { limitedBy: limit.citation } : {}),
      ...(period?.from ? { since: period.from } : {}),
      ...(period?.by ? { by: period.by } : {}),
      ...(period?.note ? { note: period.note } : {}),
    };
  });
}

/** A day on which a place became something else in the eyes of the regulation. */
export interface ChangeOfPlace {
  readonly place: PlaceCode;
  readonly on: LegalDate;
  readonly by: Citation;
  readonly says: string;
}

/** Changes that are no move between columns: before these days another text held. */
const OTHER_CHANGES: readonly ChangeOfPlace[] = [
  {
    place: "HK",
    on: "2020-06-30" as LegalDate,
    by: "85 FR 45998",
    says: "license exceptions treat it as China; the rest of the regulation follows on 2020-12-23 (85 FR 83765)",
  },
  {
    place: "SY",
    on: "2025-09-02" as LegalDate,
    by: "90 FR 42320",
    says: "exceptions widened and a presumption of approval for civil uses",
  },
  {
    place: "RU",
    on: "2022-02-24" as LegalDate,
    by: "87 FR 12226",
    says: "items of Categories 3 to 9 of the Commerce Control List since then, of all categories since 2022-04-08 (87 FR 22130); before it only the sectors of an earlier text",
  },
];

/** What changed for a place, newest first: its country groups, its row of the Country Chart, and other texts. */
export function changesOf(place: PlaceCode): readonly ChangeOfPlace[] {
  const read = countryOf(place);
  const inGroups = groupMoves.filter((m) => m.place === read).map((m) => change(m, groupWords(m)));
  const onChart = chartMovesOf(read).map((m) => change(m, chartWords(m)));
  const others = OTHER_CHANGES.filter((c) => c.place === place);
  const all = new Map<string, ChangeOfPlace>();
  for (const c of [...inGroups, ...onChart, ...others]) {
    const one = all.get(`${c.on} ${c.by}`);
    all.set(`${c.on} ${c.by}`, one === undefined ? c : { ...one, says: `${one.says}; ${c.says}` });
  }
  return [...all.values()].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function change(m: Move, words: string): ChangeOfPlace {
  return { place: m.place, on: m.on, by: m.by, says: m.note === undefined ? words : `${words}: ${m.note}` };
}

function groupWords({ into, out }: Move): string {
  const groups = (names: readonly string[]) => `Country Group${names.length > 1 ? "s" : ""} ${names.join(", ")}`;
  const joins = into.length > 0 ? [`in ${groups(into)}`] : [];
  const leaves = out.length > 0 ? [`no longer in ${groups(out)}`] : [];
  return [...joins, ...leaves].join("; ");
}

function chartWords({ into, out }: Move): string {
  const columns = (names: readonly string[]) => names.map((c) => `${c.slice(0, -1)} Column ${c.slice(-1)}`).join(", ");
  const marked = into.length > 0 ? [`${columns(into)} of the Country Chart marked`] : [];
  const unmarked = out.length > 0 ? [`${columns(out)} of the Country Chart no longer marked`] : [];
  return [...marked, ...unmarked].join("; ");
}

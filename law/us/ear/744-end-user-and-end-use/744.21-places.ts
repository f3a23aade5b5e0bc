/**
 * The places of 15 CFR 744.21(a) by time. From 2014: Supplement No. 2 items for a military end use in China, for a military
 * end use or end user in Russia or Venezuela, and every 9x515 or 600 series item to the three (79 FR 66289). From
 * 2020-06-29: end use and end user in all three (85 FR 23459). Burma came in March and Cambodia in December 2021, every
 * item for Russia on 2022-02-24 and for Belarus on 2022-03-02, Nicaragua on 2024-03-15.
 */
import { type Asking, fact, type Opinion } from "../../../../src/authoring/index.ts";
import { type PlaceCode, placeName, type ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { allOf, not, type Verdict, YES } from "../three-valued.ts";
import { concerns } from "./military.ts";

/** Which places (a) speaks of in a period, and for which items. */
export interface PlacesOf744_21 {
  /** Items of Supplement No. 2. */
  readonly listed: readonly PlaceCode[];
  /** Every item subject to the regulation. */
  readonly everyItem: readonly PlaceCode[];
  /** Places where a military end user alone is not enough. */
  readonly useAlone?: readonly PlaceCode[];
  /** Places to which every 9x515 and 600 series item needs a license, whatever the use. */
  readonly munitions?: readonly PlaceCode[];
}

const BEFORE_NICARAGUA: PlacesOf744_21 = { listed: ["MM", "KH", "CN", "VE"], everyItem: ["RU", "BY"] };

/** The periods, newest first. */
export const PLACES = {
  today: { ...BEFORE_NICARAGUA, listed: [...BEFORE_NICARAGUA.listed, "NI"] },
  withBelarus: BEFORE_NICARAGUA,
  withRussia: { ...BEFORE_NICARAGUA, everyItem: ["RU"] },
  withCambodia: { listed: ["MM", "KH", "CN", "RU", "VE"], everyItem: [] },
  withBurma: { listed: ["MM", "CN", "RU", "VE"], everyItem: [] },
  usersInChina: { listed: ["CN", "RU", "VE"], everyItem: [] },
  first: { listed: ["CN", "RU", "VE"], everyItem: [], useAlone: ["CN"], munitions: ["CN", "RU", "VE"] },
} as const satisfies Record<string, PlacesOf744_21>;

/** Review before 2020-06-29. */
export const CASE_BY_CASE: ReviewPolicy = {
  citation: "15 CFR 744.21(e)(1)",
  policy: "case-by-case",
  words: "case by case: would it make a material contribution to military capabilities? if so, denied",
};

/** The only exclusion of old (a)(2). */
export const forSpaceStation = fact(
  "forInternationalSpaceStation",
  "is the item for use in, with or for the International Space Station, or a launch to it?",
  "customer",
);

/** Old (a)(2): is the item of the 9x515 or 600 series, and not for the space station by way of Russia? */
export function munitionsTo(q: Asking, places: readonly PlaceCode[]): Verdict | undefined {
  const { code } = q.transaction.item.classification;
  if (!/^\d[A-E](?:6\d\d|515)$/.test(code) || !concerns(q, ...places)) return undefined;
  if (!concerns(q, "RU")) return YES;
  return allOf([
    YES,
    not(absentUnlessStated(q, forSpaceStation, "nothing says that the item is for the space station")),
  ]);
}

/** The finding of old (a)(2), by the maker of requirements of the section. */
export function paragraph_a_2_first(
  q: Asking,
  places: readonly PlaceCode[],
  required: (citation: string, verdict: Verdict, reason: string, policy: ReviewPolicy) => Opinion,
): Opinion[] {
  const verdict = munitionsTo(q, places);
  if (verdict === undefined) return [];
  const reason = `${itemName(q)} is a 9x515 or 600 series item, and goes to ${placeName(q.transaction.destination.country)}`;
  return [required("15 CFR 744.21(a)(2)", verdict, reason, CASE_BY_CASE)];
}

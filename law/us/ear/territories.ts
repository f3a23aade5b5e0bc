import type { PlaceCode } from "../../../src/vocabulary/index.ts";

/**
 * Dependent territories and the country whose designations they take where they have none of their own
 * (15 CFR 738.3(b)). Hong Kong and Macau are not among them: the regulation designates both.
 */
const BELONGS_TO: Readonly<Record<PlaceCode, readonly PlaceCode[]>> = {
  GB: ["AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"],
  FR: ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
  FI: ["AX"],
  NL: ["BQ"],
  NO: ["BV", "SJ"],
  DK: ["FO", "GL"],
  AU: ["CC", "CX", "HM", "NF"],
  NZ: ["TK"],
};

const COUNTRY_OF = new Map(
  Object.entries(BELONGS_TO).flatMap(([country, places]) => places.map((place) => [place, country] as const)),
);

/** The country whose designations a place takes: the place itself unless it is a dependent territory. */
export function countryOf(place: PlaceCode): PlaceCode {
  return COUNTRY_OF.get(place) ?? place;
}

const UNITED_STATES = new Set<PlaceCode>(["US", "PR", "GU", "VI", "AS", "MP", "UM"]);

/** Is the place the United States, or a territory or possession that counts as inside it (15 CFR 734.18(a)(4))? */
export function insideUnitedStates(place: PlaceCode): boolean {
  return UNITED_STATES.has(place);
}

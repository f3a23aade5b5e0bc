import { day, type LegalDate, type PlaceCode } from "../../../../src/vocabulary/index.ts";

/** Destinations of 15 CFR 740.7(c)(1), Computer Tier 1, text of 2026-08-20. */
const TIER_1: ReadonlySet<string> = new Set(
  `AL AG AR AW AU AT BS BD BB BE BZ BJ BT BO BW BR BN BG BF BI CM CV CF TD CL CO CD CG CR CI HR CW CY CZ DK DM DO EC SV GQ
  ER EE ET FJ FI FR GA GM DE GH GR GD GT GN GW GY HT HN HU IS ID IE IT JM JP KE KI KR LV LS LR LT LU MG MW MY MV ML MT MH
  MU MX FM MC MZ NA NR NP NL NZ NI NE NG NO PW PA PG PY PE PH PL PT RO RW KN LC VC ST WS SM SN SC SL SG SX SK SI SB SO ZA
  ES LK SR SZ SE CH TW TZ TG TO TH TL TT TR TV UG GB UY VA VE EH ZM ZW`.split(/\s+/),
);

/** Destinations of 15 CFR 740.7(d)(1), Computer Tier 3, text of 2026-08-20. Hong Kong is read as China. */
const TIER_3: ReadonlySet<string> = new Set(
  `AF DZ AD AO AM AZ BH BY BA MM KH CN HK KM DJ EG GE IN IQ IL JO KZ XK KW KG LA LB LY MO MK MR MD MN ME MA OM PK QA RU SA
  RS SD TJ TN TM UA AE UZ VU VN YE`.split(/\s+/),
);

/** Places that came to Tier 3 on a day: Burma from Tier 1 (86 FR 13173), Sudan from Country Group E:1 (86 FR 4929). */
const CAME_TO_TIER_3: Readonly<Partial<Record<PlaceCode, { readonly on: LegalDate; readonly fromTier1: boolean }>>> = {
  MM: { on: day("2021-03-08"), fromTier1: true },
  SD: { on: day("2021-01-14"), fromTier1: false },
};

/** Is a destination in Computer Tier 1 on a day? */
export function inTier1(place: PlaceCode, on: LegalDate): boolean {
  const came = CAME_TO_TIER_3[place];
  return TIER_1.has(place) || (came?.fromTier1 === true && on < came.on);
}

/** Is a destination in Computer Tier 3 on a day? */
export function inTier3(place: PlaceCode, on: LegalDate): boolean {
  const came = CAME_TO_TIER_3[place];
  return TIER_3.has(place) && (came === undefined || on >= came.on);
}

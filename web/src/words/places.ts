const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const OWN: Readonly<Record<string, string>> = { HK: "Hong Kong", MO: "Macau", CN: "China", XK: "Kosovo" };

/** The English name of a country by its two-letter code; anything else comes back as it is. */
export function placeName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return OWN[code] ?? NAMES.of(code) ?? code;
}

const CODES =
  "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS XK YE ZA ZM ZW";

/** Countries for a list of suggestions, by name. */
export const PLACES: readonly { readonly code: string; readonly name: string }[] = CODES.split(" ")
  .map((code) => ({ code, name: placeName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

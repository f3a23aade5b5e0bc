import countries from "i18n-iso-countries";

/** Spellings the regulation prints (its own misprints included) that the ISO name list does not know. */
const PRINTED: Readonly<Record<string, string>> = {
  "Bahamas, The": "BS",
  "The Bahamas": "BS",
  "Bosnia & Herzegovina": "BA",
  Brunei: "BN",
  Burma: "MM",
  "China (PRC)": "CN",
  "Congo (Democratic Republic of the)": "CD",
  "Congo (Democratic Republic of)": "CD",
  "Democratic Republic of the Congo": "CD",
  "Congo (Republic of the)": "CG",
  "Cote d'lvoire": "CI",
  "Gambia, The": "GM",
  "Italy (includes San Marino and Holy See)": "IT",
  "Korea, North": "KP",
  "North Korea": "KP",
  "Korea, South": "KR",
  "South Korea": "KR",
  "Republic of Korea": "KR",
  Kosovo: "XK",
  Laos: "LA",
  Macau: "MO",
  "Micronesia (Federated State of)": "FM",
  Moldova: "MD",
  "Saint Kitts & Nevis": "KN",
  "Sao Tome & Principe": "ST",
  Seycheles: "SC",
  "Sint Maarten (the Dutch two-fifths of the island of Saint Martin)": "SX",
  "South Sudan, Republic of": "SS",
  "St. Kitts and Nevis": "KN",
  "St. Lucia": "LC",
  "St. Vincent and the Grenadines": "VC",
  Syria: "SY",
  "Trinidad & Tobago": "TT",
  "Vatican City": "VA",
};

/** The ISO alpha-2 code of a place as the regulation prints it (Kosovo: XK); throws on a spelling never seen. */
export function isoOf(printed: string): string {
  const code = PRINTED[printed] ?? countries.getAlpha2Code(printed, "en");
  if (code === undefined) throw new Error(`the regulation prints a place we do not know: ${printed}`);
  return code;
}

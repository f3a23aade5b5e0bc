import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { fail, ok, quoted, type Result } from "./trouble.ts";

/** The English names of ISO 3166-1 by alpha-2 code, the official one first where there are several. */
const englishNames = new Map<string, string | readonly string[]>(Object.entries(english.countries));
/** Alpha-2 codes by alpha-3 code. Both tables are taken as data: the package's own module brings five files to every start. */
const byAlpha3 = new Map(isoCodes.map(([alpha2 = "", alpha3 = ""]) => [alpha3, alpha2]));
const alpha2Codes = new Set(byAlpha3.values());
/** Alpha-2 codes by every English name, in lower case; "Congo" alone is the first to bear it, as in ISO 3166-1. */
const byName = new Map(
  [...englishNames]
    .flatMap(([code, names]) => [names].flat().map((name): [string, string] => [name.toLowerCase(), code]))
    .reverse(),
);

/** ISO 3166-1 alpha-2, upper case; Hong Kong `HK`, Macau `MO`, Taiwan `TW`, Kosovo `XK` stand for themselves. */
export type PlaceCode = string;

/** Parts of Ukraine that have rules of their own; any other part that is known is `other`. */
export type UkraineRegion = "crimea" | "dnr" | "lnr" | "other";

/** Where the item goes: a country and, in Ukraine, the region. */
export interface Destination {
  readonly country: PlaceCode;
  /** Only where a rule turns on it. Absent = not stated. */
  readonly region?: UkraineRegion;
}

/** Names used by export documents that the ISO name table spells otherwise. */
const EXTRA_NAMES: Readonly<Record<string, PlaceCode>> = {
  burma: "MM",
  myanmar: "MM",
  "cote d'ivoire": "CI",
  "côte d'ivoire": "CI",
  "ivory coast": "CI",
  "czech republic": "CZ",
  "cape verde": "CV",
  swaziland: "SZ",
  macedonia: "MK",
  "macedonia, north": "MK",
  "korea, north": "KP",
  "north korea": "KP",
  "korea, south": "KR",
  "south korea": "KR",
  korea: "KR",
  "congo, democratic republic of the": "CD",
  "congo (democratic republic of the)": "CD",
  drc: "CD",
  "congo, republic of the": "CG",
  "congo (republic of the)": "CG",
  kosovo: "XK",
  laos: "LA",
  macau: "MO",
  macao: "MO",
  "hong kong": "HK",
  taiwan: "TW",
  "east timor": "TL",
  "timor-leste": "TL",
  "st. kitts and nevis": "KN",
  "st. lucia": "LC",
  "st. vincent and the grenadines": "VC",
  "u.s.": "US",
  "u.s.a.": "US",
  usa: "US",
  us: "US",
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "cabo verde": "CV",
  "lao pdr": "LA",
  "chinese taipei": "TW",
  trinidad: "TT",
  tobago: "TT",
  bosnia: "BA",
  "bosnia & herzegovina": "BA",
  "kyrgyz republic": "KG",
  "slovak republic": "SK",
  bonaire: "BQ",
  svalbard: "SJ",
  "falkland islands": "FK",
  uae: "AE",
  dprk: "KP",
  crimea: "UA",
  "crimea region of ukraine": "UA",
  dnr: "UA",
  lnr: "UA",
  "hong kong sar": "HK",
  "macau sar": "MO",
  "congo (drc)": "CD",
  réunion: "RE",
  "u.a.e.": "AE",
  "vatican city": "VA",
  palestine: "PS",
  "the netherlands": "NL",
  "the gambia": "GM",
  "gambia, the": "GM",
  "bahamas, the": "BS",
  "the bahamas": "BS",
  bolivia: "BO",
  curacao: "CW",
  "sint maarten": "SX",
  "russian federation": "RU",
  "viet nam": "VN",
  "people's republic of china": "CN",
  "p.r. china": "CN",
  "p.r.c.": "CN",
  prc: "CN",
  "china (prc)": "CN",
  "mainland china": "CN",
  brunei: "BN",
  micronesia: "FM",
  "micronesia, federated states of": "FM",
  "sao tome and principe": "ST",
  "british virgin islands": "VG",
  "virgin islands, british": "VG",
  turkiye: "TR",
  syria: "SY",
  moldova: "MD",
  "republic of moldova": "MD",
  "u.k.": "GB",
  vatican: "VA",
  "holy see": "VA",
  "west bank": "PS",
  gaza: "PS",
  "gaza strip": "PS",
  "south sudan, republic of": "SS",
  "micronesia (federated states of)": "FM",
  "micronesia (federated state of)": "FM",
  "china (mainland)": "CN",
  "china, people's republic of": "CN",
  "saint kitts and nevis": "KN",
  "korea, republic of": "KR",
  türkiye: "TR",
};

/** Places that are parts of Ukraine but are asked for by name. */
const UKRAINE_PARTS: ReadonlyArray<readonly [RegExp, UkraineRegion]> = [
  [/\bcrimean?\b|\bkrym\b|\bsevastopol\b|\bsimferopol\b|\bkerch\b|\byalta\b|\bfeodosi[iy]?a\b/i, "crimea"],
  [/\bdnr\b|\bdpr\b|\bdonetsk\b|\bdonets'k\b/i, "dnr"],
  [/\blnr\b|\blpr\b|\bluhansk\b|\blugansk\b|\bluhans'k\b/i, "lnr"],
  [
    /\b(?:ky[iy]v|kiev|lviv|odess?a|kharki?v|dnipro(?:petrovsk)?|zapori[zh]+[iy]a|zaporizhzhya|kherson|poltava|chernihiv|cherkasy|sumy|vinnyts[iy]a|zhytomyr|rivne|volyn|lutsk|ternopil|ivano-frankivsk|zakarpattia|uzhhorod|chernivtsi|khmelnytskyi?|kirovohrad|kropyvnytskyi?|mykolaiv|other|elsewhere|rest of ukraine|mainland|unoccupied|government-controlled)\b/i,
    "other",
  ],
];

const codes = new Map<string, PlaceCode | undefined>();
/** Spellings remembered; a hostile caller cannot make it more. */
const MOST_CODES = 5_000;

/** The ISO code of a country given by code or by name; undefined when nobody knows it. */
export function placeCode(input: string): PlaceCode | undefined {
  if (!codes.has(input)) {
    if (codes.size >= MOST_CODES) codes.clear();
    codes.set(input, readPlaceCode(input));
  }
  return codes.get(input);
}

function readPlaceCode(input: string): PlaceCode | undefined {
  const text = input.trim().replace(/[\u2018\u2019]/g, "'");
  if (/^[A-Za-z]{2}$/.test(text)) {
    const code = text.toUpperCase();
    if (code === "XK" || alpha2Codes.has(code)) return code;
    if (code === "UK") return "GB";
    return undefined;
  }
  const name = text.toLowerCase();
  const code = byAlpha3.get(text);
  if (code !== undefined) return code;
  if (Object.hasOwn(EXTRA_NAMES, name)) return EXTRA_NAMES[name];
  return byName.get(name) ?? (occupiedPart(text) === undefined ? undefined : "UA");
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  CN: "China",
  HK: "Hong Kong",
  MO: "Macau",
  TW: "Taiwan",
  XK: "Kosovo",
  KR: "South Korea",
  KP: "North Korea",
  RU: "Russia",
  IR: "Iran",
  SY: "Syria",
  VE: "Venezuela",
  VN: "Vietnam",
  LA: "Laos",
  MD: "Moldova",
  TZ: "Tanzania",
  BO: "Bolivia",
  GB: "United Kingdom",
  US: "United States",
  TR: "Türkiye",
};

const names = new Map<PlaceCode, string>();

/** The English name of a place, for people to read. */
export function placeName(code: PlaceCode): string {
  const known = names.get(code);
  if (known !== undefined) return known;
  if (names.size >= MOST_CODES) names.clear();
  const name = OWN_NAMES[code] ?? [englishNames.get(code) ?? code].flat()[0] ?? code;
  names.set(code, name);
  return name;
}

/** Reads a country by code or name; an unknown one is refused, never read as unrestricted. */
export function readPlace(input: unknown, at: string): Result<PlaceCode> {
  const code = typeof input === "string" ? placeCode(input) : undefined;
  if (code !== undefined) return ok(code);
  return fail({
    code: "place/unknown",
    at,
    because: `${quoted(input)} is not a country that this program knows`,
    try: "use the English name or the two-letter ISO code, for example `CN`; Crimea, DNR and LNR are read as parts of Ukraine",
  });
}

/** Codes of the parts of Ukraine that have rules of their own (ISO 3166-2). */
const PART_CODES: Readonly<Record<string, UkraineRegion>> = {
  "UA-43": "crimea",
  "UA-40": "crimea",
  "UA-14": "dnr",
  "UA-09": "lnr",
};

/** The part of Ukraine with rules of its own that a text names, by name or by code; undefined for any other place. */
export function occupiedPart(text: string): UkraineRegion | undefined {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(PART_CODES, code)) return PART_CODES[code];
  return UKRAINE_PARTS.find(([pattern, is]) => is !== "other" && pattern.test(text))?.[1];
}

/** The Ukrainian region named in free text; a name nobody can place stays open, for a town may lie in an occupied region. */
export function readUkraineRegion(text: string): UkraineRegion | undefined {
  return UKRAINE_PARTS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Reads a destination; `Crimea` alone means that part of Ukraine. */
export function readDestination(input: unknown, region: unknown, at = "destination"): Result<Destination> {
  if (typeof input === "string") {
    const part = occupiedPart(input);
    if (part) return ok({ country: "UA", region: part });
  }
  const place = readPlace(input, at);
  if (!place.ok) return place;
  if (place.value !== "UA" || typeof region !== "string" || region.trim() === "") return ok({ country: place.value });
  const part = readUkraineRegion(region);
  return ok({ country: "UA", ...(part === undefined ? {} : { region: part }) });
}

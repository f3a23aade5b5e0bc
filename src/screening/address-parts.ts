import { ORDINALS } from "../vocabulary/index.ts";

/** An address taken apart: what says which unit of which floor of which building it is. */
export interface AddressParts {
  readonly unit?: string;
  /** `5`, `g` for the ground floor, `b1` for a basement. */
  readonly floor?: string;
  /** Name of the building in plain words, `fa yuen commercial building`; only where something in it tells it from others. */
  readonly building?: string;
  /** Number and street, `75-77 fa yuen street`. */
  readonly street?: string;
  /** Words of district and city, without the country. */
  readonly town: readonly string[];
}

/** Longest address taken apart, in characters; of a longer one nothing is said. */
export const LONGEST_ADDRESS = 1000;

const SHORT_WORDS: Readonly<Record<string, string>> = {
  bldg: "building",
  bld: "building",
  centre: "center",
  ctr: "center",
  twr: "tower",
  plz: "plaza",
  hse: "house",
  mans: "mansion",
  comm: "commercial",
  com: "commercial",
  coml: "commercial",
  ind: "industrial",
  indl: "industrial",
  rd: "road",
  str: "street",
  st: "street",
  ave: "avenue",
  av: "avenue",
  blvd: "boulevard",
  ln: "lane",
  dr: "drive",
  hwy: "highway",
  lu: "road",
  jie: "street",
  dadao: "avenue",
  fl: "floor",
  flr: "floor",
  fir: "floor",
  rm: "room",
  ste: "suite",
  apt: "apartment",
  dist: "district",
  intl: "international",
  num: "no",
  number: "no",
};

/** Words that say which floor. */
const FLOORS: ReadonlyMap<string, string> = new Map([...ORDINALS, ["ground", "g"]]);

const HOUSES = new Set(
  "building center tower plaza house mansion court complex block square mall arcade heights place hall towers mart".split(
    " ",
  ),
);
const STREETS = new Set(
  "road street avenue lane drive boulevard highway way terrace path alley jalan ulitsa ul ulica prospekt prospect shosse proezd pereulok embankment strand circuit crescent bystreet".split(
    " ",
  ),
);
const UNITS = new Set("unit room flat suite office shop apartment workshop".split(" "));
/** Words that do not tell one building from another. */
const PLAIN = new Set(
  "building center tower plaza house block commercial industrial international business trade world office main new city technology science free zone park no phase east west north south the of and a b c d e f g i ii iii iv".split(
    " ",
  ),
);

/** A house number, `12`, `75-77`, `4/83a`. */
const NUMBER = /^\d+[-/\d]*[a-z]?$/;

/** Takes an address apart; the parts that cannot be told are left out. */
export function addressParts(text: string): AddressParts {
  if (text.length > LONGEST_ADDRESS) return { town: [] };
  const pieces = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[,;、，|]/)
    .map(wordsOf)
    .filter((p) => p.length > 0);
  const parts: { -readonly [K in keyof AddressParts]?: AddressParts[K] } = {};
  const town: string[] = [];
  for (const piece of pieces) {
    const left = takeUnit(takeFloor(piece, parts), parts);
    const rest = takeHouseAndStreet(left, parts);
    for (const word of rest) if (/^\p{L}{3,}$/u.test(word) && !UNITS.has(word) && word !== "floor") town.push(word);
  }
  return { ...parts, town };
}

/** What a table says of a word of an address; a word such as `constructor` is in no table. */
const inTable = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

function wordsOf(piece: string): string[] {
  return piece
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\d{1,3})\s?\/\s?f\b|\b(\d{1,3})\s?f\b/g, " floor#$1$2 ")
    .replace(/\b([gm])\s?\/\s?f\b/g, " floor#$1 ")
    .replace(/\b(flat|unit|room|rm)\s?\/\s?(?=rm|room|flat|unit|\d|[a-z]\b)/g, "$1 ")
    .replace(/[^\p{L}\p{N}\-/&#]+/gu, " ")
    .split(" ")
    .filter((w) => /[\p{L}\p{N}]/u.test(w))
    .map((w) => inTable(SHORT_WORDS, w) ?? w);
}

type Open = { -readonly [K in keyof AddressParts]?: AddressParts[K] };

const ordinalOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : (FLOORS.get(word) ?? /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1]);

const floorNamed = (told: string): string => told.replace(/^0+(?=\d)/, "");

/** `5th floor`, `floor 5`, `level 5`. */
function takeFloor(words: readonly string[], parts: Open): string[] {
  const told = words.findIndex((w) => w.startsWith("floor#"));
  if (told >= 0) return remove(words, told, 1, () => (parts.floor ??= floorNamed(words[told]?.slice(6) ?? "")));
  const at = words.findIndex((w) => w === "floor" || w === "level" || w === "basement");
  if (at < 0) return [...words];
  if (words[at] === "basement") return remove(words, at, 1, () => (parts.floor ??= "b"));
  const before = ordinalOf(words[at - 1]);
  if (before !== undefined) return remove(words, at - 1, 2, () => (parts.floor ??= floorNamed(before)));
  const after = /^[gm]$/.test(words[at + 1] ?? "") ? words[at + 1] : ordinalOf(words[at + 1]);
  if (after !== undefined) return remove(words, at, 2, () => (parts.floor ??= floorNamed(after)));
  return remove(words, at, 1, () => undefined);
}

function remove(words: readonly string[], at: number, count: number, taking: () => unknown): string[] {
  taking();
  return [...words.slice(0, at), ...words.slice(at + count)];
}

/** `unit d`, `flat room 2309`, `office 69-n`. */
function takeUnit(words: readonly string[], parts: Open): string[] {
  const at = words.findIndex((w) => UNITS.has(w));
  if (at < 0) return [...words];
  let last = at + 1;
  while (UNITS.has(words[last] ?? "") || words[last] === "no") last++;
  const unit = words[last];
  if (unit === undefined || !/^(?:[a-z]|[a-z]?-?\d.*|\d+[-\p{L}\d/]*)$/u.test(unit)) return [...words];
  return remove(words, at, last - at + 1, () => (parts.unit ??= unit.replace(/^0+(?=\d)/, "").replaceAll("-", "")));
}

/** A piece may name the house, the street with its number, or both one after the other. */
function takeHouseAndStreet(words: readonly string[], parts: Open): string[] {
  const bare = words.filter((w, i) => w !== "no" || !/^\d/.test(words[i + 1] ?? ""));
  const house = lastHouse(bare);
  const numbered = (at: number) => bare.some((w, i) => i < at && NUMBER.test(w));
  const street = bare.findIndex((w, i) => STREETS.has(w) && i > 0 && i !== house && (i > house || numbered(i)));
  if (house >= 0) {
    const from = bare.findLastIndex((w, i) => i < house && (i <= street || NUMBER.test(w))) + 1;
    const name = bare.slice(from, house + 1);
    if (name.length > 1 && name.some((w) => !PLAIN.has(w) && /\p{L}{2}/u.test(w))) parts.building ??= name.join(" ");
  }
  if (street < 0) {
    if (house < 0) return bare;
    return bare.slice(house + 1);
  }
  const number = bare.findLastIndex((w, i) => i < street && NUMBER.test(w));
  const start = number >= 0 ? number : house >= 0 && house < street ? house + 1 : 0;
  const named = bare.slice(start, street + 1);
  const after = NUMBER.test(bare[street + 1] ?? "") && number < 0 ? [bare[street + 1] ?? ""] : [];
  if (number >= 0 || after.length > 0) parts.street ??= [...after, ...named].join(" ");
  return bare.slice(Math.max(street, house) + 1 + after.length);
}

function lastHouse(words: readonly string[]): number {
  const at = words.findLastIndex((w) => HOUSES.has(w));
  return at > 0 ? at : -1;
}

import { type PlaceCode, placeCode } from "../../../src/vocabulary/index.ts";

/** Headings and closing words of addresses that are not plain names of countries. */
const OWN: Readonly<Record<string, PlaceCode>> = {
  "china, people's republic of": "CN",
  "crimea region of ukraine": "UA",
  "crimea (occupied)": "UA",
  turkey: "TR",
  "republic of belarus": "BY",
  "republic of korea": "KR",
  "great britain": "GB",
  scotland: "GB",
  "northern ireland": "GB",
  "hong kong": "HK",
  "hong kong, china": "HK",
  taiwan: "TW",
  "u.a.e": "AE",
  "p.r. china": "CN",
  "kingdom of bahrain": "BH",
  "south africa": "ZA",
  "south sudan": "SS",
  "the netherlands": "NL",
};

const memory = new Map<string, PlaceCode | null>();

function lookUp(words: string): PlaceCode | undefined {
  const key = words
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\.$/, "");
  const known = memory.get(key);
  if (known !== undefined) return known ?? undefined;
  // Two letters are a province or an initial more often than a country.
  const found = OWN[key] ?? (key.length > 2 ? (placeCode(key) ?? placeCode(`${key}.`)) : undefined);
  memory.set(key, found ?? null);
  return found;
}

/** The country of a group heading, `CHINA, PEOPLE'S REPUBLIC OF` → `CN`; undefined when nobody knows it. */
export function placeOfHeading(heading: string): PlaceCode | undefined {
  return lookUp(heading.trim());
}

/** The country that an address ends with, past postal codes; undefined when its last words are no country. */
export function placeIn(address: string): PlaceCode | undefined {
  const words = address
    .replace(/[\s,.]+$/, "")
    .split(/[\s,]+/)
    .filter((word) => !/^(?=.*\d)[\dA-Za-z-]{1,10}\.?$/.test(word));
  for (const count of [3, 2, 1]) {
    const found = words.length >= count ? lookUp(words.slice(-count).join(" ")) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

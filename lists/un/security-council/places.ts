import { type PlaceCode, placeCode } from "../../../src/vocabulary/index.ts";

/** Names of countries as the United Nations write them and nobody else. */
const UN_NAMES: Readonly<Record<string, PlaceCode>> = {
  "China, Hong Kong Special Administrative Region": "HK",
  "Democratic People's Republic of Korea": "KP",
  "Iran (Islamic Republic of)": "IR",
  "United Kingdom of Great Britain and Northern Ireland": "GB",
};

/** The code of a country as printed; undefined for a border region or a name nobody knows. */
export function readPlaceName(printed: string): PlaceCode | undefined {
  const name = printed.replaceAll("’", "'");
  return Object.hasOwn(UN_NAMES, name) ? UN_NAMES[name] : placeCode(name);
}

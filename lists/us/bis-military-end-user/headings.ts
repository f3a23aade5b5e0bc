import { type PlaceCode, placeCode } from "../../../src/vocabulary/index.ts";

/** The country of a heading, `CHINA, PEOPLE'S REPUBLIC OF`; undefined when nobody knows it. */
export function placeOfHeading(heading: string): PlaceCode | undefined {
  const text = heading.replaceAll("’", "'").trim();
  return placeCode(text) ?? placeCode(text.replace(/^([^,]+), (.+)$/, "$2 $1"));
}

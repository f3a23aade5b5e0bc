import { type PlaceCode, placeCode } from "../../../src/vocabulary/index.ts";

/** A place by its code or by one of the ways the source writes names; undefined for what is no country. */
export function readPlaceName(printed: string): PlaceCode | undefined {
  const text = printed.trim();
  if (/^crimea\b/i.test(text)) return "UA";
  const turned = text.replace(/^([^,]+), (.+)$/, "$2 $1");
  const region = text.replace(/^REGION: /, "");
  return placeCode(text) ?? placeCode(turned) ?? (region === text ? undefined : placeCode(region));
}

/** One address of a delimited field: its parts after commas, the last a country code. */
export function readAddress(printed: string): { text: string; country?: PlaceCode } {
  const text = printed.trim().replace(/^and /, "");
  const last = /(?:^|,\s*)([A-Z]{2})$/.exec(text);
  const country = last?.[1] === undefined ? undefined : placeCode(last[1]);
  if (country === undefined || last === null) return { text };
  return { text: text.slice(0, last.index), country };
}

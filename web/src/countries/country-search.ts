import { text } from "../frame/read-address.ts";

/** State of the countries: the one that is open, a list whose parties there are shown, words to find one by. */
export interface CountrySearch {
  readonly place?: string;
  readonly list?: string;
  readonly find?: string;
}

/** Reads the address of the countries. */
export function readCountrySearch(raw: Record<string, unknown>): CountrySearch {
  return { ...text(raw, "place"), ...text(raw, "list"), ...text(raw, "find") };
}

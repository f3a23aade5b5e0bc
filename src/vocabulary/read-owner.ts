import { type Fields, isObject, type JsonObject, oneOrMore, plainNumber, present } from "./input-fields.ts";
import { NO_TERMS } from "./listing.ts";
import type { Owner, Share } from "./party.ts";
import { readPlace } from "./place.ts";
import { besideList, readListing, type StatedListings } from "./read-listing.ts";
import { readName } from "./read-party-name.ts";

/** Reads an owner; `pct: null` means that nobody knows the share: an interval from 0 to 100. */
export function readOwner(input: unknown, at: string, fields: Fields, lists: StatedListings): Owner | undefined {
  if (!isObject(input)) return fields.wrongType(at, input, "an owner with name and share");
  const name = readName(input.name, `${at}.name`, fields);
  const share = readShare(input, at, fields);
  const [first, second] = [oneOrMore(input.listing), oneOrMore(input.listings)];
  const full = [...first, ...second];
  const listed = full.length > 0 ? full : oneOrMore(input.listed).filter((l) => l !== false);
  const listings = listed.map((l: unknown, i) =>
    readListing(typeof l === "string" ? besideList(l, input) : l, `${at}.listed[${i}]`, fields, lists, "stated"),
  );
  const withTerms = listings
    .filter((l) => l !== undefined)
    .map((l) => ({ ...l, terms: l.terms ?? NO_TERMS, name: l.name ?? name ?? "" }));
  const owners = fields
    .list(input.owners, `${at}.owners`)
    .map((o, i) => readOwner(o, `${at}.owners[${i}]`, fields, lists));
  const country =
    input.country === undefined || input.country === null
      ? undefined
      : fields.take(readPlace(input.country, `${at}.country`));
  if (name === undefined || share === undefined) return undefined;
  return { name, share, ...present({ country }), listings: withTerms, owners: owners.filter((o) => o !== undefined) };
}

function readShare(input: JsonObject, at: string, fields: Fields): Share | undefined {
  const pct = plainNumber(input.pct ?? input.percent ?? input.percentage ?? input.ownershipPct);
  if (pct === undefined || pct === null) {
    const low = fields.number(input.pctLow, `${at}.pctLow`, 0, 100) ?? 0;
    const high = fields.number(input.pctHigh, `${at}.pctHigh`, 0, 100) ?? 100;
    return { low, high };
  }
  const exact = fields.number(pct, `${at}.pct`, 0, 100);
  return exact === undefined ? undefined : { low: exact, high: exact };
}

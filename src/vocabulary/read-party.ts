import { type Fields, isObject, oneOrMore, present } from "./input-fields.ts";
import type { Party } from "./party.ts";
import { readPlace } from "./place.ts";
import { readListing, type StatedListings } from "./read-listing.ts";
import { readOwner } from "./read-owner.ts";
import { readName } from "./read-party-name.ts";
import { readRoles } from "./read-party-roles.ts";

export type { StatedListings } from "./read-listing.ts";
export { LONGEST_NAME } from "./read-party-name.ts";

/** Reads a party `{name, role | roles[], country, address?, listing?, addressListing?, identifiers?[], owners?[]}`; troubles are remembered in `fields`. */
export function readParty(input: unknown, at: string, fields: Fields, lists: StatedListings): Party | undefined {
  if (!isObject(input)) return fields.wrongType(at, input, "a party with name, role and country");
  const name = readName(input.name, `${at}.name`, fields);
  const roles = readRoles(input, at, fields);
  const country = fields.take(readPlace(input.country, `${at}.country`));
  const stated = oneOrMore(input.listing)
    .concat(fields.list(input.listings, `${at}.listings`))
    .filter((l) => l !== undefined && l !== null);
  const byName = stated.map((l, i) =>
    readListing(l, `${at}.listing${i === 0 ? "" : `s[${i}]`}`, fields, lists, "stated"),
  );
  const byAddress =
    input.addressListing === undefined || input.addressListing === null
      ? []
      : [readListing(input.addressListing, `${at}.addressListing`, fields, lists, "address")];
  const owners = fields
    .list(input.owners, `${at}.owners`)
    .map((o, i) => readOwner(o, `${at}.owners[${i}]`, fields, lists));
  const place = (field: string) =>
    input[field] === undefined || input[field] === null
      ? undefined
      : fields.take(readPlace(input[field], `${at}.${field}`));
  const identifiers = oneOrMore(input.identifiers).map((one, i) =>
    readIdentifier(one, `${at}.identifiers[${i}]`, fields),
  );
  if (name === undefined || country === undefined) return undefined;
  return {
    name,
    roles,
    country,
    ...(identifiers.length === 0 ? {} : { identifiers: identifiers.filter((one) => one !== undefined) }),
    ...present({
      address: fields.text(input.address, `${at}.address`),
      headquarters: place("headquarters"),
      ultimateParentHeadquarters: place("ultimateParentHeadquarters"),
    }),
    owners: owners.filter((o) => o !== undefined),
    listings: [...byName, ...byAddress].filter((l) => l !== undefined),
    screening: "listing" in input || "listings" in input || "addressListing" in input ? "stated" : "not-screened",
  };
}

/** An identifier as text, or `{type, value, country?}` as lists print it. */
function readIdentifier(input: unknown, at: string, fields: Fields): string | undefined {
  if (isObject(input)) {
    const [type, value, country] = [input.type, input.value ?? input.number, input.country].map((f) =>
      typeof f === "number" ? String(f) : f,
    );
    if (typeof value !== "string") return fields.wrongType(at, input, "an identifier with its value");
    return [type, value, typeof country === "string" ? `(${country})` : ""]
      .filter((w) => typeof w === "string" && w !== "")
      .join(" ");
  }
  if (typeof input === "number") return String(input);
  return typeof input === "string" ? input : fields.wrongType(at, input, "an identifier as text");
}

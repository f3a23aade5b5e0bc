import { asWord, type Fields, isObject, type JsonObject, plainNumber, present } from "./input-fields.ts";
import { readLegalDate } from "./legal-date.ts";
import type { ListId, Listing, ListingTerms } from "./listing.ts";
import { NO_TERMS } from "./listing.ts";
import { type Owner, PARTY_ROLES, type Party, type PartyRole, type Share } from "./party.ts";
import { readPlace } from "./place.ts";
import { quoted } from "./trouble.ts";

/** Words of the trade for the roles of {@link PARTY_ROLES}. */
const OTHER_WORDS: Readonly<Record<string, PartyRole>> = {
  buyer: "purchaser",
  purchasing_agent: "purchaser",
  buying_agent: "purchaser",
  customer: "purchaser",
  consignee: "ultimate_consignee",
  importer: "ultimate_consignee",
  recipient: "ultimate_consignee",
  transferee: "ultimate_consignee",
  distributor: "ultimate_consignee",
  reseller: "ultimate_consignee",
  enduser: "end_user",
  user: "end_user",
  forwarder: "freight_forwarder",
  forwarding_agent: "freight_forwarder",
  logistics_provider: "freight_forwarder",
  warehouse: "freight_forwarder",
  shipping_line: "carrier",
  bank: "financing_bank",
  lender: "financing_bank",
  financier: "financing_bank",
  guarantor: "financing_bank",
  letter_of_credit_bank: "financing_bank",
  insurance: "insurer",
  underwriter: "insurer",
  intermediary_consignee: "intermediate_consignee",
  intermediary: "intermediate_consignee",
  supplier: "seller",
  vendor: "seller",
  reexporter: "exporter",
  re_exporter: "exporter",
  transferor: "exporter",
  shipper: "exporter",
  consignor: "exporter",
  sender: "exporter",
  agent: "broker",
  customs_broker: "broker",
  notify_party: "other",
  owner: "other",
  parent: "other",
  employer: "other",
  designer: "other",
  developer: "other",
  software_developer: "other",
  integrator: "other",
  lessor: "other",
  vessel_owner: "other",
  lessee: "end_user",
  operator: "end_user",
  employee: "end_user",
  foreign_national: "end_user",
};

/** What the reader must be told about lists: it knows none by itself. */
export interface StatedListings {
  /** The list a caller means by a title such as `BIS Entity List`, or undefined. */
  listId(title: string): ListId | undefined;
  /** Reads stated wordings into terms; words nobody understands come back as scope `unread`. */
  terms(
    list: ListId,
    stated: { requirement?: string; reviewPolicy?: string; footnotes: readonly number[]; programs: readonly string[] },
  ): ListingTerms;
}

/** Longest party name taken; real lists print names of up to 381 characters. */
export const LONGEST_NAME = 1000;

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

function readName(input: unknown, at: string, fields: Fields): string | undefined {
  if (typeof input !== "string") return fields.wrongType(at, input, "a name");
  if (input.length > LONGEST_NAME) {
    fields.troubles.push({
      code: "party/name-too-long",
      at,
      because: `the name has ${input.length} characters, more than ${LONGEST_NAME}; it would not be screened in part`,
      try: "give the name alone, without address or remarks",
    });
    return undefined;
  }
  if (!/[\p{L}\p{N}]/u.test(input)) {
    fields.troubles.push({
      code: "party/name-empty",
      at,
      because: `${quoted(input)} holds no letter and no digit`,
      try: "give the party's full name",
    });
    return undefined;
  }
  return input;
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

function readRoles(input: JsonObject, at: string, fields: Fields): PartyRole[] {
  const stated = input.roles === undefined ? [input.role] : fields.list(input.roles, `${at}.roles`);
  const roles = stated.map((r) => {
    const word = asWord(r);
    const role = typeof word === "string" ? (OTHER_WORDS[word] ?? word) : word;
    return fields.oneOf(role, PARTY_ROLES, `${at}.role`, "party/unknown-role");
  });
  return [...new Set(roles.filter((r) => r !== undefined))];
}

/** Fields in which callers state the first day of an entry, and the first day on which it no longer stands. */
const FROM_FIELDS = ["effectiveFrom", "from", "listedOn", "effectiveDate"] as const;
const UNTIL_FIELDS = ["effectiveUntil", "effectiveTo", "until", "removed", "removedOn", "delistedOn"] as const;

/** Fields in which callers state the sanctions programs of an entry. */
const PROGRAM_FIELDS = ["programs", "program", "programmes", "programme", "identifiers", "identifier", "tags"] as const;

/** A field that may hold one value or a list of them. */
function oneOrMore(input: unknown): readonly unknown[] {
  if (input === undefined || input === null) return [];
  return Array.isArray(input) ? input : [input];
}

/** Reads a listing stated by the caller. A first day left out stays unknown; `asSeen` says when it was seen. */
function readListing(
  input: unknown,
  at: string,
  fields: Fields,
  lists: StatedListings,
  tie: "stated" | "address",
): Listing | undefined {
  const stated = typeof input === "string" ? { list: input } : input;
  if (!isObject(stated) || typeof stated.list !== "string")
    return fields.wrongType(at, input, "a listing with the name of its list");
  const list = lists.listId(stated.list);
  if (list === undefined) {
    fields.troubles.push({
      code: "listing/unknown-list",
      at: `${at}.list`,
      because: `${quoted(stated.list)} is not a list known here`,
      try: "use the list's official title or its id, see `licet lists status`",
    });
    return undefined;
  }
  const date = (field: string) =>
    stated[field] === undefined || stated[field] === null
      ? undefined
      : fields.take(readLegalDate(stated[field], `${at}.${field}`));
  const first = (fields: readonly string[]) => date(fields.find((f) => stated[f] !== undefined) ?? "");
  const [from, until, seen] = [first(FROM_FIELDS), first(UNTIL_FIELDS), date("asSeen")];
  const numbers = oneOrMore(stated.footnotes ?? stated.footnote)
    .map(Number)
    .filter((n) => Number.isInteger(n) && n > 0);
  const programs = PROGRAM_FIELDS.flatMap((f) => oneOrMore(stated[f])).filter((p) => typeof p === "string");
  const register = fields.text(stated.federalRegister, `${at}.federalRegister`);
  return {
    list,
    tie,
    period: present({ from, until }),
    ...present({ seen, name: fields.text(stated.name, `${at}.name`) }),
    terms: lists.terms(list, {
      ...present({
        requirement: fields.text(stated.requirement, `${at}.requirement`),
        reviewPolicy: fields.text(stated.reviewPolicy, `${at}.reviewPolicy`),
      }),
      footnotes: numbers,
      programs,
    }),
    citations: register ? register.split(/;\s*/).filter((c) => c !== "") : [],
  };
}

/** What stands of a listing beside the name of its list, `{listed: "…", programs: […], effectiveFrom: "…"}`. */
function besideList(list: string, input: JsonObject): JsonObject {
  const names = [
    ...PROGRAM_FIELDS,
    ...FROM_FIELDS,
    ...UNTIL_FIELDS,
    "footnotes",
    "requirement",
    "reviewPolicy",
    "asSeen",
  ];
  return Object.fromEntries([["list", list], ...names.filter((n) => n in input).map((n) => [n, input[n]])]);
}

/** Reads an owner; `pct: null` means that nobody knows the share: an interval from 0 to 100. */
function readOwner(input: unknown, at: string, fields: Fields, lists: StatedListings): Owner | undefined {
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

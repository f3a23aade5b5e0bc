import { type Fields, isObject, type JsonObject, oneOrMore, present } from "./input-fields.ts";
import { readLegalDate } from "./legal-date.ts";
import type { ListId, Listing, ListingTerms } from "./listing.ts";
import { quoted } from "./trouble.ts";

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

/** Fields in which callers state the first day of an entry, and the first day on which it no longer stands. */
const FROM_FIELDS = ["effectiveFrom", "from", "listedOn", "effectiveDate"] as const;
const UNTIL_FIELDS = ["effectiveUntil", "effectiveTo", "until", "removed", "removedOn", "delistedOn"] as const;

/** Fields in which callers state the sanctions programs of an entry. */
const PROGRAM_FIELDS = ["programs", "program", "programmes", "programme", "identifiers", "identifier", "tags"] as const;

/** Reads a listing stated by the caller. A first day left out stays unknown; `asSeen` says when it was seen. */
export function readListing(
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
export function besideList(list: string, input: JsonObject): JsonObject {
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

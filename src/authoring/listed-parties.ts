import { inForce, type LegalDate, type ListId, type Listing, type Owner, type Party } from "../vocabulary/index.ts";
import type { Asking } from "./asking.ts";
import { type FactDeclaration, fact } from "./fact.ts";

/** Does a listing bind the one it is tied to, on the day asked? Unknown names the fact that would tell. */
export type ListingStanding =
  | { readonly answer: "yes"; readonly assumption?: string }
  | { readonly answer: "no"; readonly because: string; readonly laterFrom?: LegalDate }
  | { readonly answer: "unknown"; readonly because: string; readonly needs: FactDeclaration };

/** A party of the transaction with one of its listings and how the listing stands on the day. */
export interface ListedParty {
  readonly party: Party;
  readonly listing: Listing;
  readonly standing: ListingStanding;
}

/** What a listing is called when there is no entry id: its name, or the list itself. */
function entryOf(listing: Listing): string {
  return listing.entryId ?? listing.name ?? listing.list;
}

/** The question whether a party whose name comes close is the one listed. */
export function samePartyFact(owner: string, listing: Listing): FactDeclaration {
  return fact(
    `same:${owner}=${entryOf(listing)}`,
    `is ${owner} the listed ${listing.name ?? entryOf(listing)}?`,
    "analyst",
  );
}

/** The question whether an entry whose first day nobody knows was in force on the day. */
function listedThenFact(owner: string, listing: Listing, on: LegalDate): FactDeclaration {
  return fact(
    `listedOn:${owner}=${entryOf(listing)}`,
    `was the entry of ${listing.name ?? owner} in force on ${on}?`,
    "analyst",
  );
}

/** How a listing of `owner` stands on the day asked: its days first, then whether the names mean the same party. */
export function listingStanding(q: Asking, owner: string, listing: Listing): ListingStanding {
  const force = inForce(listing.period, q.on, listing.seen);
  if (force === "no") return notInForce(owner, listing, q.on);
  if (listing.tie === "possible") {
    const needs = samePartyFact(owner, listing);
    const same = q.fact(needs.name);
    if (same === false) return { answer: "no", because: `${owner} was found not to be ${entryOf(listing)}` };
    if (same !== true) return { answer: "unknown", because: `${owner} may be the listed ${entryOf(listing)}`, needs };
  }
  if (force === "yes") return { answer: "yes" };
  return undated(q, owner, listing);
}

function notInForce(owner: string, listing: Listing, on: LegalDate): ListingStanding {
  const { from, until } = listing.period;
  if (from !== undefined && on < from) {
    return { answer: "no", because: `the entry of ${owner} is in force from ${from}`, laterFrom: from };
  }
  return { answer: "no", because: `the entry of ${owner} ended on ${until ?? "an earlier day"}` };
}

/** The first day is not known: a bare statement that a party is listed is taken at its word, anything else is asked. */
function undated(q: Asking, owner: string, listing: Listing): ListingStanding {
  if (listing.tie === "stated" && listing.seen === undefined) {
    return {
      answer: "yes",
      assumption: `${owner} is stated as listed without a first day; taken as listed on ${q.on}`,
    };
  }
  const needs = listedThenFact(owner, listing, q.on);
  const listed = q.fact(needs.name);
  if (listed === true) return { answer: "yes" };
  if (listed === false) return { answer: "no", because: `the entry of ${owner} was not in force on ${q.on}` };
  return { answer: "unknown", because: `the first day of the entry of ${owner} is not known`, needs };
}

/** Every listing of the parties on one of the lists, in the order of the parties. */
export function listedOn(q: Asking, lists: readonly ListId[]): ListedParty[] {
  return q.transaction.parties.flatMap((party) =>
    party.listings
      .filter((listing) => lists.includes(listing.list))
      .map((listing) => ({ party, listing, standing: listingStanding(q, party.name, listing) })),
  );
}

const NONE: ReadonlyMap<Listing, ListingStanding> = new Map();

/** How every listing of the owners stands, up the whole chain. */
export function ownerStandings(q: Asking, owners: readonly Owner[]): ReadonlyMap<Listing, ListingStanding> {
  if (owners.length === 0) return NONE;
  const own = owners.flatMap((o) => o.listings.map((l) => [l, listingStanding(q, o.name, l)] as const));
  return new Map([...own, ...owners.flatMap((o) => [...ownerStandings(q, o.owners)])]);
}

/**
 * The affiliates rule (90 FR 47201; 15 CFR 744.11(a)(1), 744.8(a)(2), 744.21(a)(3) and Supplement No. 8 to Part 744):
 * a foreign entity owned 50 percent or more, directly or indirectly, singly or in aggregate, by parties on the Entity
 * List, on the MEU List or blocked under the programs of 744.8, or by entities caught the same way, takes its owners'
 * requirement. In force from 2025-09-29, suspended from 2025-11-10 to 2026-11-09 (90 FR 50857).
 */
import {
  type Asking,
  type FactDeclaration,
  fact,
  type ListingStanding,
  ownerStandings,
} from "../../../../src/authoring/index.ts";
import { attributedShare, type CountedOwner } from "../../../../src/ownership/index.ts";
import type { Listing, Party } from "../../../../src/vocabulary/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { AFFILIATES_FROM } from "../affiliates-days.ts";
import { affiliatesRuleInForce } from "../facts.ts";
import { ENTITY_LIST, hasProgramOf744_8, MEU_LIST, SDN_LIST } from "./lists.ts";

/** How the rule stands on a day: not yet made, in force, stayed, due to return. */
export type RuleState = "not-made" | "in-force" | "stayed" | "scheduled";

/** Does the rule catch anybody on the day, the switch of counsel considered? */
export function ruleCatches(q: Asking, state: RuleState): boolean {
  switch (state) {
    case "in-force":
      return true;
    case "scheduled":
      return q.fact(affiliatesRuleInForce.name) !== false;
    case "stayed":
    case "not-made":
      return false;
  }
}

/** Might the rule catch somebody on the day, whatever counsel says of it? */
export const mayCatch = (state: RuleState): boolean => state === "in-force" || state === "scheduled";

/** What the owners of one party make of it. */
export interface Affiliation {
  readonly party: Party;
  readonly roleWords: string;
  /** Half or more, surely · perhaps · less than half but something · no listed owner known. */
  readonly held: "half" | "perhaps-half" | "less" | "nothing-known";
  readonly share: { readonly low: number; readonly high: number };
  readonly owners: readonly CountedOwner[];
  /** The question that settles the share, and questions on owners whose listing is not sure. */
  readonly asks: readonly FactDeclaration[];
}

/** The share that counting parties hold of one party, as somebody may answer it. */
export function listedOwnersShare(party: Party): FactDeclaration {
  return fact(
    `listedOwnersShare:${party.name}`,
    `how many percent of ${party.name} do parties on the Entity List, the MEU List or blocked under the programs of 15 CFR 744.8 hold in total, owners caught by their own owners included?`,
    "customer",
    [0, 49, 50],
  );
}

/** The affiliation of every foreign party described in 748.5(c) to (f). A U.S. party is no foreign entity. */
export function affiliations(q: Asking): Affiliation[] {
  return q.transaction.parties.flatMap((party) => {
    const role = describe748(q, party);
    return role.described && party.country !== "US" ? [affiliation(q, party, role.words)] : [];
  });
}

/** Parties that the rule catches on the day through owners of whom at least one stands on the list named. */
export function caughtThrough(q: Asking, state: RuleState, list: string): Affiliation[] {
  if (!mayCatch(state)) return [];
  const held = affiliations(q).filter(
    (a) => a.held === "half" && a.owners.some((o) => o.listings.some((l) => l.list === list)),
  );
  return held.length > 0 && ruleCatches(q, state) ? held : [];
}

const NO_SHARE = { low: 0, high: 0 };

function affiliation(q: Asking, party: Party, roleWords: string): Affiliation {
  const ask = listedOwnersShare(party);
  if (party.owners.length === 0 && q.fact(ask.name) === undefined) {
    return { party, roleWords, held: "nothing-known", share: NO_SHARE, owners: [], asks: [ask] };
  }
  const standings = ownerStandings(q, party.owners);
  const counted = attributedShare(party.owners, (l) => countsFor(l, standings));
  const told = q.fact(ask.name);
  const share = typeof told === "number" ? { low: told, high: told } : counted.share;
  const known = counted.owners.length > 0 || typeof told === "number";
  const held =
    !known || share.high === 0
      ? "nothing-known"
      : share.low >= 50
        ? "half"
        : share.high >= 50
          ? "perhaps-half"
          : "less";
  const open = [...standings.values()].flatMap((s) => (s.answer === "unknown" ? [s.needs] : []));
  const asks = typeof told === "number" ? [] : [ask, ...open];
  return { party, roleWords, held, share, owners: counted.owners, asks };
}

/** Listings that count: an address entry does not pass on to affiliates (744.11(a)(1), second sentence). */
function countsFor(listing: Listing, standings: ReadonlyMap<Listing, ListingStanding>): "yes" | "no" | "unknown" {
  const standing = standings.get(listing)?.answer ?? "no";
  const onList = [ENTITY_LIST, MEU_LIST, SDN_LIST].some((l) => l === listing.list);
  const program = listing.list === SDN_LIST ? hasProgramOf744_8(listing) : "yes";
  if (!onList || listing.tie === "address" || program === "no" || standing === "no") return "no";
  return program === "yes" && standing === "yes" ? "yes" : "unknown";
}

/** The chain by which owners count, in words: `Example Holding (60 percent) ← Listed Co.`. */
export function chainWords(a: Affiliation): string {
  const links = a.owners.map((o) => `${o.path.join(" ← ")} (${percent(o.share)})`);
  return links.join(", ") || `owners as answered (${percent(a.share)})`;
}

function percent(share: { readonly low: number; readonly high: number }): string {
  return share.low === share.high ? `${share.low} percent` : `between ${share.low} and ${share.high} percent`;
}

/** Has the day come on which ownership is asked about at all? */
export function ownershipIsAsked(q: Asking): boolean {
  return q.on >= AFFILIATES_FROM;
}

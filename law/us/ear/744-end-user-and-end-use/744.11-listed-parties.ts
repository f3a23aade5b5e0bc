/**
 * What 15 CFR 744.11(a) and 744.16(a) say of one party on the Entity List, or using a listed address: is it a party as
 * described in 748.5(c) to (f), does its entry reach the item, which exceptions and which review policy go with it.
 */
import {
  type Asking,
  type ListedParty,
  listedOn,
  notMet,
  type Opinion,
  unknown,
} from "../../../../src/authoring/index.ts";
import type { Listing, Party } from "../../../../src/vocabulary/index.ts";
import { leftToPartner } from "../746-embargoes/index.ts";
import { describe748, type PartyDescription } from "../748-applications/index.ts";
import { insideOnlyUnder } from "../direct-product-routes.ts";
import { standardsRelatedActivity } from "../facts.ts";
import { opinionOn } from "../verdict-opinion.ts";
import {
  FOOTNOTE_3_ROUTE,
  FOOTNOTE_5_ROUTES,
  underFootnote3Alone,
  underFootnote5Alone,
} from "./744.11-direct-product-alone.ts";
import { releasedForStandards } from "./744.11-standards.ts";
import {
  addressFlag,
  beforeEveryRole,
  besideTheRoles,
  notYet,
  reachedNot,
  sharesAddress,
} from "./744.11-without-requirement.ts";
import { entryReaches } from "./744.16-entry-scope.ts";
import { openExceptions } from "./744.16-open-exceptions.ts";
import { entryPolicies } from "./744.16-review-policy.ts";
import {
  footnote2Excludes,
  isHuaweiEntry,
  TEMPORARY_LICENSE_FROM,
  tglPurpose,
  vulnerabilityDisclosure,
} from "./huawei-entries.ts";
import { ENTITY_LIST } from "./lists.ts";

/** What the text of a period says where periods differ. */
export interface Period744_11 {
  /** `every` the text names every role of 748.5(c)–(f), since 2020-08-17 · `unsaid` it does not. */
  readonly roles: "every" | "unsaid";
  /** Are releases for a standards-related activity freed by this section (until 2024-07-17)? */
  readonly standards: boolean;
}

/** What the Entity List says of each party named on it. */
export function listedPartyOpinions(q: Asking, period: Period744_11): Opinion[] {
  return listedOn(q, [ENTITY_LIST]).map((listed) => opinionOf(q, listed, period));
}

function opinionOf(q: Asking, listed: ListedParty, period: Period744_11): Opinion {
  const { party, listing, standing } = listed;
  if (standing.answer === "no") return notYet(party, standing.because, standing.laterFrom);
  const reached = reachedOpinion(q, party, listing, period);
  if (standing.answer === "yes") {
    const says = standing.assumption ? [standing.assumption] : [];
    return { ...reached, assumptions: [...says, ...(reached.assumptions ?? [])] };
  }
  const matters = reached.status !== "not_met" || (reached.redFlags ?? []).some((f) => f.weight === "hold");
  if (!matters) return notMet(`${standing.because}; its entry would not reach the item`);
  return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
}

/** An entry in force: first who the party is in the transaction, then what the entry reaches. */
function reachedOpinion(q: Asking, party: Party, listing: Listing, period: Period744_11): Opinion {
  if (listing.tie === "address" && !isAddressEntry(listing)) return sharesAddress(party, listing);
  const role = describe748(q, party);
  if (!role.described) return besideTheRoles(party, role);
  if (period.roles === "unsaid" && role.roles.every((r) => r === "intermediate_consignee"))
    return beforeEveryRole(party);
  const freed = releasedForStandards(q, period.standards);
  if (freed.is === "yes") {
    return notMet("released for a standards-related activity, which 744.11(a) as then worded left free", {
      assumptions: freed.says,
      humanJudgement: ["that the release is made for a standards-related activity and nothing more"],
    });
  }
  return required(q, party, listing, role);
}

/**
 * Is the entry one that lists an address alone (744.16(f))? Such entries carry no name, a number (`Address 03`), or the
 * address itself; the entry of a named party that merely has the same address does not.
 */
export function isAddressEntry({ name, entryId }: Listing): boolean {
  if (name === undefined || /^address\b/i.test(name)) return true;
  return /\baddress\b/i.test(entryId ?? "") || /\d.*,.*,|,.*\d.*,/.test(name);
}

function required(
  q: Asking,
  party: Party,
  listing: Listing,
  role: Extract<PartyDescription, { described: true }>,
): Opinion {
  if (insideOnlyUnder(q, FOOTNOTE_5_ROUTES)) return underFootnote5Alone(party);
  if (listing.terms.footnotes.includes(3) && leftToPartner(q, FOOTNOTE_3_ROUTE)) return underFootnote3Alone(party);
  const excluded = footnote2Excludes(q, party, listing);
  if (excluded.is === "yes") {
    return notMet("footnote 2 of Supplement No. 4 leaves this disclosure of vulnerabilities out of the entry", {
      humanJudgement: ["that the disclosure is limited to what footnote 2 of Supplement No. 4 describes"],
    });
  }
  const name = listing.name ?? party.name;
  const how = listing.tie === "address" ? "uses an address on the Entity List and" : "is on the Entity List and";
  const found = opinionOn(entryReaches(q, name, listing), {
    yes: `${party.name} ${how} is ${role.words}; its entry reaches the item`,
    no: `${party.name} ${how} is ${role.words}; its entry does not reach the item`,
    open: `${party.name} ${how} is ${role.words}; whether its entry reaches the item is not known`,
    finding: {
      requirements: [
        {
          citation: "15 CFR 744.11(a)",
          reason: `${party.name} ${how} is ${role.words} of the transaction (${role.by}): ${listing.terms.requirement?.raw ?? "requirement as its entry states"}`,
          party: party.name,
          exceptions: openExceptions(q, party, listing),
        },
      ],
      reviewPolicy: entryPolicies(q, name, listing),
      ...askedOfHuawei(q, party, listing),
      humanJudgement: judgements(party, listing),
    },
    otherwise: listing.tie === "address" ? addressFlag(party) : reachedNot(party),
  });
  return found.status === "met" && excluded.is === "unknown" ? maybeExcluded(found) : found;
}

/** What a person must look at: that the address is really used, and how far an exception that the entry opens goes. */
function judgements(party: Party, listing: Listing): string[] {
  const open = (listing.terms.requirement?.exceptionsOpen ?? []).map(
    (e) =>
      `how far the entry opens License Exception ${e.symbol}: ${e.paragraphs.join(" and ") || "as its words say"}${e.onlyFor ? `, only for ${e.onlyFor}` : ""}`,
  );
  return listing.tie === "address" ? [`that ${party.name} really uses the listed address (744.16(f))`, ...open] : open;
}

/** Until somebody says whether footnote 2 describes the disclosure, the requirement hangs on that answer. */
function maybeExcluded(found: Opinion): Opinion {
  const held = found.requirements?.map((r) => ({ ...r, conditionalOn: "footnote 2 does not describe the disclosure" }));
  return {
    ...found,
    status: "unknown",
    because: `${found.because}, unless footnote 2 describes the disclosure`,
    ...(held ? { requirements: held } : {}),
    missing: [vulnerabilityDisclosure.name],
    declares: [...(found.declares ?? []), vulnerabilityDisclosure],
  };
}

/** While the general license ran, its purpose is asked. */
function askedOfHuawei(q: Asking, party: Party, listing: Listing): Pick<Opinion, "asks" | "declares"> {
  const ran = q.on >= TEMPORARY_LICENSE_FROM && q.on < "2020-08-14";
  return ran && isHuaweiEntry(party, listing) && q.fact(tglPurpose.name) === undefined
    ? { asks: [tglPurpose.name], declares: [tglPurpose] }
    : {};
}

/** Do the facts that an opinion rests on name a standards-related release? Declared by both sections that ask. */
export const listedPartyFacts = [standardsRelatedActivity, tglPurpose, vulnerabilityDisclosure];

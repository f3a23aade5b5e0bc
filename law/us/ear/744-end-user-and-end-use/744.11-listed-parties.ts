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
import { day, type ExceptionReach, type Listing, type Party } from "../../../../src/vocabulary/index.ts";
import { leftToPartner } from "../746-embargoes/index.ts";
import { describe748, type PartyDescription } from "../748-applications/index.ts";
import { insideOnlyUnder } from "../direct-product-routes.ts";
import { standardsRelatedActivity } from "../facts.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { releasedForStandards } from "./744.11-standards.ts";
import { entryReaches } from "./744.16-entry-scope.ts";
import { entryPolicies } from "./744.16-review-policy.ts";
import {
  FOOTNOTE_2_FROM,
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

/** An entry that is not in force on the day, said aloud when it comes later. */
function notYet(party: Party, because: string, laterFrom: string | undefined): Opinion {
  if (laterFrom === undefined) return notMet(because);
  const flag = `${party.name} is on the Entity List from ${laterFrom}: not in force on the day asked`;
  return notMet(because, { redFlags: [{ flag, party: party.name, weight: "note" }] });
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

function sharesAddress(party: Party, listing: Listing): Opinion {
  const flag = `${party.name} has the address of ${listing.name ?? "a listed party"}, which is on the Entity List: find out whether they are one or act for each other`;
  return notMet(`${party.name} shares an address with a listed party and is not itself listed`, {
    redFlags: [{ flag, party: party.name, weight: "hold" }],
    humanJudgement: [`whether ${party.name} is, or acts for, the listed party at the same address`],
  });
}

/** A listed party in a role that 748.5(c) to (f) does not describe: no requirement, and a sign to stop and look. */
function besideTheRoles(party: Party, role: Extract<PartyDescription, { described: false }>): Opinion {
  const flag = `${party.name} is on the Entity List and takes part as ${role.words}, which 748.5(c) to (f) does not describe: find out whether it does more than that`;
  return notMet(`${party.name} is listed and takes part only as ${role.words}`, {
    redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR Part 732, Supp. 3" }],
    humanJudgement: [`what part ${party.name} really plays in the transaction`],
    ...(role.asks ? { asks: [role.asks.name], declares: [role.asks] } : {}),
  });
}

/** Until 2020-08-16 the text spoke of exports to a listed entity; a listed forwarder was treated as a red flag. */
function beforeEveryRole(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List and is only an intermediate consignee; the text of the day did not yet name that role, and BIS treated it as a red flag`;
  return notMet(`${party.name} is listed as an intermediate consignee before the text named every role`, {
    redFlags: [{ flag, party: party.name, weight: "hold" }],
    humanJudgement: [`whether the export is in truth one to ${party.name}`],
  });
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

/** The ways into the regulation that 744.11(a)(2)(v) speaks of. */
const FOOTNOTE_5_ROUTES = ["15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"];

/**
 * For a commodity inside only by 734.9(e)(3) or 734.4(a)(9) that paragraph sends the reader to 744.11(a)(2)(v) "for license
 * requirements, exclusion from license requirements, and license review policy"; footnote 5 of Supplement No. 4 does the
 * same. Were 744.11(a) to require a license as well, the senders that (a)(2)(v)(A) leaves out would be left out of nothing.
 */
function underFootnote5Alone(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List; for an item inside only by 734.9(e)(3) or 734.4(a)(9), 744.11(a)(2)(v) says alone who needs a license`;
  return notMet("744.11(a)(2)(v) says alone when a license is required for this foreign-produced commodity", {
    redFlags: [{ flag, party: party.name, weight: "note", citation: "15 CFR 744.11(a)(2)(v)" }],
    humanJudgement: ["that the item is inside the regulation by no other route than 734.9(e)(3) or 734.4(a)(9)"],
  });
}

/** The way into the regulation that 744.11(a)(2)(iii) speaks of. */
export const FOOTNOTE_3_ROUTE = "15 CFR 734.9(g)";

/**
 * For an item inside only by 734.9(g), 744.11(a)(2)(iii) and 734.9(g) send the reader to 746.8(a)(3), which leaves out what
 * is sent from the partner countries of Supplement No. 3 to Part 746 ((a)(12)(iii)(A)). That the entry's own words for all
 * items take nothing of it up again is for a person to confirm.
 */
export function underFootnote3Alone(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List with footnote 3; 746.8(a)(12)(iii)(A) leaves out this item, inside only by 734.9(g) and sent from a partner country: whether the entry's words for all items still ask for a license is for counsel`;
  return notMet(
    "746.8(a)(3) says when a license is required for this foreign-produced item, and leaves out partner countries",
    {
      redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR 744.11(a)(2)(iii)" }],
      humanJudgement: ["that the item is inside the regulation by no other route than 734.9(g)"],
    },
  );
}

/** What a person must look at: that the address is really used, and how far an exception that the entry opens goes. */
function judgements(party: Party, listing: Listing): string[] {
  const open = (listing.terms.requirement?.exceptionsOpen ?? []).map(
    (e) =>
      `how far the entry opens License Exception ${e.symbol}: ${e.paragraphs.join(" and ") || "as its words say"}${e.onlyFor ? `, only for ${e.onlyFor}` : ""}`,
  );
  return listing.tie === "address" ? [`that ${party.name} really uses the listed address (744.16(f))`, ...open] : open;
}

function addressFlag(party: Party): Omit<Opinion, "status" | "because"> {
  const flag = `${party.name} uses an address that the Entity List names for its high risk of diversion (744.16(f)); the entry does not reach this item, the address still calls for a look`;
  return { redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR 744.16(f)" }] };
}

function reachedNot(party: Party): Omit<Opinion, "status" | "because"> {
  const flag = `${party.name} is on the Entity List; the words of its entry do not reach this item`;
  return { redFlags: [{ flag, party: party.name, weight: "note" }] };
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
  const ran = q.on >= TEMPORARY_LICENSE_FROM && q.on < day("2020-08-14");
  return ran && isHuaweiEntry(party, listing) && q.fact(tglPurpose.name) === undefined
    ? { asks: [tglPurpose.name], declares: [tglPurpose] }
    : {};
}

/** MT items that 740.2(a)(5) leaves some exceptions for, aboard aircraft and vehicles or as their spares. */
const SPARES_OF_740_2_A_5 =
  "2A001 2A101 6A008 7A001 7A002 7A004 7A101 7A102 7A103 7A104 7A105 7B001 7D001 7D002 7D003 7D101 7D102 7E003 7E101 9A515".split(
    " ",
  );

/**
 * License exceptions an entry leaves open: those its own words name (744.11(a), 744.16(b)), the spares of
 * 740.2(a)(5) to listed Indian and Pakistani parties for the sake of civil aviation, and the Huawei general license.
 */
export function openExceptions(q: Asking, party: Party, listing: Listing): ExceptionReach {
  const words = listing.terms.requirement;
  const named = (words?.exceptionsOpen ?? []).map((e) => e.symbol);
  const refersTo = `${words?.raw ?? ""} ${listing.terms.policy?.raw ?? ""}`;
  const facility = /740\.26/.test(refersTo) ? ["RFF"] : [];
  const aviation =
    (party.country === "IN" || party.country === "PK") &&
    SPARES_OF_740_2_A_5.includes(q.transaction.item.classification.code)
      ? ["TMP", "RPL", "TSU", "AVS"]
      : [];
  const general = q.on < FOOTNOTE_2_FROM && isHuaweiEntry(party, listing) ? ["TGL-Huawei"] : [];
  const symbols = [...new Set([...named, ...facility, ...aviation, ...general])];
  return symbols.length === 0
    ? { kind: "none", by: "15 CFR 744.16(b)" }
    : { kind: "only", symbols, by: "15 CFR 744.16(b)" };
}

/** Do the facts that an opinion rests on name a standards-related release? Declared by both sections that ask. */
export const listedPartyFacts = [standardsRelatedActivity, tglPurpose, vulnerabilityDisclosure];

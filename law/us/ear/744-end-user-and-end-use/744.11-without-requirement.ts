/** What 15 CFR 744.11 leaves of a party on the Entity List where its entry requires nothing: signs to stop and look. */
import { notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { Listing, Party } from "../../../../src/vocabulary/index.ts";
import type { PartyDescription } from "../748-applications/index.ts";

/** An entry that is not in force on the day, said aloud when it comes later. */
export function notYet(party: Party, because: string, laterFrom: string | undefined): Opinion {
  if (laterFrom === undefined) return notMet(because);
  const flag = `${party.name} is on the Entity List from ${laterFrom}: not in force on the day asked`;
  return notMet(because, { redFlags: [{ flag, party: party.name, weight: "note" }] });
}

/** A party that only has the address of a listed one. */
export function sharesAddress(party: Party, listing: Listing): Opinion {
  const flag = `${party.name} has the address of ${listing.name ?? "a listed party"}, which is on the Entity List: find out whether they are one or act for each other`;
  return notMet(`${party.name} shares an address with a listed party and is not itself listed`, {
    redFlags: [{ flag, party: party.name, weight: "hold" }],
    humanJudgement: [`whether ${party.name} is, or acts for, the listed party at the same address`],
  });
}

/** A listed party in a role that 748.5(c) to (f) does not describe: no requirement, and a sign to stop and look. */
export function besideTheRoles(party: Party, role: Extract<PartyDescription, { described: false }>): Opinion {
  const flag = `${party.name} is on the Entity List and takes part as ${role.words}, which 748.5(c) to (f) does not describe: find out whether it does more than that`;
  return notMet(`${party.name} is listed and takes part only as ${role.words}`, {
    redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR Part 732, Supp. 3" }],
    humanJudgement: [`what part ${party.name} really plays in the transaction`],
    ...(role.asks ? { asks: [role.asks.name], declares: [role.asks] } : {}),
  });
}

/** Until 2020-08-16 the text spoke of exports to a listed entity; a listed forwarder was treated as a red flag. */
export function beforeEveryRole(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List and is only an intermediate consignee; the text of the day did not yet name that role, and BIS treated it as a red flag`;
  return notMet(`${party.name} is listed as an intermediate consignee before the text named every role`, {
    redFlags: [{ flag, party: party.name, weight: "hold" }],
    humanJudgement: [`whether the export is in truth one to ${party.name}`],
  });
}

/** A listed address whose entry does not reach the item. */
export function addressFlag(party: Party): Omit<Opinion, "status" | "because"> {
  const flag = `${party.name} uses an address that the Entity List names for its high risk of diversion (744.16(f)); the entry does not reach this item, the address still calls for a look`;
  return { redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR 744.16(f)" }] };
}

/** A listed party whose entry does not reach the item. */
export function reachedNot(party: Party): Omit<Opinion, "status" | "because"> {
  const flag = `${party.name} is on the Entity List; the words of its entry do not reach this item`;
  return { redFlags: [{ flag, party: party.name, weight: "note" }] };
}

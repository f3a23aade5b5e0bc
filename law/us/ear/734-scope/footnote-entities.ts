import { type Asking, fact, listingStanding } from "../../../../src/authoring/index.ts";
import type { Listing, Owner, Party, PartyRole } from "../../../../src/vocabulary/index.ts";
import { macauOrD5 } from "../740-exceptions/index.ts";
import { AFFILIATES_FROM, SCHEDULED_NOTE, SCHEDULED_RETURN, STAY_FROM } from "../affiliates-days.ts";
import { advancedNode, affiliatesRuleInForce, icProductionAtFacility } from "../facts.ts";
import { allOf, anyOf, NO, openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";
import { destinationOf } from "./whereabouts.ts";

/** Roles in which a party takes part in the transaction as the footnotes mean it; the text names the first four as examples. */
const TAKING_PART = new Set<PartyRole>(["purchaser", "intermediate_consignee", "ultimate_consignee", "end_user"]);

const onEntityList = (l: Listing, footnote: number) =>
  l.list === "us/bis-entity-list" && l.terms.footnotes.includes(footnote);

/** Is the listing in force, and is the party the listed one? A likeness of names, or of addresses, leaves it open. */
function listed(q: Asking, owner: string, l: Listing): Verdict {
  const standing = listingStanding(q, owner, l.tie === "address" ? { ...l, tie: "possible" } : l);
  if (standing.answer === "unknown") return openUntil(standing.needs);
  return settled(standing.answer === "yes");
}

/** Does an owner's footnote reach a company half owned by it? After the suspension as scheduled, unless counsel states otherwise. */
function affiliatesCaught(q: Asking): Verdict {
  if (q.on < SCHEDULED_RETURN) return settled(q.on >= AFFILIATES_FROM && q.on < STAY_FROM);
  const told = q.fact(affiliatesRuleInForce.name);
  return typeof told === "boolean" ? settled(told) : takenAs(true, affiliatesRuleInForce, SCHEDULED_NOTE);
}

/** Shares held, directly or through owned companies, by owners of whom at least one carries the footnote. */
function ownedShare(q: Asking, owners: readonly Owner[], footnote: number): Verdict {
  const carriers = owners.filter((o) =>
    o.listings.some((l) => onEntityList(l, footnote) && listed(q, o.name, l).is === "yes"),
  );
  const through = owners.filter((o) => o.share.low >= 50).map((o) => ownedShare(q, o.owners, footnote));
  if (carriers.length === 0) return anyOf(through.length > 0 ? through : [NO]);
  const listedOwners = owners.filter((o) => o.listings.some((l) => l.list === "us/bis-entity-list"));
  const low = listedOwners.reduce((sum, o) => sum + o.share.low, 0);
  const high = listedOwners.reduce((sum, o) => sum + o.share.high, 0);
  if (low >= 50) return settled(true);
  const who = carriers.map((o) => o.name).join(", ");
  const share = fact(
    `share:${who}`,
    `what share do ${who} and other listed owners hold, directly or indirectly?`,
    "customer",
    [],
  );
  return high >= 50 ? openUntil(share) : anyOf(through.length > 0 ? through : [NO]);
}

function carriesFootnote(q: Asking, party: Party, footnote: number): Verdict {
  const own = party.listings.filter((l) => onEntityList(l, footnote)).map((l) => listed(q, party.name, l));
  const owned = ownedShare(q, party.owners, footnote);
  // Whether the rule on owners counts is asked only where there is such an owner.
  return anyOf([...own, owned.is === "no" ? owned : allOf([owned, affiliatesCaught(q)]), NO]);
}

/** Does a party with the footnote take part in the transaction (15 CFR 734.9(e), (g))? */
export function footnoteParty(q: Asking, footnote: 1 | 3 | 4 | 5): Verdict {
  const parties = q.transaction.parties.filter((p) => p.roles.some((r) => TAKING_PART.has(r)));
  return anyOf([NO, ...parties.map((p) => carriesFootnote(q, p, footnote))]);
}

/** Will the item go to a place in Macau or D:5 that makes logic or DRAM advanced-node circuits? A matter of knowledge. */
export function advancedNodeFacility(q: Asking): Verdict {
  if (!macauOrD5(destinationOf(q), q.on)) return NO;
  const fab = q.fact(icProductionAtFacility.name);
  const node = q.fact(advancedNode.name);
  if (fab === false || node === "no" || node === false) return NO;
  if (q.statedUnknown(advancedNode.name) || q.statedUnknown(icProductionAtFacility.name))
    return openUntil(advancedNode);
  if (node === "yes" || node === true) return allOf([settled(true)]);
  return takenAs(
    false,
    advancedNode,
    "nothing says that the item is for a facility that makes advanced-node integrated circuits",
  );
}

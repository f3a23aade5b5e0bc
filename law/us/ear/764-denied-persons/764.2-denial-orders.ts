/**
 * 15 CFR 736.2(b)(4) and 764.2(k): nobody may take an action that a denial order prohibits. Orders reach every role, not
 * only the parties of 748.5: ordering, receiving, forwarding, financing, servicing, also some transfers within one
 * country. The order itself is the controlling document (764.3(a)(2)); some are narrower than the standard terms. No
 * license exception and no ordinary license helps; BIS may authorize single acts.
 */
import {
  type Asking,
  joined,
  type ListedParty,
  listedOn,
  notMet,
  type Opinion,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import type { ListId, Owner } from "../../../../src/vocabulary/index.ts";

/** The Denied Persons List, a compilation of the orders in force. */
const DENIED_PERSONS: ListId = "us/bis-denied-persons";

function opinionOf(q: Asking, { party, listing, standing }: ListedParty): Opinion {
  if (standing.answer === "no") return notMet(standing.because);
  if (listing.tie === "address") {
    const flag = `${party.name} has the address of ${listing.name ?? "a denied person"}: find out whether they are one`;
    return notMet(`${party.name} shares an address with a denied person`, {
      redFlags: [{ flag, party: party.name, weight: "hold" }],
    });
  }
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  const order = listing.citations.length > 0 ? listing.citations.join("; ") : "the order's own citation is not stated";
  const roles = party.roles.map((r) => r.replaceAll("_", " ")).join(" and ") || "a party";
  const reason = `${party.name} is denied export privileges (${order}) and takes part as ${roles}; denial orders reach every role`;
  const readOrder = `the terms of the order against ${party.name}: some are narrower than the standard terms, some have expired`;
  const rest = {
    humanJudgement: [readOrder],
    assumptions: standing.assumption ? [standing.assumption] : [],
  };
  if (onlyWithinTheCountry(q)) {
    const flag = `${reason}; the transaction is not stated to be an export, but orders also bar some dealings within one country`;
    return notMet(reason, { ...rest, redFlags: [{ flag, party: party.name, weight: "hold" }] });
  }
  return {
    status: "met",
    because: reason,
    ...rest,
    prohibitions: [{ citation: "15 CFR 736.2(b)(4)", reason, party: party.name }],
  };
}

/** Acts that send nothing abroad, and items outside the regulation: the order must be read before anything is said. */
function onlyWithinTheCountry(q: Asking): boolean {
  return q.transaction.kind === "domestic" || q.transaction.kind === "import" || q.subject === "not_subject";
}

/** A denied owner does not make its company denied; only parties named, or added as related persons, are. */
function ownedByDenied(q: Asking): Opinion[] {
  const deniedOwner = (owners: readonly Owner[]): Owner | undefined =>
    owners.find((o) => o.listings.some((l) => l.list === DENIED_PERSONS) || deniedOwner(o.owners) !== undefined);
  return q.transaction.parties.flatMap((party) => {
    const owner = deniedOwner(party.owners);
    if (owner === undefined) return [];
    const flag = `${party.name} is owned by a denied person (${owner.name}): see whether the order names related persons, and whether the owner benefits`;
    return [
      notMet(`an owner of ${party.name} is denied export privileges`, {
        redFlags: [{ flag, party: party.name, weight: "hold" }],
      }),
    ];
  });
}

/** Denial orders, general prohibition four. */
export const denialOrders = rule({
  section: "15 CFR 736.2(b)(4)",
  title: "denied persons",
  generalProhibition: 4,
  always: true,
  versions: [
    seen("2025-01-16", "15 CFR 736.2(b)(4), 764.2(k), 764.3(a)(2)", (q) =>
      joined(
        [...listedOn(q, [DENIED_PERSONS]).map((l) => opinionOf(q, l)), ...ownedByDenied(q)],
        "no party is stated or found to be denied export privileges",
      ),
    ),
  ],
});

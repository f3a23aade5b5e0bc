import type { Order } from "../book/index.ts";
import { inForce, type LegalDate, type Listing, type Owner } from "../vocabulary/index.ts";
import { type AskedOrder, STOPPING } from "./asked-order.ts";
import type { ImpactOrder } from "./impact.ts";
import type { PartyDesk } from "./party-desk.ts";
import type { ImpactWorld, SavingsClause } from "./request.ts";

/** What the savings clauses say of an order by its dates; whether their other words are met is for a person. */
export interface OrderSavings {
  readonly savings: NonNullable<ImpactOrder["savings"]>;
  /** The clause that decides; none where nobody read one. */
  readonly clause?: SavingsClause;
}

/** Tells for orders not yet delivered how they stand to the savings clauses; undefined where none is in question. */
export type SavingsDesk = (asked: AskedOrder) => OrderSavings | undefined;

/** Held against the clause that the proposal states or is modelled on. */
export const savingsOfProposal =
  (clause: SavingsClause): SavingsDesk =>
  ({ order, state }) =>
    state === "shipped" ? undefined : { savings: underClause(order, clause), clause };

/**
 * Held against the clauses of the rules that put the parties of an order on a list. An order may go on only if it may
 * under each of them; goods under way to a party whose rule nobody read here are told so, never folded into either.
 */
export function savingsOfListings(savingsOf: ImpactWorld["savingsOf"], parties: PartyDesk, on: LegalDate): SavingsDesk {
  return ({ order, state, after }) => {
    if (state === "shipped" || !STOPPING.has(after.outcome)) return undefined;
    const found = bindingOn(order, parties, on).map((listing) => {
      const clause = savingsOf(listing);
      return clause ? { savings: underClause(order, clause), clause } : undefined;
    });
    if (found.length === 0) return undefined;
    const read = found.filter((f) => f !== undefined);
    const outside = read.find((f) => f.savings === "outside");
    if (outside !== undefined) return outside;
    if (read.length < found.length) return state === "in_transit" ? { savings: "clause not read" } : undefined;
    return read[0];
  };
}

/** Listings of an order's parties, and of their owners, that stand on the day. */
function bindingOn(order: Order, parties: PartyDesk, on: LegalDate): Listing[] {
  const way = order.intermediate === undefined ? [] : [parties.intermediate(order.intermediate, order.shipTo)];
  const known = [...new Set([order.customerId, order.endUserId])].map(parties.customer);
  const ofOwners = (owners: readonly Owner[]): Listing[] =>
    owners.flatMap((o) => [...o.listings, ...ofOwners(o.owners)]);
  return [...known, ...way]
    .flatMap(({ party }) => [...party.listings, ...ofOwners(party.owners)])
    .filter((l) => inForce(l.period, on, l.seen) !== "no");
}

/** Is an order under way on the clause's day, gone before its last day of leaving and there by its last day of arrival? */
function underClause(o: Order, { enRouteOn, until, exportedBefore }: SavingsClause): "may fall under" | "outside" {
  const underWay = o.shipsOn <= enRouteOn && (o.arrivesOn === undefined || o.arrivesOn >= enRouteOn);
  const gone = exportedBefore === undefined || o.shipsOn < exportedBefore;
  const there = until === undefined || (o.arrivesOn !== undefined && o.arrivesOn <= until);
  return underWay && gone && there ? "may fall under" : "outside";
}

/** A clause in a sentence: whose it is, and its dates. */
export function clauseWords({ by, enRouteOn, until, exportedBefore, moved, text, readIn }: SavingsClause): string {
  const whose = by === undefined ? "the savings clause stated" : `the savings clause of ${by}`;
  const known = text === undefined || text === "T" ? "" : `, known from ${readIn ?? "an account of it"}`;
  const model = moved ? ", its dates moved to the first day proposed" : "";
  const left = exportedBefore ? `, gone before ${exportedBefore}` : "";
  const arrived = until ? `, arriving by ${until}` : "";
  return `${whose}${known}${model} (under way on ${enRouteOn}${left}${arrived})`;
}

import type { Book, Customer } from "../book/index.ts";
import type { LegalDate, Outcome, Transaction } from "../vocabulary/index.ts";
import type { AskedOrder } from "./asked-order.ts";
import type { Cast } from "./cast.ts";
import { named, toldHit } from "./directory.ts";
import type { ImpactCustomer, ImpactHit } from "./impact.ts";
import type { Inquiry } from "./inquiry.ts";
import { stronger } from "./order-rows.ts";
import { type OwnerGraph, ownershipOf } from "./owner-graph.ts";
import type { PartyDesk } from "./party-desk.ts";
import { askedAs } from "./quoted-names.ts";
import { byState } from "./totals.ts";
import { inTurns, type Turn } from "./turns.ts";

/** What customers are worked out from. */
export interface CustomerDesk {
  readonly book: Book;
  readonly graph: OwnerGraph;
  readonly cast: Cast;
  readonly before: PartyDesk | undefined;
  readonly after: PartyDesk;
  readonly inquiry: Inquiry;
  readonly on: LegalDate;
  readonly facts: { readonly before: Transaction["facts"]; readonly after: Transaction["facts"] };
  readonly titleOf: (list: string) => string;
  readonly turn: Turn | undefined;
}

/** The touched customers, those with the most money first. */
export async function customerRows(asked: readonly AskedOrder[], desk: CustomerDesk): Promise<ImpactCustomer[]> {
  const orders = new Map<string, AskedOrder[]>();
  const put = (id: string, a: AskedOrder) => {
    const list = orders.get(id);
    if (list === undefined) orders.set(id, [a]);
    else list.push(a);
  };
  const aimed = desk.cast.touched;
  const ids = new Set(aimed);
  await inTurns(asked, desk.turn, (a) => {
    const { customerId, endUserId } = a.order;
    put(customerId, a);
    if (endUserId !== customerId) put(endUserId, a);
    if (!aimed.has(customerId) && !aimed.has(endUserId) && !onTheWay(a, desk.cast)) ids.add(customerId);
  });
  const rows: { readonly row: ImpactCustomer; readonly money: number }[] = [];
  const add = (id: string) => {
    const row = customerRow(customerOf(desk.book, id), orders.get(id) ?? [], desk);
    rows.push({ row, money: Object.values(row.byState).reduce((s, m) => s + m.amountUsd, 0) });
  };
  await inTurns(ids, desk.turn, add, true);
  rows.sort((a, b) => b.money - a.money || (a.row.customerId < b.row.customerId ? -1 : 1));
  return rows.map(({ row }) => row);
}

const onTheWay = (a: AskedOrder, cast: Cast): boolean =>
  a.order.intermediate !== undefined && cast.touchedOnTheWay.has(a.order.intermediate);

/** A customer of the book by key. */
export function customerOf(book: Book, id: string): Customer {
  const customer = book.customers.get(id);
  if (customer === undefined) throw new Error(`no customer ${id}`);
  return customer;
}

function customerRow(c: Customer, orders: readonly AskedOrder[], desk: CustomerDesk): ImpactCustomer {
  const own = desk.after.reachedBy(c.id).hits;
  const hits = [...own, ...ownerHits(c, desk)];
  const owners = desk.after.ownersOf(c.id);
  const ownership = ownershipOf(owners, desk.on);
  const probe = (parties: PartyDesk | undefined, facts: Transaction["facts"]): Outcome | undefined =>
    parties && desk.inquiry.ask(probeOf(c, parties, desk.on, facts)).outcome;
  const before =
    desk.before &&
    outcomeOf(
      orders.map((a) => a.before?.outcome),
      probe(desk.before, desk.facts.before),
    );
  return {
    customerId: c.id,
    name: c.name,
    country: c.country,
    outcome: outcomeOf(
      orders.map((a) => a.after.outcome),
      probe(desk.after, desk.facts.after),
    ),
    ...(before ? { before } : {}),
    because: becauseOf(hits, ownership?.arithmetic, desk),
    hits,
    ...(ownership ? { ownership } : {}),
    byState: byState(orders),
  };
}

function outcomeOf(outcomes: readonly (Outcome | undefined)[], probe: Outcome | undefined): Outcome {
  const known = outcomes.filter((o) => o !== undefined);
  return known.reduce<Outcome | undefined>(stronger, undefined) ?? probe ?? "no_requirement_found";
}

/** Hits of the owners up the chain. */
function ownerHits(c: Customer, { cast, graph }: CustomerDesk): ImpactHit[] {
  const directories = [...new Set([cast.aimed, cast.standing])];
  return [...new Set(graph.held.has(c.id) ? graph.above(c.id) : [])].flatMap((owner) =>
    directories.flatMap((d) => d.found(named(owner)).map((h) => toldHit(h, "owner", owner, d.on))),
  );
}

function becauseOf(hits: readonly ImpactHit[], arithmetic: string | undefined, { titleOf }: CustomerDesk): string[] {
  const told = hits.map((h) => {
    const how = h.proposed ? `would be on ${titleOf(h.list)}` : `on ${titleOf(h.list)}`;
    const since = h.from === null ? "first day not known" : `from ${h.from}`;
    const sure = h.tie === "possible" ? "; a person must say whether they are the same" : "";
    return `${h.via} \`${h.looked}\` → ${h.listedName}, ${how} ${since} (score ${h.score.toFixed(3)}${sure})`;
  });
  return arithmetic === undefined ? told : [...told, `owners: ${arithmetic}`];
}

/** An ordinary item of the company's country sent to a customer: what the listing alone does. */
export function probeOf(c: Customer, parties: PartyDesk, on: LegalDate, facts: Transaction["facts"]) {
  const { party, signature, onlyQuoted } = parties.customer(c.id);
  const name = onlyQuoted ? askedAs("customer") : party.name;
  const transaction: Transaction = {
    on,
    kind: c.country === "US" ? "domestic" : "export",
    item: { classification: { kind: "ear99", code: "EAR99" }, kind: "commodity", origin: "US" },
    parties: [{ ...party, name, roles: ["purchaser", "ultimate_consignee", "end_user"] }],
    destination: { country: c.country },
    facts,
  };
  return { key: `probe ${on} ${signature}`, transaction };
}

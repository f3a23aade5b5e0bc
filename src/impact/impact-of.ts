import type { Book } from "../book/index.ts";
import { type LegalDate, ok, type Result } from "../vocabulary/index.ts";
import { actionsOf } from "./actions.ts";
import type { AskedOrder } from "./asked-order.ts";
import { type Cast, castOf } from "./cast.ts";
import { customerOf, customerRows, probeOf } from "./customer-rows.ts";
import { impactHeadline } from "./headline.ts";
import type { Impact, ImpactOrder, SavingsTold } from "./impact.ts";
import { type Inquiry, openInquiry } from "./inquiry.ts";
import { openQuestions } from "./open-questions.ts";
import { orderClasses } from "./order-classes.ts";
import type { OrderDesk } from "./order-question.ts";
import { askOrders, orderRow } from "./order-rows.ts";
import { ownerGraph } from "./owner-graph.ts";
import { type PartyDesk, partyDesk } from "./party-desk.ts";
import { productRows } from "./product-rows.ts";
import type { ImpactRequest, ImpactWorld, Proposed } from "./request.ts";
import { type SavingsDesk, savingsOfListings, savingsOfProposal } from "./savings.ts";
import { supplierStops } from "./suppliers.ts";
import { assumptionsOf, beforeCoverage, provenanceOf, toldProposal } from "./told-world.ts";
import { totalsOf } from "./totals.ts";
import { inTurns, sortedInTurns, type Turn } from "./turns.ts";
import { usContentDesk } from "./us-content.ts";
import { whatTells } from "./what-tells.ts";

/**
 * The impact on a book. An inquiry kept from an earlier answer over the same world makes the next one faster: only what
 * a changed fact touches is asked again. Rejects when the turns of the world say that nobody waits any more.
 */
export async function impactOf(
  w: ImpactWorld,
  book: Book,
  request: ImpactRequest,
  kept?: Inquiry,
): Promise<Result<Impact>> {
  const { asOf, proposed } = request;
  const { turn } = w;
  const on = proposed?.from !== undefined && proposed.from > asOf ? proposed.from : asOf;
  if (on < w.world.answersFrom) return beforeCoverage(on, w.world.answersFrom);
  const inquiry = kept ?? openInquiry(w.world);
  const graph = ownerGraph(book);
  const found = await castOf(book, graph, request, on, w, inquiry);
  if (!found.ok) return found;
  const cast = found.value;
  const usContent = usContentDesk(book, inquiry, on);
  const facts = { before: request.facts ?? {}, after: { ...request.facts, ...proposed?.facts } };
  const moves = proposed?.moves ?? [];
  const tells = whatTells(w.world.rulebook, [facts.before, facts.after]);
  const desk = (parties: PartyDesk, stated: OrderDesk["facts"], moved: OrderDesk["moves"]): OrderDesk => {
    const { customer, intermediate } = parties;
    return { book, on, usContent, tells, facts: stated, moves: moved, customer, intermediate };
  };
  const after = partyDesk(book, graph, proposed ? [cast.aimed, cast.standing] : [cast.standing], tells);
  const before = proposed ? partyDesk(book, graph, [cast.standing], tells) : undefined;
  const deskAfter = desk(after, facts.after, moves);
  const asked = await askOrders(cast.candidates, {
    book,
    asOf,
    classes: orderClasses(inquiry, deskAfter, before && desk(before, facts.before, [])),
    reached: (o) => reachedByName(o, cast),
    all: proposed === undefined,
    progress: (done, total) => w.progress?.("orders asked", done, total),
    turn,
  });
  const { titleOf } = w.world;
  const { stops, together } = await supplierStops(book, cast, asOf, turn);
  const suppliers = stops.map((s) => s.finding);
  const parties = { book, graph, cast, before, after };
  const customers = await customerRows(asked, { ...parties, inquiry, on, facts, titleOf, turn });
  const products = await productRows(asked, { book, on, asOf, moves, usContent, dutyOn: w.dutyOn, stops, turn });
  const probe = (id: string) => probeOf(customerOf(book, id), after, on, facts.after);
  const questions = await openQuestions(asked, customers, { book, asOf, inquiry, probe, turn });
  const summed = { customers: customers.length, asOf, dutyOnOpenUsd: products.dutyOnOpenUsd, partsStopped: together };
  const totals = await totalsOf(book, asked, { ...summed, turn });
  const savings = savingsDesk(w, proposed, after, on);
  const clauses = clausesOf(asked, savings);
  const proposal = proposed ? { proposal: toldProposal(proposed, titleOf) } : {};
  return ok({
    asOf,
    on,
    headline: impactHeadline({ asOf, on, totals, ...proposal }),
    ...proposal,
    company: book.company ?? null,
    bookDay: book.day,
    customers,
    orders: await ordersInOrder(asked, deskAfter, on, savings, turn),
    products: products.rows,
    suppliers,
    ...(clauses.length > 0 ? { savingsClauses: clauses } : {}),
    totals,
    actions: actionsOf(asked, customers, questions, suppliers, {
      asOf,
      on,
      savings,
      from: proposed?.from,
      proposed: proposed !== undefined,
    }),
    questions,
    assumptions: assumptionsOf(book, asOf, w, on),
    provenance: { engine: w.world.engine, law: w.world.rulebook.edition, lists: provenanceOf(w, on) },
  });
}

const reachedByName = (o: AskedOrder["order"], cast: Cast): boolean =>
  cast.touched.has(o.customerId) ||
  cast.touched.has(o.endUserId) ||
  (o.intermediate !== undefined && cast.touchedOnTheWay.has(o.intermediate));

/** Which clauses count: that of the proposal; where nothing is proposed, those of the rules that listed the parties. */
function savingsDesk(w: ImpactWorld, proposed: Proposed | undefined, parties: PartyDesk, on: LegalDate): SavingsDesk {
  if (proposed === undefined) return savingsOfListings(w.savingsOf, parties, on);
  return proposed.savings ? savingsOfProposal(proposed.savings) : () => undefined;
}

/** The clauses that orders were held against, each once. */
function clausesOf(asked: readonly AskedOrder[], savings: SavingsDesk): SavingsTold[] {
  const told = asked.flatMap((a) => savings(a)?.clause ?? []);
  return [...new Map(told.map((clause) => [JSON.stringify(clause), clause])).values()];
}

const RANK = { open: 0, in_transit: 1, shipped: 2 } as const;

/** Undelivered orders first, then by money; the key decides between equals. */
async function ordersInOrder(
  asked: readonly AskedOrder[],
  { book, usContent }: OrderDesk,
  on: LegalDate,
  savings: SavingsDesk,
  turn: Turn | undefined,
): Promise<ImpactOrder[]> {
  const first = (a: AskedOrder, b: AskedOrder) =>
    RANK[a.state] - RANK[b.state] || b.order.amountCents - a.order.amountCents || (a.order.id < b.order.id ? -1 : 1);
  const rows: ImpactOrder[] = [];
  const add = (a: AskedOrder) => {
    const product = book.products.get(a.order.productId);
    const abroad = product?.madeIn !== undefined && product.madeIn !== "US";
    const content = product && abroad ? usContent.of(product, a.order.endUserCountry)?.pct : undefined;
    rows.push(orderRow(a, book, on, savings(a), content));
  };
  await inTurns(await sortedInTurns(asked, first, turn), turn, add);
  return rows;
}

import type { ListProvenance } from "../assessment/index.ts";
import type { Book } from "../book/index.ts";
import { listsAsked } from "../screening/index.ts";
import { daysBetween, fail, type LegalDate, ok, type Result } from "../vocabulary/index.ts";
import { actionsOf } from "./actions.ts";
import { type Cast, castOf, partyDesk } from "./cast.ts";
import { customerOf, customerRows, probeOf } from "./customer-rows.ts";
import { impactHeadline } from "./headline.ts";
import type { Impact } from "./impact.ts";
import { type Inquiry, openInquiry } from "./inquiry.ts";
import { openQuestions } from "./open-questions.ts";
import type { OrderDesk } from "./order-question.ts";
import { type AskedOrder, askOrders, orderRow } from "./order-rows.ts";
import { ownerGraph } from "./owner-graph.ts";
import { productRows } from "./product-rows.ts";
import type { ImpactRequest, ImpactWorld, SavingsClause } from "./request.ts";
import { supplierStops } from "./suppliers.ts";
import { totalsOf } from "./totals.ts";
import { usContentDesk } from "./us-content.ts";

/**
 * The impact on a book. An inquiry kept from an earlier answer over the same world makes the next one faster: only what
 * a changed fact touches is asked again.
 */
export async function impactOf(
  w: ImpactWorld,
  book: Book,
  request: ImpactRequest,
  kept?: Inquiry,
): Promise<Result<Impact>> {
  const { asOf, proposed } = request;
  const on = proposed?.from !== undefined && proposed.from > asOf ? proposed.from : asOf;
  if (on < w.world.answersFrom) return beforeCoverage(on, w.world.answersFrom);
  const inquiry = kept ?? openInquiry(w.world);
  const graph = ownerGraph(book);
  const cast = await castOf(book, graph, request, on, w, inquiry);
  if (!cast.ok) return cast;
  const usContent = usContentDesk(book, inquiry, on);
  const facts = request.facts ?? {};
  const standing = [cast.value.standing];
  const after = partyDesk(book, graph, proposed ? [cast.value.aimed, ...standing] : standing);
  const before = proposed ? partyDesk(book, graph, standing) : undefined;
  const shared = { book, on, usContent };
  const deskAfter: OrderDesk = {
    ...shared,
    facts: { ...facts, ...proposed?.facts },
    moves: proposed?.moves ?? [],
    customer: after.customer,
    intermediate: after.intermediate,
  };
  const deskBefore: OrderDesk | undefined = before && {
    ...shared,
    facts,
    moves: [],
    customer: before.customer,
    intermediate: before.intermediate,
  };
  const asked = askOrders(cast.value.candidates, {
    book,
    asOf,
    inquiry,
    before: deskBefore,
    after: deskAfter,
    reached: (o) => reachedByName(o, cast.value),
    progress: (done, total) => w.progress?.("orders asked", done, total),
  });
  const stops = supplierStops(book, cast.value, asOf);
  const suppliers = stops.map((s) => s.finding);
  const titleOf = w.world.titleOf;
  const customers = customerRows(asked, {
    book,
    graph,
    cast: cast.value,
    before,
    after,
    inquiry,
    on,
    facts: { before: facts, after: deskAfter.facts },
    titleOf,
  });
  const products = productRows(asked, {
    book,
    on,
    asOf,
    moves: proposed?.moves ?? [],
    usContent,
    dutyOn: w.dutyOn,
    stops,
  });
  const questions = openQuestions(asked, customers, {
    book,
    asOf,
    inquiry,
    probe: (id) => probeOf(customerOf(book, id), after, on, deskAfter.facts),
  });
  const totals = totalsOf(book, asked, customers.length, asOf, products.dutyOnOpenUsd);
  const proposal = proposed && toldProposal(proposed, titleOf);
  const told = { asOf, on, totals, ...(proposal ? { proposal } : {}) };
  return ok({
    asOf,
    on,
    headline: impactHeadline(told),
    ...(proposal ? { proposal } : {}),
    company: book.company ?? null,
    bookDay: book.day,
    customers,
    orders: ordersInOrder(asked, deskAfter, on, proposed?.savings),
    products: products.rows,
    suppliers,
    totals,
    actions: actionsOf(asked, customers, questions, suppliers, { asOf, on, savings: proposed?.savings }),
    questions,
    assumptions: assumptionsOf(book, asOf, w, on),
    provenance: { engine: w.world.engine, law: w.world.rulebook.edition, lists: provenanceOf(w, on) },
  });
}

const reachedByName = (o: AskedOrder["order"], cast: Cast): boolean =>
  cast.touched.has(o.customerId) ||
  cast.touched.has(o.endUserId) ||
  (o.intermediate !== undefined && cast.touchedOnTheWay.has(o.intermediate));

/** Undelivered orders first, then by money; the key decides between equals. */
function ordersInOrder(
  asked: readonly AskedOrder[],
  desk: OrderDesk,
  on: LegalDate,
  savings: SavingsClause | undefined,
) {
  const rank = { open: 0, in_transit: 1, shipped: 2 } as const;
  return [...asked]
    .sort(
      (a, b) =>
        rank[a.state] - rank[b.state] ||
        b.order.amountCents - a.order.amountCents ||
        (a.order.id < b.order.id ? -1 : 1),
    )
    .map((a) => {
      const product = desk.book.products.get(a.order.productId);
      const abroad = product?.madeIn !== undefined && product.madeIn !== "US";
      return orderRow(
        a,
        on,
        savings,
        product && abroad ? desk.usContent.of(product, a.order.endUserCountry)?.pct : undefined,
      );
    });
}

function toldProposal(
  p: NonNullable<ImpactRequest["proposed"]>,
  titleOf: (list: string) => string,
): NonNullable<Impact["proposal"]> {
  return {
    entries: p.entries.map(({ entry }) => ({
      list: entry.list,
      party: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
      from: entry.period.from ?? null,
      terms: entry.terms.requirement?.raw ?? `the usual terms of ${titleOf(entry.list)} are not known here`,
    })),
    moves: p.moves.map(
      (m) =>
        `${[...(m.products ?? []), ...(m.fromEccn ? [m.fromEccn] : [])].join(", ")} moved to ${m.to.code}${m.to.paragraph ? `.${m.to.paragraph}` : ""}`,
    ),
    facts: p.facts,
    notes: p.notes,
  };
}

function assumptionsOf(book: Book, asOf: LegalDate, w: ImpactWorld, on: LegalDate): string[] {
  const lists = listsAsked(w.world.screener.view, w.world.titleOf, w.askedAt, on);
  const absent = lists.filter((l) => l.state === "absent").map((l) => l.title);
  const stale = lists.filter((l) => l.state === "stale").map((l) => l.title);
  return [
    ...(absent.length > 0 ? [`not looked at, because not loaded: ${absent.join(", ")}`] : []),
    ...(stale.length > 0 ? [`looked at in an edition older than its limit (stale): ${stale.join(", ")}`] : []),
    ...(asOf > book.day
      ? [
          `the book speaks for ${book.day} and is asked for ${asOf}: orders placed since are not in it, and open ones may have shipped`,
        ]
      : []),
    ...(on > asOf ? [`apart from what is proposed, the lists are taken as they stood on ${asOf}`] : []),
    "an order leaves from the country stated, else from where the product is made, else from the company's country",
    "classification, origin, costs and shares are taken from the book as stated",
  ];
}

function provenanceOf(w: ImpactWorld, on: LegalDate): ListProvenance[] {
  const today = w.askedAt.slice(0, 10) as LegalDate;
  return listsAsked(w.world.screener.view, w.world.titleOf, w.askedAt, on).map((l) => ({
    name: l.list,
    title: l.title,
    edition: l.edition ?? null,
    publishedAt: l.publishedAt ?? null,
    age: l.publishedAt ? daysBetween(l.publishedAt, today) : null,
    state: l.state,
  }));
}

function beforeCoverage(on: LegalDate, first: LegalDate): Result<never> {
  return fail({
    code: "date/before-coverage",
    at: "asOf",
    because: `the law and the list history held here start on ${first}, after ${on}`,
    try: `ask for ${first} or a later day`,
  });
}

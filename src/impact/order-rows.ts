import type { Book, Order } from "../book/index.ts";
import { type LegalDate, OUTCOMES, type Outcome } from "../vocabulary/index.ts";
import type { AskedOrder } from "./asked-order.ts";
import type { ImpactOrder } from "./impact.ts";
import type { OrderClasses } from "./order-classes.ts";
import { namesIn } from "./order-question.ts";
import { stateOn } from "./order-state.ts";
import { withNames } from "./quoted-names.ts";
import { requirementsOf } from "./requirements.ts";
import type { OrderSavings } from "./savings.ts";
import { inTurns, type Turn } from "./turns.ts";

/** How orders are asked: as things stand, and under the proposal where there is one. */
export interface OrderAsking {
  readonly book: Book;
  readonly asOf: LegalDate;
  readonly classes: OrderClasses;
  /** Does an order count though its answers do not differ? */
  readonly reached: (order: Order) => boolean;
  /** Nothing is proposed: every order asked about counts. */
  readonly all: boolean;
  readonly progress: (done: number, total: number) => void;
  readonly turn: Turn | undefined;
}

/** Asks every candidate; an order that is not reached by name is kept only when its answers differ. */
export async function askOrders(candidates: readonly Order[], a: OrderAsking): Promise<AskedOrder[]> {
  const asked: AskedOrder[] = [];
  const one = (order: Order, i: number) => {
    if (i % 5000 === 4999) a.progress(i + 1, candidates.length);
    const state = stateOn(order, a.asOf, a.book.day);
    if (state === "cancelled" || state === "not-placed") return;
    const { question, before, after, changed } = a.classes.answerTo(order);
    if (a.all || changed || a.reached(order)) asked.push({ order, state, question, before, after });
  };
  await inTurns(candidates, a.turn, one, true);
  return asked;
}

/** The row of a touched order. */
export function orderRow(
  a: AskedOrder,
  book: Book,
  on: LegalDate,
  savings: OrderSavings | undefined,
  usContent: { low: number; high: number } | undefined,
): ImpactOrder {
  const { order: o, state } = a;
  const names = namesIn(o, book);
  const after = withNames(a.after, names);
  const before = a.before && withNames(a.before, names);
  const had = new Set(before ? requirementsOf(before).map((r) => `${r.citation} ${r.party ?? ""}`) : []);
  return {
    orderId: o.id,
    customerId: o.customerId,
    customerName: names.customer ?? names.purchaser ?? o.customerId,
    ...(o.endUserId === o.customerId ? {} : { endUserId: o.endUserId, endUserName: names["end user"] ?? o.endUserId }),
    productId: o.productId,
    state,
    shipDate: o.shipsOn,
    ...(state === "open" && o.shipsOn < on ? { leavesBefore: true as const } : {}),
    ...(savings ? { savings: savings.savings } : {}),
    ...(savings?.clause?.by ? { savingsBy: savings.clause.by } : {}),
    destination: o.endUserCountry,
    amountUsd: o.amountCents / 100,
    outcome: after.outcome,
    ...(before ? { before: before.outcome } : {}),
    requirements: requirementsOf(after).map((r) =>
      before === undefined || had.has(`${r.citation} ${r.party ?? ""}`) ? r : { ...r, added: true as const },
    ),
    reviewPolicy: after.reviewPolicy.map(({ citation, policy, words }) => ({ citation, policy, words })),
    exceptions: after.candidates,
    exceptionsLost: before ? before.open.filter((s) => !after.open.includes(s)) : [],
    redFlags: after.redFlags,
    ...(usContent ? { usContentPct: usContent } : {}),
  };
}

/** The stronger of two outcomes, by the order of precedence. */
export function stronger(a: Outcome | undefined, b: Outcome): Outcome {
  return a === undefined || OUTCOMES.indexOf(b) < OUTCOMES.indexOf(a) ? b : a;
}

import type { Book, Order } from "../book/index.ts";
import { type LegalDate, OUTCOMES, type Outcome } from "../vocabulary/index.ts";
import type { ImpactOrder, ImpactRequirement, OrderState } from "./impact.ts";
import type { Finding, Inquiry, Question } from "./inquiry.ts";
import { type OrderDesk, type OrderQuestion, questionOf } from "./order-question.ts";
import { stateOn } from "./order-state.ts";
import type { SavingsClause } from "./request.ts";

/** A touched order with what it was worked out from. */
export interface AskedOrder {
  readonly order: Order;
  readonly state: OrderState;
  readonly question: Question;
  readonly before: Finding | undefined;
  readonly after: Finding;
}

/** How orders are asked: as things stand, and under the proposal where there is one. */
export interface OrderAsking {
  readonly book: Book;
  readonly asOf: LegalDate;
  readonly inquiry: Inquiry;
  readonly before: OrderDesk | undefined;
  readonly after: OrderDesk;
  /** Does an order count though its answers do not differ? */
  readonly reached: (order: Order) => boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** Asks every candidate; an order that is not reached by name is kept only when its answers differ. */
export function askOrders(candidates: readonly Order[], a: OrderAsking): AskedOrder[] {
  const asked: AskedOrder[] = [];
  candidates.forEach((order, i) => {
    if (i % 5000 === 4999) a.progress?.(i + 1, candidates.length);
    const state = stateOn(order, a.asOf, a.book.day);
    if (state === "cancelled" || state === "not-placed") return;
    const { question, finding: after } = settle(questionOf(order, a.after), a.inquiry);
    const before = a.before === undefined ? undefined : settle(questionOf(order, a.before), a.inquiry).finding;
    if (before === undefined || a.reached(order) || differ(before, after))
      asked.push({ order, state, question, before, after });
  });
  return asked;
}

/** Where U.S. content is known only between two bounds and both give the same answer, that is the answer. */
function settle({ exact, between }: OrderQuestion, inquiry: Inquiry): { question: Question; finding: Finding } {
  if (between !== undefined) {
    const [low, high] = [inquiry.ask(between[0]), inquiry.ask(between[1])];
    if (!differ(low, high)) return { question: between[1], finding: high };
  }
  return { question: exact, finding: inquiry.ask(exact) };
}

/** Do two findings say different things? */
export function differ(a: Finding, b: Finding): boolean {
  if (a === b) return false;
  const told = (f: Finding) =>
    JSON.stringify([
      f.outcome,
      requirementsOf(f),
      f.open,
      f.candidates,
      f.redFlags,
      f.reviewPolicy.map((p) => p.words),
    ]);
  return told(a) !== told(b);
}

/** Everything required, whatever its kind. */
export function requirementsOf(f: Finding): ImpactRequirement[] {
  return [
    ...f.requirements.map((r) => ({
      kind: "license" as const,
      ...toldWith(r, r.reason),
      ...(r.control ? { control: r.control } : {}),
      ...(r.conditionalOn ? { conditionalOn: r.conditionalOn } : {}),
    })),
    ...f.prohibitions.map((p) => ({ kind: "prohibition" as const, ...toldWith(p, p.reason) })),
    ...f.referrals.map((r) => ({ kind: "referral" as const, ...toldWith(r, `${r.agency}: ${r.reason}`) })),
    ...f.conditions.map((c) => ({ kind: "condition" as const, ...toldWith(c, c.must) })),
  ];
}

const toldWith = (f: { citation: string; party?: string }, reason: string) => ({
  citation: f.citation,
  reason,
  ...(f.party ? { party: f.party } : {}),
});

/** The row of a touched order. */
export function orderRow(
  a: AskedOrder,
  on: LegalDate,
  clause: SavingsClause | undefined,
  usContent: { low: number; high: number } | undefined,
): ImpactOrder {
  const { order: o, after, before, state } = a;
  const had = new Set(before ? requirementsOf(before).map((r) => `${r.citation} ${r.party ?? ""}`) : []);
  return {
    orderId: o.id,
    customerId: o.customerId,
    ...(o.endUserId === o.customerId ? {} : { endUserId: o.endUserId }),
    productId: o.productId,
    state,
    shipDate: o.shipsOn,
    ...(state === "open" && o.shipsOn < on ? { leavesBefore: true as const } : {}),
    ...(clause && state !== "shipped" ? { savings: underClause(o, clause) } : {}),
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

/** Is an order under way on the clause's day, and there by its last day where it has one? */
export function underClause(o: Order, { enRouteOn, until }: SavingsClause): "may fall under" | "outside" {
  const inTime = until === undefined || (o.arrivesOn !== undefined && o.arrivesOn <= until);
  return o.shipsOn <= enRouteOn && inTime ? "may fall under" : "outside";
}

/** The stronger of two outcomes, by the order of precedence. */
export function stronger(a: Outcome | undefined, b: Outcome): Outcome {
  return a === undefined || OUTCOMES.indexOf(b) < OUTCOMES.indexOf(a) ? b : a;
}

/** Outcomes under which an order does not go without a license. */
export const STOPPING: ReadonlySet<Outcome> = new Set(["prohibited", "license_required", "exception_candidate"]);

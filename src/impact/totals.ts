import type { Book } from "../book/index.ts";
import type { LegalDate, Outcome } from "../vocabulary/index.ts";
import { type AskedOrder, STOPPING } from "./asked-order.ts";
import type { ImpactTotals, Money, OrderState, PartsStopped } from "./impact.ts";
import { quarterOf, stateOn } from "./order-state.ts";
import { inTurns, type Turn } from "./turns.ts";

/** Sums of orders under keys, counted in cents so that they add up. */
class Sums<K extends string> {
  readonly #sums = new Map<K, { orders: number; cents: number }>();
  add(key: K, cents: number): void {
    const sum = this.#sums.get(key);
    if (sum === undefined) this.#sums.set(key, { orders: 1, cents });
    else {
      sum.orders++;
      sum.cents += cents;
    }
  }
  of(key: K): Money {
    return money(this.#sums.get(key));
  }
  /** All keys, the most money first. */
  all(): Record<K, Money> {
    const sorted = [...this.#sums].sort((a, b) => b[1].cents - a[1].cents || (a[0] < b[0] ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, sum]) => [key, money(sum)])) as Record<K, Money>;
  }
  /** All keys in their own order. */
  inOrder(): Record<K, Money> {
    const sorted = [...this.#sums].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, sum]) => [key, money(sum)])) as Record<K, Money>;
  }
}

const money = (sum: { orders: number; cents: number } | undefined): Money =>
  sum === undefined ? { orders: 0, amountUsd: 0 } : { orders: sum.orders, amountUsd: sum.cents / 100 };

/** Orders by state. */
export function byState(asked: readonly AskedOrder[]): Record<OrderState, Money> {
  const sums = new Sums<OrderState>();
  for (const a of asked) sums.add(a.state, a.order.amountCents);
  return { open: sums.of("open"), in_transit: sums.of("in_transit"), shipped: sums.of("shipped") };
}

/** Orders by outcome, the most money first. */
export function byOutcome(asked: readonly AskedOrder[]): Partial<Record<Outcome, Money>> {
  const sums = new Sums<Outcome>();
  for (const a of asked) sums.add(a.after.outcome, a.order.amountCents);
  return sums.all();
}

/** Sum of some orders. */
export function sumOf(asked: readonly AskedOrder[]): Money {
  return money({ orders: asked.length, cents: asked.reduce((s, a) => s + a.order.amountCents, 0) });
}

/** Is the order not yet with its buyer, and stopped? */
export const isHeld = (a: AskedOrder): boolean => a.state !== "shipped" && STOPPING.has(a.after.outcome);

/** What sums need beside book and orders. */
export interface TotalsDesk {
  /** Customers touched. */
  readonly customers: number;
  readonly asOf: LegalDate;
  readonly dutyOnOpenUsd: number;
  readonly partsStopped: PartsStopped | undefined;
  readonly turn: Turn | undefined;
}

/** The sums of an answer. The book's own are those of orders placed by the day asked and not cancelled. */
export async function totalsOf(
  book: Book,
  asked: readonly AskedOrder[],
  { customers, asOf, dutyOnOpenUsd, partsStopped, turn }: TotalsDesk,
): Promise<ImpactTotals> {
  const whole = new Sums<"in" | "cancelled" | "later">();
  await inTurns(book.orders.values(), turn, (o) => {
    const state = stateOn(o, asOf, book.day);
    whole.add(state === "cancelled" ? "cancelled" : state === "not-placed" ? "later" : "in", o.amountCents);
  });
  const [quarter, country, product] = [new Sums<string>(), new Sums<string>(), new Sums<string>()];
  await inTurns(asked, turn, ({ order }) => {
    quarter.add(quarterOf(order.shipsOn), order.amountCents);
    country.add(order.endUserCountry, order.amountCents);
    product.add(order.productId, order.amountCents);
  });
  const [inBook, touched] = [whole.of("in"), sumOf(asked)];
  return {
    book: { ...inBook, customers: book.customers.size, products: book.products.size, bomLines: book.bom.length },
    customers,
    orders: touched.orders,
    amountUsd: touched.amountUsd,
    shareOfSalesPct: inBook.amountUsd === 0 ? 0 : Math.round((10_000 * touched.amountUsd) / inBook.amountUsd) / 100,
    byState: byState(asked),
    byOutcome: byOutcome(asked),
    held: sumOf(asked.filter(isHeld)),
    byQuarter: quarter.inOrder(),
    byCountry: country.all(),
    byProduct: product.all(),
    dutyOnOpenUsd,
    ...(partsStopped ? { partsStopped } : {}),
    cancelledLeftOut: whole.of("cancelled"),
    notYetPlaced: whole.of("later"),
  };
}

import type { Impact, ImpactOrder } from "../api/impact.ts";

/** Orders and dollars that need a license or are barred, and are not delivered yet. */
export interface HeldUp {
  readonly orders: number;
  readonly usd: number;
}

/** One customer in two scenarios. */
export interface CustomerInBoth {
  readonly customerId: string;
  readonly name: string;
  readonly first?: HeldUp;
  readonly second?: HeldUp;
}

/** Orders by which scenario touches them, and those that both touch and answer otherwise. */
export interface OrdersInBoth {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly answeredOtherwise: readonly { readonly first: ImpactOrder; readonly second: ImpactOrder }[];
}

const HELD = new Set(["prohibited", "license_required", "exception_candidate"]);

/** Customers touched by either scenario, the largest difference first. */
export function customersOfBoth(a: Impact, b: Impact): readonly CustomerInBoth[] {
  const names = new Map([...a.customers, ...b.customers].map((c) => [c.customerId, c.name]));
  const [first, second] = [heldByCustomer(a), heldByCustomer(b)];
  const apart = (c: CustomerInBoth) => Math.abs((c.first?.usd ?? 0) - (c.second?.usd ?? 0));
  return [...names]
    .map(([customerId, name]) => ({ customerId, name, first: first.get(customerId), second: second.get(customerId) }))
    .sort((x, y) => apart(y) - apart(x) || (y.first?.usd ?? 0) - (x.first?.usd ?? 0) || (x.name < y.name ? -1 : 1));
}

/** What is held up for each touched customer, whether it buys or receives. */
function heldByCustomer(impact: Impact): ReadonlyMap<string, HeldUp> {
  const sums = new Map(impact.customers.map((c) => [c.customerId, { orders: 0, usd: 0 }]));
  for (const o of impact.orders) {
    if (o.state === "shipped" || !HELD.has(o.outcome)) continue;
    const sum = sums.get(o.customerId) ?? sums.get(o.endUserId ?? "");
    if (sum === undefined) continue;
    sum.orders++;
    sum.usd += o.amountUsd;
  }
  return sums;
}

/** The orders of two scenarios, laid side by side. */
export function ordersOfBoth(a: Impact, b: Impact): OrdersInBoth {
  const inB = new Map(b.orders.map((o) => [o.orderId, o]));
  const pairs = a.orders.flatMap((first) => {
    const second = inB.get(first.orderId);
    return second === undefined ? [] : [{ first, second }];
  });
  return {
    both: pairs.length,
    firstOnly: a.orders.length - pairs.length,
    secondOnly: b.orders.length - pairs.length,
    answeredOtherwise: pairs
      .filter(({ first, second }) => first.outcome !== second.outcome)
      .sort((x, y) => y.first.amountUsd - x.first.amountUsd),
  };
}

import type { Impact, ImpactOrder } from "../api/impact.ts";

/** Dollars of touched orders: all of them, and those that need a license or are barred. */
export interface Dollars {
  readonly name: string;
  readonly all: number;
  readonly held: number;
  readonly orders: number;
  /** Stands for many small ones. */
  readonly rest?: true;
}

const HELD = new Set(["prohibited", "license_required", "exception_candidate"]);

/** Touched dollars by what `keyOf` says of an order, largest first. */
export function dollarsBy(impact: Impact, keyOf: (order: ImpactOrder) => string): readonly Dollars[] {
  const sums = new Map<string, { all: number; held: number; orders: number }>();
  for (const order of impact.orders) {
    const key = keyOf(order);
    const sum = sums.get(key) ?? { all: 0, held: 0, orders: 0 };
    sum.all += order.amountUsd;
    sum.orders++;
    if (HELD.has(order.outcome)) sum.held += order.amountUsd;
    sums.set(key, sum);
  }
  return [...sums].map(([name, sum]) => ({ name, ...sum })).sort((a, b) => b.all - a.all);
}

/** The largest few, and the rest as one. */
export function largest(rows: readonly Dollars[], most: number): readonly Dollars[] {
  if (rows.length <= most + 1) return rows;
  const rest = rows.slice(most);
  const sum = (of: (d: Dollars) => number) => rest.reduce((total, d) => total + of(d), 0);
  return [
    ...rows.slice(0, most),
    {
      name: `${rest.length} others`,
      all: sum((d) => d.all),
      held: sum((d) => d.held),
      orders: sum((d) => d.orders),
      rest: true,
    },
  ];
}

/** The quarter of a day, `2019-Q2`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

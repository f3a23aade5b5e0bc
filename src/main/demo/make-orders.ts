import { type Chance, later, round2 } from "./chance.ts";
import type { DemoCustomer } from "./make-customers.ts";
import type { DemoProduct, Row } from "./make-goods.ts";
import { USES } from "./people.table.ts";
import { forwarderName } from "./trading-names.ts";

/** The day the news broke; orders that ship after it are open. */
export const NEWS_DAY = "2019-05-22";

/** What orders are made of. */
export interface OrderWorld {
  readonly customers: readonly DemoCustomer[];
  /** Keys of those who order most, the first above all. */
  readonly hot: readonly string[];
  readonly products: readonly DemoProduct[];
}

/** Makes orders of seventeen months up to the day the news broke. */
export function makeOrders(chance: Chance, count: number, world: OrderWorld): Row[] {
  const byId = new Map(world.customers.map((c) => [c.id, c]));
  const active = world.customers.filter(() => chance.happens(0.62));
  const vision = world.products.filter((p) => p.forSurveillance && p.price < 200);
  const [first] = world.hot;
  const orders: Row[] = [];
  for (let i = 0; i < count; i++) {
    const key = i % 40 === 7 ? first : i % 97 === 11 ? chance.pick(world.hot) : undefined;
    const customer = (key === undefined ? undefined : byId.get(key)) ?? chance.pick(active);
    const product = chance.pick(key === undefined ? world.products : vision);
    orders.push(makeOrder(chance, i, customer, product, key !== undefined, world.customers));
  }
  const keyOf = (o: Row) => `${o["order_date"]} ${o["order_id"]}`;
  return orders.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function makeOrder(
  chance: Chance,
  i: number,
  customer: DemoCustomer,
  product: DemoProduct,
  hot: boolean,
  all: readonly DemoCustomer[],
): Row {
  const ordered = later("2018-01-02", chance.whole(0, 505));
  const ships = later(ordered, chance.whole(14, 210));
  const { price } = product;
  const quantity =
    price > 1000 ? chance.whole(1, 40) : price > 50 ? chance.whole(10, 900) : chance.whole(200, hot ? 60000 : 12000);
  const unit = round2(price * (0.82 + chance.next() * 0.2));
  const via = chance.happens(0.12);
  const hub = via ? chance.pick(["AE", "HK", "SG", "TR", "NL", "MY"]) : customer.country;
  const user = chance.happens(0.06) ? chance.pick(all) : customer;
  const arrives = later(ships, chance.whole(2, 38));
  return {
    order_id: `SO-${String(100001 + i)}`,
    order_date: ordered,
    ship_date: ships,
    arrival_date: arrives,
    status: statusOf(chance, ships, arrives),
    customer_id: customer.id,
    ship_to_country: hub,
    intermediate_consignee: via ? forwarderName(hub, chance.whole(1, 5)) : "",
    end_user_customer_id: user.id,
    end_user_country: user.country,
    end_use: chance.pick(USES[customer.segment] ?? [""]),
    product_id: product.id,
    quantity,
    unit_price_usd: unit,
    amount_usd: round2(unit * quantity),
    incoterm: chance.pick(["EXW", "FCA", "DAP", "CIP"]),
  };
}

function statusOf(chance: Chance, ships: string, arrives: string): string {
  if (ships > NEWS_DAY) return "open";
  if (arrives > NEWS_DAY) return "in_transit";
  return chance.happens(0.02) ? "cancelled" : "shipped";
}

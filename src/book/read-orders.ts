import { quoted } from "../vocabulary/index.ts";
import type { Customer, Order, OrderStatus, Product } from "./book.ts";
import type { RowReader } from "./row-reader.ts";

const STATUS: ReadonlyMap<string, OrderStatus> = new Map([
  ["open", "open"],
  ["pending", "open"],
  ["booked", "open"],
  ["in_transit", "in_transit"],
  ["in transit", "in_transit"],
  ["shipped", "shipped"],
  ["delivered", "shipped"],
  ["closed", "shipped"],
  ["cancelled", "cancelled"],
  ["canceled", "cancelled"],
]);

/** Tables an order refers to. */
export interface OrderBackground {
  readonly customers: ReadonlyMap<string, Customer>;
  readonly products: ReadonlyMap<string, Product>;
}

/** Reads the row the reader stands on. Keys must be known: an order of nobody could not be asked about. */
export function readOrder(row: RowReader, known: OrderBackground): Order | undefined {
  const id = row.need("order_id");
  const [orderedOn, shipsOn] = [row.day("order_date", true), row.day("ship_date", true)];
  const arrivesOn = row.day("arrival_date", false);
  const status = statusOf(row);
  const customer = keyed(row, "customer_id", row.need("customer_id"), known.customers);
  const endUser = keyed(row, "end_user_customer_id", row.text("end_user_customer_id"), known.customers) ?? customer;
  const product = keyed(row, "product_id", row.need("product_id"), known.products);
  const quantity = row.number("quantity", 0, 1e12, true);
  const amountCents = row.money("amount_usd", true);
  const endUserCountry = row.place("end_user_country", false) ?? endUser?.country;
  const shipTo = row.place("ship_to_country", false) ?? endUserCountry;
  const shipFrom = row.place("ship_from_country", false);
  const [intermediate, endUse] = [row.word("intermediate_consignee"), row.word("end_use")];
  if (!row.sound || id === undefined || orderedOn === undefined || shipsOn === undefined || status === undefined)
    return undefined;
  if (customer === undefined || endUser === undefined || product === undefined) return undefined;
  if (quantity === undefined || amountCents === undefined || endUserCountry === undefined || shipTo === undefined)
    return undefined;
  return {
    id,
    orderedOn,
    shipsOn,
    status,
    customerId: customer.id,
    endUserId: endUser.id,
    productId: product.id,
    shipTo,
    endUserCountry,
    quantity,
    amountCents,
    ...(arrivesOn === undefined ? {} : { arrivesOn }),
    ...(shipFrom === undefined ? {} : { shipFrom }),
    ...(intermediate === undefined ? {} : { intermediate }),
    ...(endUse === undefined ? {} : { endUse }),
  };
}

function statusOf(row: RowReader): OrderStatus | undefined {
  const word = row.need("status");
  if (word === undefined) return undefined;
  const status = STATUS.get(word.toLowerCase());
  return (
    status ??
    row.trouble(
      "status",
      "order/unknown-status",
      `${quoted(word)} is not known here`,
      "use open, in_transit, shipped or cancelled",
    )
  );
}

/** What a key stands for; an unknown key is a trouble of the row. */
function keyed<T>(
  row: RowReader,
  column: string,
  key: string | undefined,
  known: ReadonlyMap<string, T>,
): T | undefined {
  if (key === undefined) return undefined;
  return (
    known.get(key) ??
    row.trouble(
      column,
      "book/key-unknown",
      `${quoted(key)} is in no row of the other table`,
      "import that row first, or correct the key",
    )
  );
}

import { type Book, eccnOn, type Order, type Product } from "../book/index.ts";
import { fail, type LegalDate, ok, type PartyRole, present, quoted, type Result } from "../vocabulary/index.ts";
import type { OpenBook } from "./book-shelf.ts";

/** Who holds how much of a party, in the form of a question; no `pct` where only an interval is known. */
export interface AskedOwner {
  readonly name: string;
  readonly country?: string;
  readonly pct?: number;
  readonly pctLow?: number;
  readonly pctHigh?: number;
  readonly owners?: readonly AskedOwner[];
}

/** Longer chains of owners are cut; a circle has no end. */
const LONGEST_CHAIN = 12;

/**
 * An order of a book as a question in the form every door takes, asked for a day: the product's classification of that
 * day, the parties in their roles with their owners, the use. Controlled U.S. content is left out: it is worked out from
 * the bill of material by an impact. Trouble `order/unknown` where the book has no such order.
 */
export function orderAsQuestion({ id, reading }: OpenBook, orderId: string, on: LegalDate): Result<object> {
  const { book } = reading;
  const order = book.orders.get(orderId);
  const product = order && book.products.get(order.productId);
  if (order === undefined || product === undefined) {
    const because = `the book ${quoted(id)} has no order ${quoted(orderId)}`;
    return fail({ code: "order/unknown", at: "orderId", because, try: "take an order number of this book" });
  }
  return ok({ bookId: id, orderId, question: questionOf(book, order, product, on) });
}

function questionOf(book: Book, order: Order, product: Product, on: LegalDate) {
  const { eccn } = eccnOn(product, on);
  const from = order.shipFrom ?? product.madeIn ?? book.companyCountry ?? "US";
  const to = order.endUserCountry;
  return {
    asOf: on,
    transaction:
      from === "US" ? (to === "US" ? "domestic" : "export") : from === to ? "transfer_in_country" : "reexport",
    item: {
      eccn: eccn.code,
      description: product.name,
      valueUsd: order.amountCents / 100,
      ...present({ eccnParagraph: eccn.paragraph, origin: product.madeIn, htsCode: product.hts }),
      ...(product.intangible ? { intangible: true } : {}),
    },
    parties: partiesOf(book, order),
    destination: to,
    ...present({ endUse: order.endUse }),
  };
}

function partiesOf(book: Book, order: Order) {
  const same = order.customerId === order.endUserId;
  const of = (customerId: string, roles: readonly PartyRole[]) => {
    const customer = book.customers.get(customerId);
    const owners = ownersOf(book, customerId, []);
    return {
      name: customer?.name ?? customerId,
      roles,
      country: customer?.country ?? order.shipTo,
      ...present({ address: customer?.address }),
      ...(owners.length > 0 ? { owners } : {}),
    };
  };
  return [
    of(order.customerId, same ? ["purchaser", "ultimate_consignee", "end_user"] : ["purchaser"]),
    ...(same ? [] : [of(order.endUserId, ["ultimate_consignee", "end_user"])]),
    ...(order.intermediate === undefined
      ? []
      : [{ name: order.intermediate, roles: ["intermediate_consignee"], country: order.shipTo }]),
  ];
}

/** Stated owners up the chain; an owner that is itself a customer brings its own. */
function ownersOf(book: Book, held: string, seen: readonly string[]): readonly AskedOwner[] {
  if (seen.length >= LONGEST_CHAIN) return [];
  const known = [...book.customers.values()].find((c) => c.name === held)?.id;
  return book.holdings
    .filter((h) => (h.of === held || h.of === known) && !seen.includes(h.owner))
    .map((h) => {
      const owners = ownersOf(book, h.owner, [...seen, h.owner]);
      const { low, high } = h.share;
      return {
        name: h.owner,
        ...(low === high ? { pct: low } : { pctLow: low, pctHigh: high }),
        ...present({ country: h.ownerCountry }),
        ...(owners.length > 0 ? { owners } : {}),
      };
    });
}

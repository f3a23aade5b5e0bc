import type { BomLine, Book } from "../book/index.ts";
import type { LegalDate } from "../vocabulary/index.ts";
import type { Cast } from "./cast.ts";
import { named, reached, suppliersOf } from "./directory.ts";
import type { Money, SupplierFinding } from "./impact.ts";
import { stateOn } from "./order-state.ts";

/** The country whose government keeps a list, from the list's own id, `cn/…` → `CN`. */
const issuerOf = (list: string): string => list.split("/")[0]?.toUpperCase() ?? "";

/**
 * The mirror: which parts and products stop when an entry names a supplier, or when a foreign list names the company
 * itself: then everything made in the country that keeps the list is in question.
 */
export function supplierFindings(book: Book, cast: Cast, on: LegalDate, asOf: LegalDate): SupplierFinding[] {
  const suppliers = [...suppliersOf(book).keys()].flatMap((supplier) => {
    const { hits } = reached(cast.aimed, [named(supplier)], on);
    return hits.length === 0 ? [] : [finding(supplier, hits, book, asOf, (l) => l.supplier === supplier)];
  });
  return [...suppliers, ...ourselves(book, cast, on, asOf)].sort(
    (a, b) => b.openOrders.amountUsd - a.openOrders.amountUsd,
  );
}

function ourselves(book: Book, cast: Cast, on: LegalDate, asOf: LegalDate): SupplierFinding[] {
  if (book.company === undefined) return [];
  const { hits } = reached(cast.aimed, [named(book.company)], on);
  const issuers = new Set(hits.map((h) => issuerOf(h.list)));
  issuers.delete(book.companyCountry ?? "US");
  return issuers.size === 0
    ? []
    : [finding(book.company, hits, book, asOf, (l) => l.origin !== undefined && issuers.has(l.origin))];
}

function finding(
  supplier: string,
  hits: SupplierFinding["hits"],
  book: Book,
  asOf: LegalDate,
  stops: (l: BomLine) => boolean,
): SupplierFinding {
  const lines = book.bom.filter(stops);
  const products = new Set(lines.map((l) => l.productId));
  return {
    supplier,
    hits,
    components: [...new Set(lines.map((l) => l.component))].sort(),
    products: [...products].sort(),
    openOrders: openOrdersOf(book, products, asOf),
  };
}

function openOrdersOf(book: Book, products: ReadonlySet<string>, asOf: LegalDate): Money {
  let [orders, cents] = [0, 0];
  for (const o of book.orders.values()) {
    if (!products.has(o.productId) || stateOn(o, asOf, book.day) !== "open") continue;
    orders++;
    cents += o.amountCents;
  }
  return { orders, amountUsd: cents / 100 };
}

import type { BomLine, Book } from "../book/index.ts";
import type { LegalDate } from "../vocabulary/index.ts";
import type { Cast } from "./cast.ts";
import { named, reached, suppliersOf } from "./directory.ts";
import type { Money, SupplierFinding } from "./impact.ts";
import { stateOn } from "./order-state.ts";

/** A finding with the lines of material it takes away. */
export interface SupplierStop {
  readonly finding: SupplierFinding;
  readonly lines: readonly BomLine[];
}

/** The country whose government keeps a list, from the list's own id, `cn/…` → `CN`. */
const issuerOf = (list: string): string => list.split("/")[0]?.toUpperCase() ?? "";

/**
 * The mirror: which parts and products stop when an entry names a supplier, or when a foreign list names the company
 * itself: then everything made in the country that keeps the list is in question.
 */
export function supplierStops(book: Book, cast: Cast, asOf: LegalDate): SupplierStop[] {
  const suppliers = [...suppliersOf(book).keys()].flatMap((supplier) => {
    const { hits } = reached(cast.aimed, [named(supplier)]);
    return hits.length === 0 ? [] : [stopOf(supplier, hits, book, asOf, (l) => l.supplier === supplier)];
  });
  return [...suppliers, ...ourselves(book, cast, asOf)].sort(
    (a, b) => b.finding.openOrders.amountUsd - a.finding.openOrders.amountUsd,
  );
}

function ourselves(book: Book, cast: Cast, asOf: LegalDate): SupplierStop[] {
  if (book.company === undefined) return [];
  const { hits } = reached(cast.aimed, [named(book.company)]);
  const issuers = new Set(hits.map((h) => issuerOf(h.list)));
  issuers.delete(book.companyCountry ?? "US");
  return issuers.size === 0
    ? []
    : [stopOf(book.company, hits, book, asOf, (l) => l.origin !== undefined && issuers.has(l.origin))];
}

function stopOf(
  supplier: string,
  hits: SupplierFinding["hits"],
  book: Book,
  asOf: LegalDate,
  stops: (l: BomLine) => boolean,
): SupplierStop {
  const lines = book.bom.filter(stops);
  const products = new Set(lines.map((l) => l.productId));
  const finding = {
    supplier,
    hits,
    components: [...new Set(lines.map((l) => l.component))].sort(),
    products: [...products].sort(),
    openOrders: openOrdersOf(book, products, asOf),
  };
  return { finding, lines };
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

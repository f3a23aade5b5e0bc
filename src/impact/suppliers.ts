import type { BomLine, Book } from "../book/index.ts";
import type { LegalDate, PlaceCode } from "../vocabulary/index.ts";
import type { Cast } from "./cast.ts";
import { named, reached, suppliersOf } from "./directory.ts";
import type { Money, PartsStopped, SupplierFinding } from "./impact.ts";
import { stateOn } from "./order-state.ts";
import { inTurns, type Turn } from "./turns.ts";

/** A finding with the lines of material it takes away. */
export interface SupplierStop {
  readonly finding: SupplierFinding;
  readonly lines: readonly BomLine[];
}

/** The country whose government keeps a list, from the list's own id, `cn/…` → `CN`. */
const issuerOf = (list: string): PlaceCode => list.split("/")[0]?.toUpperCase() ?? "";

/**
 * The mirror: which parts and products stop when an entry names a supplier, or when a foreign list names the company
 * itself: then everything made in the country that keeps the list is in question.
 */
export async function supplierStops(
  book: Book,
  cast: Cast,
  asOf: LegalDate,
  turn: Turn | undefined,
): Promise<{ readonly stops: readonly SupplierStop[]; readonly together: PartsStopped | undefined }> {
  const open = await openByProduct(book, asOf, turn);
  const suppliers = [...suppliersOf(book).keys()].flatMap((supplier) => {
    const { hits } = reached(cast.aimed, [named(supplier)]);
    return hits.length === 0 ? [] : [stopOf(supplier, hits, book, open, (l) => l.supplier === supplier)];
  });
  const stops = [...suppliers, ...ourselves(book, cast, open)].sort(
    (a, b) => b.finding.openOrders.amountUsd - a.finding.openOrders.amountUsd,
  );
  return { stops, together: stops.length === 0 ? undefined : togetherOf(stops, open) };
}

function ourselves(book: Book, cast: Cast, open: ReadonlyMap<string, Sum>): SupplierStop[] {
  if (book.company === undefined) return [];
  const { hits } = reached(cast.aimed, [named(book.company)]);
  const issuers = new Set<PlaceCode>(hits.map((h) => issuerOf(h.list)));
  issuers.delete(book.companyCountry ?? "US");
  const stop = stopOf(book.company, hits, book, open, (l) => l.origin !== undefined && issuers.has(l.origin));
  return issuers.size === 0 ? [] : [{ ...stop, finding: { ...stop.finding, companyNamedBy: [...issuers] } }];
}

function stopOf(
  supplier: string,
  hits: SupplierFinding["hits"],
  book: Book,
  open: ReadonlyMap<string, Sum>,
  stops: (l: BomLine) => boolean,
): SupplierStop {
  const lines = book.bom.filter(stops);
  const products = new Set(lines.map((l) => l.productId));
  const finding = {
    supplier,
    hits,
    components: [...new Set(lines.map((l) => l.component))].sort(),
    products: [...products].sort(),
    openOrders: openOrdersOf(products, open),
  };
  return { finding, lines };
}

/** All stops together; a product that two suppliers stop counts once. */
function togetherOf(stops: readonly SupplierStop[], open: ReadonlyMap<string, Sum>): PartsStopped {
  const products = new Set(stops.flatMap((s) => s.finding.products));
  const components = new Set(stops.flatMap((s) => s.finding.components)).size;
  return { components, products: products.size, openOrders: openOrdersOf(products, open) };
}

interface Sum {
  orders: number;
  cents: number;
}

/** Open orders of each product, counted once for all suppliers. */
async function openByProduct(book: Book, asOf: LegalDate, turn: Turn | undefined): Promise<Map<string, Sum>> {
  const sums = new Map<string, Sum>();
  await inTurns(book.orders.values(), turn, (o) => {
    if (stateOn(o, asOf, book.day) !== "open") return;
    const sum = sums.get(o.productId);
    if (sum === undefined) sums.set(o.productId, { orders: 1, cents: o.amountCents });
    else {
      sum.orders++;
      sum.cents += o.amountCents;
    }
  });
  return sums;
}

function openOrdersOf(products: ReadonlySet<string>, open: ReadonlyMap<string, Sum>): Money {
  const sums = [...products].flatMap((id) => open.get(id) ?? []);
  return {
    orders: sums.reduce((n, s) => n + s.orders, 0),
    amountUsd: sums.reduce((n, s) => n + s.cents, 0) / 100,
  };
}

import type { BomLine, Book, Product } from "../book/index.ts";
import type { LegalDate, PlaceCode } from "../vocabulary/index.ts";
import type { AskedOrder } from "./asked-order.ts";
import type { ImpactProduct } from "./impact.ts";
import { eccnUnder } from "./order-question.ts";
import { stateOn } from "./order-state.ts";
import type { DutyOn, ItemMove } from "./request.ts";
import type { SupplierStop } from "./suppliers.ts";
import { byOutcome, sumOf } from "./totals.ts";
import { inTurns, type Turn } from "./turns.ts";
import type { UsContentDesk } from "./us-content.ts";

/** What products are worked out from. */
export interface ProductDesk {
  readonly book: Book;
  readonly on: LegalDate;
  readonly asOf: LegalDate;
  readonly moves: readonly ItemMove[];
  readonly usContent: UsContentDesk;
  readonly dutyOn: DutyOn;
  readonly stops: readonly SupplierStop[];
  readonly turn: Turn | undefined;
}

/** The touched products, those with the most money first, and the duty on the components of open touched orders. */
export async function productRows(
  asked: readonly AskedOrder[],
  desk: ProductDesk,
): Promise<{ rows: ImpactProduct[]; dutyOnOpenUsd: number }> {
  const orders = new Map<string, AskedOrder[]>();
  await inTurns(asked, desk.turn, (a) => {
    const list = orders.get(a.order.productId);
    if (list === undefined) orders.set(a.order.productId, [a]);
    else list.push(a);
  });
  const stopped = desk.stops.flatMap((s) => s.finding.products);
  const ids = new Set([...orders.keys(), ...stopped]);
  const lines = linesByProduct(desk.book);
  const sales = await salesByProduct(desk);
  const rows: ImpactProduct[] = [];
  const add = (id: string) => {
    rows.push(productRow(id, orders.get(id) ?? [], lines.get(id) ?? [], sales.get(id) ?? 0, desk));
  };
  await inTurns(ids, desk.turn, add, true);
  const duty = new Map(rows.map((r) => [r.productId, r.margin?.dutyUsd ?? 0]));
  const open = asked.filter((a) => a.state === "open");
  const dutyOnOpen = open.reduce((s, a) => s + a.order.quantity * (duty.get(a.order.productId) ?? 0), 0);
  rows.sort((a, b) => b.touched.amountUsd - a.touched.amountUsd || (a.productId < b.productId ? -1 : 1));
  return { rows, dutyOnOpenUsd: Math.round(dutyOnOpen * 100) / 100 };
}

function linesByProduct(book: Book): Map<string, BomLine[]> {
  const lines = new Map<string, BomLine[]>();
  for (const l of book.bom) {
    const list = lines.get(l.productId);
    if (list === undefined) lines.set(l.productId, [l]);
    else list.push(l);
  }
  return lines;
}

async function salesByProduct({ book, asOf, turn }: ProductDesk): Promise<Map<string, number>> {
  const sales = new Map<string, number>();
  await inTurns(book.orders.values(), turn, (o) => {
    const state = stateOn(o, asOf, book.day);
    if (state !== "cancelled" && state !== "not-placed")
      sales.set(o.productId, (sales.get(o.productId) ?? 0) + o.amountCents);
  });
  return sales;
}

function productRow(
  id: string,
  asked: readonly AskedOrder[],
  lines: readonly BomLine[],
  salesCents: number,
  desk: ProductDesk,
): ImpactProduct {
  const product = desk.book.products.get(id);
  if (product === undefined) throw new Error(`no product ${id}`);
  const touched = sumOf(asked);
  const margin = marginOf(product, lines, desk);
  return {
    productId: id,
    name: product.name,
    eccn: eccnUnder(product, desk.on, desk.moves).code,
    madeIn: product.madeIn ?? null,
    touched,
    byOutcome: byOutcome(asked),
    shareOfProductPct: salesCents === 0 ? 0 : Math.round((1_000_000 * touched.amountUsd) / salesCents) / 100,
    usContent: contentRows(product, asked, desk),
    ...(margin ? { margin } : {}),
    componentsStopped: stoppedParts(id, desk.stops),
  };
}

/** U.S. content for each destination of a touched order; a product made in the United States is inside whatever its parts. */
function contentRows(product: Product, asked: readonly AskedOrder[], desk: ProductDesk): ImpactProduct["usContent"] {
  if (product.madeIn === undefined || product.madeIn === "US") return [];
  const places = [...new Set<PlaceCode>(asked.map((a) => a.order.endUserCountry))].sort();
  return places.flatMap((destination) => {
    const content = desk.usContent.of(product, destination);
    return content ? [{ destination, pct: content.pct, components: content.components }] : [];
  });
}

/** Price, material and additional duty in one piece. Duty falls on components brought into the United States. */
function marginOf(product: Product, lines: readonly BomLine[], desk: ProductDesk): ImpactProduct["margin"] {
  if (product.priceCents === undefined || product.priceCents === 0 || lines.length === 0) return undefined;
  const material = lines.reduce((s, l) => s + l.lineCents, 0);
  const duties = (product.madeIn ?? "US") === "US" ? lines.flatMap((l) => dutyOf(l, desk)) : [];
  const duty = duties.reduce((s, d) => s + d.dutyUsd, 0);
  const price = product.priceCents / 100;
  const pct = (rest: number) => Math.round((10_000 * rest) / price) / 100;
  return {
    priceUsd: price,
    materialUsd: material / 100,
    dutyUsd: Math.round(duty * 10_000) / 10_000,
    marginPct: pct(price - material / 100),
    marginAfterDutyPct: pct(price - material / 100 - duty),
    duties,
  };
}

function dutyOf(l: BomLine, { dutyOn, on }: ProductDesk) {
  const found = l.hts && l.origin ? dutyOn(l.hts, l.origin, on) : undefined;
  if (found === undefined || l.hts === undefined) return [];
  const dutyUsd = Math.round(l.lineCents * found.pct) / 10_000;
  return [
    {
      component: l.component,
      hts: l.hts,
      pct: found.pct,
      dutyUsd,
      by: `${found.heading}, ${found.by}`,
      coverage: found.coverage,
    },
  ];
}

function stoppedParts(id: string, stops: readonly SupplierStop[]): ImpactProduct["componentsStopped"] {
  return stops.flatMap(({ finding, lines }) => {
    const because = `${finding.supplier} is named by ${[...new Set(finding.hits.map((h) => h.list))].join(", ")}`;
    return lines
      .filter((l) => l.productId === id)
      .map((l) => ({ component: l.component, supplier: l.supplier ?? finding.supplier, because }));
  });
}

import type { BomLine, Book, Product } from "../book/index.ts";
import type { LegalDate, Party, PlaceCode, Transaction } from "../vocabulary/index.ts";
import type { Inquiry } from "./inquiry.ts";

/** Controlled U.S. content of a product for a destination, as an interval of percent of its price. */
export interface UsContent {
  readonly pct: { readonly low: number; readonly high: number };
  readonly components: readonly {
    readonly component: string;
    readonly eccn: string;
    readonly costUsd: number;
    readonly sure: boolean;
  }[];
}

/** Works out U.S. content product by product and destination by destination, each once. */
export interface UsContentDesk {
  of(product: Product, destination: PlaceCode): UsContent | undefined;
}

/**
 * Content counts as controlled when the component alone would need a license to the destination; the law is asked that,
 * with a party on no list. What the law leaves open widens the interval. Undefined without a bill of material or price.
 */
export function usContentDesk(book: Book, inquiry: Inquiry, on: LegalDate): UsContentDesk {
  const lines = new Map<string, BomLine[]>();
  for (const l of book.bom) {
    const list = lines.get(l.productId);
    if (list === undefined) lines.set(l.productId, [l]);
    else list.push(l);
  }
  const known = new Map<string, UsContent | undefined>();
  return {
    of(product, destination) {
      const key = `${product.id} ${destination}`;
      if (!known.has(key)) known.set(key, contentOf(product, lines.get(product.id), destination, inquiry, on));
      return known.get(key);
    },
  };
}

function contentOf(
  product: Product,
  lines: readonly BomLine[] | undefined,
  destination: PlaceCode,
  inquiry: Inquiry,
  on: LegalDate,
): UsContent | undefined {
  const price = product.priceCents;
  if (lines === undefined || price === undefined || price === 0) return undefined;
  let [low, high] = [0, 0];
  const components: { component: string; eccn: string; costUsd: number; sure: boolean }[] = [];
  for (const line of lines) {
    if (line.usOrigin !== true || line.eccn === undefined) continue;
    const controlled = controlledFor(line, destination, inquiry, on);
    if (controlled === "no") continue;
    high += line.lineCents;
    if (controlled === "yes") low += line.lineCents;
    components.push({
      component: line.component,
      eccn: line.eccn.code,
      costUsd: line.lineCents / 100,
      sure: controlled === "yes",
    });
  }
  const pct = (cents: number) => Math.min(100, Math.round((cents * 10_000) / price) / 100);
  return { pct: { low: pct(low), high: pct(high) }, components };
}

function controlledFor(
  line: BomLine,
  destination: PlaceCode,
  inquiry: Inquiry,
  on: LegalDate,
): "yes" | "no" | "unknown" {
  const { eccn } = line;
  if (eccn === undefined) return "unknown";
  const transaction: Transaction = {
    on,
    kind: "export",
    item: { classification: eccn, kind: "commodity", origin: "US" },
    parties: [anybody(destination)],
    destination: { country: destination },
    facts: {},
  };
  const found = inquiry.ask({
    key: `component ${on} ${eccn.code} ${eccn.paragraph ?? ""} ${destination}`,
    transaction,
  });
  if (found.prohibitions.length > 0 || found.requirements.some((r) => r.conditionalOn === undefined)) return "yes";
  return found.outcome === "indeterminate" || found.requirements.length > 0 ? "unknown" : "no";
}

/** A buyer on no list, for questions about the place alone. */
function anybody(country: PlaceCode): Party {
  return { name: "any buyer", roles: ["end_user"], country, owners: [], listings: [], screening: "screened" };
}

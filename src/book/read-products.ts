import {
  type Classification,
  type LegalDate,
  present,
  readClassification,
  readLegalDate,
} from "../vocabulary/index.ts";
import type { BomLine, DatedEccn, Product } from "./book.ts";
import type { RowReader } from "./row-reader.ts";

const digits = (hts: string | undefined): string | undefined => {
  const bare = hts?.replace(/\D/g, "");
  return bare === "" ? undefined : bare;
};

function eccn(row: RowReader, column: string, required: boolean): Classification | undefined {
  const cell = required ? row.need(column) : row.text(column);
  if (cell === undefined) return undefined;
  const read = readClassification(cell, undefined, column);
  if (read.ok) return read.value;
  const [t] = read.troubles;
  return row.trouble(column, t.code, t.because, t.try);
}

/** The first day a column such as `eccn_2026` or `eccn_2022-10-07` speaks for. */
function dayOfColumn(column: string): LegalDate | undefined {
  const stated = column.slice("eccn_".length);
  const read = readLegalDate(stated.length === 4 ? `${stated}-01-01` : stated);
  return read.ok ? read.value : undefined;
}

/** Reads the row the reader stands on; `dated` are the columns of classifications held from a day on. */
export function readProduct(row: RowReader, dated: readonly string[]): Product | undefined {
  const [id, name] = [row.need("product_id"), row.need("name")];
  const first = eccn(row, "eccn", true);
  const later = dated.flatMap((column): DatedEccn[] => {
    const [from, code] = [dayOfColumn(column), eccn(row, column, false)];
    return from !== undefined && code !== undefined ? [{ from, eccn: code }] : [];
  });
  const rest = present({
    family: row.word("family"),
    hts: digits(row.text("hts8")),
    priceCents: row.money("list_price_usd", false),
    madeIn: row.place("made_in", false),
  });
  const intangible = row.flag("intangible") ?? false;
  if (id === undefined || name === undefined || first === undefined || !row.sound) return undefined;
  const eccns = [{ eccn: first }, ...later.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))];
  return { id, name, eccns, intangible, ...rest };
}

/** The classification the company holds on a day, and whether a later one differs (then its first day may be asked). */
export function eccnOn(product: Product, on: LegalDate): { readonly eccn: Classification; readonly later?: DatedEccn } {
  const held = product.eccns.filter((e) => e.from === undefined || e.from <= on).at(-1) ?? product.eccns[0];
  if (held === undefined) throw new Error(`the product ${product.id} has no classification`);
  const later = product.eccns.find((e) => e.from !== undefined && e.from > on && e.eccn.code !== held.eccn.code);
  return { eccn: held.eccn, ...(later ? { later } : {}) };
}

/** Reads a line of a bill of material. */
export function readBomLine(row: RowReader): BomLine | undefined {
  const [productId, line, component] = [row.need("product_id"), row.need("line"), row.need("component")];
  const quantity = row.number("quantity", 0, 1e9, true);
  const lineCents = row.money("line_cost_usd", true);
  const rest = present({
    eccn: eccn(row, "component_eccn", false),
    hts: digits(row.text("hts8")),
    supplier: row.word("supplier"),
    origin: row.place("origin_country", false),
    usOrigin: row.flag("us_origin"),
  });
  if (productId === undefined || line === undefined || component === undefined || !row.sound) return undefined;
  if (quantity === undefined || lineCents === undefined) return undefined;
  return { productId, line, component, quantity, lineCents, ...rest };
}

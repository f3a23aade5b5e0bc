import {
  fail,
  type LegalDate,
  ok,
  type PlaceCode,
  present,
  quoted,
  type Result,
  readLegalDate,
  readPlace,
  type Trouble,
} from "../vocabulary/index.ts";
import type { BomLine, Book, Customer, Holding, Order, Product, SetAside } from "./book.ts";
import type { BookTable, RawBook, RawTable } from "./book-files.port.ts";
import { CARDS } from "./columns.ts";
import { type Mapping, mapColumns } from "./map-columns.ts";
import { readCustomer, readHolding } from "./read-customers.ts";
import { readOrder } from "./read-orders.ts";
import { readBomLine, readProduct } from "./read-products.ts";
import { RowReader } from "./row-reader.ts";

/** A book read, with what could not be read of it. */
export interface BookReading {
  readonly book: Book;
  /** Rows kept as they came; the book does without them, and every answer says so. */
  readonly setAside: readonly SetAside[];
  readonly columns: Readonly<Partial<Record<BookTable, Mapping>>>;
  /** Rows that said the same as one before. */
  readonly repeated: number;
}

/** What a caller may say about the book beside its files. */
export interface ReadBookOptions {
  readonly asOf?: LegalDate;
  readonly progress?: (rows: number) => void;
}

/** Reads the tables of a book. Missing columns and tables refuse the whole; a bad row is set aside and the rest go on. */
export function readBook(raw: RawBook, options: ReadBookOptions = {}): Result<BookReading> {
  const desk = new Desk(raw, options);
  const customers = new Map<string, Customer>();
  const holdings: Holding[] = [];
  desk.each("customers", (row) => {
    const read = readCustomer(row);
    if (read === undefined) return false;
    if (desk.keep(row, "customer_id", customers, read.customer.id, read.customer) && read.holding)
      holdings.push(read.holding);
    return true;
  });
  const products = new Map<string, Product>();
  desk.each("products", (row, mapping) => {
    const dated = [...mapping.positions.keys()].filter((c) => c.startsWith("eccn_"));
    const product = readProduct(row, dated);
    return product !== undefined && (desk.keep(row, "product_id", products, product.id, product) || true);
  });
  const bom = new Map<string, BomLine>();
  desk.each("bom", (row) => {
    const line = readBomLine(row);
    if (line === undefined) return false;
    desk.keep(row, "line", bom, `${line.productId}\u0000${line.line}`, line);
    return true;
  });
  const orders = new Map<string, Order>();
  desk.each("orders", (row) => {
    const order = readOrder(row, { customers, products });
    return order !== undefined && (desk.keep(row, "order_id", orders, order.id, order) || true);
  });
  desk.each("owners", (row) => {
    const holding = readHolding(row);
    if (holding !== undefined) holdings.push(holding);
    return holding !== undefined;
  });
  const card = cardOf(raw, desk.troubles);
  const day = options.asOf ?? card.asOf ?? newest(orders);
  const [first, ...rest] = desk.troubles;
  if (first) return fail(first, ...rest);
  if (day === undefined) return fail(noDay());
  const { company, country } = card;
  const book: Book = {
    ...present({ company, companyCountry: country }),
    day,
    customers,
    holdings: distinctHoldings(holdings),
    products,
    bom: [...bom.values()],
    orders,
  };
  return ok({ book, setAside: desk.setAside, columns: desk.columns, repeated: desk.repeated });
}

/** What the reading of all tables shares: mappings, rows set aside, troubles of the whole. */
class Desk {
  readonly troubles: Trouble[] = [];
  readonly setAside: SetAside[] = [];
  readonly columns: Partial<Record<BookTable, Mapping>> = {};
  repeated = 0;
  #rows = 0;
  readonly #raw: RawBook;
  readonly #options: ReadBookOptions;

  constructor(raw: RawBook, options: ReadBookOptions) {
    this.#raw = raw;
    this.#options = options;
    for (const { table, required } of CARDS)
      if (required && !raw.tables.some((t) => t.table === table)) this.troubles.push(noTable(table));
  }

  /** Reads every row of every file of a table; `read` says whether it could. */
  each(table: BookTable, read: (row: RowReader, mapping: Mapping) => boolean): void {
    for (const raw of this.#raw.tables.filter((t) => t.table === table)) {
      const mapping = mapColumns(raw, this.#raw.card.mapping?.[table]);
      this.columns[table] = mapping;
      this.troubles.push(...mapping.troubles);
      if (mapping.troubles.length === 0) this.#rowsOf(raw, mapping, read);
    }
  }

  #rowsOf(raw: RawTable, mapping: Mapping, read: (row: RowReader, mapping: Mapping) => boolean): void {
    const row = new RowReader(raw, mapping);
    for (let i = 0; i < raw.rows.length; i++) {
      row.open(i);
      if (!read(row, mapping) || !row.sound) this.setAside.push(row.setAside());
      if (++this.#rows % 20_000 === 0) this.#options.progress?.(this.#rows);
    }
  }

  /** Keeps a record by key. The same record again is counted, another one under the same key is a trouble of its row. */
  keep<T>(row: RowReader, column: string, records: Map<string, T>, key: string, record: T): boolean {
    const before = records.get(key);
    if (before === undefined) {
      records.set(key, record);
      return true;
    }
    if (JSON.stringify(before) === JSON.stringify(record)) this.repeated++;
    else
      row.trouble(
        column,
        "book/key-twice",
        `${quoted(key.replace("\u0000", " line "))} stands in an earlier row with other content`,
        "keep one of the two, or give the other a key of its own",
      );
    return false;
  }
}

function distinctHoldings(holdings: readonly Holding[]): Holding[] {
  return [...new Map(holdings.map((h) => [JSON.stringify(h), h])).values()];
}

function newest(orders: ReadonlyMap<string, Order>): LegalDate | undefined {
  let day: LegalDate | undefined;
  for (const o of orders.values()) if (day === undefined || o.orderedOn > day) day = o.orderedOn;
  return day;
}

function cardOf(raw: RawBook, troubles: Trouble[]): { company?: string; country?: PlaceCode; asOf?: LegalDate } {
  const { company, country, asOf } = raw.card;
  const day = asOf === undefined ? undefined : readLegalDate(asOf, "book.json: asOf");
  const place = country === undefined ? undefined : readPlace(country, "book.json: country");
  for (const read of [day, place]) if (read && !read.ok) troubles.push(...read.troubles);
  return present({ company, country: place?.ok ? place.value : undefined, asOf: day?.ok ? day.value : undefined });
}

function noTable(table: BookTable): Trouble {
  return {
    code: "book/table-missing",
    at: table,
    because: `the book has no table of ${table}`,
    try: `put ${table}.csv, ${table}.xlsx or ${table}.parquet into the folder`,
  };
}

function noDay(): Trouble {
  return {
    code: "book/no-day",
    at: "orders",
    because: "the book holds no order and states no day, so nobody knows which day it speaks for",
    try: 'state it in book.json, {"asOf": "2019-05-22"}',
  };
}

import type { ListEntry } from "../../vocabulary/index.ts";
import { chanceFrom } from "./chance.ts";
import { listedAddresses, listedCompanies } from "./listed-companies.ts";
import { makeCustomers } from "./make-customers.ts";
import { makeGoods, type Row } from "./make-goods.ts";
import { makeOrders, NEWS_DAY } from "./make-orders.ts";

/** How large the company is, and the seed of its chances. */
export interface DemoOptions {
  readonly customers: number;
  readonly orders: number;
  readonly seed: number;
}

/** The company everybody sees first: 2,000 customers, 5,000 orders. */
export const USUAL_DEMO: DemoOptions = { customers: 2000, orders: 5000, seed: 20190522 };

/** Apart from the seed of the customers; of those tried, the one that gives the first customer its 6.8 percent of sales. */
const ORDERS_APART = 9;

/** One file of the demonstration book. */
export interface DemoFile {
  readonly name: string;
  /** Pieces of its text, in order. */
  readonly text: Iterable<string>;
}

/** Makes the files of the demonstration book from the entries of the shipped list. */
export function makeDemo(entries: readonly ListEntry[], options: Partial<DemoOptions> = {}): DemoFile[] {
  const { customers, orders, seed } = { ...USUAL_DEMO, ...options };
  const goods = makeGoods(chanceFrom(seed));
  const listed = { companies: listedCompanies(entries), addresses: listedAddresses(entries) };
  const people = makeCustomers(chanceFrom(seed + 1), Math.max(customers, 400), listed);
  const sold = makeOrders(chanceFrom(seed + ORDERS_APART), orders, {
    customers: people.known,
    hot: people.hot,
    products: goods.known,
  });
  const card = { company: "Example Vision Components, Inc.", country: "US", asOf: NEWS_DAY };
  return [
    { name: "book.json", text: [`${JSON.stringify(card, null, 2)}\n`] },
    csv("products.csv", goods.products),
    csv("bom.csv", goods.bom),
    csv("customers.csv", people.customers),
    csv("owners.csv", people.owners),
    csv("customers-truth.csv", people.truth),
    csv("orders.csv", sold),
  ];
}

function csv(name: string, rows: readonly Row[]): DemoFile {
  return { name, text: linesOf(rows) };
}

function* linesOf(rows: readonly Row[]): Generator<string> {
  const columns = Object.keys(rows[0] ?? {});
  yield `${columns.join(",")}\n`;
  let piece = "";
  for (const row of rows) {
    piece += `${columns.map((c) => cell(row[c])).join(",")}\n`;
    if (piece.length > 1 << 16) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

function cell(value: string | number | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

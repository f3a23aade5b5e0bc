import type { Book, Customer, Order, OrderStatus } from "../book/index.ts";
import { ok, type PlaceCode } from "../vocabulary/index.ts";
import type { BookShelf, OpenBook } from "./book-shelf.ts";

/** Orders and money: whole orders, US dollars. */
export interface OrdersAndUsd {
  readonly orders: number;
  readonly usd: number;
}

/** A customer in one line. */
export interface CustomerLine extends Customer {
  readonly open: OrdersAndUsd;
  readonly all: OrdersAndUsd;
  /** Who owns it, as far as the book states. */
  readonly owners: readonly { readonly owner: string; readonly low: number; readonly high: number }[];
}

/** An order in one line, with the names behind its keys. */
export interface OrderLine extends Omit<Order, "amountCents"> {
  readonly usd: number;
  readonly customer: string;
  readonly endUser: string;
  readonly product: string;
}

/** A page of something. */
export interface PageAsked {
  readonly offset: number;
  readonly limit: number;
}

/** Which customers to show. */
export interface CustomersAsked extends PageAsked {
  readonly q?: string | undefined;
  readonly country?: PlaceCode | undefined;
  readonly segment?: string | undefined;
}

/** Which orders to show; by order day unless told otherwise, newest or largest first. */
export interface OrdersAsked extends PageAsked {
  readonly customerId?: string | undefined;
  readonly productId?: string | undefined;
  readonly status?: OrderStatus | undefined;
  readonly country?: PlaceCode | undefined;
  readonly sort: "ordered" | "ships" | "amount";
}

/** Orders of a book arranged for looking at: by customer, and in each order that a page may have. Made when first asked. */
interface Arranged {
  readonly ofCustomer: ReadonlyMap<string, readonly Order[]>;
  readonly sorted: Map<OrdersAsked["sort"], readonly Order[]>;
}

const arranged = new WeakMap<Book, Arranged>();

function arrangedOrders(book: Book): Arranged {
  const known = arranged.get(book);
  if (known !== undefined) return known;
  const made = { ofCustomer: Map.groupBy(book.orders.values(), (o) => o.customerId), sorted: new Map() };
  arranged.set(book, made);
  return made;
}

/** All orders of a book, sorted once: a page of a million is then a cut. */
function sortedOrders(book: Book, sort: OrdersAsked["sort"]): readonly Order[] {
  const { sorted } = arrangedOrders(book);
  const orders =
    sorted.get(sort) ?? [...book.orders.values()].sort((a, b) => SORTS[sort](a, b) || (a.id < b.id ? -1 : 1));
  sorted.set(sort, orders);
  return orders;
}

const isOpen = (o: Order) => o.status === "open" || o.status === "in_transit";

function sumOf(orders: readonly Order[]): OrdersAndUsd {
  return { orders: orders.length, usd: orders.reduce((cents, o) => cents + o.amountCents, 0) / 100 };
}

/** The books on the shelf, and the one asked for in numbers. */
export async function bookInNumbers(shelf: BookShelf, id: string | undefined) {
  const opened = await shelf.open(id);
  if (!opened.ok) return opened;
  const { book, setAside, repeated } = opened.value.reading;
  const orders = [...book.orders.values()];
  const statuses: readonly OrderStatus[] = ["open", "in_transit", "shipped", "cancelled"];
  return ok({
    books: await shelf.list(),
    book: {
      id: opened.value.id,
      company: book.company ?? null,
      companyCountry: book.companyCountry ?? null,
      day: book.day,
      customers: book.customers.size,
      products: book.products.size,
      bomLines: book.bom.length,
      holdings: book.holdings.length,
      orders: orders.length,
      byStatus: statuses.map((status) => ({ status, ...sumOf(orders.filter((o) => o.status === status)) })),
      countries: [...new Set([...book.customers.values()].map((c) => c.country))].sort(),
      segments: [...new Set([...book.customers.values()].flatMap((c) => c.segment ?? []))].sort(),
      rowsSetAside: setAside.length,
      rowsRepeated: repeated,
    },
  });
}

/** Customers of a book by what is asked, most open money first. */
export function customersOf({ id, reading }: OpenBook, asked: CustomersAsked) {
  const { book } = reading;
  const words = asked.q?.trim().toLowerCase() ?? "";
  const owners = Map.groupBy(book.holdings, (h) => h.of);
  const found = [...book.customers.values()]
    .filter(
      (c) =>
        (asked.country === undefined || c.country === asked.country) &&
        (asked.segment === undefined || c.segment === asked.segment) &&
        (words === "" || [c.id, c.name, ...c.otherNames].some((n) => n.toLowerCase().includes(words))),
    )
    .map((c): CustomerLine => {
      const orders = arrangedOrders(book).ofCustomer.get(c.id) ?? [];
      const held = (owners.get(c.id) ?? []).map((h) => ({ owner: h.owner, ...h.share }));
      return { ...c, open: sumOf(orders.filter(isOpen)), all: sumOf(orders), owners: held };
    })
    .sort((a, b) => b.open.usd - a.open.usd || b.all.usd - a.all.usd || (a.id < b.id ? -1 : 1));
  return {
    bookId: id,
    total: found.length,
    ...pageOf(asked),
    customers: found.slice(asked.offset, asked.offset + asked.limit),
  };
}

const SORTS: Readonly<Record<OrdersAsked["sort"], (a: Order, b: Order) => number>> = {
  ordered: (a, b) => (a.orderedOn < b.orderedOn ? 1 : a.orderedOn > b.orderedOn ? -1 : 0),
  ships: (a, b) => (a.shipsOn < b.shipsOn ? 1 : a.shipsOn > b.shipsOn ? -1 : 0),
  amount: (a, b) => b.amountCents - a.amountCents,
};

/** Orders of a book by what is asked. */
export function ordersOf({ id, reading }: OpenBook, asked: OrdersAsked) {
  const { book } = reading;
  const found = sortedOrders(book, asked.sort).filter(
    (o) =>
      (asked.customerId === undefined || o.customerId === asked.customerId) &&
      (asked.productId === undefined || o.productId === asked.productId) &&
      (asked.status === undefined || o.status === asked.status) &&
      (asked.country === undefined || o.shipTo === asked.country),
  );
  const nameOf = (customer: string) => book.customers.get(customer)?.name ?? customer;
  const orders = found.slice(asked.offset, asked.offset + asked.limit).map(
    ({ amountCents, ...o }): OrderLine => ({
      ...o,
      usd: amountCents / 100,
      customer: nameOf(o.customerId),
      endUser: nameOf(o.endUserId),
      product: book.products.get(o.productId)?.name ?? o.productId,
    }),
  );
  return { bookId: id, total: found.length, ...sumOf(found), ...pageOf(asked), lines: orders };
}

/** Products of a book, each with the classification it has on the book's day last. */
export function productsOf({ id, reading }: OpenBook, asked: PageAsked & { readonly q?: string | undefined }) {
  const words = asked.q?.trim().toLowerCase() ?? "";
  const found = [...reading.book.products.values()].filter(
    (p) => words === "" || [p.id, p.name, p.family ?? ""].some((n) => n.toLowerCase().includes(words)),
  );
  const products = found.slice(asked.offset, asked.offset + asked.limit).map((p) => ({
    ...p,
    eccns: p.eccns.map((e) => ({
      from: e.from ?? null,
      eccn: e.eccn.paragraph ? `${e.eccn.code}.${e.eccn.paragraph}` : e.eccn.code,
    })),
  }));
  return { bookId: id, total: found.length, ...pageOf(asked), products };
}

const pageOf = ({ offset, limit }: PageAsked) => ({ offset, limit });

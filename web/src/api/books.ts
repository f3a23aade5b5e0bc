import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Trouble } from "../../../src/vocabulary/index.ts";
import { get, post } from "./ask-server.ts";

/** Orders counted and their value. */
export interface OrdersAndUsd {
  readonly orders: number;
  readonly usd: number;
}

/** The books on the shelf, and one in numbers. */
export interface BookNumbers {
  readonly books: readonly {
    readonly id: string;
    readonly imports: number;
    readonly importedAt: string;
    readonly demonstration: boolean;
  }[];
  readonly book: {
    readonly id: string;
    readonly company: string | null;
    readonly companyCountry: string | null;
    readonly day: string;
    readonly customers: number;
    readonly products: number;
    readonly bomLines: number;
    readonly holdings: number;
    readonly orders: number;
    readonly byStatus: readonly { readonly status: string; readonly orders: number; readonly usd: number }[];
    readonly countries: readonly string[];
    readonly rowsSetAside: number;
    readonly rowsRepeated: number;
  };
}

interface Page {
  readonly bookId: string;
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** One customer of a book. */
export interface CustomerRow {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly address?: string;
  readonly city?: string;
  readonly segment?: string;
  readonly open: OrdersAndUsd;
  readonly all: OrdersAndUsd;
  readonly owners: readonly { readonly owner: string; readonly low: number; readonly high: number }[];
}

/** One order of a book. */
export interface OrderRow {
  readonly id: string;
  readonly orderedOn: string;
  readonly shipsOn: string;
  readonly status: string;
  readonly customerId: string;
  readonly customer: string;
  readonly endUserId: string;
  readonly endUser: string;
  readonly endUse?: string;
  readonly shipTo: string;
  readonly productId: string;
  readonly product: string;
  readonly quantity: number;
  readonly usd: number;
}

/** One product of a book. */
export interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly family?: string;
  readonly madeIn?: string;
  readonly hts?: string;
  readonly eccns: readonly { readonly from: string | null; readonly eccn: unknown }[];
}

/** A row that could not be read. */
export interface RowSetAside {
  readonly table: string;
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
}

/** What came of an import, or what would. */
export interface ImportReport {
  readonly id: string;
  readonly kept: boolean;
  readonly tables: readonly {
    readonly table: string;
    readonly file: string;
    readonly rowsInFile: number;
    readonly columns: readonly { readonly name: string; readonly from: string; readonly how: string }[];
    readonly unread: readonly string[];
    readonly troubles: readonly Trouble[];
    readonly rows: readonly Readonly<Record<string, string>>[];
  }[];
  readonly troubles: readonly Trouble[];
  readonly rowsSetAside: number;
  readonly setAside: readonly RowSetAside[];
  readonly merge?: { readonly added: number; readonly changed: number; readonly same: number };
}

/** What is asked of a table of the book. */
export type Asked = Readonly<Record<string, string | number | undefined>>;

const view = <T>(name: string, asked: Asked) =>
  queryOptions({
    queryKey: ["book", name, asked],
    queryFn: ({ signal }) => get<T>(`/book/${name}`, asked, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The book in numbers. */
export const bookQuery = (bookId?: string) =>
  queryOptions({
    queryKey: ["book", "numbers", bookId],
    queryFn: ({ signal }) => get<BookNumbers>("/book", { bookId }, signal),
    retry: false,
  });

/** A page of customers. */
export const customersQuery = (asked: Asked) => view<Page & { customers: readonly CustomerRow[] }>("customers", asked);

/** A page of orders. */
export const ordersQuery = (asked: Asked) =>
  view<Page & OrdersAndUsd & { lines: readonly OrderRow[] }>("orders", asked);

/** An order as a question, asked for a day. */
export const orderQuestionQuery = (orderId: string | undefined, asOf: string, bookId?: string) =>
  queryOptions({
    queryKey: ["order-question", bookId, orderId, asOf],
    queryFn: ({ signal }) => get<{ question: unknown }>("/book/question", { bookId, orderId, asOf }, signal),
    enabled: orderId !== undefined,
    retry: false,
  });

/** A page of products. */
export const productsQuery = (asked: Asked) => view<Page & { products: readonly ProductRow[] }>("products", asked);

/** A page of rows set aside. */
export const setAsideQuery = (asked: Asked) => view<Page & { rows: readonly RowSetAside[] }>("set-aside", asked);

/** One file of an import: CSV as text, workbooks and Parquet as base64. */
export interface ImportFile {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
}

/** What is brought into a book, or only looked at. */
export interface ImportAsked {
  readonly id: string;
  readonly files: readonly ImportFile[];
  readonly mapping: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly preview: boolean;
}

/** Brings tables into a book, or only looks at them. */
export function bringIn(asked: ImportAsked): Promise<ImportReport> {
  return post<ImportReport>("/book/import", asked);
}

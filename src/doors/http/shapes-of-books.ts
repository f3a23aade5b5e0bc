/** Shapes of books of business as they come back, for the API document. */
import { z } from "zod";
import { named, transactionForm } from "../../operations/index.ts";
import { trouble } from "./shapes-of-answers.ts";

const text = z.string();
const texts = z.array(text);
const count = z.number().int();
const usd = z.number().describe("US dollars");
const ordersAndUsd = z.strictObject({ orders: count, usd });
const paged = { bookId: text, total: count, offset: count, limit: count };

/** The books on the shelf, and one in numbers. */
export const bookShape = named(
  "BookInNumbers",
  z.strictObject({
    books: z.array(z.strictObject({ id: text, imports: count, importedAt: text, demonstration: z.boolean() })),
    book: z.strictObject({
      id: text,
      company: text.nullable(),
      companyCountry: text.nullable(),
      day: text,
      customers: count,
      products: count,
      bomLines: count,
      holdings: count,
      orders: count,
      byStatus: z.array(z.strictObject({ status: text, orders: count, usd })),
      countries: texts,
      segments: texts,
      rowsSetAside: count,
      rowsRepeated: count,
    }),
  }),
);

/** A page of customers. */
export const customersShape = named(
  "CustomersPage",
  z.strictObject({
    ...paged,
    customers: z.array(
      z.strictObject({
        id: text,
        name: text,
        otherNames: texts,
        country: text,
        address: text.optional(),
        city: text.optional(),
        segment: text.optional(),
        open: ordersAndUsd,
        all: ordersAndUsd,
        owners: z.array(z.strictObject({ owner: text, low: z.number(), high: z.number() })),
      }),
    ),
  }),
);

/** A page of orders. */
export const ordersShape = named(
  "OrdersPage",
  z.strictObject({
    ...paged,
    orders: count,
    usd,
    lines: z.array(
      z.looseObject({
        id: text,
        orderedOn: text,
        shipsOn: text,
        status: text,
        customerId: text,
        customer: text,
        endUserId: text,
        endUser: text,
        shipTo: text,
        productId: text,
        product: text,
        quantity: z.number(),
        usd,
      }),
    ),
  }),
);

/** An order as a question, in the form every door takes. */
export const orderQuestionShape = named(
  "OrderAsQuestion",
  z.strictObject({ bookId: text, orderId: text, question: transactionForm }),
);

/** A page of products. */
export const productsShape = named(
  "ProductsPage",
  z.strictObject({
    ...paged,
    products: z.array(
      z.looseObject({
        id: text,
        name: text,
        eccns: z.array(z.strictObject({ from: text.nullable(), eccn: text })),
      }),
    ),
  }),
);

const rowSetAside = named(
  "RowSetAside",
  z.strictObject({
    table: text,
    file: text,
    line: count.describe("of the file, the header being 1"),
    cells: z.record(text, text),
    troubles: z.array(trouble),
  }),
);

/** A page of rows set aside. */
export const setAsideShape = named("SetAsidePage", z.strictObject({ ...paged, rows: z.array(rowSetAside) }));

/** What came of an import, or what would. */
export const importShape = named(
  "ImportReport",
  z.strictObject({
    id: text,
    kept: z.boolean().describe("false for a look, and for files that say nothing new"),
    tables: z.array(
      z.strictObject({
        table: text,
        file: text,
        rowsInFile: count,
        columns: z.array(z.strictObject({ name: text, from: text, how: text })),
        unread: texts,
        troubles: z.array(trouble),
        rows: z.array(z.record(text, text)),
      }),
    ),
    troubles: z.array(trouble),
    rowsSetAside: count,
    setAside: z.array(rowSetAside),
    merge: z.strictObject({ added: count, changed: count, same: count }).optional(),
  }),
);

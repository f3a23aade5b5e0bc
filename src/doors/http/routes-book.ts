import { z } from "zod";
import {
  type BookFile,
  type BookShelf,
  bookInNumbers,
  customersOf,
  flag,
  legalDate,
  named,
  orderAsQuestion,
  ordersOf,
  productsOf,
  upTo,
} from "../../operations/index.ts";
import { fail, ok, type Result, readPlace } from "../../vocabulary/index.ts";
import { type Route, route } from "./route.ts";
import {
  bookShape,
  customersShape,
  importShape,
  orderQuestionShape,
  ordersShape,
  productsShape,
  setAsideShape,
} from "./shapes-of-books.ts";

const reading = { method: "GET", operation: "book", effect: "read" } as const;
const bookId = z.string().optional().describe("the book imported last if left out; the demonstration if there is none");
const page = { bookId, offset: z.coerce.number().int().min(0).default(0), limit: upTo(1000).default(50) };
const words = z.string().max(400).optional().describe("part of a name or an id");

/** Most bytes of an import; a file comes as base64 inside JSON. */
const IMPORT_LIMIT = 256 * 1024 * 1024;

async function fromBook<A extends { bookId?: string | undefined; country?: string | undefined }>(
  books: BookShelf,
  asked: A,
  view: (opened: Parameters<typeof customersOf>[0], country: { country?: string }) => object,
): Promise<Result<object>> {
  const country = asked.country === undefined ? undefined : readPlace(asked.country, "country");
  if (country?.ok === false) return country;
  const opened = await books.open(asked.bookId);
  return opened.ok ? ok(view(opened.value, country ? { country: country.value } : {})) : opened;
}

/** Books of business: in numbers, page by page, and brought in. */
export const bookRoutes: readonly Route[] = [
  route(
    {
      ...reading,
      path: "/api/v1/book",
      summary: "The books on the shelf, and one of them in numbers.",
      asks: z.strictObject({ bookId }),
      answers: bookShape,
    },
    ({ books }, asked) => bookInNumbers(books, asked.bookId),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/book/customers",
      summary: "Customers of a book, most open money first.",
      asks: z.strictObject({ ...page, q: words, country: z.string().optional(), segment: z.string().optional() }),
      answers: customersShape,
    },
    ({ books }, asked) => fromBook(books, asked, (b, country) => customersOf(b, { ...asked, ...country })),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/book/orders",
      summary: "Orders of a book, newest first unless told otherwise.",
      asks: z.strictObject({
        ...page,
        customerId: z.string().optional(),
        productId: z.string().optional(),
        status: z.enum(["open", "in_transit", "shipped", "cancelled"]).optional(),
        country: z.string().optional(),
        sort: z.enum(["ordered", "ships", "amount"]).default("ordered"),
      }),
      answers: ordersShape,
    },
    ({ books }, asked) => fromBook(books, asked, (b, country) => ordersOf(b, { ...asked, ...country })),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/book/question",
      summary:
        "One order as a question, in the form that `assess` takes; asked for the book's own day if none is named.",
      asks: z.strictObject({ bookId, orderId: z.string().max(200), asOf: legalDate.optional() }),
      answers: orderQuestionShape,
    },
    async ({ books }, { bookId, orderId, asOf }) => {
      const opened = await books.open(bookId);
      return opened.ok ? orderAsQuestion(opened.value, orderId, asOf ?? opened.value.reading.book.day) : opened;
    },
  ),
  route(
    {
      ...reading,
      path: "/api/v1/book/products",
      summary: "Products of a book with their classifications over time.",
      asks: z.strictObject({ ...page, q: words }),
      answers: productsShape,
    },
    ({ books }, asked) => fromBook(books, asked, (b) => productsOf(b, asked)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/book/set-aside",
      summary: "Rows that could not be read, with their cells and why.",
      asks: z.strictObject(page),
      answers: setAsideShape,
    },
    ({ books }, asked) =>
      fromBook(books, asked, ({ id, reading: { setAside } }) => ({
        bookId: id,
        total: setAside.length,
        offset: asked.offset,
        limit: asked.limit,
        rows: setAside.slice(asked.offset, asked.offset + asked.limit),
      })),
  ),
  route(
    {
      method: "POST",
      path: "/api/v1/book/import",
      operation: "book",
      effect: "write",
      summary: "Brings tables into a book, record by record under their keys; or only looks at them (`preview`).",
      bodyLimit: IMPORT_LIMIT,
      asks: named(
        "BookImport",
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9][a-z0-9-]{0,40}$/)
            .describe("lower-case letters, digits and hyphens"),
          company: z.string().max(200).optional(),
          country: z.string().optional(),
          asOf: legalDate.optional(),
          files: z
            .array(
              z.strictObject({
                name: z.string().describe("`customers.csv`: a table of ours and the form it comes in"),
                text: z.string().optional(),
                base64: z.base64().optional(),
              }),
            )
            .min(1)
            .max(5),
          mapping: z
            .record(z.string(), z.record(z.string(), z.string()))
            .default({})
            .describe("for each table, column names of the file in the place of ours"),
          preview: z.union([z.boolean(), flag]).default(false),
        }),
      ),
      answers: importShape,
    },
    async ({ books }, { files, country, ...asked }) => {
      const place = country === undefined ? undefined : readPlace(country, "country");
      if (place?.ok === false) return place;
      const read = filesOf(files, books);
      if (!read.ok) return read;
      return books.bring({ ...asked, ...(place ? { country: place.value } : {}), files: read.value });
    },
  ),
];

/** The files sent, as bytes; a name that is no table of ours is refused, so that nothing else is ever written. */
function filesOf(
  files: readonly { name: string; text?: string | undefined; base64?: string | undefined }[],
  books: BookShelf,
): Result<readonly BookFile[]> {
  const read: BookFile[] = [];
  for (const [i, { name, text, base64 }] of files.entries()) {
    if (!books.takes(name))
      return fail({
        code: "book/unknown-table",
        at: `files.${i}.name`,
        because: "the name is not that of a table of a book in a form that is read",
        try: "use customers, products, bom, orders or owners with .csv, .tsv, .xlsx or .parquet",
      });
    if ((text === undefined) === (base64 === undefined))
      return fail({
        code: "input/missing-field",
        at: `files.${i}`,
        because: "the content is given neither once as `text` nor once as `base64`",
        try: "send CSV as `text`, workbooks and Parquet as `base64`",
      });
    read.push({ name, bytes: Buffer.from(text ?? base64 ?? "", text === undefined ? "base64" : "utf8") });
  }
  return ok(read);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, valueOf } from "../vocabulary/index.ts";
import { mergeBooks, previewTable, type RawBook, type RawTable, readBook } from "./index.ts";

const customers: RawTable = {
  table: "customers",
  file: "customers.csv",
  columns: ["customer_id", "name", "name_local", "country", "parent_name", "parent_share_pct"],
  rows: [
    ["C-1", "Example Optics GmbH", "", "DE", "", ""],
    ["C-2", "Example Vision Co., Ltd.", "演示视觉有限公司", "China", "Example Holding", "60"],
    ["C-3", "Example Robotics", "", "KR", "Somebody", ""],
  ],
};
const products: RawTable = {
  table: "products",
  file: "products.csv",
  columns: ["product_id", "name", "eccn", "eccn_2022-10-07", "list_price_usd", "made_in"],
  rows: [
    ["P-1", "lens", "EAR99", "", "10.50", "US"],
    ["P-2", "accelerator", "3A991", "3A090", "2900", "US"],
  ],
};
const columnsOfOrders = [
  "order_id",
  "order_date",
  "ship_date",
  "status",
  "customer_id",
  "product_id",
  "quantity",
  "amount_usd",
];
const orders = (...rows: string[][]): RawTable => ({
  table: "orders",
  file: "orders.csv",
  columns: columnsOfOrders,
  rows,
});
const order = (id: string, over: Partial<Record<string, string>> = {}) =>
  columnsOfOrders.map(
    (c) =>
      over[c] ??
      {
        order_id: id,
        order_date: "2019-05-01",
        ship_date: "2019-06-01",
        status: "open",
        customer_id: "C-1",
        product_id: "P-1",
        quantity: "2",
        amount_usd: "21.00",
      }[c] ??
      "",
  );
const book = (...tables: RawTable[]): RawBook => ({ card: {}, tables });

describe("reading a book", () => {
  it("reads every table, places by name or code, owners with a share that nobody stated as an interval", () => {
    const read = valueOf(readBook(book(customers, products, orders(order("S-1")))));
    expect(read.book.customers.get("C-2")).toMatchObject({ country: "CN", otherNames: ["演示视觉有限公司"] });
    expect(read.book.holdings).toEqual([
      { of: "C-2", owner: "Example Holding", share: { low: 60, high: 60 } },
      { of: "C-3", owner: "Somebody", share: { low: 0, high: 100 } },
    ]);
    expect(read.book.orders.get("S-1")).toMatchObject({ endUserId: "C-1", endUserCountry: "DE", amountCents: 2100 });
    expect(read.book.day).toBe("2019-05-01");
    expect(read.book.products.get("P-2")?.eccns.at(-1)).toMatchObject({
      from: day("2022-10-07"),
      eccn: { code: "3A090" },
    });
  });

  it.each([
    ["an unknown customer", order("S-2", { customer_id: "C-9" }), "book/key-unknown"],
    ["an impossible day", order("S-2", { ship_date: "2019-02-30" }), "date/impossible"],
    ["an amount in words", order("S-2", { amount_usd: "much" }), "book/not-money"],
    ["a state nobody knows", order("S-2", { status: "maybe" }), "order/unknown-status"],
    ["a cell too many", [...order("S-2"), "left over"], "book/row-too-wide"],
    ["a key of another order", order("S-1", { amount_usd: "22.00" }), "book/key-twice"],
  ])("sets a row with %s aside, whole, and reads the others", (_, bad, code) => {
    const read = valueOf(readBook(book(customers, products, orders(order("S-1"), bad, order("S-3")))));
    expect([...read.book.orders.keys()]).toEqual(["S-1", "S-3"]);
    expect(read.setAside).toHaveLength(1);
    expect(read.setAside[0]).toMatchObject({ line: 3, cells: { order_id: bad[0] } });
    expect(read.setAside[0]?.troubles[0]?.code).toBe(code);
  });

  it("refuses a book without a needed column and says how to name it", () => {
    const read = readBook(
      book({ ...customers, columns: ["Kunde", ...customers.columns.slice(1)] }, products, orders()),
    );
    expect(read.ok ? "read" : read.troubles[0]).toMatchObject({
      code: "book/column-missing",
      at: "customers.csv: customer_id",
      try: expect.stringMatching(/^say which heading of `customers\.csv` it is/),
    });
  });

  it("takes other headings when they are known or stated, and says which columns it does not read", () => {
    const theirs = {
      ...customers,
      columns: ["Kunde", "Customer Name", "x", "Country", "parent_name", "parent_share_pct"],
    };
    const stated = { customers: { Kunde: "customer_id" } };
    const read = valueOf(readBook({ card: { mapping: stated }, tables: [theirs, products, orders(order("S-1"))] }));
    expect(read.book.customers.size).toBe(3);
    const preview = previewTable(theirs, stated.customers, 1);
    expect(preview.unread).toEqual(["x"]);
    expect(preview.rows[0]).toMatchObject({ customer_id: "C-1", name: "Example Optics GmbH", country: "DE" });
  });
});

describe("importing is idempotent", () => {
  const rows = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^S-\d{1,3}$/), cents: fc.integer({ min: 0, max: 10 ** 9 }) }),
    { selector: (r) => r.id },
  );
  const of = (list: readonly { id: string; cents: number }[]) =>
    book(
      customers,
      products,
      orders(order("S-0000"), ...list.map((r) => order(r.id, { amount_usd: (r.cents / 100).toFixed(2) }))),
    );

  it("the same rows twice in a file change nothing, and neither does the same book again", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const once = valueOf(readBook(of(list))).book;
        const twice = valueOf(readBook(of([...list, ...list])));
        expect(twice.book.orders).toEqual(once.orders);
        expect(twice.setAside).toEqual([]);
        const again = mergeBooks(once, once);
        expect(again).toMatchObject({ added: 0, changed: 0 });
        expect(again.book).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it("no order is lost: every row is in the book or set aside", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 8, maxLength: 9 }), { maxLength: 20 }),
        (cells) => {
          const read = valueOf(readBook(book(customers, products, orders(order("S-0000"), ...cells))));
          expect(read.book.orders.size + read.setAside.length + read.repeated).toBe(cells.length + 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

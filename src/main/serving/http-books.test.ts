import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shapeNamed } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

const get = async <T>(url: string) => (await server.app.inject({ method: "GET", url: `/api/v1${url}` })).json<T>();
const post = (url: string, payload: object) => server.app.inject({ method: "POST", url: `/api/v1${url}`, payload });
const codesOf = (body: string) => (JSON.parse(body) as { troubles: { code: string }[] }).troubles.map((t) => t.code);

const CUSTOMERS =
  "Account No,Firma,country\nA-1,Example Cameras Ltd.,China\nA-2,Sample Optics GmbH,Germany\nA-3,Nowhere Co.,Atlantis\n";
const PRODUCTS = "product_id,name,eccn\nP-1,hard disk drive,EAR99\n";
const ORDERS =
  "order_id,order_date,ship_date,status,customer_id,ship_to_country,end_user_customer_id,end_user_country,product_id,quantity,amount_usd\n" +
  "O-1,2019-05-01,2019-06-30,open,A-1,CN,A-1,CN,P-1,10,1000.50\n" +
  "O-2,2019-04-01,2019-04-20,shipped,A-2,DE,A-2,DE,P-1,5,500\n";
const MAPPING = { customers: { "Account No": "customer_id", Firma: "name" } };
const files = [
  { name: "customers.csv", text: CUSTOMERS },
  { name: "products.csv", text: PRODUCTS },
  { name: "orders.csv", text: ORDERS },
];

interface Report {
  kept: boolean;
  troubles: { code: string }[];
  rowsSetAside: number;
  setAside: { line: number; cells: Record<string, string> }[];
  tables: { table: string; rows: Record<string, string>[] }[];
  merge?: { added: number; changed: number; same: number };
}

describe("the demonstration", { timeout: 60_000 }, () => {
  it("is there from the first look, in numbers, page by page", async () => {
    const told = await get<{ books: { id: string }[]; book: { customers: number; orders: number; day: string } }>(
      "/book",
    );
    expect(shapeNamed("BookInNumbers")?.safeParse(told).error).toBeUndefined();
    expect(told.books.map((b) => b.id)).toEqual(["demonstration"]);
    expect(told.book).toMatchObject({ customers: 2000, orders: 5000 });
    const customers = await get<{ total: number; customers: { id: string }[] }>("/book/customers?limit=3");
    expect(shapeNamed("CustomersPage")?.safeParse(customers).error).toBeUndefined();
    expect([customers.total, customers.customers.length]).toEqual([2000, 3]);
    const next = await get<{ customers: { id: string }[] }>("/book/customers?limit=3&offset=3");
    expect(next.customers.map((c) => c.id)).not.toEqual(customers.customers.map((c) => c.id));
  });

  it("adds up: orders by status, by customer and in all are the same orders and dollars", async () => {
    type Sums = { total: number; usd: number };
    const all = await get<Sums>("/book/orders?limit=1");
    const { book } = await get<{ book: { byStatus: { status: string; orders: number; usd: number }[] } }>("/book");
    let [orders, usd] = [0, 0];
    for (const { status, ...told } of book.byStatus) {
      const page = await get<Sums>(`/book/orders?status=${status}&limit=1`);
      expect([page.total, page.usd]).toEqual([told.orders, told.usd]);
      [orders, usd] = [orders + page.total, usd + page.usd];
    }
    expect([orders, Math.round(usd * 100)]).toEqual([all.total, Math.round(all.usd * 100)]);
    const [first] = (
      await get<{ customers: { id: string; all: { orders: number; usd: number } }[] }>("/book/customers?limit=1")
    ).customers;
    const own = await get<Sums>(`/book/orders?customerId=${first?.id}&limit=1`);
    expect([own.total, own.usd]).toEqual([first?.all.orders, first?.all.usd]);
  });

  it("gives an order as the question that the impact asked of it", async () => {
    const reply = await post("/impact", { asOf: "2019-10-09", changedFacts: {}, proposals: [] });
    const last = JSON.parse(reply.body.trim().split("\n").at(-1) ?? "") as {
      impact: { orders: { orderId: string; outcome: string; usContentPct?: { low: number; high: number } }[] };
    };
    const listed = last.impact.orders.filter((o) => o.usContentPct === undefined);
    expect(listed.length).toBeGreaterThan(20);
    const differing: string[] = [];
    for (const o of listed.slice(0, 24)) {
      const told = await get<object>(`/book/question?orderId=${o.orderId}&asOf=2019-10-09`);
      expect(shapeNamed("OrderAsQuestion")?.safeParse(told).error).toBeUndefined();
      const asked = await post("/assess", { ...told, bookId: undefined, orderId: undefined, record: false });
      const { assessment } = asked.json<{ assessment: { outcome: string } }>();
      if (assessment.outcome !== o.outcome) differing.push(`${o.orderId} ${assessment.outcome} not ${o.outcome}`);
    }
    expect(differing).toEqual([]);
    const unknown = await server.app.inject({ method: "GET", url: "/api/v1/book/question?orderId=SO-0" });
    expect([unknown.statusCode, codesOf(unknown.body)]).toEqual([404, ["order/unknown"]]);
  });

  it("is never imported over", async () => {
    const reply = await post("/book/import", { id: "demonstration", files });
    expect([reply.statusCode, codesOf(reply.body)]).toEqual([409, ["book/conflict"]]);
  });
});

describe("bringing a book in", { timeout: 60_000 }, () => {
  it("shows first what would be read, and keeps nothing", async () => {
    const without = (await post("/book/import", { id: "mine", files, preview: true })).json<Report>();
    expect(without).toMatchObject({
      kept: false,
      troubles: [{ code: "book/column-missing" }, { code: "book/column-missing" }],
    });
    const look = (await post("/book/import", { id: "mine", files, mapping: MAPPING, preview: true })).json<Report>();
    expect(shapeNamed("ImportReport")?.safeParse(look).error).toBeUndefined();
    expect(look).toMatchObject({ kept: false, troubles: [], rowsSetAside: 1 });
    expect(look.tables.find((t) => t.table === "customers")?.rows[0]).toMatchObject({
      customer_id: "A-1",
      name: "Example Cameras Ltd.",
    });
    expect(look.setAside[0]).toMatchObject({ line: 4, cells: { Firma: "Nowhere Co." } });
    expect((await server.app.inject({ method: "GET", url: "/api/v1/book?bookId=mine" })).statusCode).toBe(404);
  });

  it("keeps it, changes nothing the second time, and puts a newer table over it", async () => {
    const first = (
      await post("/book/import", { id: "mine", company: "Mine Inc.", country: "US", files, mapping: MAPPING })
    ).json<Report>();
    expect(first).toMatchObject({ kept: true, merge: { added: 5, changed: 0, same: 0 } });
    const again = (await post("/book/import", { id: "mine", files })).json<Report>();
    expect(again).toMatchObject({ kept: false, merge: { added: 0, changed: 0, same: 5 } });
    const newer = `${ORDERS.replace("1000.50", "2000").replace(/O-2.*\n/, "")}O-3,2019-05-02,2019-07-01,open,A-2,DE,A-2,DE,P-1,1,7\n`;
    const third = (
      await post("/book/import", { id: "mine", files: [{ name: "orders.csv", text: newer }] })
    ).json<Report>();
    expect(third).toMatchObject({ kept: true, merge: { added: 1, changed: 1 } });
    const { lines } = await get<{ lines: { id: string; usd: number; customer: string }[] }>(
      "/book/orders?bookId=mine&sort=amount",
    );
    expect(lines.map((l) => [l.id, l.usd, l.customer])).toEqual([
      ["O-1", 2000, "Example Cameras Ltd."],
      ["O-2", 500, "Sample Optics GmbH"],
      ["O-3", 7, "Sample Optics GmbH"],
    ]);
    const { books, book } = await get<{
      books: { id: string; imports: number }[];
      book: { id: string; company: string };
    }>("/book");
    expect([books.map((b) => [b.id, b.imports]), book.id, book.company]).toEqual([
      [
        ["mine", 2],
        ["demonstration", 1],
      ],
      "mine",
      "Mine Inc.",
    ]);
    const aside = await get<{ total: number; rows: { cells: Record<string, string> }[] }>(
      "/book/set-aside?bookId=mine",
    );
    expect([aside.total, aside.rows[0]?.cells["Firma"]]).toEqual([1, "Nowhere Co."]);
  });

  it.each(["../demonstration", "..%2F..%2Fetc", "demonstration/0001", ".", "%00"])(
    "finds no book called %s",
    async (id) => {
      const reply = await server.app.inject({ method: "GET", url: `/api/v1/book?bookId=${id}` });
      expect([reply.statusCode, codesOf(reply.body)]).toEqual([404, ["book/unknown"]]);
    },
  );

  it.each([
    ["a file that is no table", { id: "x", files: [{ name: "notes.csv", text: "a" }] }, "book/unknown-table"],
    ["a path", { id: "x", files: [{ name: "../customers.csv", text: "a" }] }, "book/unknown-table"],
    ["another path", { id: "x", files: [{ name: "customers./../x.csv", text: "a" }] }, "book/unknown-table"],
    ["an id that is a path", { id: "../x", files }, "input/wrong-type"],
    ["no content", { id: "x", files: [{ name: "customers.csv" }] }, "input/missing-field"],
    ["a country that is none", { id: "x", country: "Atlantis", files }, "place/unknown"],
  ])("refuses %s", async (_what, body, code) => {
    const reply = await post("/book/import", body);
    expect([reply.statusCode < 500, codesOf(reply.body)]).toEqual([true, [code]]);
  });
});

describe("impact", { timeout: 60_000 }, () => {
  const proposals = [
    { party: "Hangzhou Hikvision Digital Technology", list: "us/bis-entity-list", from: "2019-05-23" },
  ];
  const ask = async (body: object) => {
    const reply = await post("/impact", { bookId: "demonstration", ...body });
    return {
      reply,
      lines: reply.body
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l) as Record<string, unknown>),
    };
  };

  it("tells what a feared listing would touch, the same twice", async () => {
    const { reply, lines } = await ask({ asOf: "2019-05-22", proposals });
    expect(reply.headers["content-type"]).toContain("application/x-ndjson");
    const last = lines.at(-1);
    expect(last).toMatchObject({ bookId: "demonstration", impact: { asOf: "2019-05-22", on: "2019-05-23" } });
    expect(shapeNamed("Impact")?.safeParse(last?.["impact"]).error).toBeUndefined();
    const { customers } = Object(last?.["impact"]) as { customers: { customerId: string }[] };
    expect(customers.map((c) => c.customerId)).toContain("C-00001");
    expect((await ask({ asOf: "2019-05-22", proposals })).lines.at(-1)).toEqual(last);
  });

  it("asks as of the book's own day when no day was given", async () => {
    const { book } = await get<{ book: { day: string } }>("/book?bookId=demonstration");
    expect((await ask({})).lines.at(-1)).toMatchObject({ impact: { asOf: book.day } });
  });

  it.each([
    [{ proposals: [{ list: "us/bis-entity-list", from: "2019-05-23" }] }, 400],
    [{ proposals: [{ ...proposals[0], from: "soon" }] }, 422],
    [{ bookId: "nobody" }, 404],
    [{ proposal: proposals }, 400],
  ])("refuses %j with %i before the first line", async (body, status) => {
    expect((await ask(body)).reply.statusCode).toBe(status);
  });

  it("ends with its trouble when the proposal cannot be made", async () => {
    const { lines } = await ask({ proposals: [{ ...proposals[0], list: "no such list" }] });
    expect(lines.at(-1)).toMatchObject({ refused: { code: "listing/unknown-list" }, ended: true });
  });

  it.each([
    ["board.html", "text/html", "<!doctype html>"],
    ["board.pdf", "application/pdf", "%PDF-"],
    ["annex.xlsx", "spreadsheetml", "PK"],
    ["annex.json", "application/json", "{"],
  ])("is told as %s too", async (file, type, start) => {
    const reply = await post("/impact/report", { bookId: "demonstration", asOf: "2019-05-22", proposals, file });
    expect(reply.headers["content-type"]).toContain(type);
    expect(reply.headers["content-disposition"]).toBe(`attachment; filename="${file}"`);
    expect(reply.rawPayload.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start.toLowerCase());
  });

  it("makes no other file", async () => {
    const reply = await post("/impact/report", { bookId: "demonstration", proposals, file: "../x" });
    expect([reply.statusCode, codesOf(reply.body)]).toEqual([404, ["report/unknown"]]);
  });
});

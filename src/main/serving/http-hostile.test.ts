import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Instant } from "../../vocabulary/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

/** Texts that careless programs trip over. */
const hostile = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "__proto__",
    "constructor",
    "\u0000",
    "\u202e",
    "𝓗𝓲𝓴",
    "'; DROP TABLE edition; --",
    "../../etc/passwd",
    "{{7*7}}",
    "<img src=x onerror=x>",
    "%00",
    "=1+1",
    "NaN",
    "1e400",
    "9".repeat(400),
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    hostile,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(hostile, tie("value"), { maxKeys: 4 }),
})).value;

/** A body with the fields of the route, each with anything in it. */
const bodyOf = (...fields: string[]) =>
  fc.record(Object.fromEntries(fields.map((f) => [f, json])), { requiredKeys: [] });
const transaction = bodyOf("asOf", "transaction", "item", "parties", "destination", "endUse", "facts");
const example = bodyOf("schema", "properties", "id");
const party = fc.record({
  name: hostile,
  role: fc.constant("end_user"),
  country: fc.constantFrom("CN", "US", "Atlantis"),
});
const plausible = fc.record({
  asOf: fc.constant("2019-10-09"),
  transaction: fc.constant("export"),
  item: fc.record({
    eccn: fc.constantFrom("EAR99", "3A001.a.7", "unknown"),
    origin: fc.constant("US"),
    description: hostile,
  }),
  parties: fc.array(party, { minLength: 1, maxLength: 3 }),
  destination: fc.constantFrom("CN", "Crimea", "HK"),
  endUse: hostile,
  facts: fc.dictionary(hostile, fc.oneof(hostile, fc.boolean(), fc.constant(null)), { maxKeys: 3 }),
});

const ROUTES: readonly [string, fc.Arbitrary<unknown>][] = [
  ["/api/v1/assess", fc.record({ question: fc.oneof(json, transaction, plausible), record: fc.constant(false) })],
  ["/api/v1/assess", json],
  [
    "/api/v1/screen",
    fc.oneof(
      json,
      bodyOf("name", "country", "type", "address", "asOf", "limit", "level"),
      fc.record({ name: hostile, address: hostile, country: hostile }, { requiredKeys: ["name"] }),
    ),
  ],
  [
    "/api/v1/whatif",
    fc.record({ question: fc.oneof(json, plausible), proposal: bodyOf("list", "party", "from", "country") }),
  ],
  [
    "/api/v1/book/import",
    fc.record({ id: hostile, files: fc.array(bodyOf("name", "text", "base64"), { maxLength: 2 }), mapping: json }),
  ],
  ["/api/v1/impact", bodyOf("asOf", "bookId", "proposals", "items", "facts", "changedFacts")],
  [
    "/match/default",
    fc.record({
      queries: fc.dictionary(
        hostile,
        fc.oneof(
          json,
          example,
          fc.record({ schema: fc.constant("Company"), properties: fc.record({ name: fc.array(hostile) }) }),
        ),
        { maxKeys: 3 },
      ),
    }),
  ],
];

describe("whatever is sent", () => {
  it.each(ROUTES)(
    "%s never breaks: it answers or tells why not",
    async (url, body) => {
      await fc.assert(
        fc.asyncProperty(body, async (payload) => {
          const reply = await server.app.inject({
            method: "POST",
            url,
            payload: JSON.stringify(payload) ?? "null",
            headers: { "content-type": "application/json" },
          });
          expect([reply.statusCode < 500, reply.statusCode < 500 ? "" : reply.body]).toEqual([true, ""]);
          expect(reply.headers["content-type"]).toMatch(/json/);
          for (const line of reply.body.trim().split("\n")) JSON.parse(line);
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it.each(["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty"])(
    "`%s` is a word like any other",
    async (word) => {
      const question = {
        asOf: "2019-10-09",
        transaction: "export",
        item: { eccn: "EAR99", origin: "US" },
        parties: [{ name: word, role: "end_user", country: "CN", address: word }],
        destination: "CN",
      };
      const query = { schema: "Company", properties: { name: [word], country: [word], address: [word] } };
      for (const [url, payload, status] of [
        ["/api/v1/screen", { name: word, address: word }, 200],
        ["/api/v1/screen", { name: word, country: word }, 422],
        ["/api/v1/screen", { name: word, type: word }, 422],
        ["/api/v1/assess", { question, record: false }, 200],
        ["/api/v1/assess", { question: { ...question, transaction: word }, record: false }, 422],
        ["/match/default", { queries: { q: query } }, 200],
        ["/match/default", { queries: { q: { ...query, schema: word } } }, 400],
      ] as const) {
        const reply = await server.app.inject({ method: "POST", url, payload });
        expect([url, reply.statusCode]).toEqual([url, status]);
      }
    },
  );

  it("addresses never break either", async () => {
    const paths = fc.constantFrom(
      "/api/v1/entries/",
      "/api/v1/answers/",
      "/entities/",
      "/search/",
      "/",
      "/api/v1/law/section?id=",
      "/api/v1/law/eccn?q=",
      "/api/v1/lists/diff?from=a&to=",
      "/search/default?q=",
      "/search/default?limit=",
      "/api/v1/book?bookId=",
      "/api/v1/book/customers?q=",
    );
    await fc.assert(
      fc.asyncProperty(paths, hostile, async (path, text) => {
        const reply = await server.app.inject({ method: "GET", url: path + encodeURIComponent(text.toWellFormed()) });
        expect([reply.statusCode < 500, reply.statusCode < 500 ? "" : reply.body]).toEqual([true, ""]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("lines never break the batch: each has its answer in its place", async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      json.map((v) => JSON.stringify(v) ?? ""),
      plausible.map((v) => JSON.stringify(v)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (sent) => {
        const lines = sent.map((l) => l.replace(/\n/g, " "));
        const reply = await server.app.inject({
          method: "POST",
          url: "/api/v1/assess/batch",
          payload: lines.join("\n"),
          headers: { "content-type": "application/x-ndjson" },
        });
        const answers = reply.body.split("\n").filter((l) => l !== "");
        expect(answers.length).toBe(lines.filter((l) => l.trim() !== "").length);
        for (const a of answers) JSON.parse(a);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

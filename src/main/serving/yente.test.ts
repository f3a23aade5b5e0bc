import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateLists } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";
import { adjacency, adjacentPage, catalog, entity, matchResponse, searchResponse } from "./public-api-shapes.ts";

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

const get = (url: string) => server.app.inject({ method: "GET", url });
const match = (queries: unknown, url = "/match/default") =>
  server.app.inject({ method: "POST", url, payload: { queries } as object });
const matched = async (queries: unknown, url?: string) => matchResponse.parse((await match(queries, url)).json());

/** The batch of two that the public API's document gives as its example, and one that we know. */
const RECORDED = {
  entity1: { schema: "Person", properties: { name: ["John Doe"], birthDate: ["1975-04-21"], nationality: ["us"] } },
  entity2: {
    schema: "Company",
    properties: { name: ["Brilliant Amazing Limited"], jurisdiction: ["hk"], registrationNumber: ["84BA99810"] },
  },
  known: {
    id: "my-customer-7",
    schema: "Company",
    properties: { name: "Hangzhou Hikvision Digital Technology", country: "China" },
  },
};

describe("POST /match/{dataset}", () => {
  it("answers a recorded batch in the recorded shape, under the caller's keys", async () => {
    const reply = await match(RECORDED);
    const { responses, limit } = matchResponse.parse(reply.json());
    expect(reply.headers["x-batch-size"]).toBe("3");
    expect(Object.keys(responses)).toEqual(["entity1", "entity2", "known"]);
    expect(limit).toBe(5);
    expect(responses["entity2"]?.query).toEqual({ id: null, ...RECORDED.entity2 });
    expect(responses["known"]?.query).toEqual({
      id: "my-customer-7",
      schema: "Company",
      properties: { name: ["Hangzhou Hikvision Digital Technology"], country: ["cn"] },
    });
    const [first] = responses["known"]?.results ?? [];
    expect(first).toMatchObject({
      caption: "Hangzhou Hikvision Digital Technology Co., Ltd.",
      schema: "Organization",
      match: true,
      first_seen: "2019-10-09T00:00:00",
      datasets: ["us_bis_entity_list"],
    });
    expect(first?.explanations["name_match"]?.query).toBe("Hangzhou Hikvision Digital Technology");
  });

  it("gives nothing below the cutoff, which is never above the threshold", async () => {
    const queries = { q: { schema: "Company", properties: { name: ["Huawei Technologies"] } } };
    const usual = (await matched(queries)).responses["q"];
    for (const r of usual?.results ?? []) expect(r.score).toBeGreaterThanOrEqual(0.7);
    const low = (await matched(queries, "/match/default?threshold=0.02&limit=50")).responses["q"];
    expect(low?.results.length).toBeGreaterThan(usual?.results.length ?? 0);
    expect(low?.results.every((r) => r.match)).toBe(true);
    const high = (await matched(queries, "/match/default?threshold=1&cutoff=0.5")).responses["q"];
    expect(high?.results.some((r) => !r.match)).toBe(true);
  });

  it("keeps to the limit and says how many there are", async () => {
    const queries = { q: { schema: "Company", properties: { name: ["Huawei Technologies"] } } };
    const one = (await matched(queries, "/match/default?threshold=0.3&limit=1")).responses["q"];
    expect(one?.results.length).toBe(1);
    expect(one?.total.value).toBeGreaterThan(1);
  });

  it("leaves out datasets, schemata, topics and entities as asked", async () => {
    const queries = { q: RECORDED.known };
    const results = async (more: string) =>
      (await matched(queries, `/match/default?${more}`)).responses["q"]?.results.length;
    const id = "us_bis_entity_list-cn-hangzhou-hikvision-digital-technology-co-ltd";
    const all = await results("");
    expect(all).toBeGreaterThan(0);
    expect(await results("include_dataset=us_bis_entity_list&include_dataset=other")).toBe(all);
    expect(await results("exclude_schema=Organization")).toBe(0);
    expect(await results("exclude_schema=Person")).toBe(all);
    expect(await results("topics=export.control")).toBe(all);
    expect(await results("topics=role.pep")).toBe(0);
    expect(await results(`exclude_entity_ids=${id}`)).toBe((all ?? 0) - 1);
    expect(await results("changed_since=2026-01-01")).toBe(0);
    expect(await results("algorithm=logic-v1")).toBe(all);
  });

  it("puts the parts of a person's name together", async () => {
    const parts = { p: { schema: "Person", properties: { firstName: ["Abdul Satar"], lastName: ["Ghoura"] } } };
    const [first] = (await matched(parts)).responses["p"]?.results ?? [];
    expect(first?.caption).toBe("Abdul Satar Ghoura");
  });

  it("says under its own status that a query was not looked for; the rest of the batch stands", async () => {
    const { responses } = await matched({
      n: { schema: "Company", properties: { incorporationDate: "1999" } },
      known: RECORDED.known,
    });
    expect(responses["n"]).toMatchObject({ status: 400, detail: expect.stringContaining("nothing was looked for") });
    expect(responses["known"]?.results.length).toBeGreaterThan(0);
  });

  it.each([
    [
      "no schema",
      { a: { properties: { name: "x" } } },
      422,
      [{ type: "missing", loc: ["body", "queries", "a", "schema"] }],
    ],
    [
      "no properties",
      { a: { schema: "Person" } },
      422,
      [{ type: "missing", loc: ["body", "queries", "a", "properties"] }],
    ],
    ["no queries", undefined, 422, [{ type: "missing", loc: ["body", "queries"] }]],
  ])("refuses %s as the public API does", async (_what, queries, status, detail) => {
    const reply = await match(queries);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ detail });
  });

  it.each([
    ["/match/default", { a: { schema: "Banana", properties: {} } }, 400, "No such schema: Banana"],
    ["/match/default", {}, 400, "No queries provided."],
    [
      "/match/default",
      Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, RECORDED.known])),
      400,
      "Too many queries",
    ],
    ["/match/nobody", RECORDED, 404, "No such dataset."],
    ["/match/us_ofac_sdn", RECORDED, 503, "no list of this dataset is loaded"],
    ["/match/default?include_dataset=us_ofac_sdn", RECORDED, 503, "no list of this dataset is loaded"],
    ["/match/default?exclude_dataset=us_bis_entity_list", RECORDED, 503, "no list of this dataset is loaded"],
    ["/match/default?include_dataset=other", RECORDED, 400, "No dataset is left to look at"],
    ["/match/us_bis_entity_list?include_dataset=us_ofac_sdn", RECORDED, 400, "No dataset is left to look at"],
    ["/match/default?algorithm=guess", RECORDED, 400, "Unknown algorithm"],
  ])("%s with %o: %i", async (url, queries, status, detail) => {
    const reply = await match(queries, url);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toEqual({ detail: expect.stringContaining(detail) });
  });

  it.each(["limit=1000", "limit=x", "threshold=2", "changed_since=yesterday"])(
    "refuses ?%s with 422",
    async (query) => {
      const reply = await match(RECORDED, `/match/default?${query}`);
      expect(reply.statusCode).toBe(422);
      expect(reply.json()).toMatchObject({ detail: [{ loc: ["query", query.split("=")[0]] }] });
    },
  );

  it("refuses settings of a scoring method that it does not have, and answers empty ones", async () => {
    const ask = (config: object) =>
      server.app.inject({ method: "POST", url: "/match/default", payload: { queries: RECORDED, config } });
    const reply = await ask({ nm_number_mismatch: 0.3 });
    expect([reply.statusCode, reply.json<{ detail: string }>().detail]).toEqual([
      400,
      "Invalid configuration parameter: nm_number_mismatch for algorithm licet",
    ]);
    expect((await ask({})).statusCode).toBe(200);
    const weighted = { queries: RECORDED, config: {}, weights: { name_literal: 0.8 } };
    const told = await server.app.inject({ method: "POST", url: "/match/default", payload: weighted });
    expect([told.statusCode, told.headers["x-not-used"]]).toEqual([200, "weights"]);
    expect((await match(RECORDED)).headers["x-not-used"]).toBeUndefined();
  });

  it("names the lists it could not look at", async () => {
    expect((await match(RECORDED)).headers["x-not-loaded"]).toContain("us/ofac-sdn");
  });

  it("takes keys and names that would harm a careless program as text", async () => {
    const queries = JSON.parse(
      '{"__proto__x":{"schema":"Company","properties":{"name":["Hikvision","<script>"]}},"constructor":{"schema":"Company","properties":{"name":["x1"]}}}',
    ) as object;
    const { responses } = await matched(queries);
    expect(Object.keys(responses)).toEqual(["__proto__x", "constructor"]);
  });
});

describe("GET /search/{dataset}", () => {
  const search = async (query: string) => searchResponse.parse((await get(`/search/default?${query}`)).json());

  it("finds by the beginning of a word, with facets, page by page", async () => {
    const first = await search("q=huaw&limit=2");
    expect(first.total.value).toBeGreaterThan(20);
    expect(first.results.length).toBe(2);
    const second = await search("q=huaw&limit=2&offset=2");
    expect(second.results.map((r) => r.id)).not.toEqual(first.results.map((r) => r.id));
    const cn = first.facets["countries"]?.values.find((v) => v.name === "cn");
    expect(cn).toMatchObject({ label: "China" });
    expect((await search("q=huaw&countries=cn&limit=0")).total.value).toBe(cn?.count);
  });

  it("finds a name in another script", async () => {
    expect((await search(`q=${encodeURIComponent("海康威视")}`)).results[0]?.caption).toContain("Hikvision");
  });

  it("gives everything for no words, and refuses a schema that is none", async () => {
    expect((await search("schema=LegalEntity&limit=1")).total.value).toBeGreaterThan(3000);
    expect((await get("/search/default?schema=Banana")).statusCode).toBe(400);
  });
});

describe("GET /entities/{id} and /catalog", () => {
  it("gives one entity in full, or flat when asked", async () => {
    const id = "us_bis_entity_list-cn-hangzhou-hikvision-digital-technology-co-ltd";
    const full = entity.parse((await get(`/entities/${id}`)).json());
    expect(full.properties).toMatchObject({
      sanctions: [{ schema: "Sanction", properties: { startDate: ["2019-10-09"] } }],
    });
    const flat = entity.parse((await get(`/entities/${id}?nested=false`)).json());
    expect(flat.properties).not.toHaveProperty("sanctions");
    const reply = await get("/entities/nobody");
    expect([reply.statusCode, reply.json()]).toEqual([404, { detail: "No such entity!" }]);
  });

  it("gives what stands beside an entity, page by page, one property or all", async () => {
    const id = "us_bis_entity_list-cn-hangzhou-hikvision-digital-technology-co-ltd";
    const all = adjacency.parse((await get(`/entities/${id}/adjacent`)).json());
    expect(all.entity.id).toBe(id);
    expect(all.adjacent["sanctions"]?.results[0]).toMatchObject({ schema: "Sanction" });
    const one = adjacentPage.parse((await get(`/entities/${id}/adjacent/sanctions?limit=1`)).json());
    expect(one).toEqual({ ...all.adjacent["sanctions"], limit: 1 });
    const none = adjacentPage.parse((await get(`/entities/${id}/adjacent/ownershipOwner`)).json());
    expect(none.total.value).toBe(0);
    expect((await get("/entities/nobody/adjacent")).statusCode).toBe(404);
    expect((await get(`/entities/${id}/adjacent?limit=x`)).statusCode).toBe(422);
  });

  it("tells every list as a dataset, loaded or not", async () => {
    const told = catalog.parse((await get("/catalog")).json());
    expect(told.datasets.find((d) => d.name === "us_bis_entity_list")).toMatchObject({ load: true });
    expect(told.datasets.find((d) => d.name === "us_ofac_sdn")).toMatchObject({ load: false, index_version: null });
    expect(told.datasets.find((d) => d.name === "default")?.children).toContain("us_bis_entity_list");
  });
});

const SNAPSHOT = join(packageRoot(import.meta.url), "../shared/data/csl-2026-07-31.json.gz");
const title = "tells persons, vessels and aircraft of the consolidated list in their schemata";
it.skipIf(!existsSync(SNAPSHOT))(
  existsSync(SNAPSHOT) ? title : `${title} (skipped: no ../shared/data here)`,
  async () => {
    const full = await inMemoryServer(() => "2026-07-31T06:00:00.000Z" as Instant);
    const report = await updateLists(full.desk, { from: SNAPSHOT });
    expect(report.ok).toBe(true);
    const of = async (schema: string) => {
      const reply = await full.app.inject({ method: "GET", url: `/search/default?schema=${schema}&limit=500` });
      return searchResponse.parse(reply.json());
    };
    for (const schema of ["Person", "Organization", "Vessel", "Airplane"]) {
      const found = await of(schema);
      expect([schema, found.total.value > 0, [...new Set(found.results.map((r) => r.schema))]]).toEqual([
        schema,
        true,
        [schema],
      ]);
    }
    expect((await of("Vessel")).results[0]?.properties).toMatchObject({ topics: ["sanction"] });
    await full.close();
  },
  60_000,
);

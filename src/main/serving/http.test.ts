import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpServer, httpServer } from "../../doors/http/index.ts";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import { parseJson, question, shapes, transactionForm } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { lawLibrary } from "./law-library.ts";

const questions = join(packageRoot(import.meta.url), "stories/questions");
const drives = JSON.parse(readFileSync(join(questions, "drives-to-hikvision.json"), "utf8")) as Record<string, unknown>;

let desk: OpenLicet;
let server: HttpServer;
beforeAll(async () => {
  desk = await openLicet({ home: ":memory:", now: () => "2026-11-24T06:00:00.000Z" as Instant });
  const parts = { desk, law: lawLibrary(), version: "test", guests: yenteRoutes(desk), web: "/nowhere" };
  server = httpServer(parts);
  await server.app.ready();
});
afterAll(async () => {
  await server.app.close();
  desk.close();
});

type Headers = Record<string, string>;
const get = (url: string, headers: Headers = {}) => server.app.inject({ method: "GET", url, headers });
const post = (url: string, payload: unknown, headers: Headers = {}) =>
  server.app.inject({ method: "POST", url, payload: payload as object, headers });
const lines = (url: string, text: string) =>
  server.app.inject({ method: "POST", url, payload: text, headers: { "content-type": "application/x-ndjson" } });
const codesOf = (body: string) => (JSON.parse(body) as { troubles: { code: string }[] }).troubles.map((t) => t.code);

describe("the table of routes", () => {
  it("has these routes and no other, each with its policy", () => {
    expect(
      server.table
        .map((r) => `${r.effect} ${r.method} ${r.path} ${r.operation}`)
        .filter((r) => !/ HEAD /.test(r))
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "read GET /* web",
        "read GET /algorithms screen",
        "read GET /api/v1/answers replay",
        "read GET /api/v1/answers/:id replay",
        "read GET /api/v1/entries/:id lists",
        "read GET /api/v1/law law",
        "read GET /api/v1/law/eccn law",
        "read GET /api/v1/law/section law",
        "read GET /api/v1/lists lists",
        "read GET /api/v1/lists/day lists",
        "read GET /api/v1/lists/diff lists",
        "read GET /api/v1/lists/editions lists",
        "read GET /api/v1/lists/timeline lists",
        "read GET /api/v1/openapi.json service",
        "read GET /api/v1/world service",
        "read GET /catalog screen",
        "read GET /entities/:id screen",
        "read GET /healthz service",
        "read GET /readyz service",
        "read GET /search/:dataset screen",
        "read POST /api/v1/answers/:id/replay replay",
        "read POST /api/v1/screen screen",
        "read POST /api/v1/screen/batch screen",
        "read POST /api/v1/whatif whatif",
        "read POST /match/:dataset screen",
        "write POST /api/v1/assess assess",
        "write POST /api/v1/assess/batch assess",
      ]
    `);
  });

  it("lets only declared routes write", () => {
    const writers = server.table.filter((r) => r.effect === "write").map((r) => `${r.method} ${r.path}`);
    expect(writers).toEqual(["POST /api/v1/assess", "POST /api/v1/assess/batch"]);
  });

  it("refuses to register a route without a policy", () => {
    const parts = { desk, law: lawLibrary(), version: "test", guests: [], web: "/nowhere" };
    const other = httpServer(parts).app;
    expect(() => other.get("/hidden", () => "x")).toThrow("no policy");
  });

  it("answers nothing else, whatever the method", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"] as const) {
      const reply = await server.app.inject({ method, url: "/api/v1/assess" });
      expect([reply.statusCode, codesOf(reply.body)]).toEqual([404, ["route/unknown"]]);
    }
  });
});

describe("strangers", () => {
  it.each([
    ["a host name that points here", { host: "attacker.example:8484" }, 421],
    ["a page of another origin", { host: "127.0.0.1:8484", origin: "http://attacker.example" }, 403],
    ["a page of another port", { host: "127.0.0.1:8484", origin: "http://127.0.0.1:3000" }, 403],
    ["a page without an origin of its own", { host: "127.0.0.1:8484", origin: "null" }, 403],
    [
      "an image tag elsewhere",
      { host: "127.0.0.1:8484", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
      403,
    ],
    [
      "a navigation to the API",
      { host: "localhost", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
      403,
    ],
  ])("turns away %s", async (_who, headers, status) => {
    const reply = await get("/api/v1/world", headers);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.body).not.toContain("engine");
  });

  it.each([
    { host: "127.0.0.1:8484" },
    { host: "localhost:1", origin: "http://localhost:1" },
    { host: "[::1]:8484", "sec-fetch-site": "same-origin" },
  ])("answers its own pages and programs %j", async (headers) => {
    expect((await get("/api/v1/world", headers as Headers)).statusCode).toBe(200);
  });

  it("gives no other origin leave, and sets the headers of every reply", async () => {
    for (const url of ["/api/v1/world", "/api/v1/none", "/", "/match/default"]) {
      const { headers } = await get(url);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["content-security-policy"]).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    }
  });
});

describe("troubles", () => {
  it.each([
    ["a field that nobody knows", { question: drives, recrod: true }, 400, ["input/unknown-field"]],
    ["a question left out", {}, 400, ["input/missing-field"]],
    ["a list for a body", [], 400, ["input/wrong-type"]],
    ["a question that cannot be read", { question: { ...drives, asOf: "2019-02-30" } }, 422, ["date/impossible"]],
    ["a day before the law held here", { question: { ...drives, asOf: "2018-12-31" } }, 422, ["date/before-coverage"]],
  ])("tells %s", async (_what, body, status, codes) => {
    const reply = await post("/api/v1/assess", body);
    expect([reply.statusCode, codesOf(reply.body)]).toEqual([status, codes]);
    const problem = reply.json<Record<string, unknown>>();
    expect(problem).toMatchObject({ type: "about:blank", status, instance: "/api/v1/assess" });
    expect(String(problem["detail"])).toContain("; try: ");
  });

  it.each([
    ["text that is no JSON", "{", "application/json", 400, ["input/not-json"]],
    ["a key that would change objects", '{"__proto__": {"x": 1}}', "application/json", 400, ["input/not-json"]],
    ["a form of a page", "question=1", "application/x-www-form-urlencoded", 415, ["input/wrong-media-type"]],
    ["plain text", "{}", "text/plain", 415, ["input/wrong-media-type"]],
    ["a body without end", `"${"x".repeat(3_000_000)}"`, "application/json", 413, ["input/too-large"]],
  ])("tells %s", async (_what, payload, type, status, codes) => {
    const reply = await server.app.inject({
      method: "POST",
      url: "/api/v1/assess",
      payload,
      headers: { "content-type": type },
    });
    expect([reply.statusCode, codesOf(reply.body)]).toEqual([status, codes]);
  });

  it.each([
    ["/api/v1/answers/nobody", 404, ["record/unknown"]],
    ["/api/v1/entries/nobody", 404, ["entry/unknown"]],
    ["/api/v1/law/section?id=1%20CFR%201.1", 404, ["section/unknown"]],
    ["/api/v1/lists/timeline?source=nobody", 404, ["source/unknown"]],
    ["/api/v1/lists/diff?from=9999&to=9999", 404, ["edition/unknown"]],
    ["/api/v1/lists/diff?from=9999", 400, ["input/missing-field"]],
    ["/api/v1/answers?limit=0", 400, ["input/wrong-type"]],
    ["/api/v1/answers?limit=two", 400, ["input/wrong-type"]],
    ["/api/v1/world?asOf=yesterday", 422, ["date/malformed"]],
    ["/api/v1/none", 404, ["route/unknown"]],
  ])("%s: %i", async (url, status, codes) => {
    const reply = await get(url);
    expect([reply.statusCode, codesOf(reply.body)]).toEqual([status, codes]);
  });

  it("keeps hostile names harmless: they come back as JSON text, nothing else", async () => {
    const name = '<script>alert(1)</script>\u202e\u0000"\r\nSet-Cookie: a=b';
    const reply = await post("/api/v1/screen", { name, [name]: 1 });
    expect(reply.statusCode).toBe(400);
    expect(reply.headers["set-cookie"]).toBeUndefined();
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.body).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const screened = await post("/api/v1/screen", { name });
    expect(screened.json()).toMatchObject({ query: name });
  });
});

describe("answers", () => {
  it("answers, records, and makes the same bytes again", async () => {
    const reply = await post("/api/v1/assess", { question: { ...drives, asOf: "2019-10-09" } });
    const { assessment, recordId } = reply.json<{ assessment: { outcome: string; id: string }; recordId: string }>();
    expect(assessment.outcome).toBe("license_required");
    const kept = (await get(`/api/v1/answers/${recordId}`)).json<{ assessment: unknown; question: unknown }>();
    expect(kept).toMatchObject({ assessment, question: { ...drives, asOf: "2019-10-09" } });
    expect((await post(`/api/v1/answers/${recordId}/replay`, undefined)).json()).toMatchObject({ identical: true });
    const listed = (await get("/api/v1/answers?limit=1")).json<{ answers: { recordId: string }[] }>();
    expect(listed.answers.map((a) => a.recordId)).toEqual([recordId]);
  });

  it("does not record when told not to", async () => {
    const before = await desk.record.newest(100);
    const reply = await post("/api/v1/assess", { question: drives, record: false });
    expect(reply.json()).toMatchObject({ recordId: null });
    expect(await desk.record.newest(100)).toEqual(before);
  });

  it("answers a batch line by line, a refused line in its place", async () => {
    const one = JSON.stringify({ ...drives, id: "a" });
    const two = JSON.stringify({ ...drives, id: "b", asOf: "2019-10-09" });
    const reply = await lines("/api/v1/assess/batch", `${one}\nnonsense\n\n${two}`);
    expect(reply.headers["content-type"]).toContain("application/x-ndjson");
    const answers = reply.body
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(answers.map((a) => a["outcome"] ?? a["line"])).toEqual(["no_requirement_found", 2, "license_required"]);
  });

  it("records a batch only when asked to", async () => {
    const text = JSON.stringify({ ...drives, id: "batch-1", asOf: "2019-06-01" });
    await lines("/api/v1/assess/batch", text);
    expect(await desk.record.find("batch-1")).toBeUndefined();
    await lines("/api/v1/assess/batch?record=true", text);
    expect(await desk.record.find("batch-1")).toMatchObject({ id: "batch-1", screened: true });
  });

  it("screens a batch in order", async () => {
    const reply = await lines(
      "/api/v1/screen/batch?limit=1",
      '{"qid":1,"name":"HIK VISION"}\n{"qid":2}\n{"qid":3,"name":"Qwxzk"}',
    );
    const answers = reply.body
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l) as { qid: number; hits?: unknown[] });
    expect(answers.map((a) => [a.qid, a.hits?.length])).toEqual([
      [1, 1],
      [2, undefined],
      [3, 0],
    ]);
  });

  it("ends a batch with its trouble when the bytes are no text", async () => {
    const payload = Buffer.concat([Buffer.from('{"name":"HIK VISION"}\n'), Buffer.from([0xff, 0xfe, 0x0a])]);
    const reply = await server.app.inject({
      method: "POST",
      url: "/api/v1/screen/batch",
      payload,
      headers: { "content-type": "application/x-ndjson" },
    });
    const last = JSON.parse(reply.body.trim().split("\n").at(-1) ?? "") as {
      refused: { code: string };
      ended: boolean;
    };
    expect([last.refused.code, last.ended]).toEqual(["input/not-utf8", true]);
  });

  it("gives the law as a tree and a section with versions, questions and worked examples", async () => {
    const tree = (await get("/api/v1/law")).json<{ parts: { part: string; sections: { section: string }[] }[] }>();
    const sections = tree.parts.flatMap((p) => p.sections.map((s) => s.section));
    expect(tree.parts.map((p) => p.part)).toContain("15 CFR Part 744");
    expect(sections.length).toBeGreaterThan(50);
    for (const section of sections) {
      const reply = await get(`/api/v1/law/section?id=${encodeURIComponent(section)}`);
      expect([section, reply.statusCode]).toEqual([section, 200]);
    }
    const one = (await get("/api/v1/law/section?id=15%20CFR%20744.11(a)")).json<Record<string, unknown[]>>();
    expect(one["section"]).toBe("15 CFR 744.11");
    expect(one["examples"]?.length).toBeGreaterThan(3);
  });

  it("proposes entries of the control list for a number and for words, and says that a person classifies", async () => {
    type Found = { entries: { code: string }[]; humanJudgement: string };
    const byNumber = (await get("/api/v1/law/eccn?q=3a001.a.7")).json<Found>();
    expect(byNumber.entries.map((e) => e.code)).toEqual(["3A001"]);
    const byWords = (await get("/api/v1/law/eccn?q=imaging%20cameras")).json<Found>();
    expect(byWords.entries.map((e) => e.code)).toContain("6A003");
    expect(byWords.humanJudgement).toContain("a person classifies");
  });

  it("shows a list over time", async () => {
    const [source] = (await get("/api/v1/lists"))
      .json<{ sources: { source: string; edition?: unknown }[] }>()
      .sources.filter((s) => s.edition);
    const url = `source=${encodeURIComponent(source?.source ?? "")}`;
    const { lists } = (await get(`/api/v1/lists/timeline?${url}`)).json<{
      lists: { entries: number; firstDayUnknown: number; days: { on: string; added: number }[] }[];
    }>();
    const [list] = lists;
    expect(list?.days.reduce((sum, d) => sum + d.added, list.firstDayUnknown)).toBe(list?.entries);
    const day = (await get(`/api/v1/lists/day?${url}&on=2019-10-09`)).json<{ added: { name: string }[] }>();
    expect(day.added.map((e) => e.name)).toContain("Hangzhou Hikvision Digital Technology Co., Ltd.");
    expect(day.added.length).toBe(list?.days.find((d) => d.on === "2019-10-09")?.added);
  });

  it("is alive and ready", async () => {
    for (const url of ["/healthz", "/readyz"]) expect((await get(url)).json()).toEqual({ status: "ok" });
  });
});

describe("before any list", () => {
  it("refuses with 503 and the code of the command line; it never reads as nothing found", async () => {
    const empty: OpenLicet = {
      ...desk,
      world: async () => ({ ok: true, value: await worldWithoutLists() }),
      listsAsked: () => [],
    };
    const { app } = httpServer({
      desk: empty,
      law: lawLibrary(),
      version: "test",
      guests: yenteRoutes(empty),
      web: "/nowhere",
    });
    const ask = (url: string, payload: object) => app.inject({ method: "POST", url, payload });
    for (const reply of [
      await ask("/api/v1/screen", { name: "Hikvision" }),
      await ask("/api/v1/assess", { question: drives }),
      await app.inject({ method: "GET", url: "/readyz" }),
    ])
      expect([reply.statusCode, codesOf(reply.body)]).toEqual([503, ["lists/none-loaded"]]);
    const batch = await app.inject({
      method: "POST",
      url: "/api/v1/screen/batch",
      payload: '{"name":"x1"}',
      headers: { "content-type": "application/x-ndjson" },
    });
    expect(batch.statusCode).toBe(503);
    const match = await ask("/match/default", {
      queries: { q: { schema: "Company", properties: { name: ["Hikvision"] } } },
    });
    expect(match.statusCode).toBe(503);
    await app.close();
  });

  async function worldWithoutLists() {
    const world = await desk.world();
    if (!world.ok) throw new Error("no world");
    const { openScreener } = await import("../../screening/index.ts");
    return { ...world.value, screener: openScreener({ entries: [], lists: [] }) };
  }
});

describe("the API document", () => {
  type Document = {
    openapi: string;
    paths: Record<
      string,
      Record<string, { operationId: string; parameters: { name: string; in: string }[]; responses: unknown }>
    >;
    components: { schemas: Record<string, object> };
  };
  let document: Document;
  beforeAll(async () => {
    document = (await get("/api/v1/openapi.json")).json<Document>();
  });

  it("is OpenAPI 3.1 and names every route of ours, each operation once", () => {
    expect(document.openapi).toBe("3.1.0");
    const told = Object.entries(document.paths).flatMap(([p, of]) =>
      Object.keys(of).map((m) => `${m.toUpperCase()} ${p}`),
    );
    const ours = server.table
      .filter((r) => r.method !== "HEAD" && /^\/(api|healthz|readyz)/.test(r.path) && !r.path.endsWith("openapi.json"))
      .map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, "{$1}")}`);
    expect(told.sort()).toEqual([...new Set(ours)].sort());
    const ids = Object.values(document.paths).flatMap((of) => Object.values(of).map((o) => o.operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers only to shapes that it holds, and declares every field of a path", () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((m) =>
      m[1]?.replace("#/components/schemas/", ""),
    );
    expect(refs.filter((r) => r === undefined || !(r in document.components.schemas))).toEqual([]);
    for (const [path, of] of Object.entries(document.paths))
      for (const operation of Object.values(of))
        expect(operation.parameters.filter((p) => p.in === "path").map((p) => `{${p.name}}`)).toEqual(
          path.match(/\{\w+\}/g) ?? [],
        );
  });

  it("describes questions in a form that holds every question of the stories", () => {
    for (const file of readdirSync(questions).filter((f) => f.endsWith(".json"))) {
      const read = parseJson(readFileSync(join(questions, file), "utf8"), file);
      expect(read.ok && transactionForm.safeParse(read.value).success, file).toBe(true);
    }
    expect(shapes.get(transactionForm)?.id).toBe("Transaction");
    expect(question.safeParse(undefined).success).toBe(false);
  });
});

import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpServer, type ServerParts } from "../../doors/http/index.ts";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import { readOnlyDesk, readOnlyShelf } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import type { OpenLicet } from "../open-licet.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

const questions = join(packageRoot(import.meta.url), "stories/questions");
const drives = JSON.parse(readFileSync(join(questions, "drives-to-hikvision.json"), "utf8")) as Record<string, unknown>;

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

type Headers = Record<string, string>;
const get = (url: string, headers: Headers = {}) => server.app.inject({ method: "GET", url, headers });
const post = (url: string, payload?: object) =>
  server.app.inject({ method: "POST", url, ...(payload ? { payload } : {}) });
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
        "read GET /api/v1/book book",
        "read GET /api/v1/book/customers book",
        "read GET /api/v1/book/orders book",
        "read GET /api/v1/book/products book",
        "read GET /api/v1/book/question book",
        "read GET /api/v1/book/set-aside book",
        "read GET /api/v1/changes law",
        "read GET /api/v1/entries/:id lists",
        "read GET /api/v1/law law",
        "read GET /api/v1/law/chart law",
        "read GET /api/v1/law/chart/cell law",
        "read GET /api/v1/law/control-list law",
        "read GET /api/v1/law/control-list/entry law",
        "read GET /api/v1/law/country law",
        "read GET /api/v1/law/country/parties law",
        "read GET /api/v1/law/eccn law",
        "read GET /api/v1/law/section law",
        "read GET /api/v1/law/text law",
        "read GET /api/v1/law/text/contents law",
        "read GET /api/v1/law/text/search law",
        "read GET /api/v1/lists lists",
        "read GET /api/v1/lists/day lists",
        "read GET /api/v1/lists/diff lists",
        "read GET /api/v1/lists/editions lists",
        "read GET /api/v1/lists/timeline lists",
        "read GET /api/v1/openapi.json service",
        "read GET /api/v1/world service",
        "read GET /catalog screen",
        "read GET /entities/:id screen",
        "read GET /entities/:id/adjacent screen",
        "read GET /entities/:id/adjacent/:property screen",
        "read GET /healthz service",
        "read GET /readyz service",
        "read GET /search/:dataset screen",
        "read POST /api/v1/answers/:id/replay replay",
        "read POST /api/v1/changes/touched replay",
        "read POST /api/v1/impact impact",
        "read POST /api/v1/impact/report impact",
        "read POST /api/v1/screen screen",
        "read POST /api/v1/screen/batch screen",
        "read POST /api/v1/whatif whatif",
        "read POST /match/:dataset screen",
        "write POST /api/v1/assess assess",
        "write POST /api/v1/assess/batch assess",
        "write POST /api/v1/book/import book",
        "write POST /api/v1/diligence diligence",
      ]
    `);
  });

  it("lets only declared routes write", () => {
    const writers = server.table.filter((r) => r.effect === "write").map((r) => `${r.method} ${r.path}`);
    expect(writers).toEqual([
      "POST /api/v1/assess",
      "POST /api/v1/assess/batch",
      "POST /api/v1/diligence",
      "POST /api/v1/book/import",
    ]);
  });

  it("gives readers a desk and a shelf that cannot write", async () => {
    const { record, lists, business } = readOnlyDesk(server.desk);
    const never: never = Object(undefined) as never;
    const attempts = [
      record.append(never),
      record.appendAll([]),
      lists.store.setAside(never),
      lists.store.switchTo("a", "b", undefined, never),
      lists.store.noteAttempt(never),
      lists.store.sign("a", "b", never),
      lists.archive.keep(never, new Uint8Array()),
      business.writeDemo("/nowhere", {}),
      readOnlyShelf(server.parts.books).bring(never),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow("desk/read-only");
    expect(await record.newest(1)).toEqual(await server.desk.record.newest(1));
  });

  it("refuses to register a route without a policy", () => {
    const other = httpServer(server.parts).app;
    expect(() => other.get("/hidden", () => "x")).toThrow("no policy");
  });

  it.each([
    ["DELETE", "/api/v1/lists", "GET, HEAD"],
    ["GET", "/api/v1/assess", "POST"],
    ["OPTIONS", "/api/v1/assess", "POST"],
    ["PUT", "/api/v1/answers/r-1", "GET, HEAD"],
    ["GET", "/match/default", "POST"],
    ["PATCH", "/healthz/", "GET, HEAD"],
  ] as const)("%s %s: 405, and which methods answer there", async (method, url, allow) => {
    const reply = await server.app.inject({ method, url });
    expect([reply.statusCode, codesOf(reply.body), reply.headers["allow"]]).toEqual([
      405,
      ["route/other-method"],
      allow,
    ]);
  });

  it("answers nothing at other paths, whatever the method", async () => {
    for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "POST"] as const) {
      const reply = await server.app.inject({ method, url: "/api/v1/none" });
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
    ["a question that is none", { question: null }, 400, ["input/wrong-type"]],
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

describe("a server that listens", () => {
  const listening = async (parts: Partial<ServerParts>) => {
    const { app } = httpServer({ ...server.parts, ...parts });
    return { app, address: await app.listen({ port: 0, host: "127.0.0.1" }) };
  };

  it("gives up a body that does not arrive, and goes on answering others", async () => {
    const { app, address } = await listening({ patienceMs: 50 });
    const slow = request(`${address}/api/v1/screen`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": 10 },
    });
    slow.write("{");
    const [reply] = (await once(slow, "response")) as [IncomingMessage];
    expect([reply.statusCode, codesOf((await reply.toArray()).join(""))]).toEqual([408, ["request/too-slow"]]);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    slow.destroy();
    await app.close();
  });

  it("turns away what is more than it takes, at once, and says when to come again", async () => {
    const held = Promise.withResolvers<void>();
    const desk: OpenLicet = { ...server.desk, world: (at) => held.promise.then(() => server.desk.world(at)) };
    const { app } = httpServer({ ...server.parts, desk, mostInside: 2 });
    const ask = () => app.inject({ method: "POST", url: "/api/v1/screen", payload: { name: "HIK VISION" } });
    const inside = [ask(), ask()];
    await others();
    const turnedAway = await ask();
    expect([turnedAway.statusCode, turnedAway.headers["retry-after"], codesOf(turnedAway.body)]).toEqual([
      503,
      "1",
      ["server/busy"],
    ]);
    expect((await app.inject({ method: "GET", url: "/healthz" })).statusCode).toBe(200);
    held.resolve();
    for (const reply of await Promise.all(inside)) expect(reply.statusCode).toBe(200);
    expect((await ask()).statusCode).toBe(200);
    await app.close();
  });

  it("answers over a real connection whatever is asked in turn", async () => {
    const { app, address } = await listening({});
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ name: "HIK VISION" });
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${address}/api/v1/screen`, { method: "POST", headers, body })),
    );
    expect(new Set(replies.map((r) => r.status))).toEqual(new Set([200]));
    await app.close();
  });

  it("answers a batch while it is still being sent", async () => {
    const { app, address } = await listening({});
    const batch = request(`${address}/api/v1/screen/batch`, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
    });
    batch.write('{"qid":1,"name":"HIK VISION"}\n');
    const [reply] = (await once(batch, "response")) as [IncomingMessage];
    const [first] = (await once(reply, "data")) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ qid: 1 });
    batch.end('{"qid":2,"name":"Huawei"}\n');
    expect(JSON.parse((await reply.toArray()).join(""))).toMatchObject({ qid: 2 });
    await app.close();
  });

  it("gives out the web app: its files, and its page at every path that a person may open", async () => {
    const web = mkdtempSync(join(tmpdir(), "licet-web-"));
    mkdirSync(join(web, "assets"));
    writeFileSync(join(web, "index.html"), "<!doctype html><title>licet</title>");
    writeFileSync(join(web, "assets/index-Bq3xYz12.js"), "let x;");
    const { app } = httpServer({ ...server.parts, web });
    const at = (url: string, accept: string) => app.inject({ method: "GET", url, headers: { accept } });
    for (const url of ["/", "/ask?asOf=2019-10-09", "/law/15%20CFR%20744.11"])
      expect((await at(url, "text/html,*/*")).body).toContain("<title>licet");
    expect((await at("/assets/index-Bq3xYz12.js", "*/*")).headers["cache-control"]).toContain("immutable");
    expect((await at("/", "text/html")).headers["cache-control"]).toBe("no-cache");
    for (const [url, accept] of [
      ["/assets/none.js", "*/*"],
      ["/ask", "application/json"],
      ["/api/v1/none", "text/html"],
    ] as const)
      expect((await at(url, accept)).statusCode).toBe(404);
    await app.close();
    rmSync(web, { recursive: true });
  });
});

describe("before any list", () => {
  it("refuses with 503 and the code of the command line; it never reads as nothing found", async () => {
    const empty: OpenLicet = {
      ...server.desk,
      world: async () => ({ ok: true, value: await worldWithoutLists() }),
      listsAsked: () => [],
    };
    const { app } = httpServer({ ...server.parts, desk: empty, guests: yenteRoutes(empty) });
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
    const world = await server.desk.world();
    if (!world.ok) throw new Error("no world");
    const { openScreener } = await import("../../screening/index.ts");
    return { ...world.value, screener: openScreener({ entries: [], lists: [] }) };
  }
});

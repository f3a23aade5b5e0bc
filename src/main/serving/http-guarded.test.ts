import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpServer } from "../../doors/http/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

let server: InMemoryServer;
let address = "";
let listening: ReturnType<typeof httpServer>["app"];
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
  listening = httpServer(server.parts).app;
  address = await listening.listen({ port: 0, host: "127.0.0.1" });
}, 60_000);
afterAll(async () => {
  await listening.close();
  await server.close();
});

/** Every route there is, with something in the place of each field of its path. */
const everyRoute = () =>
  server.table.map(({ method, path }) => ({ method, url: path.replace(/:\w+/g, "x").replace("*", "x") }));

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Sends a request as it stands, without a body unless one is written. */
async function send(method: string, url: string, headers: Record<string, string>, write = ""): Promise<Reply> {
  const sent = request(`${address}${url}`, { method, headers, agent: false });
  sent.on("error", () => undefined);
  sent.write(write);
  if (headers["content-length"] === undefined) sent.end();
  const [reply] = (await once(sent, "response")) as [IncomingMessage];
  const body = (await reply.toArray()).join("");
  sent.destroy();
  return { status: reply.statusCode, headers: reply.headers, body };
}

describe("every route, without exception", () => {
  it("turns away a name that is not this machine's, another page's origin, and a page elsewhere", async () => {
    for (const { method, url } of everyRoute()) {
      const stranger = await send(method, url, { host: "attacker.example" });
      const origin = await send(method, url, { origin: "http://attacker.example" });
      const page = await send(method, url, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" });
      expect([method, url, stranger.status, origin.status, page.status]).toEqual([method, url, 421, 403, 403]);
    }
  }, 60_000);

  it("sets the headers that keep a page safe, and names the request", async () => {
    for (const { method, url } of everyRoute().filter((r) => r.method !== "POST")) {
      const { headers } = await send(method, url, {});
      expect([url, headers["content-security-policy"]]).toEqual([url, expect.not.stringContaining("unsafe")]);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
      expect(headers["x-request-id"]).toMatch(/^r[0-9a-z]+$/);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  }, 60_000);

  it("refuses a body that is larger than any it takes, before it is sent", async () => {
    for (const { method, url } of everyRoute().filter((r) => r.method === "POST"))
      for (const type of ["application/json", "application/x-ndjson"]) {
        const large = { "content-type": type, "content-length": String(4 * 1024 ** 3) };
        const { status, body } = await send(method, url, large, "{");
        const other = status === 415 ? "input/wrong-media-type" : "input/too-large";
        expect([url, type, status, body]).toEqual([url, type, status, expect.stringContaining(other)]);
        if (type === "application/json") expect([url, status]).toEqual([url, url.endsWith("/batch") ? status : 413]);
        expect([413, 415]).toContain(status);
      }
  }, 60_000);
});

describe("lines", () => {
  it.each(["/api/v1/assess", "/api/v1/screen", "/match/default", "/api/v1/impact", "/api/v1/diligence"])(
    "are not taken where one object is read: %s",
    async (url) => {
      const reply = await send("POST", url, { "content-type": "application/x-ndjson" }, '{"name":"x"}\n');
      expect([reply.status, JSON.parse(reply.body).troubles[0].code]).toEqual([415, "input/wrong-media-type"]);
    },
  );
});

describe("names of requests", () => {
  it("are the caller's own where they are plain", async () => {
    expect((await send("GET", "/healthz", { "x-request-id": "order-4711.a" })).headers["x-request-id"]).toBe(
      "order-4711.a",
    );
    for (const bad of ["a b", "x".repeat(65), "<script>", "a;b"])
      expect((await send("GET", "/healthz", { "x-request-id": bad })).headers["x-request-id"]).toMatch(/^r[0-9a-z]+$/);
  });
});

describe("addresses that try to leave their place", () => {
  it.each(["/%zz", "/api/v1/entries/%zz", "/%"])(
    "%s: 400 as a problem, with the headers of every reply",
    async (url) => {
      const { status, headers, body } = await send("GET", url, {});
      expect([status, JSON.parse(body).troubles[0].code]).toEqual([400, "input/not-an-address"]);
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
    },
  );

  it.each(["../../package.json", "..%2f..%2fpackage.json", "board.pdf/../x", 'board.pdf"\r\nx-evil: 1', ""])(
    "a report called %j is not made",
    async (file) => {
      const reply = await server.app.inject({ method: "POST", url: "/api/v1/impact/report", payload: { file } });
      expect([reply.statusCode, reply.headers["x-evil"], reply.headers["content-disposition"]]).toEqual([
        404,
        undefined,
        undefined,
      ]);
    },
  );

  it.each(["/../../etc/passwd", "/..%2f..%2fpackage.json", "/assets/..%2f..%2fpackage.json", "/%2e%2e/package.json"])(
    "no file outside the web app is given out for %s",
    async (path) => {
      const socket = connect(Number(new URL(address).port), "127.0.0.1");
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
      const said = (await socket.toArray()).join("");
      expect(said).toMatch(/^HTTP\/1\.1 404/);
      expect(said).not.toContain("fastify");
    },
  );
});

describe("clients that do not keep to the rules of the road", () => {
  it.each([
    ["no request at all", "hello\r\n\r\n"],
    [
      "two lengths",
      "POST /api/v1/screen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\n{}",
    ],
    [
      "a length and chunks",
      "POST /api/v1/screen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a header without end", `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${"x".repeat(40_000)}\r\n\r\n`],
  ])("%s: refused, and the others are served", async (_what, words) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(words);
    const said = (await socket.toArray()).join("");
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });
});

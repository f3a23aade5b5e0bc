import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openFetcher } from "./index.ts";

const servers: Server[] = [];

/** A real server on this machine; gives its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const LIMITS = { silenceMs: 150, wholeMs: 2000, maxBytes: 10_000, maxRedirects: 2 };
const policyFor = (...addresses: string[]) => ({
  hosts: new Set(addresses.map((a) => new URL(a).host)),
  limits: LIMITS,
});
const fetchFrom = (address: string) => openFetcher(policyFor(address)).fetch(`${address}/list.csv`);

async function codeFrom(address: string): Promise<string> {
  const came = await fetchFrom(address);
  return came.ok ? "came" : came.troubles[0].code;
}

describe("fetching a document", () => {
  it("takes it whole, with its version and with progress", async () => {
    const address = await serve((_, response) => {
      response.setHeader("etag", '"v1"').setHeader("content-type", "text/csv; charset=utf-8");
      response.end("name\nAcme\n");
    });
    const seen: number[] = [];
    const came = await openFetcher(policyFor(address)).fetch(`${address}/list.csv`, undefined, (_, n) => seen.push(n));
    expect(came.ok && came.value).toMatchObject({ name: "list.csv", mediaType: "text/csv", entityTag: '"v1"' });
    expect(seen.at(-1)).toBe(10);
  });

  it("asks whether anything changed, and takes no for an answer", async () => {
    const address = await serve((request, response) => {
      response.statusCode = request.headers["if-none-match"] === '"v1"' ? 304 : 200;
      response.end(response.statusCode === 200 ? "name\n" : undefined);
    });
    const fetcher = openFetcher(policyFor(address));
    expect(await fetcher.fetch(`${address}/list.csv`, { entityTag: '"v1"' })).toEqual({
      ok: true,
      value: "not-modified",
    });
    const changed = await fetcher.fetch(`${address}/list.csv`, { entityTag: '"v0"' });
    expect(changed.ok && changed.value !== "not-modified").toBe(true);
  });

  it("refuses a body shorter than announced", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("name\nAcme\n", () => response.destroy());
    });
    expect(["fetch/cut", "fetch/unreachable"]).toContain(await codeFrom(address));
  });

  it("gives up on silence before and between the bytes", async () => {
    expect(await codeFrom(await serve(() => undefined))).toBe("fetch/timeout");
    expect(await codeFrom(await serve((_, response) => void response.write("name\n")))).toBe("fetch/timeout");
  });

  it("gives up on a publisher who never ends, byte after byte", async () => {
    const address = await serve((_, response) => {
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    });
    const came = await openFetcher({ ...policyFor(address), limits: { ...LIMITS, wholeMs: 200 } }).fetch(
      `${address}/a`,
    );
    expect(came.ok ? "came" : came.troubles[0].code).toBe("fetch/timeout");
  });

  it("refuses more bytes than the limit, announced or not", async () => {
    expect(await codeFrom(await serve((_, response) => void response.end("x".repeat(10_001))))).toBe("fetch/too-large");
    const streamed = await serve((_, response) => {
      for (let i = 0; i < 11; i += 1) response.write("x".repeat(1000));
      response.end();
    });
    expect(await codeFrom(streamed)).toBe("fetch/too-large");
  });

  it("tells a publisher's trouble from a document", async () => {
    for (const status of [404, 500, 503]) {
      const came = await fetchFrom(
        await serve((_, response) => {
          response.statusCode = status;
          response.end("<html>sorry</html>");
        }),
      );
      expect(came.ok ? "came" : came.troubles[0].because).toContain(String(status));
    }
  });

  it("follows redirects among configured hosts only, and not for ever", async () => {
    const other = await serve((_, response) => void response.end("name\n"));
    const sendsTo = (to: string) => (_: unknown, response: Parameters<RequestListener>[1]) =>
      void response.writeHead(302, { location: to }).end();
    const away = await serve(sendsTo(`${other}/list.csv`));
    expect(await codeFrom(away)).toBe("fetch/redirected-elsewhere");
    const both = await openFetcher(policyFor(away, other)).fetch(`${away}/list.csv`);
    expect(both.ok).toBe(true);
    expect(await codeFrom(await serve(sendsTo("/list.csv")))).toBe("fetch/redirects");
    expect(await codeFrom(await serve(sendsTo("file:///etc/passwd")))).toBe("fetch/redirected-elsewhere");
  });

  it("opens no connection to an address nobody configured", async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const came = await openFetcher({ hosts: new Set(["lists.example"]), limits: LIMITS }).fetch(`${address}/list.csv`);
    expect(came.ok ? "came" : came.troubles[0].code).toBe("fetch/not-configured");
    expect(asked).toBe(0);
    const fetcher = openFetcher({ hosts: new Set(), limits: LIMITS });
    expect((await fetcher.fetchGiven(`${address}/list.csv`)).ok).toBe(true);
    const after = await fetcher.fetch(`${address}/list.csv`);
    expect(after.ok ? "came" : after.troubles[0].code).toBe("fetch/not-configured");
    const unfit = await fetcher.fetchGiven("ftp://lists.example/list.csv");
    expect(unfit.ok ? "came" : unfit.troubles[0].code).toBe("fetch/not-configured");
  });

  it("says so when nobody answers", async () => {
    expect(await codeFrom("http://127.0.0.1:9")).toBe("fetch/unreachable");
  });
});

import { describe, expect, it } from "vitest";
import { hostRefused, requestRefused } from "./guard.ts";

describe("where a server may listen", () => {
  it.each(["127.0.0.1", "::1", "localhost"])("takes %s", (host) => {
    expect(hostRefused(host)).toBeUndefined();
  });

  it.each(["0.0.0.0", "::", "192.168.1.7", "127.0.0.1.attacker.example", "example.com", ""])(
    "refuses `%s` and says why",
    (host) => {
      expect(hostRefused(host)).toMatchObject({
        code: "serve/not-loopback",
        because: expect.stringContaining("no accounts yet"),
      });
    },
  );
});

describe("who may ask", () => {
  it.each([
    undefined,
    "",
    "attacker.example",
    "localhost.attacker.example",
    "127.0.0.1.nip.example:8484",
    "127.0.0.1@attacker.example",
    "0.0.0.0:8484",
  ])("turns away the host `%s`", (host) => {
    expect(requestRefused({ host }, "/")?.code).toBe("request/other-host");
  });

  it("lets a person follow a link to a page, never to the API", () => {
    const link = { host: "localhost:8484", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect(requestRefused(link, "/ask?asOf=2019-10-09")).toBeUndefined();
    expect(requestRefused(link, "/api/v1/answers")?.code).toBe("request/other-origin");
  });
});

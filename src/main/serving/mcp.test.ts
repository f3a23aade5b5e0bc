import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mcpServer } from "../../doors/mcp/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { lawLibrary } from "./law-library.ts";

const root = packageRoot(import.meta.url);
const drives = JSON.parse(readFileSync(join(root, "stories/questions/drives-to-hikvision.json"), "utf8")) as Record<
  string,
  unknown
>;
const client = new Client({ name: "test", version: "1" });
let desk: OpenLicet;

beforeAll(async () => {
  desk = await openLicet({ home: ":memory:", now: () => "2026-11-24T06:00:00.000Z" as Instant });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer({ desk, law: lawLibrary() }, "test").connect(there);
  await client.connect(here);
});
afterAll(async () => {
  await client.close();
  desk.close();
});

interface Told {
  readonly answer: Record<string, unknown>;
  readonly untrusted: Record<string, string>;
}
async function call(name: string, args: Record<string, unknown>) {
  const reply = await client.callTool({ name, arguments: args });
  const told: object = Object(reply.structuredContent);
  return { ...(told as Told), isError: reply.isError === true };
}

describe("tools for assistants", () => {
  it("are these five, and every one of them says that it only reads", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual(["assess", "screen", "explain", "whatif", "diligence"]);
    for (const t of tools) expect(t.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
  });

  it("assess without recording, the same outcome as every other door", async () => {
    const { answer, untrusted } = await call("assess", { question: { ...drives, asOf: "2019-10-09" } });
    expect(answer).toMatchObject({ outcome: "license_required", asOf: "2019-10-09" });
    expect(Object.values(untrusted)).toContain("Hangzhou Hikvision Digital Technology Co., Ltd.");
    expect(JSON.stringify(answer)).not.toContain("Hikvision");
    // The words of the list stand apart as well, in the headline and in every reason.
    const words = Object.entries(untrusted).find(([, text]) => text.startsWith("For all items subject to the EAR"));
    expect(JSON.stringify(answer)).not.toContain("For all items subject to the EAR");
    expect(String(answer["headline"])).toContain(words?.[0] ?? "a mark");
    expect(await desk.record.newest(1)).toEqual([]);
  });

  it("screen, and name the lists that were not looked at", async () => {
    const { answer, untrusted } = await call("screen", { name: "HIK VISION", limit: 1 });
    const [hit] = answer["hits"] as { name: string; score: number }[];
    expect(untrusted[hit?.name ?? ""]).toContain("Hikvision");
    expect((answer["lists"] as { state: string }[]).some((l) => l.state === "absent")).toBe(true);
  });

  it("tell the questions of due diligence, and sign nothing", async () => {
    const item = { eccn: "6A993", eccnParagraph: "a", origin: "US", description: "thermal cameras" };
    const { answer } = await call("diligence", { question: { ...drives, asOf: "2026-08-20", item } });
    expect(answer).toMatchObject({ capable: "yes", recordId: null, notes: [] });
    expect((answer["asks"] as { fact: string }[]).map((a) => a.fact)).toContain("misuseLimitedByContract");
    const sign = { by: "x", judgement: "y", reason: "z" };
    expect((await call("diligence", { question: { ...drives, item }, sign })).isError).toBe(true);
    expect(await desk.record.newest(1)).toEqual([]);
  });

  it("explain a section, and what would change if a party were listed", async () => {
    expect((await call("explain", { section: "15 CFR 744.11" })).answer).toMatchObject({ section: "15 CFR 744.11" });
    const proposal = { list: "us/bis-entity-list", party: "Hangzhou Hikvision Digital Technology", from: "2019-05-23" };
    const { answer } = await call("whatif", { question: drives, proposal });
    expect(answer).toMatchObject({
      difference: { outcome: { before: "no_requirement_found", after: "license_required" } },
    });
  });

  it.each([
    ["screen", { nmae: "x" }, "input/unknown-field"],
    ["assess", { question: drives, record: true }, "input/unknown-field"],
    ["explain", {}, "input/missing-field"],
    ["explain", { answer: "nobody" }, "record/unknown"],
    ["erase", {}, "tool/unknown"],
  ])("%s %j: %s", async (name, args, code) => {
    const told = await call(name, args);
    expect(told.isError).toBe(true);
    expect((told.answer["troubles"] as { code: string }[]).map((t) => t.code)).toContain(code);
  });
});

it("speaks over standard input and output, and writes nothing else there", async () => {
  const home = mkdtempSync(join(tmpdir(), "licet-mcp-"));
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(root, "src/main/licet.ts"), "--home", home, "mcp"],
    stderr: "pipe",
  });
  const other = new Client({ name: "test", version: "1" });
  await other.connect(transport);
  expect(other.getServerVersion()?.name).toBe("licet");
  expect((await other.listTools()).tools.length).toBe(5);
  await other.close();
  rmSync(home, { recursive: true });
}, 30_000);

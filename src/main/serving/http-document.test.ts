import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseJson, question, shapeNamed, shapes, transactionForm } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type InMemoryServer, inMemoryServer } from "./in-memory-server.ts";

const questions = join(packageRoot(import.meta.url), "stories/questions");
const drives = JSON.parse(readFileSync(join(questions, "drives-to-hikvision.json"), "utf8")) as Record<string, unknown>;

let server: InMemoryServer;
beforeAll(async () => {
  server = await inMemoryServer(() => "2026-11-24T06:00:00.000Z" as Instant);
}, 60_000);
afterAll(() => server.close());

const get = (url: string) => server.app.inject({ method: "GET", url });
const post = (url: string, payload?: object) =>
  server.app.inject({ method: "POST", url, ...(payload ? { payload } : {}) });

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

  it("is told to people too: docs/http.md has every route", () => {
    const page = readFileSync(join(packageRoot(import.meta.url), "docs/http.md"), "utf8");
    const paths = server.table
      .filter((r) => r.method !== "HEAD" && r.path !== "/*")
      .map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, "{$1}")}`);
    expect(paths.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
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

describe("answers keep to the shapes that the document tells", () => {
  const proposal = { list: "us/bis-entity-list", party: "Hangzhou Hikvision Digital Technology", from: "2019-05-23" };
  const source = "source=us%2Fbis-entity-list";
  const cameras = { eccn: "6A993", eccnParagraph: "a", origin: "US", description: "thermal cameras" };
  it.each([
    ["GET", "/api/v1/world", "World"],
    ["GET", "/api/v1/lists", "ListStatuses"],
    ["GET", "/api/v1/lists/editions", "Editions"],
    ["GET", `/api/v1/lists/timeline?${source}`, "ListTimelines"],
    ["GET", `/api/v1/lists/day?${source}&on=2019-10-09`, "DayOfLists"],
    ["GET", "/api/v1/entries/cn-hangzhou-hikvision-digital-technology-co-ltd", "ShownEntries"],
    ["GET", "/api/v1/law", "LawTree"],
    ["GET", "/api/v1/law/section?id=15%20CFR%20744.11", "LawSection"],
    ["GET", "/api/v1/law/eccn?q=cameras", "ProposedEntries"],
    ["GET", "/api/v1/law/chart", "CountryChart"],
    ["GET", "/api/v1/law/chart/cell?place=CN&column=NS2", "ChartCell"],
    ["GET", "/api/v1/law/country?place=RU", "CountryPage"],
    ["GET", "/api/v1/law/country/parties?place=RU&list=us/bis-entity-list", "PartiesInCountry"],
    ["GET", "/api/v1/law/control-list", "ControlList"],
    ["GET", "/api/v1/law/control-list/entry?code=3A001", "ControlEntry"],
    ["GET", "/api/v1/law/text?section=15%20CFR%20744.11", "OfficialWords"],
    ["GET", "/api/v1/law/text/contents", "TextContents"],
    ["GET", "/api/v1/law/text/search?q=license", "TextHits"],
    ["GET", "/api/v1/changes", "DatedChanges"],
    ["POST", "/api/v1/assess", "Assessed", { question: { ...drives, asOf: "2019-10-09" } }],
    ["POST", "/api/v1/assess", "Assessed", { question: drives, record: false, screen: false }],
    ["POST", "/api/v1/assess", "Assessed", { question: drives, questions: "none" }],
    ["POST", "/api/v1/screen", "Screened", { name: "HIK VISION", level: 0.2 }],
    ["POST", "/api/v1/whatif", "WhatIf", { question: drives, proposal }],
    ["POST", "/api/v1/diligence", "Diligence", { question: drives, record: false }],
    [
      "POST",
      "/api/v1/diligence",
      "Diligence",
      { question: { ...drives, item: cameras }, sign: { by: "A. Person", judgement: "to supply", reason: "seen" } },
    ],
    ["GET", "/api/v1/answers", "AnswerLines"],
    ["GET", "/api/v1/answers/first", "AnswerKept"],
    ["POST", "/api/v1/answers/first/replay", "Replayed"],
    ["GET", "/api/v1/none", "Problem"],
  ] as const)("%s %s is %s", async (method, path, shape, body?: object) => {
    const first = (await server.desk.record.newest(1))[0]?.recordId ?? "";
    const url = path.replace("first", first);
    const reply = method === "GET" ? await get(url) : await post(url, body);
    const told = shapeNamed(shape)?.safeParse(reply.json());
    expect(told?.error?.issues ?? []).toEqual([]);
    expect(told?.success).toBe(true);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
const lines = (url: string, text: string) =>
  server.app.inject({ method: "POST", url, payload: text, headers: { "content-type": "application/x-ndjson" } });

it("a line of names with a kind that nobody knows is refused in its place, the others are answered", async () => {
  const asked = [
    { qid: 1, name: "HIK VISION", type: "wizard" },
    { qid: 2, name: "HIK VISION", type: "organization" },
    { qid: 3, name: "HIK VISION", type: "LegalEntity" },
    { qid: 4, address: "16/F One Capital Place, 18 Luard Road, Wan Chai, Hong Kong" },
  ];
  const reply = await lines("/api/v1/screen/batch", asked.map((a) => JSON.stringify(a)).join("\n"));
  const [slip, known, any, address] = reply.body
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));
  expect(slip).toMatchObject({ qid: 1, line: 1, refused: { code: "party/unknown-kind", at: "line 1: type" } });
  for (const line of [known, any]) expect(line.hits.length).toBeGreaterThan(0);
  expect(address).toMatchObject({ qid: 4, query: expect.stringContaining("One Capital Place") });
});

describe("an answer without its questions", () => {
  const asked = { ...drives, asOf: "2026-08-20", item: { eccn: "3A001.a.7", origin: "US" } };
  const ask = (more: object) =>
    server.app.inject({ method: "POST", url: "/api/v1/assess", payload: { question: asked, ...more } });

  it("has the same outcome and requirements, says what was left out, and is not kept", async () => {
    const before = (await server.desk.record.newest(500)).length;
    const [whole, quick] = [(await ask({ record: false })).json(), (await ask({ questions: "none" })).json()];
    expect(whole.leftOut).toEqual([]);
    expect(whole.assessment.questions.length).toBeGreaterThan(0);
    expect(quick).toMatchObject({ leftOut: ["questions", "flips"], recordId: null });
    for (const field of ["outcome", "requirements", "exceptions", "trace", "headline"])
      expect(quick.assessment[field]).toEqual(whole.assessment[field]);
    expect((await server.desk.record.newest(500)).length).toBe(before);
  });

  it("cannot be recorded", async () => {
    const reply = await ask({ questions: "none", record: true });
    expect([reply.statusCode, reply.json().troubles[0].at]).toEqual([400, "record"]);
  });
});

describe("answers", { timeout: 30_000 }, () => {
  it("answers, records, and makes the same bytes again", async () => {
    const reply = await post("/api/v1/assess", { question: { ...drives, asOf: "2019-10-09" } });
    const { assessment, recordId } = reply.json<{ assessment: { outcome: string; id: string }; recordId: string }>();
    expect(assessment.outcome).toBe("license_required");
    const kept = (await get(`/api/v1/answers/${recordId}`)).json<{ assessment: unknown; question: unknown }>();
    expect(kept).toMatchObject({ assessment, question: { ...drives, asOf: "2019-10-09" } });
    expect((await post(`/api/v1/answers/${recordId}/replay`)).json()).toMatchObject({ identical: true });
    const listed = (await get("/api/v1/answers?limit=1")).json<{ answers: { recordId: string }[] }>();
    expect(listed.answers.map((a) => a.recordId)).toEqual([recordId]);
  });

  it("does not record when told not to", async () => {
    const before = await server.desk.record.newest(100);
    const reply = await post("/api/v1/assess", { question: drives, record: false });
    expect(reply.json()).toMatchObject({ recordId: null });
    expect(await server.desk.record.newest(100)).toEqual(before);
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
    expect(await server.desk.record.find("batch-1")).toBeUndefined();
    await lines("/api/v1/assess/batch?record=true", text);
    expect(await server.desk.record.find("batch-1")).toMatchObject({ id: "batch-1", screened: true });
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

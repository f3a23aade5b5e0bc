import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answered, sharedAnswerers } from "../../doors/http/index.ts";
import { packageRoot } from "../launch/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { type OpenCrew, openCrew } from "./crew.ts";
import { partsOver } from "./serve.ts";

const story = join(packageRoot(import.meta.url), "stories/questions/drives-to-hikvision.json");
const drives = JSON.parse(readFileSync(story, "utf8")) as Record<string, unknown>;
const party = { schema: "Company", properties: { name: ["Hikvison Digital"], country: ["cn"] } };
const home = mkdtempSync(join(tmpdir(), "licet-crew-"));
let desk: OpenLicet;
let crew: OpenCrew;
const keep = (records: Parameters<typeof desk.record.appendAll>[0]) => desk.record.appendAll(records);

/** Asks until the threads are up. */
async function answered(route: string, asked: unknown): Promise<Answered> {
  for (;;) {
    const answer = await crew.answer(route, asked, 9);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeAll(async () => {
  desk = await openLicet({ home });
  crew = openCrew(home, keep, { threads: 2, manyInside: 2, idleMs: 60_000 });
}, 60_000);
afterAll(async () => {
  await crew.close();
  desk.close();
  rmSync(home, { recursive: true });
});

describe("threads that answer beside the one that listens", () => {
  it("are not called for one request at a time", async () => {
    expect(await crew.answer("POST /api/v1/screen", { name: "Hikvision" }, 1)).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await crew.answer("POST /api/v1/screen", { name: "Hikvision" }, 1)).toBeUndefined();
  });

  it.each([
    ["POST /api/v1/screen", { name: "HIK VISION" }],
    ["POST /api/v1/screen", { nmae: "HIK VISION" }],
    ["POST /api/v1/assess", { question: { ...drives, asOf: "2019-10-09" }, record: false }],
    ["POST /api/v1/assess", { question: { ...drives, asOf: "2019-02-30" } }],
    ["POST /match/{dataset}", { params: { dataset: "default" }, query: {}, body: { queries: { q: party } } }],
    ["POST /match/{dataset}", { params: { dataset: "nobody" }, query: {}, body: { queries: { q: party } } }],
    ["GET /search/{dataset}", { params: { dataset: "default" }, query: { q: "huaw", limit: "2" }, body: null }],
  ])(
    "say the same as the one that listens: %s",
    async (route, asked) => {
      const here = sharedAnswerers(partsOver(desk, join(home, "books"), join(home, "web"))).get(route);
      expect(await answered(route, asked)).toEqual(await here?.(asked));
    },
    60_000,
  );

  it("write nothing themselves: records come back and are kept before the answer is given out", async () => {
    const before = (await desk.record.newest(500)).length;
    const ids = Array.from({ length: 12 }, (_, i) => `crew-${i}`);
    await Promise.all(
      ids.map(async (id) => {
        const answer = await answered("POST /api/v1/assess", { question: { ...drives, id } });
        const told = answer.kind === "told" ? (JSON.parse(answer.text) as { recordId: string }) : undefined;
        expect((await desk.record.find(id))?.recordId).toBe(told?.recordId);
      }),
    );
    expect((await desk.record.newest(500)).length).toBe(before + 12);
  });

  it("are let go when nobody asks, and called again when many do", async () => {
    const short = openCrew(home, keep, { threads: 2, manyInside: 2, idleMs: 30 });
    const called = async () => {
      for (;;) {
        const answer = await short.answer("POST /api/v1/screen", { name: "HIK VISION" }, 9);
        if (answer !== undefined) return answer.kind;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await called()).toBe("told");
    // One at a time calls nobody: once they are gone, this one answers.
    while ((await short.answer("POST /api/v1/screen", { name: "HIK VISION" }, 1)) !== undefined)
      await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await called()).toBe("told");
    await short.close();
  }, 60_000);

  it("hand back what they cannot answer, to be answered by the one that listens", async () => {
    expect(await crew.answer("POST /nowhere", {}, 9)).toBeUndefined();
  });
});

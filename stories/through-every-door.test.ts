import { execFileSync, type SpawnSyncReturns, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Assessment,
  answerStep,
  assessOne,
  type OpenLicet,
  openLicet,
  questionOf,
  type Replay,
  readStory,
  type Shown,
  type StoryStep,
  shownByAssessment,
  shownByReplay,
  shownByWhatIf,
  unmet,
  updateLists,
  type WhatIf,
} from "../src/main/index.ts";

const folder = import.meta.dirname;
const SNAPSHOT = join(folder, "../../shared/data/csl-2026-07-31.json.gz");
type Asked = Extract<StoryStep, { kind: "asked" }>;

/** A door: brings a step's question in and tells what the step showed. */
interface Door {
  ask(step: Asked): Promise<Shown>;
  /** The whole answer to a question. */
  answer(question: unknown): Promise<Assessment>;
  /** Loads the full list of July 2026, so that a replay must reach back past it. */
  loadSnapshot(): Promise<void>;
  close(): Promise<void>;
}

async function libraryDoor(): Promise<Door> {
  const home = mkdtempSync(join(tmpdir(), "licet-library-"));
  const desk: OpenLicet = await openLicet({ home });
  const names = new Map<string, string>();
  return {
    async ask(step) {
      const answer = await answerStep(desk, folder, step, names);
      if ("troubles" in answer) throw new Error(answer.troubles.join("\n"));
      return answer.shown;
    },
    async answer(question) {
      const answer = await assessOne(desk, question, { screen: true, record: false });
      if (!answer.ok) throw new Error(JSON.stringify(answer.troubles));
      return answer.value.assessment;
    },
    async loadSnapshot() {
      const report = await updateLists(desk, { from: SNAPSHOT });
      if (!report.ok) throw new Error(JSON.stringify(report.troubles));
    },
    async close() {
      desk.close();
      rmSync(home, { recursive: true });
    },
  };
}

function commandLineDoor(): Door {
  const home = mkdtempSync(join(tmpdir(), "licet-cli-"));
  const names = new Map<string, string>();
  const run = (...args: string[]): string => {
    try {
      return execFileSync(process.execPath, [join(folder, "../src/main/licet.ts"), "--home", home, ...args], {
        encoding: "utf8",
        stdio: "pipe",
      });
    } catch (e) {
      const failed = e as SpawnSyncReturns<string>;
      throw new Error(`licet ${args.join(" ")} ended with ${failed.status}: ${failed.stderr}${failed.stdout}`);
    }
  };
  const questionFile = (step: Asked): string => fileOf(questionOf(folder, step));
  const fileOf = (question: unknown): string => {
    const path = join(home, "question.json");
    writeFileSync(path, JSON.stringify(question));
    return path;
  };
  return {
    async ask(step) {
      const w = step.words;
      if (step.verb === "replay")
        return shownByReplay(JSON.parse(run("replay", names.get(step.file ?? "") ?? "", "--json")) as Replay);
      if (step.verb === "whatif") {
        const args = ["--list", w["list"] ?? "", "--party", w["party"] ?? "", "--from", w["from"] ?? "", "--json"];
        return shownByWhatIf(JSON.parse(run("whatif", questionFile(step), ...args)) as WhatIf);
      }
      const assessment = JSON.parse(run("assess", questionFile(step), "--json")) as Assessment;
      if (w["as"]) names.set(w["as"], assessment.id);
      return shownByAssessment(assessment);
    },
    answer: async (question) => JSON.parse(run("assess", fileOf(question), "--json", "--no-record")) as Assessment,
    async loadSnapshot() {
      run("lists", "update", "--from", SNAPSHOT);
    },
    async close() {
      rmSync(home, { recursive: true });
    },
  };
}

/** The server as a person starts it, on a free port; the list arrives through the command line while it runs. */
async function httpDoor(): Promise<Door> {
  const home = mkdtempSync(join(tmpdir(), "licet-http-"));
  const names = new Map<string, string>();
  const licet = [join(folder, "../src/main/licet.ts"), "--home", home];
  const server = spawn(process.execPath, [...licet, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.on("data", (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ""));
  });
  const post = async <T>(path: string, body?: object): Promise<T> => {
    const reply = await fetch(`${address}/api/v1${path}`, {
      method: "POST",
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  return {
    async ask(step) {
      const { list, party, from, as } = step.words;
      if (step.verb === "replay")
        return shownByReplay(await post<Replay>(`/answers/${names.get(step.file ?? "") ?? ""}/replay`));
      const question = questionOf(folder, step);
      if (step.verb === "whatif")
        return shownByWhatIf(await post<WhatIf>("/whatif", { question, proposal: { list, party, from } }));
      const answer = await post<{ assessment: Assessment; recordId: string }>("/assess", { question });
      if (as) names.set(as, answer.recordId);
      return shownByAssessment(answer.assessment);
    },
    async answer(question) {
      return (await post<{ assessment: Assessment }>("/assess", { question, record: false })).assessment;
    },
    async loadSnapshot() {
      execFileSync(process.execPath, [...licet, "lists", "update", "--from", SNAPSHOT], { stdio: "pipe" });
    },
    async close() {
      server.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}

const stories = readdirSync(folder).filter((f) => f.endsWith(".story"));

describe.each(stories)("%s", (file) => {
  const story = readStory(readFileSync(join(folder, file), "utf8"));
  const steps = story.steps.filter((s): s is Asked => s.kind === "asked");

  describe.each([
    ["library", libraryDoor],
    ["command line", async () => commandLineDoor()],
    ["HTTP API", httpDoor],
  ] as const)("through the %s", (_name, open) => {
    let door: Door;
    beforeAll(async () => {
      door = await open();
    }, 60_000);
    afterAll(() => door.close());

    it.each(steps.map((s) => [`line ${s.line}: ${s.verb} ${s.file ?? ""} ${s.words["on"] ?? ""}`, s] as const))(
      "%s",
      async (_line, step) => {
        expect(unmet(step.expects, await door.ask(step))).toEqual([]);
      },
      60_000,
    );

    const replays = steps.filter((s) => s.verb === "replay");
    const title = "replays the same bytes after the full list of July 2026 was loaded";
    it.skipIf(!existsSync(SNAPSHOT))(
      existsSync(SNAPSHOT) ? title : `${title} (skipped: no ../shared/data here)`,
      async () => {
        await door.loadSnapshot();
        for (const step of replays) expect(unmet(step.expects, await door.ask(step))).toEqual([]);
      },
      60_000,
    );
  });
});

/** Everything an answer says but the day it was asked on and what is made from it, which another day may change. */
function lasting({ id: _id, provenance, ...answer }: Assessment): object {
  const lists = provenance.lists.map(({ age: _age, state: _state, ...list }) => list);
  return { ...answer, provenance: { engine: provenance.engine, law: provenance.law, lists } };
}

it("every door gives the same answer, word for word", async () => {
  const doors = [await libraryDoor(), commandLineDoor(), await httpDoor()];
  const questions = readdirSync(join(folder, "questions")).filter((f) => f.endsWith(".json"));
  for (const file of questions) {
    const question = { ...JSON.parse(readFileSync(join(folder, "questions", file), "utf8")), asOf: "2019-10-09" };
    const [first, ...others] = await Promise.all(doors.map((door) => door.answer(question)));
    for (const other of others) expect(lasting(other)).toEqual(lasting(first as Assessment));
  }
  for (const door of doors) await door.close();
}, 60_000);

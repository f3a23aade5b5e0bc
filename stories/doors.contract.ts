import { execFileSync, type SpawnSyncReturns, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import {
  type Assessment,
  answerStep,
  assessOne,
  type Impact,
  impactFlags,
  impactOfStep,
  impactRequest,
  type OpenLicet,
  openLicet,
  questionOf,
  type Replay,
  type Shown,
  type StoryStep,
  shownByAssessment,
  shownByImpact,
  shownByReplay,
  shownByWhatIf,
  updateLists,
  type WhatIf,
} from "../src/main/index.ts";
import { isObject } from "../src/vocabulary/index.ts";

export const folder = import.meta.dirname;
export const SNAPSHOT = join(folder, "../../shared/data/csl-2026-07-31.json.gz");
export type Asked = Extract<StoryStep, { kind: "asked" }>;

/** A door: brings a step's question in and tells what the step showed. */
export interface Door {
  ask(step: Asked): Promise<Shown>;
  /** The whole impact on the demonstration book that a step asks for. */
  impact(step: Asked): Promise<Impact>;
  /** The whole answer to a question. */
  answer(question: unknown): Promise<Assessment>;
  /** Loads the full list of July 2026, so that a replay must reach back past it. */
  loadSnapshot(): Promise<void>;
  close(): Promise<void>;
}

/** The package as a program imports it. */
export async function libraryDoor(): Promise<Door> {
  const home = mkdtempSync(join(tmpdir(), "licet-library-"));
  const desk: OpenLicet = await openLicet({ home });
  const names = new Map<string, string>();
  return {
    async ask(step) {
      const answer = await answerStep(desk, folder, step, names);
      if ("troubles" in answer) throw new Error(answer.troubles.join("\n"));
      return answer.shown;
    },
    async impact(step) {
      const impact = await impactOfStep(desk, step);
      if (!impact.ok) throw new Error(JSON.stringify(impact.troubles));
      return impact.value;
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

/** The program, started anew for each question. */
export function commandLineDoor(): Door {
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
  const impact = async (step: Asked): Promise<Impact> => {
    const book = join(home, "demo");
    if (!existsSync(book)) run("demo", book);
    const { setAside, ...told } = JSON.parse(run("impact", "--book", book, ...impactFlags(step), "--json"));
    expect(setAside).toEqual([]);
    return told;
  };
  const fileOf = (question: unknown): string => {
    const path = join(home, "question.json");
    writeFileSync(path, JSON.stringify(question));
    return path;
  };
  return {
    async ask(step) {
      const w = step.words;
      if (step.verb === "impact") return shownByImpact(await impact(step));
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
    impact,
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
export async function httpDoor(): Promise<Door> {
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
  const impact = async (step: Asked): Promise<Impact> => {
    const body = JSON.stringify(impactRequest(step));
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${address}/api/v1/impact`, { method: "POST", body, headers });
    const last: unknown = JSON.parse((await reply.text()).trimEnd().split("\n").at(-1) ?? "");
    if (!isObject(last) || !("impact" in last)) throw new Error(`impact: ${reply.status} ${JSON.stringify(last)}`);
    return last["impact"] as Impact;
  };
  return {
    impact,
    async ask(step) {
      const { list, party, from, as } = step.words;
      if (step.verb === "impact") return shownByImpact(await impact(step));
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

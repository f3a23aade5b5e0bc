import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Assessment, readStory, unmet } from "../src/main/index.ts";
import { type Asked, commandLineDoor, type Door, folder, httpDoor, libraryDoor, SNAPSHOT } from "./doors.contract.ts";

const stories = readdirSync(folder).filter((f) => f.endsWith(".story"));

/** Every way in. */
const DOORS = [
  ["library", libraryDoor],
  ["command line", async () => commandLineDoor()],
  ["HTTP API", httpDoor],
] as const;

describe.each(stories)("%s", (file) => {
  const story = readStory(readFileSync(join(folder, file), "utf8"));
  const steps = story.steps.filter((s): s is Asked => s.kind === "asked");

  describe.each(DOORS)("through the %s", (_name, open) => {
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
    if (replays.length === 0) return;
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

it("every door tells the same impact, word for word", async () => {
  const doors = await Promise.all(DOORS.map(([, open]) => open()));
  const story = readStory(readFileSync(join(folder, "listed-tomorrow.story"), "utf8"));
  const step = story.steps.find((s): s is Asked => s.kind === "asked" && s.words["like"] !== undefined);
  if (step === undefined) throw new Error("the story asks nothing");
  const [first, ...others] = await Promise.all(doors.map((door) => door.impact(step)));
  expect(first?.orders.length).toBe(157);
  for (const other of others) expect(other).toEqual(JSON.parse(JSON.stringify(first)));
  for (const door of doors) await door.close();
}, 120_000);

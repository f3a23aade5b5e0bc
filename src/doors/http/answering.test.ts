import { expect, it } from "vitest";
import { type Answered, answeredAs, Pace } from "./answering.ts";

const told = (text: string): Answered => ({ kind: "told", status: 200, text, headers: {} });
const waits = () => false;

it("the crew answers what it shares; everything else, and what it leaves, is answered here", async () => {
  const asked: string[] = [];
  const crew = {
    answer: async (route: string) => {
      asked.push(route);
      return route === "POST /shared" ? told("there") : undefined;
    },
  };
  const pace = new Pace(crew);
  const here = async () => told("here");
  const textOf = async (route: string | undefined) => {
    const answer = await pace.answer({}, here, { route, gone: waits });
    return answer.kind === "told" ? answer.text : "";
  };
  expect([await textOf("POST /shared"), await textOf("POST /other"), await textOf(undefined)]).toEqual([
    "there",
    "here",
    "here",
  ]);
  expect(asked).toEqual(["POST /shared", "POST /other"]);
});

it("nothing is worked out for a caller who has left", async () => {
  let worked = 0;
  const here = async () => {
    worked++;
    return told("x");
  };
  const answer = await new Pace(undefined).answer({}, here, { route: undefined, gone: () => true });
  expect([answer, worked]).toMatchObject([{ troubles: [{ code: "server/nobody-waits" }] }, 0]);
});

it("a place inside is given back, also when an answer breaks", async () => {
  const pace = new Pace(undefined, 1);
  const broken = () => Promise.reject(new Error("broken"));
  await expect(pace.answer({}, broken, { route: undefined, gone: waits })).rejects.toThrow("broken");
  const answer = await pace.answer({}, async () => told("x"), { route: undefined, gone: waits });
  expect(answer.kind).toBe("told");
});

it("troubles stay troubles", () => {
  const trouble = { code: "a/b", at: "c", because: "d", try: "e" };
  expect(answeredAs({ ok: false, troubles: [trouble] })).toEqual({ kind: "troubles", troubles: [trouble] });
});

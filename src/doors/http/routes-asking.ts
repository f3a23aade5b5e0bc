import { z } from "zod";
import {
  type AssessRequest,
  assessAsked,
  assessLine,
  assessOne,
  diligenceAnswer,
  diligenceAsked,
  dueDiligence,
  flag,
  named,
  parseJson,
  partyName,
  proposalOf,
  recordOf,
  score,
  screenAsked,
  screenLine,
  screenOne,
  screenRequestOf,
  today,
  transactionForm,
  upTo,
  whatIfAsked,
  whatIfOne,
} from "../../operations/index.ts";
import { ok } from "../../vocabulary/index.ts";
import { linesRoute, type Route, route } from "./route.ts";
import { assessed, assessment, diligence, refusedLine, screened, screenedLine, whatIf } from "./shapes-of-answers.ts";
import type { Workplace } from "./workplace.ts";

const assess = route(
  {
    method: "POST",
    path: "/api/v1/assess",
    shared: true,
    operation: "assess",
    effect: "write",
    summary: "One transaction answered; recorded for replay unless told otherwise.",
    asks: assessAsked,
    answers: assessed,
  },
  async ({ desk }, { question: asked, screen, questions, record = questions === "full" }) => {
    const answer = await assessOne(desk, asked, { screen, record, questions });
    if (!answer.ok) return answer;
    const leftOut = questions === "full" ? [] : ["questions", "flips"];
    return ok({ assessment: answer.value.assessment, recordId: answer.value.recordId ?? null, leftOut });
  },
);

const assessBatch = linesRoute(
  {
    method: "POST",
    path: "/api/v1/assess/batch",
    operation: "assess",
    effect: "write",
    summary: "Transactions in, one a line; assessments out as they come to be, in order, a refused line in its place.",
    asks: z.strictObject({ screen: flag.default(true), record: flag.default(false) }),
    line: transactionForm,
    answers: z.union([assessment, refusedLine]),
  },
  async (place, request, lines) => {
    const world = await place.desk.world();
    if (!world.ok) return world;
    return ok(assessedLines(place, request, lines));
  },
);

async function* assessedLines(
  { desk }: Workplace,
  request: AssessRequest,
  turns: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly unknown[]> {
  let number = 0;
  for await (const lines of turns) {
    const world = await desk.world();
    if (!world.ok) throw new Error("the lists went away in mid-batch");
    const askedAt = desk.now();
    const answers = lines.flatMap((line) => {
      number++;
      return line.trim() === "" ? [] : [{ line, answer: assessLine(world.value, line, number, request, askedAt) }];
    });
    if (request.record)
      await desk.record.appendAll(
        answers.flatMap(({ line, answer }) => {
          const asked = parseJson(line, "line");
          return "refused" in answer || !asked.ok
            ? []
            : [recordOf(world.value, asked.value, answer, request.screen, askedAt)];
        }),
      );
    yield answers.map((a) => a.answer);
  }
}

const screen = route(
  {
    method: "POST",
    path: "/api/v1/screen",
    shared: true,
    operation: "screen",
    effect: "read",
    summary: "The listed parties that a name reaches on a day, with evidence; and which lists were looked at.",
    asks: screenAsked,
    answers: screened,
  },
  ({ desk }, asked) => screenOne(desk, screenRequestOf(desk, asked)),
);

const screenBatch = linesRoute(
  {
    method: "POST",
    path: "/api/v1/screen/batch",
    operation: "screen",
    effect: "read",
    summary: "Names in, one a line; hits against the loaded lists out, in order, a refused line in its place.",
    asks: z.strictObject({ limit: upTo(200).optional(), level: score.optional() }),
    line: named(
      "ScreenLine",
      z.looseObject({
        qid: z.unknown().optional(),
        name: partyName,
        country: z.string().optional(),
        type: z.string().optional(),
        address: z.string().optional(),
        asOf: z.string().optional(),
      }),
    ),
    answers: z.union([screenedLine, refusedLine]),
  },
  async ({ desk }, { limit, level }, turns) => {
    const ready = await screenOne(desk, { name: "any name", on: today(desk), limit: 1 });
    if (!ready.ok) return ready;
    const usual = {
      now: desk.now(),
      ...(limit === undefined ? {} : { limit }),
      ...(level === undefined ? {} : { level }),
    };
    return ok(screenedLines(turns, (line, number) => screenLine(desk, line, number, usual)));
  },
);

async function* screenedLines(
  turns: AsyncIterable<readonly string[]>,
  answer: (line: string, number: number) => Promise<unknown>,
): AsyncGenerator<readonly unknown[]> {
  let number = 0;
  for await (const lines of turns) {
    const answers: unknown[] = [];
    for (const line of lines) {
      number++;
      if (line.trim() !== "") answers.push(await answer(line, number));
    }
    yield answers;
  }
}

const whatif = route(
  {
    method: "POST",
    path: "/api/v1/whatif",
    shared: true,
    operation: "whatif",
    effect: "read",
    summary: "The same transaction before and after a proposed listing, and what differs.",
    asks: whatIfAsked,
    answers: whatIf,
  },
  ({ desk }, { question: asked, proposal }) => whatIfOne(desk, asked, proposalOf(proposal)),
);

const diligent = route(
  {
    method: "POST",
    path: "/api/v1/diligence",
    operation: "diligence",
    effect: "write",
    summary: "Due diligence on human rights for one transaction; with `sign`, a named person's judgement is kept.",
    asks: diligenceAsked,
    answers: diligence,
  },
  async ({ desk }, { question: asked, screen, record, sign }) => {
    const page = await dueDiligence(desk, asked, { screen, record, ...(sign ? { sign } : {}) });
    return page.ok ? ok(diligenceAnswer(page.value)) : page;
  },
);

/** Asking: assess, screen, what if, due diligence. */
export const askingRoutes: readonly Route[] = [assess, assessBatch, screen, screenBatch, whatif, diligent];

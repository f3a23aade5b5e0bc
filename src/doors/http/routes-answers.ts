import { z } from "zod";
import { answerOf, newestAnswers, replayOne, upTo } from "../../operations/index.ts";
import { ok } from "../../vocabulary/index.ts";
import { type Route, route } from "./route.ts";
import { answerKept, answerLines, replayed } from "./shapes-of-answers.ts";

const asks = z.strictObject({ id: z.string().describe("a record, `r-…`, or the id of an answer") });

/** Answers kept: the newest, one of them whole, one of them made again. */
export const answerRoutes: readonly Route[] = [
  route(
    {
      method: "GET",
      path: "/api/v1/answers",
      operation: "replay",
      effect: "read",
      summary: "The newest recorded answers, one line each.",
      asks: z.strictObject({ limit: upTo(500).default(50) }),
      answers: answerLines,
    },
    async ({ desk }, { limit }) => ok({ answers: await newestAnswers(desk, limit) }),
  ),
  route(
    {
      method: "GET",
      path: "/api/v1/answers/{id}",
      operation: "replay",
      effect: "read",
      summary: "One recorded answer with its question and what it was made from.",
      asks,
      answers: answerKept,
    },
    ({ desk }, { id }) => answerOf(desk, id),
  ),
  route(
    {
      method: "POST",
      path: "/api/v1/answers/{id}/replay",
      operation: "replay",
      effect: "read",
      summary: "Makes a recorded answer again and compares it byte for byte.",
      asks,
      answers: replayed,
    },
    ({ desk }, { id }) => replayOne(desk, id),
  ),
];

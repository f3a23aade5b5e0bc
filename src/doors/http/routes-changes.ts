import { z } from "zod";
import { datedChanges, legalDate, named, touchedAnswers, touchedOrders } from "../../operations/index.ts";
import { linesRoute, NOTHING, type Route, route } from "./route.ts";

const text = z.string();
const day = text.describe("YYYY-MM-DD");

const change = named(
  "DatedChange",
  z.union([
    z.strictObject({
      kind: z.literal("rule"),
      on: day,
      section: text,
      title: text,
      symbol: text.nullable(),
      by: text,
      text,
      note: text.nullable(),
      how: z.enum(["began", "first-read", "replaced"]),
      seen: z.boolean().describe("the text was first seen on that day; the change may be older"),
    }),
    z.strictObject({ kind: z.literal("entries"), on: day, by: text, entries: z.array(text) }),
    z.strictObject({
      kind: z.literal("list"),
      on: day,
      source: text,
      list: text,
      title: text,
      added: z.number(),
      removed: z.number(),
      reworded: z.number(),
      parties: z.array(text).describe("a few of them"),
    }),
    z.strictObject({
      kind: z.literal("edition"),
      on: day.describe("the day of publication"),
      source: text,
      title: text,
      edition: text,
      entries: z.number(),
      since: text,
      before: text.nullable(),
    }),
  ]),
);

const side = z.strictObject({ outcome: text, headline: text, only: z.array(text) });
const touched = named(
  "TouchedCase",
  z.strictObject({
    recordId: text.nullable(),
    orderId: text.nullable(),
    usd: z.number().nullable(),
    item: text,
    parties: z.array(text),
    asOf: day.nullable(),
    was: text.nullable(),
    before: side,
    after: side,
    askedOn: day,
  }),
);

const among = {
  among: z.enum(["answers", "orders"]).default("answers").describe("saved answers, or orders of a book"),
  bookId: text.optional(),
};

/** Dated changes of law and lists, and the saved answers that one of them touches. */
export const changeRoutes: readonly Route[] = [
  route(
    {
      method: "GET",
      operation: "law",
      effect: "read",
      path: "/api/v1/changes",
      summary: "Every dated change of rules, of the control list, of lists and of their editions, newest first.",
      asks: NOTHING,
      answers: named(
        "DatedChanges",
        z.strictObject({ today: day, textThrough: day, answersFrom: day, changes: z.array(change) }),
      ),
    },
    ({ desk, atlas }) => datedChanges(desk, atlas),
  ),
  linesRoute(
    {
      method: "POST",
      operation: "replay",
      effect: "read",
      path: "/api/v1/changes/touched",
      summary:
        "Saved answers, or orders of a book, that come out otherwise on the other side of a change: asked again, told as they are found.",
      asks: named(
        "ChangeAsked",
        z.union([
          z.strictObject({
            on: legalDate.describe("a day of law: the day before is asked, and the day itself"),
            ...among,
          }),
          z.strictObject({
            edition: text.max(200).describe("`SOURCE@ID`: the edition before it is asked, and itself"),
            ...among,
          }),
        ]),
      ),
      answers: z.union([
        z.strictObject({ progress: z.strictObject({ done: z.number(), total: z.number() }) }),
        z.strictObject({ touched }),
        z.strictObject({
          ended: z.strictObject({
            looked: z.number(),
            all: z.number(),
            asked: z.number(),
            touched: z.number(),
            unasked: z.number(),
            because: text.nullable(),
          }),
        }),
      ]),
    },
    async ({ desk, books }, { among: cases, bookId, ...change }, _lines, gone) => {
      if (cases === "answers") return touchedAnswers(desk, change, gone);
      const opened = await books.open(bookId);
      return opened.ok ? touchedOrders(desk, opened.value, change, gone) : opened;
    },
  ),
];

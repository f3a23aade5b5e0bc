import { z } from "zod";
import { legalDate, named, today, worldState } from "../../operations/index.ts";
import { fail, ok } from "../../vocabulary/index.ts";
import type { LatencyBook } from "./latency.ts";
import { NOTHING, type Route, route } from "./route.ts";
import { world } from "./shapes-of-answers.ts";

const status = named("Status", z.strictObject({ status: z.literal("ok") }));
const service = { method: "GET", operation: "service", effect: "read", asks: NOTHING, answers: status } as const;

/** What keeps a server running: the world it answers from, is it alive, can it answer. */
export function serviceRoutes(latency: LatencyBook): readonly Route[] {
  return [
    route(
      {
        ...service,
        path: "/api/v1/world",
        summary: "Law, lists and engine that answers are made from, and how long answers took lately.",
        asks: z.strictObject({ asOf: legalDate.optional() }),
        answers: world,
      },
      async ({ desk, version }, { asOf }) => {
        const state = await worldState(desk, asOf ?? today(desk));
        return state.ok ? ok({ version, ...state.value, latency: latency.told() }) : state;
      },
    ),
    route({ ...service, path: "/healthz", summary: "Is the process alive?" }, () => ok({ status: "ok" })),
    route({ ...service, path: "/readyz", summary: "Is there a list to answer from?" }, async ({ desk }) => {
      const state = await worldState(desk, today(desk));
      if (!state.ok) return state;
      return state.value.ready ? ok({ status: "ok" }) : fail(noneLoaded);
    }),
  ];
}

const noneLoaded = {
  code: "lists/none-loaded",
  at: "lists",
  because: "no list is loaded, so nothing could be looked at",
  try: "run `licet lists update`",
};

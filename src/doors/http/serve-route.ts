import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isObject, type Trouble } from "../../vocabulary/index.ts";
import { type Answerer, answeredAs, type Pace } from "./answering.ts";
import { pathOf } from "./guests.ts";
import { linesOf, written } from "./lines.ts";
import { LINES_TYPE } from "./openapi.ts";
import { sendAnswer, tell } from "./replies.ts";
import { type FileRoute, type JsonRoute, type LinesRoute, type Route, routeKey } from "./route.ts";
import type { Workplace } from "./workplace.ts";

/** Registers a route of our own table. */
export function registerRoute(app: FastifyInstance, r: Route, place: Workplace, pace: Pace): void {
  const here: Answerer | undefined = r.kind === "json" ? answererOf(r, place) : undefined;
  app.route({
    method: r.method,
    url: pathOf(r.path),
    config: {
      policy: { operation: r.operation, effect: r.effect },
      takesLines: r.kind === "lines" && r.line !== undefined,
    },
    ...(r.bodyLimit === undefined ? {} : { bodyLimit: r.bodyLimit }),
    handler: (request, reply) => {
      switch (r.kind) {
        case "json":
          return answerJson(r, here ?? answererOf(r, place), pace, request, reply);
        case "lines":
          return answerLines(r, place, request, reply);
        case "file":
          return answerFile(r, place, request, reply);
      }
    },
  });
}

/** What was asked, from address, body and path. A field no shape knows is refused by the shape. */
function askedOf(request: FastifyRequest, withBody: boolean): unknown {
  const address = isObject(request.query) ? request.query : {};
  const params = isObject(request.params) ? request.params : {};
  if (!withBody || request.body === undefined || request.body === null) return { ...address, ...params };
  return isObject(request.body) ? { ...address, ...request.body, ...params } : request.body;
}

/** Answers for a JSON route in a place, in any thread. */
export function answererOf(r: JsonRoute, place: Workplace): Answerer {
  return async (asked) => answeredAs(await r.answer(place, asked));
}

async function answerJson(r: JsonRoute, here: Answerer, pace: Pace, request: FastifyRequest, reply: FastifyReply) {
  const asked = askedOf(request, r.method === "POST");
  // Whether the process is alive is told at once, however many wait.
  if (r.operation === "service") return sendAnswer(request, reply, await here(asked));
  const route = r.shared ? routeKey(r) : undefined;
  return sendAnswer(
    request,
    reply,
    await pace.answer(asked, here, { route, gone: () => request.raw.socket.destroyed }),
  );
}

async function answerLines(r: LinesRoute, place: Workplace, request: FastifyRequest, reply: FastifyReply) {
  const streamed = r.line !== undefined;
  if (streamed && !(request.body instanceof Readable)) return tell(request, reply, [linesWanted]);
  const lines = request.body instanceof Readable ? linesOf(request.body) : nothing();
  const answer = await r.answer(place, askedOf(request, !streamed), lines, goneFrom(reply));
  if (!answer.ok) return tell(request, reply, answer.troubles);
  reply.header("cache-control", "no-store").type(LINES_TYPE);
  return reply.send(Readable.from(written(answer.value)));
}

/** Says when the connection of a reply is closed, and nobody reads on. */
function goneFrom(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  return gone.signal;
}

async function* nothing(): AsyncGenerator<never> {}

const linesWanted: Trouble = {
  code: "input/wrong-media-type",
  at: "Content-Type",
  because: "this path reads lines as they come",
  try: `send one JSON object a line as ${LINES_TYPE}`,
};

async function answerFile(r: FileRoute, place: Workplace, request: FastifyRequest, reply: FastifyReply) {
  const answer = await r.answer(place, askedOf(request, true), goneFrom(reply));
  if (!answer.ok) return tell(request, reply, answer.troubles);
  const { name, type, bytes } = answer.value;
  reply.header("cache-control", "no-store").header("content-disposition", `attachment; filename="${name}"`);
  return reply.type(type).send(Buffer.from(bytes));
}

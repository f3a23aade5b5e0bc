import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Trouble } from "../../vocabulary/index.ts";
import type { Answered } from "./answering.ts";
import { LINES_TYPE } from "./openapi.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";

/** Most bytes of a JSON body; lines may be longer in all, for they are read as they come. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** Tells troubles as problem details; nothing keeps them. */
export function tell(request: FastifyRequest, reply: FastifyReply, troubles: readonly Trouble[]): FastifyReply {
  const problem = problemOf(troubles, request.url.split("?")[0] ?? "/");
  if (problem.status === 503) reply.header("retry-after", troubles[0]?.code === "server/busy" ? "1" : "60");
  return reply
    .code(problem.status)
    .header("cache-control", "no-store")
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}

/** Sends an answer that is ready. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answered): FastifyReply {
  if (answer.kind === "troubles") return tell(request, reply, answer.troubles);
  const { status, text, headers } = answer;
  return reply.code(status).headers(headers).type("application/json; charset=utf-8").send(text);
}

/** Tells that nothing answers here: at no such path at all, or not in this way, and then in which. */
export function tellNoRoute(
  request: FastifyRequest,
  reply: FastifyReply,
  methodsAt: (path: string) => readonly string[],
): FastifyReply {
  const methods = methodsAt(request.url.split("?")[0] ?? "/");
  const because = `nothing answers ${request.method} at this path`;
  if (methods.length === 0)
    return tell(request, reply, [{ code: "route/unknown", at: "path", because, try: "see /api/v1/openapi.json" }]);
  const allowed = methods.join(", ");
  reply.header("allow", allowed);
  return tell(request, reply, [{ code: "route/other-method", at: "method", because, try: `use ${allowed}` }]);
}

/** Failures of the server's own reading, as troubles. The words of an unforeseen error stay in the server's log. */
export function troubleOf(error: FastifyError, request: FastifyRequest): Trouble {
  const at = "body";
  const limit = `${Math.round((request.routeOptions.bodyLimit ?? BODY_LIMIT) / 1024)} KB`;
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { code: "input/too-large", at, because: `the body is larger than ${limit}`, try: "send a batch as lines" };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return {
        code: "input/wrong-media-type",
        at: "Content-Type",
        because: "the body is of a type that is not read here",
        try: `send application/json, or ${LINES_TYPE} for a batch`,
      };
    case "FST_ERR_BAD_URL":
      return {
        code: "input/not-an-address",
        at: "path",
        because: "the path is not written as an address",
        try: "write every letter outside the plain ones as `%` with two hexadecimal digits of UTF-8",
      };
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return { code: "input/missing-field", at, because: "the body is empty", try: "send a JSON object" };
    default:
      if (error.statusCode === 400) {
        const because = `the text is not JSON that can be read: ${error.message.replace(/\s+/g, " ").slice(0, 160)}`;
        return { code: "input/not-json", at, because, try: "check quotes, commas and braces near that place" };
      }
      return {
        code: "server/broken",
        at: "server",
        because: "the program met what it did not foresee",
        try: "see the server's log",
      };
  }
}

import type { FastifyInstance } from "fastify";
import type { Answerer, Pace } from "./answering.ts";
import { sendAnswer } from "./replies.ts";
import { type RoutePolicy, routeKey } from "./route.ts";

/** A route of another way in that is given out by the same server: plain data in, plain data out. */
export interface GuestRoute extends RoutePolicy {
  readonly method: "GET" | "POST";
  /** `{name}` in a path is a field of `params`. */
  readonly path: string;
  /** Any thread may answer. */
  readonly shared?: true;
  answer(asked: GuestRequest): Promise<GuestReply>;
}

/** What a guest route is asked. */
export interface GuestRequest {
  readonly params: Readonly<Record<string, string>>;
  /** A field that is given twice comes as a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** What a guest route says. */
export interface GuestReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `{name}` of our tables is `:name` to the server. */
export const pathOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** Answers for a guest route, in any thread. */
export function guestAnswerer(guest: GuestRoute): Answerer {
  return async (asked) => {
    const { status, body, headers = {} } = await guest.answer(asked as GuestRequest);
    return { kind: "told", status, text: JSON.stringify(body), headers };
  };
}

/** Gives out a guest route under its policy. */
export function registerGuest(app: FastifyInstance, guest: GuestRoute, pace: Pace): void {
  const { operation, effect } = guest;
  const here = guestAnswerer(guest);
  const route = guest.shared ? routeKey(guest) : undefined;
  app.route({
    method: guest.method,
    url: pathOf(guest.path),
    config: { policy: { operation, effect } },
    async handler(request, reply) {
      const asked: GuestRequest = {
        params: request.params as GuestRequest["params"],
        query: request.query as GuestRequest["query"],
        body: request.body,
      };
      return sendAnswer(
        request,
        reply,
        await pace.answer(asked, here, { route, gone: () => request.raw.socket.destroyed }),
      );
    },
  });
}

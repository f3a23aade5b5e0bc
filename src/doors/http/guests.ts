import type { FastifyInstance } from "fastify";
import type { RoutePolicy } from "./route.ts";

/** A route of another way in that is given out by the same server: plain data in, plain data out. */
export interface GuestRoute extends RoutePolicy {
  readonly method: "GET" | "POST";
  /** `{name}` in a path is a field of `params`. */
  readonly path: string;
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

/** Gives out a guest route under its policy. */
export function registerGuest(app: FastifyInstance, guest: GuestRoute): void {
  const { operation, effect } = guest;
  app.route({
    method: guest.method,
    url: pathOf(guest.path),
    config: { policy: { operation, effect } },
    async handler(request, reply) {
      const { status, body, headers } = await guest.answer({
        params: request.params as GuestRequest["params"],
        query: request.query as GuestRequest["query"],
        body: request.body,
      });
      if (headers !== undefined) reply.headers(headers);
      return reply.code(status).type("application/json; charset=utf-8").send(JSON.stringify(body));
    },
  });
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { tellNoRoute } from "./replies.ts";
import { NOT_BUILT, staticFile } from "./static-files.ts";

/** Files of the web app; every other path that a browser asks for as a page gets the app itself, which knows its paths. */
export function registerWeb(app: FastifyInstance, root: string, methodsAt: (path: string) => readonly string[]): void {
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split("?")[0] ?? "/";
    if (path.startsWith("/api/") || methodsAt(path).length > 0) return tellNoRoute(request, reply, methodsAt);
    const file = path === "/" ? undefined : await staticFile(root, path);
    const page = file ?? (wantsPage(request) ? await staticFile(root, "/index.html") : undefined);
    if (page !== undefined)
      return reply.header("cache-control", page.caching).type(page.type).send(Buffer.from(page.bytes));
    if (path === "/") return reply.type("text/plain; charset=utf-8").send(NOT_BUILT);
    return tellNoRoute(request, reply, methodsAt);
  };
  app.get("/*", { config: { policy: { operation: "web", effect: "read" } } }, send);
}

const wantsPage = (request: FastifyRequest) => (request.headers.accept ?? "").includes("text/html");

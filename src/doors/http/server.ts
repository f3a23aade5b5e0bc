import type { IncomingHttpHeaders } from "node:http";
import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { readOnlyDesk, readOnlyShelf } from "../../operations/index.ts";
import { TroubleError } from "../../vocabulary/index.ts";
import { type Answerer, type Crew, Pace } from "./answering.ts";
import { requestRefused, SAFE_HEADERS } from "./guard.ts";
import { type GuestRoute, guestAnswerer, registerGuest } from "./guests.ts";
import { LatencyBook } from "./latency.ts";
import { LINES_LIMIT, tooManyLines } from "./lines.ts";
import { LINES_TYPE, openApiOf } from "./openapi.ts";
import { BODY_LIMIT, tell, tellNoRoute, troubleOf } from "./replies.ts";
import { type Route, type RoutePolicy, routeKey } from "./route.ts";
import { answerRoutes } from "./routes-answers.ts";
import { askingRoutes } from "./routes-asking.ts";
import { bookRoutes } from "./routes-book.ts";
import { impactRoutes } from "./routes-impact.ts";
import { lawRoutes } from "./routes-law.ts";
import { listRoutes } from "./routes-lists.ts";
import { serviceRoutes } from "./routes-service.ts";
import { answererOf, registerRoute } from "./serve-route.ts";
import { registerWeb } from "./web-app.ts";
import type { Workplace } from "./workplace.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What may come of a request; a route without one cannot be registered. */
    policy?: RoutePolicy;
    /** Its body is read as lines, as they come. */
    takesLines?: boolean;
  }
}

/** What a server is made of. */
export interface ServerParts extends Workplace {
  readonly guests: readonly GuestRoute[];
  /** Folder of the built web app. */
  readonly web: string;
  /** How long the whole of a body that is no batch may take to arrive, in milliseconds; a minute unless told otherwise. */
  readonly patienceMs?: number;
  /** Other threads that answer beside this one. */
  readonly crew?: Crew;
  /** Most requests waiting or being answered at a time; more are told to come again. */
  readonly mostInside?: number;
}

/** One row of the table of routes, as registered. */
export interface RegisteredRoute extends RoutePolicy {
  readonly method: string;
  readonly path: string;
}

/** A server ready to listen, with every route it has. */
export interface HttpServer {
  readonly app: FastifyInstance;
  readonly table: readonly RegisteredRoute[];
}

/** Most connections held open at a time; further ones are closed at once. */
const MOST_CONNECTIONS = 2048;

/** Names for requests: the caller's own where it is plain, else counted; told in `x-request-id` and in the log. */
function requestIds(): (request: { readonly headers: IncomingHttpHeaders }) => string {
  let count = 0;
  return ({ headers }) => {
    const own = headers["x-request-id"];
    return typeof own === "string" && /^[\w.-]{1,64}$/.test(own) ? own : `r${(++count).toString(36)}`;
  };
}

/** Builds the server. Registering a route without a policy throws: it is a broken invariant of the program. */
export function httpServer(parts: ServerParts): HttpServer {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    // Whole requests have no limit of their own, for a batch is received as fast as it is answered; bodies of JSON do.
    requestTimeout: 0,
    connectionTimeout: 600_000,
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
    return503OnClosing: true,
    genReqId: requestIds(),
    frameworkErrors: (error, request, reply) => {
      void reply.headers(SAFE_HEADERS).header("x-request-id", request.id);
      tell(request, reply, [troubleOf(error, request)]);
    },
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  app.server.headersTimeout = 15_000;
  const table: RegisteredRoute[] = [];
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.policy === undefined) throw new Error(`the route ${String(method)} ${url} has no policy`);
    for (const m of [method].flat()) table.push({ method: m, path: url, ...config.policy });
  });
  const methodsAt = (path: string) => methodsOf(table, path);
  guarded(app, methodsAt);
  hurried(app, parts.patienceMs ?? 60_000);
  const latency = new LatencyBook();
  app.addHook("onResponse", async (request, reply) => {
    if (request.routeOptions.url?.startsWith("/api/"))
      latency.note(`${request.method} ${request.routeOptions.url}`, reply.elapsedTime);
  });
  const routes = [...ROUTES, ...serviceRoutes(latency)];
  const readers = readersOf(parts);
  const pace = new Pace(parts.crew, parts.mostInside);
  for (const r of routes) registerRoute(app, r, r.effect === "read" ? readers : parts, pace);
  registerDocument(app, routes, parts.version);
  for (const guest of parts.guests) registerGuest(app, guest, pace);
  registerWeb(app, parts.web, methodsAt);
  return { app, table };
}

/** Every route but those that keep the server running. */
const ROUTES: readonly Route[] = [
  ...askingRoutes,
  ...listRoutes,
  ...lawRoutes,
  ...answerRoutes,
  ...bookRoutes,
  ...impactRoutes,
];

/** A place from which nothing is changed. */
const readersOf = (parts: ServerParts): Workplace => ({
  ...parts,
  desk: readOnlyDesk(parts.desk),
  books: readOnlyShelf(parts.books),
});

/** What other threads answer too, by the name of the route: the same routes over the same parts. */
export function sharedAnswerers(parts: ServerParts): ReadonlyMap<string, Answerer> {
  const readers = readersOf(parts);
  const ours = ROUTES.flatMap((r) =>
    r.kind === "json" && r.shared ? [[routeKey(r), answererOf(r, r.effect === "read" ? readers : parts)] as const] : [],
  );
  const guests = parts.guests.flatMap((g) => (g.shared ? [[routeKey(g), guestAnswerer(g)] as const] : []));
  return new Map([...ours, ...guests]);
}

/** The methods that a path answers to, the web app's own paths apart. */
function methodsOf(table: readonly RegisteredRoute[], path: string): readonly string[] {
  const steps = path.replace(/\/$/, "").split("/");
  const fits = (pattern: string) => {
    const wanted = pattern.split("/");
    return wanted.length === steps.length && wanted.every((w, i) => w.startsWith(":") || w === steps[i]);
  };
  return [...new Set(table.filter((r) => !r.path.endsWith("*") && fits(r.path)).map((r) => r.method))].sort();
}

/** Turns strangers away, sets the headers of every reply, and tells every failure as troubles. */
function guarded(app: FastifyInstance, methodsAt: (path: string) => readonly string[]): void {
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser([LINES_TYPE, "application/jsonl"], (_request, payload, done) => done(null, payload));
  app.addHook("preParsing", async (request, reply) => {
    if (!/^application\/(x-ndjson|jsonl)\b/i.test(request.headers["content-type"] ?? "")) return;
    if (request.routeOptions.config.takesLines !== true) return tell(request, reply, [noLines]);
    if (Number(request.headers["content-length"] ?? 0) > LINES_LIMIT) return tell(request, reply, [tooManyLines()]);
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SAFE_HEADERS).header("x-request-id", request.id);
    const refused = requestRefused(request.headers, request.url);
    if (refused !== undefined) return tell(request, reply, [refused]);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const troubles = error instanceof TroubleError ? error.troubles : [troubleOf(error, request)];
    // One line of JSON: whatever stands in an error's words cannot pass for another line of the log.
    if (troubles[0]?.code === "server/broken")
      console.error(JSON.stringify({ request: request.id, at: request.url, error: error.stack }));
    return tell(request, reply, troubles);
  });
  app.setNotFoundHandler((request, reply) => tellNoRoute(request, reply, methodsAt));
}

/** Closes connections whose body does not arrive; lines may take as long as they are answered. */
function hurried(app: FastifyInstance, patienceMs: number): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "POST" || request.headers["content-type"]?.startsWith(LINES_TYPE)) return;
    const timer = setTimeout(() => {
      if (request.raw.complete || reply.sent) return;
      reply.header("connection", "close");
      tell(request, reply, [tooSlow]);
    }, patienceMs);
    reply.raw.once("close", () => clearTimeout(timer));
    request.raw.once("end", () => clearTimeout(timer));
  });
}

const noLines = {
  code: "input/wrong-media-type",
  at: "Content-Type",
  because: "this path reads one JSON object, not lines",
  try: "send application/json, or ask the path that ends in /batch",
};

const tooSlow = {
  code: "request/too-slow",
  at: "body",
  because: "the body did not arrive in time",
  try: "send it whole, or as lines",
};

function registerDocument(app: FastifyInstance, routes: readonly Route[], version: string): void {
  const document = JSON.stringify(openApiOf(routes, version));
  app.get("/api/v1/openapi.json", { config: { policy: { operation: "service", effect: "read" } } }, (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(document),
  );
}

import { Readable } from "node:stream";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { readOnlyDesk, readOnlyShelf } from "../../operations/index.ts";
import { isObject, type Result, type Trouble, TroubleError } from "../../vocabulary/index.ts";
import { requestRefused, SAFE_HEADERS } from "./guard.ts";
import { LatencyBook } from "./latency.ts";
import { linesOf, written } from "./lines.ts";
import { LINES_TYPE, openApiOf } from "./openapi.ts";
import { PROBLEM_TYPE, problemOf } from "./problem.ts";
import type { JsonRoute, LinesRoute, Route, RoutePolicy } from "./route.ts";
import { answerRoutes } from "./routes-answers.ts";
import { askingRoutes } from "./routes-asking.ts";
import { bookRoutes } from "./routes-book.ts";
import { impactRoutes } from "./routes-impact.ts";
import { lawRoutes } from "./routes-law.ts";
import { listRoutes } from "./routes-lists.ts";
import { serviceRoutes } from "./routes-service.ts";
import { NOT_BUILT, staticFile } from "./static-files.ts";
import type { Workplace } from "./workplace.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What may come of a request; a route without one cannot be registered. */
    policy?: RoutePolicy;
  }
}

/** A route of another way in that is given out by the same server: plain data in, plain data out. */
export interface GuestRoute extends RoutePolicy {
  readonly method: "GET" | "POST";
  readonly path: string;
  answer(asked: GuestRequest): Promise<GuestReply>;
}

/** What a guest route is asked. */
export interface GuestRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** What a guest route says. */
export interface GuestReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server is made of. */
export interface ServerParts extends Workplace {
  readonly guests: readonly GuestRoute[];
  /** Folder of the built web app. */
  readonly web: string;
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

/** Most bytes of a JSON body; lines may be longer in all, for they are read as they come. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** Most bytes of a body of lines. */
const LINES_LIMIT = 1024 ** 3;

/** Builds the server. Registering a route without a policy throws: it is a broken invariant of the program. */
export function httpServer(parts: ServerParts): HttpServer {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 600_000,
    connectionTimeout: 120_000,
    keepAliveTimeout: 30_000,
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
    return503OnClosing: true,
  });
  app.server.headersTimeout = 15_000;
  const table: RegisteredRoute[] = [];
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.policy === undefined) throw new Error(`the route ${String(method)} ${url} has no policy`);
    for (const m of [method].flat()) table.push({ method: m, path: url, ...config.policy });
  });
  guarded(app);
  const latency = new LatencyBook();
  app.addHook("onResponse", async (request, reply) => {
    if (request.routeOptions.url?.startsWith("/api/"))
      latency.note(`${request.method} ${request.routeOptions.url}`, reply.elapsedTime);
  });
  const routes = [
    ...askingRoutes,
    ...listRoutes,
    ...lawRoutes,
    ...answerRoutes,
    ...bookRoutes,
    ...impactRoutes,
    ...serviceRoutes(latency),
  ];
  const readers: Workplace = { ...parts, desk: readOnlyDesk(parts.desk), books: readOnlyShelf(parts.books) };
  for (const r of routes) register(app, r, r.effect === "read" ? readers : parts);
  registerDocument(app, routes, parts.version);
  for (const guest of parts.guests) registerGuest(app, guest);
  registerWeb(app, parts.web);
  return { app, table };
}

/** Turns strangers away, sets the headers of every reply, and tells every failure as troubles. */
function guarded(app: FastifyInstance): void {
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser([LINES_TYPE, "application/jsonl"], { bodyLimit: LINES_LIMIT }, (_request, payload, done) =>
    done(null, payload),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SAFE_HEADERS);
    const refused = requestRefused(request.headers, request.url);
    if (refused !== undefined) return tell(request, reply, [refused]);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const troubles = error instanceof TroubleError ? error.troubles : [troubleOf(error, request)];
    if (troubles[0]?.code === "server/broken") console.error(error);
    return tell(request, reply, troubles);
  });
  app.setNotFoundHandler((request, reply) => tell(request, reply, [noSuchRoute(request)]));
}

function noSuchRoute({ method }: FastifyRequest): Trouble {
  return {
    code: "route/unknown",
    at: "path",
    because: `nothing answers ${method} at this path`,
    try: "see /api/v1/openapi.json",
  };
}

/** Failures of the server's own reading, as troubles. The words of an unforeseen error stay in the server's log. */
function troubleOf(error: FastifyError, request: FastifyRequest): Trouble {
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

function tell(request: FastifyRequest, reply: FastifyReply, troubles: readonly Trouble[]): FastifyReply {
  const problem = problemOf(troubles, request.url.split("?")[0] ?? "/");
  return reply
    .code(problem.status)
    .header("cache-control", "no-store")
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}

/** `{name}` of our tables is `:name` to the server. */
const pathOf = (path: string) => path.replace(/\{(\w+)\}/g, ":$1");

function register(app: FastifyInstance, r: Route, place: Workplace): void {
  app.route({
    method: r.method,
    url: pathOf(r.path),
    config: { policy: { operation: r.operation, effect: r.effect } },
    ...(r.bodyLimit === undefined ? {} : { bodyLimit: r.bodyLimit }),
    handler: (request, reply) =>
      r.kind === "json" ? answerJson(r, place, request, reply) : answerLines(r, place, request, reply),
  });
}

/** What was asked, from address, body and path: a field in two places is refused by the shape, for it forbids strangers. */
function askedOf(request: FastifyRequest, withBody: boolean): unknown {
  const address = isObject(request.query) ? request.query : {};
  const params = isObject(request.params) ? request.params : {};
  if (!withBody || request.body === undefined || request.body === null) return { ...address, ...params };
  return isObject(request.body) ? { ...address, ...request.body, ...params } : request.body;
}

async function answerJson(r: JsonRoute, place: Workplace, request: FastifyRequest, reply: FastifyReply) {
  return sent(await r.answer(place, askedOf(request, r.method === "POST")), request, reply);
}

function sent(answer: Result<unknown>, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!answer.ok) return tell(request, reply, answer.troubles);
  reply.header("cache-control", "no-store").type("application/json; charset=utf-8");
  return reply.send(JSON.stringify(answer.value));
}

async function answerLines(r: LinesRoute, place: Workplace, request: FastifyRequest, reply: FastifyReply) {
  const streamed = r.line !== undefined;
  if (streamed && !(request.body instanceof Readable)) return tell(request, reply, [linesWanted]);
  const lines = request.body instanceof Readable ? linesOf(request.body) : nothing();
  const answer = await r.answer(place, askedOf(request, !streamed), lines);
  if (!answer.ok) return tell(request, reply, answer.troubles);
  reply.header("cache-control", "no-store").type(LINES_TYPE);
  return reply.send(Readable.from(written(answer.value)));
}

async function* nothing(): AsyncGenerator<never> {}

const linesWanted: Trouble = {
  code: "input/wrong-media-type",
  at: "Content-Type",
  because: "this path reads lines as they come",
  try: `send one JSON object a line as ${LINES_TYPE}`,
};

function registerDocument(app: FastifyInstance, routes: readonly Route[], version: string): void {
  const document = JSON.stringify(openApiOf(routes, version));
  app.get("/api/v1/openapi.json", { config: { policy: { operation: "service", effect: "read" } } }, (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(document),
  );
}

function registerGuest(app: FastifyInstance, guest: GuestRoute): void {
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

/** Files of the web app; every other path that a browser asks for as a page gets the app itself, which knows its paths. */
function registerWeb(app: FastifyInstance, root: string): void {
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split("?")[0] ?? "/";
    if (path.startsWith("/api/")) return tell(request, reply, [noSuchRoute(request)]);
    const file = path === "/" ? undefined : await staticFile(root, path);
    const page = file ?? (wantsPage(request) ? await staticFile(root, "/index.html") : undefined);
    if (page !== undefined)
      return reply.header("cache-control", page.caching).type(page.type).send(Buffer.from(page.bytes));
    if (path === "/") return reply.type("text/plain; charset=utf-8").send(NOT_BUILT);
    return tell(request, reply, [noSuchRoute(request)]);
  };
  app.get("/*", { config: { policy: { operation: "web", effect: "read" } } }, send);
}

const wantsPage = (request: FastifyRequest) => (request.headers.accept ?? "").includes("text/html");

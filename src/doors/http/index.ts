/**
 * The HTTP door: the catalogue's operations under `/api/v1`, an OpenAPI document drawn from the shapes that read the
 * requests, troubles as problem details, batches as lines in and out, and the web app's files. Loopback only, because
 * there are no accounts yet. Every route declares what may come of it; readers get a desk that cannot write.
 */
export type { Answered, Answerer, Crew } from "./answering.ts";
export { hostRefused } from "./guard.ts";
export type { GuestReply, GuestRequest, GuestRoute } from "./guests.ts";
export { type Listening, listen } from "./listen.ts";
export type { Problem } from "./problem.ts";
export { type HttpServer, httpServer, type RegisteredRoute, type ServerParts, sharedAnswerers } from "./server.ts";
export type { ReportFile, ReportMaker } from "./workplace.ts";

import type { HttpServer, ServerParts } from "../../doors/http/index.ts";
import { httpServer } from "../../doors/http/index.ts";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import type { Desk } from "../../operations/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { lawLibrary } from "./law-library.ts";

/** A server that listens nowhere and keeps nothing, asked by its own methods: for tests and trials. */
export interface InMemoryServer extends HttpServer {
  readonly desk: OpenLicet;
  close(): Promise<void>;
}

/** Everything a server is made of, over a desk. */
export function partsOver(desk: Desk): ServerParts {
  return { desk, law: lawLibrary(), version: "in memory", guests: yenteRoutes(desk), web: "/nowhere" };
}

/** Opens a server in memory at a fixed moment. */
export async function inMemoryServer(now: () => Instant): Promise<InMemoryServer> {
  const desk = await openLicet({ home: ":memory:", now });
  const server = httpServer(partsOver(desk));
  await server.app.ready();
  const close = async () => {
    await server.app.close();
    desk.close();
  };
  return { ...server, desk, close };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HttpServer, httpServer, type ServerParts } from "../../doors/http/index.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { type OpenLicet, openLicet } from "../open-licet.ts";
import { partsOver } from "./serve.ts";

/** A server that listens nowhere, asked by its own methods, for tests and trials: what it keeps is gone when it closes. */
export interface InMemoryServer extends HttpServer {
  readonly desk: OpenLicet;
  readonly parts: ServerParts;
  close(): Promise<void>;
}

/** Opens a server in memory at a fixed moment; its books lie in a folder that goes with it. */
export async function inMemoryServer(now: () => Instant): Promise<InMemoryServer> {
  const books = mkdtempSync(join(tmpdir(), "licet-books-"));
  const desk = await openLicet({ home: ":memory:", now });
  const parts = partsOver(desk, books, join(books, "no-web"));
  const server = httpServer(parts);
  await server.app.ready();
  const close = async () => {
    await server.app.close();
    desk.close();
    rmSync(books, { recursive: true, force: true });
  };
  return { ...server, desk, parts, close };
}

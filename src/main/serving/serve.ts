import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Listening, listen } from "../../doors/http/index.ts";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import type { Desk } from "../../operations/index.ts";
import { ok, type Result } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { ENGINE_VERSION } from "../version.ts";
import { lawLibrary } from "./law-library.ts";

/** Where to listen. Port 0 takes a free one. */
export interface ServeRequest {
  readonly host: string;
  readonly port: number;
}

/** Serves the API and the web app over a desk. */
export function serve(desk: Desk, { host, port }: ServeRequest): Promise<Result<Listening>> {
  const web = join(packageRoot(import.meta.url), "dist", "web");
  return listen({ desk, law: lawLibrary(), version: ENGINE_VERSION, guests: yenteRoutes(desk), web }, host, port);
}

/** Serves until the process is told to stop. `told` hears the address once. */
export async function serveUntilStopped(
  desk: Desk,
  request: ServeRequest & { readonly open: boolean },
  told: (address: string) => void,
): Promise<Result<undefined>> {
  const server = await serve(desk, request);
  if (!server.ok) return server;
  told(server.value.address);
  if (request.open) openInBrowser(server.value.address);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  await server.value.close();
  return ok(undefined);
}

/** Shows an address in the person's browser; where there is none, the address printed must do. */
function openInBrowser(address: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

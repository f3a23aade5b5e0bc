import { spawn } from "node:child_process";
import { join } from "node:path";
import { hostRefused, listen, type ServerParts } from "../../doors/http/index.ts";
import { yenteRoutes } from "../../doors/http-yente/index.ts";
import type { Desk } from "../../operations/index.ts";
import { fail, ok, type Result } from "../../vocabulary/index.ts";
import { packageRoot } from "../launch/index.ts";
import { officialTexts } from "../law-desk/index.ts";
import { openLicet } from "../open-licet.ts";
import { ENGINE_VERSION } from "../version.ts";
import { folderShelf } from "./book-shelf.ts";
import { chartAtlas } from "./chart-atlas.ts";
import { controlListAtlas } from "./control-list-atlas.ts";
import { openCrew } from "./crew.ts";
import { gatheringRecords } from "./gather-records.ts";
import { impactReports } from "./impact-reports.ts";
import { lawLibrary } from "./law-library.ts";
import { topicsOfList } from "./list-topics.ts";
import { warmUp } from "./warm-up.ts";

/** Where to listen, and over which folder of lists, records and books. Port 0 takes a free one. */
export interface ServeRequest {
  readonly home: string;
  readonly host: string;
  readonly port: number;
  /** Folder of the built web app, where it is not the package's own. */
  readonly web?: string;
}

/** A served desk, to be closed when done. */
export interface Serving {
  /** `http://127.0.0.1:8484` */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the API and the web app over a home folder. A host that is refused opens nothing. */
export async function serve({ home, host, port, web = builtWeb }: ServeRequest): Promise<Result<Serving>> {
  const refused = hostRefused(host);
  if (refused !== undefined) return fail(refused);
  const desk = gatheringRecords(await openLicet({ home }));
  await warmUp(desk);
  const crew = openCrew(home, (records) => desk.record.appendAll(records));
  const server = await listen({ ...partsOver(desk, join(home, "books"), web), crew }, host, port);
  if (!server.ok) {
    desk.close();
    return server;
  }
  const close = async () => {
    await server.value.close();
    await crew.close();
    desk.close();
  };
  return ok({ address: server.value.address, close });
}

/** The web app as it was built. */
const builtWeb = join(packageRoot(import.meta.url), "dist", "web");

/** Everything a server is made of, over a desk, a folder of books and the folder of the web app. */
export function partsOver(desk: Desk, books: string, web: string): ServerParts {
  return {
    desk,
    law: lawLibrary(),
    atlas: { ...chartAtlas, ...controlListAtlas },
    texts: officialTexts({ documents: desk.documents, fetcher: desk.lists.fetcher, now: () => desk.now() }),
    books: folderShelf(books, desk),
    reports: impactReports,
    version: ENGINE_VERSION,
    guests: yenteRoutes(desk, topicsOfList),
    web,
  };
}

/** Serves until the process is told to stop. `told` hears the address once. */
export async function serveUntilStopped(
  request: ServeRequest & { readonly open: boolean },
  told: (address: string) => void,
): Promise<Result<undefined>> {
  const server = await serve(request);
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

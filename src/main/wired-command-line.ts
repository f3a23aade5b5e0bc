import { resolve } from "node:path";
import type { CommandLine, Terminal } from "../doors/cli/index.ts";
import { lawDrift, lawPage, officialTexts, sectionToShow } from "./law-desk/index.ts";
import { openLicet } from "./open-licet.ts";
import { screenManyLines } from "./screen-batch-pool.ts";
import { playSeedStory } from "./story/play-story.ts";
import { ENGINE_VERSION } from "./version.ts";

/** The folder of lists, records and books: as said, as the environment says, or `.licet` here. */
function homeFolder(said: string | undefined): string {
  return resolve(said ?? process.env["LICET_HOME"] ?? ".licet");
}

/** The command line with its real parts, writing to a terminal. */
export function wiredCommandLine(terminal: Terminal): CommandLine {
  return {
    terminal,
    version: ENGINE_VERSION,
    open: (home) => openLicet({ home: homeFolder(home) }),
    story: (t) => playSeedStory(t),
    law: {
      page: lawPage,
      sectionToShow,
      library: async () => (await import("./serving/law-library.ts")).lawLibrary(),
      texts: (desk) => officialTexts({ documents: desk.documents, fetcher: desk.lists.fetcher, now: () => desk.now() }),
      drift: (desk, on, from) => lawDrift(desk.lists.fetcher, on, from),
    },
    reports: async (impact, reading, folder) =>
      (await import("../doors/files/index.ts")).writeReports(impact, reading, folder),
    screenMany: screenManyLines,
    // Loaded when asked for: the other commands start without a web server.
    serve: async (request, told) =>
      (await import("./serving/index.ts")).serveUntilStopped({ ...request, home: homeFolder(request.home) }, told),
    mcp: async (desk) => (await import("./serving/index.ts")).speakMcp(desk),
  };
}

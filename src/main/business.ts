import { savingsClauseOf, savingsClauseOfListing } from "../../law/us/ear/index.ts";
import { additionalDuty } from "../../law/us/section-301/index.ts";
import type { Business } from "../operations/index.ts";
import { openLookUpPool } from "./look-up-pool.ts";
import { turnsByClock } from "./turns.ts";

/** Books of business: their files, look-ups on several threads, duties, the demonstration. Loaded when first used. */
export function openBusiness(): Business {
  return {
    files: {
      readFolder: async (folder) => (await import("../storage/book-files/index.ts")).openBookFiles().readFolder(folder),
    },
    lookUp: (screener) => openLookUpPool(screener),
    turns: turnsByClock,
    dutyOn: additionalDuty,
    savings: { ofRule: savingsClauseOf, ofListing: savingsClauseOfListing },
    demoBook: async (size) => (await import("./demo/index.ts")).demoBook(size),
    writeDemo: async (folder, size) => (await import("./demo/index.ts")).writeDemo(folder, size),
  };
}

import { additionalDuty } from "../../law/us/section-301/index.ts";
import type { Business, World } from "../operations/index.ts";
import { openLookUpPool } from "./look-up-pool.ts";

/** Books of business: their files, look-ups on several threads, duties, the demonstration. Loaded when first used. */
export function openBusiness(): Business {
  const pools = new WeakMap<World, ReturnType<Business["lookUp"]>>();
  return {
    files: {
      readFolder: async (folder) => (await import("../storage/book-files/index.ts")).openBookFiles().readFolder(folder),
    },
    lookUp(world) {
      const pool = pools.get(world) ?? openLookUpPool(world.screener);
      pools.set(world, pool);
      return pool;
    },
    dutyOn: additionalDuty,
    writeDemo: async (folder, size) => (await import("./demo/index.ts")).writeDemo(folder, size),
  };
}

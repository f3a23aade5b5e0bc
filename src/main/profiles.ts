import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProfileTable } from "../operations/index.ts";
import { packageRoot } from "./launch/index.ts";

let kept: ProfileTable | undefined;

/** The screening profiles that ship with the program, read when they are first needed; bench/screening-levels.ts measures them. */
export function readProfiles(): ProfileTable {
  kept ??= JSON.parse(
    readFileSync(join(packageRoot(import.meta.url), "lists", "screening-profiles.json"), "utf8"),
  ) as ProfileTable;
  return kept;
}

/**
 * The rules of the house that a machine can see, each a function from the parsed files of the repository to breaches:
 * who may import whom, no rings, content apart from machinery, no clock inside the domain, no promises in answers, and
 * the manner of writing.
 */
import type { Breach } from "./breach.ts";
import { contentBreaches, readListIds } from "./content-apart.ts";
import { cycleBreaches } from "./cycles.ts";
import { importBreaches } from "./imports.ts";
import { promiseBreaches } from "./promises.ts";
import { purityBreaches } from "./purity.ts";
import { readSources } from "./source-file.ts";
import { writingBreaches } from "./writing.ts";

export { type Breach, breachLine } from "./breach.ts";

/** Every breach in the repository at `root`, in the order of files and lines. */
export const breachesIn = (root: string): Breach[] => {
  const files = readSources(root);
  return [
    ...importBreaches(files),
    ...cycleBreaches(files),
    ...contentBreaches(files, readListIds(root)),
    ...purityBreaches(files),
    ...promiseBreaches(files),
    ...writingBreaches(files),
  ].sort((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
};

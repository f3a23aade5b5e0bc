/** Everything that must hold of the repository itself: `npm run check` prints it, and the test run holds it as tests. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { coverageFaults, factConflicts } from "../src/authoring/index.ts";
import { rulebook } from "../src/main/rulebook.ts";
import { lockFaults, lockFile, readLock } from "./complete-lock.ts";
import { lawPages, stalePages } from "./docs/law-pages.ts";
import { breachesIn, breachLine } from "./house/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One check of the repository; `faults` resolves to what is wrong, as lines for a person, empty when nothing is. */
export interface Check {
  readonly name: string;
  readonly faults: () => Promise<readonly string[]>;
}

/** Runs the command-line program of an installed package and returns what it printed if it failed. */
const complaintsOf = (program: string, ...options: string[]): Promise<string[]> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL(`../node_modules/${program}`, import.meta.url));
    execFile(process.execPath, [script, ...options], { cwd: root, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve(error === null ? [] : [stdout + stderr]),
    );
  });

/** The checks, in the order in which they are told. */
export const checks: readonly Check[] = [
  {
    name: "format and lint",
    faults: () => complaintsOf("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--colors=off"),
  },
  { name: "types", faults: () => complaintsOf("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json") },
  {
    name: "types of the web app",
    faults: () => complaintsOf("typescript/bin/tsc", "--noEmit", "-p", "web/tsconfig.json"),
  },
  { name: "rules of the house", faults: async () => breachesIn(root).map(breachLine) },
  { name: "content of the law", faults: async () => [...coverageFaults(rulebook), ...factConflicts(rulebook)] },
  {
    name: "pages of the law",
    faults: async () =>
      stalePages(await lawPages()).map((n) => `docs/law/${n} is not what the law files say; try: npm run docs`),
  },
  { name: "lock", faults: async () => lockFaults(readLock(lockFile)) },
];

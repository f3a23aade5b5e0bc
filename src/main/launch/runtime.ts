import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The oldest Node that runs the program: TypeScript sources unbuilt, and `node:sqlite` without a flag. */
export const neededRuntime = "22.18";

/** What the binary does next: run here, run under another Node (a path), or refuse with one line for stderr. */
export type Launch =
  | { readonly run: "here" }
  | { readonly run: "under"; readonly node: string }
  | { readonly run: "refused"; readonly message: string };

/** Whether a version such as "20.20.2" is at least `neededRuntime`. */
const newEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededRuntime.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
};

/** Finds the binary of the npm package `node`, as Node itself would resolve it from a module; undefined when absent. */
const packagedNode = (moduleUrl: string): string | undefined => {
  try {
    const folder = dirname(createRequire(moduleUrl).resolve("node/package.json"));
    return ["node.exe", "node"].map((name) => join(folder, "bin", name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
};

/** Decides how to run, from the version of the running Node and the place of the calling module (its URL). */
export const planLaunch = (version: string, moduleUrl: string): Launch => {
  if (newEnough(version)) return { run: "here" };
  const node = packagedNode(moduleUrl);
  if (node !== undefined) return { run: "under", node };
  const trouble = {
    code: "runtime/too-old",
    at: "node",
    because: `this is Node \`${version}\` and licet needs ${neededRuntime} or newer`,
    try: "install a newer Node, or run npm install node@24 beside licet and ask again",
  };
  return { run: "refused", message: `${trouble.code} at ${trouble.at}: ${trouble.because}; try: ${trouble.try}` };
};

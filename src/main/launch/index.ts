/**
 * How the program comes to run: the runtime it needs, where a newer one lies, and where the package stands on disk.
 * The binary `licet-bin` runs on every Node from 18 on and hands over to the program proper.
 */
export { packageRoot } from "./package-root.ts";
export { type Launch, neededRuntime, planLaunch } from "./runtime.ts";

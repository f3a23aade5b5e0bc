#!/usr/bin/env node
/**
 * The binary `licet`. It is plain enough for Node 18: it looks at the runtime first and loads the program, which
 * needs a newer one, only after that.
 */
import { spawn } from "node:child_process";
import * as modules from "node:module";
import { fileURLToPath } from "node:url";
import { planLaunch } from "./runtime.ts";

/** The program proper, beside this file as source and as compiled twin alike; Node 18 must not load it. */
const program = new URL(import.meta.url.endsWith(".ts") ? "../licet.ts" : "../licet.js", import.meta.url);

/** Runs the program under another Node, passes signals on, and ends as it ends. */
const runUnder = (node: string): void => {
  const child = spawn(node, [fileURLToPath(program), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

const launch = planLaunch(process.versions.node, import.meta.url);
if (launch.run === "here") {
  // Compiled code is kept between runs where the runtime can: a third of the time to the first answer.
  modules.enableCompileCache?.();
  await import(program.href);
}
if (launch.run === "under") runUnder(launch.node);
if (launch.run === "refused") {
  console.error(launch.message);
  process.exitCode = 2;
}

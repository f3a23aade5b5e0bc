import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { packageRoot } from "./package-root.ts";
import { planLaunch } from "./runtime.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "launch-"));
  folders.push(folder);
  return folder;
};

/** A package with this launcher, and a packaged Node that tells what it was asked to run and ends with `code`. */
const installed = (code: string): string => {
  const folder = emptyFolder();
  const bin = join(folder, "node_modules/node/bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, "node_modules/node/package.json"), '{"name":"node","version":"24.0.0"}');
  writeFileSync(join(bin, "node"), `#!/bin/sh\necho "asked: $@"\n${code}\n`);
  chmodSync(join(bin, "node"), 0o755);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  cpSync(fileURLToPath(new URL(".", import.meta.url)), join(folder, "main/launch"), { recursive: true });
  return folder;
};

describe("planLaunch", () => {
  const nowhere = (): string => pathToFileURL(join(emptyFolder(), "x.js")).href;

  it.each(["22.18.0", "22.19.1", "24.0.0", "100.1.0"])("runs here under %s", (version) => {
    expect(planLaunch(version, nowhere())).toEqual({ run: "here" });
  });

  it.each(["18.20.8", "20.20.2", "22.17.9"])("refuses %s in one line when no other Node is installed", (version) => {
    const launch = planLaunch(version, nowhere());
    expect(launch).toMatchObject({
      run: "refused",
      message: expect.stringMatching(/^runtime\/too-old at node: .*; try: .*$/),
    });
  });

  it("finds the packaged Node as Node resolves packages", () => {
    const folder = installed("exit 0");
    const launch = planLaunch("18.0.0", pathToFileURL(join(folder, "main/launch/x.js")).href);
    expect(launch).toEqual({ run: "under", node: join(folder, "node_modules/node/bin/node") });
  });
});

describe("the binary under a runtime that is too old", () => {
  /** Runs the binary with a version string that claims an old Node. */
  const runAsOld = (folder: string, ...args: string[]) => {
    const pretend = 'Object.defineProperty(process.versions, "node", { value: "18.20.8" });';
    const bin = join(folder, "main/launch/licet-bin.ts");
    return spawnSync(process.execPath, ["--import", `data:text/javascript,${pretend}`, bin, ...args], {
      encoding: "utf8",
    });
  };

  it("hands program, arguments, output and exit code over to the packaged Node", () => {
    const folder = installed("exit 3");
    const run = runAsOld(folder, "screen", "a b");
    expect(run).toMatchObject({ status: 3, stdout: `asked: ${join(folder, "main/licet.ts")} screen a b\n` });
  });

  it("ends by the signal that ended the packaged Node", () => {
    expect(runAsOld(installed("kill -TERM $$"))).toMatchObject({ status: null, signal: "SIGTERM" });
  });

  it("refuses with exit code 2 and one line when there is none", () => {
    const folder = installed("exit 0");
    rmSync(join(folder, "node_modules"), { recursive: true });
    const run = runAsOld(folder);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^runtime\/too-old at node: .*\n$/);
  });
});

it("finds the root of the package from source and from dist alike", () => {
  const folder = installed("exit 0");
  writeFileSync(join(folder, "LICENSE"), "");
  mkdirSync(join(folder, "dist"));
  cpSync(join(folder, "package.json"), join(folder, "dist/package.json"));
  for (const module of ["main/launch/x.ts", "dist/src/main/launch/x.js"]) {
    expect(packageRoot(pathToFileURL(join(folder, module)).href)).toBe(folder);
  }
  expect(() => packageRoot("file:///x.js")).toThrow("no LICENSE");
});

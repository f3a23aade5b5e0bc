import { expect, it } from "vitest";
import { completeLock, type Lock, lockFaults, missingPackages } from "./complete-lock.ts";

const lockOf = (packages: Lock["packages"]): Lock => ({ packages });
const parent = (names: readonly string[], more = {}) => ({
  version: "2.0.0",
  optionalDependencies: Object.fromEntries(names.map((name) => [name, "2.0.0"])),
  ...more,
});

it.each([
  ["@biomejs/cli-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["lightningcss-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@rolldown/binding-wasm32-wasi", { cpu: ["wasm32"] }],
])("reads the platform of %s from its name", (name, platform) => {
  const [missing] = missingPackages(lockOf({ "node_modules/a": parent([name], { dev: true }) }));
  expect(missing?.entry).toEqual({ version: "2.0.0", ...platform, dev: true, optional: true });
});

it("adds what is missing once, in the order of names, and then finds nothing", () => {
  const lock = lockOf({
    "": {},
    "node_modules/m": parent(["a-linux-x64", "z-win32-x64"]),
    "node_modules/z-win32-x64": {},
  });
  expect(lockFaults(lock)).toEqual([
    "package-lock.json: `node_modules/a-linux-x64` is missing, node_modules/m names it; run npm run lock:complete",
  ]);
  const complete = completeLock(lock);
  expect(Object.keys(complete.packages)).toEqual([
    "",
    "node_modules/a-linux-x64",
    "node_modules/m",
    "node_modules/z-win32-x64",
  ]);
  expect(lockFaults(complete)).toEqual([]);
});

it("finds a package nested beside the one that names it", () => {
  const lock = lockOf({ "node_modules/m": parent(["a-linux-x64"]), "node_modules/m/node_modules/a-linux-x64": {} });
  expect(missingPackages(lock)).toEqual([]);
});

it("strikes engines from platform packages and from nothing else", () => {
  const engines = { node: ">=22" };
  const platform = { version: "1.0.0", cpu: ["x64"], optional: true };
  const lock = lockOf({
    "node_modules/a": { version: "1.0.0", engines },
    "node_modules/b-linux-x64": { ...platform, engines },
  });
  expect(lockFaults(lock)).toEqual([expect.stringContaining('`node_modules/b-linux-x64` has "engines"')]);
  expect(completeLock(lock)).toEqual(
    lockOf({ "node_modules/a": { version: "1.0.0", engines }, "node_modules/b-linux-x64": platform }),
  );
});

it("refuses to guess a platform", () => {
  expect(() => missingPackages(lockOf({ "node_modules/m": parent(["fast-one"]) }))).toThrow("no version or platform");
});

it("finds an address in the lock", () => {
  const lock = lockOf({ "node_modules/a": { version: "1.0.0", resolved: "https://example.org/a.tgz" } });
  expect(lockFaults(lock)).toHaveLength(1);
});

/**
 * Completes package-lock.json after `npm install`, so that `npm ci` works with any npm, Node and registry:
 * - A registry may lack some packages made for foreign platforms; npm then leaves them out of the lock, and `npm ci`
 *   refuses such a lock. This adds each as `{version, os, cpu, libc?, optional}`: enough to see it is not for here.
 * - npm skips an optional package whose `engines` do not fit the Node that installs. Ours all run under the packaged
 *   Node, whichever Node installs them, so `engines` is struck from the platform packages.
 * Run by `npm run lock:complete`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One package in a lock of version 3; only what this file reads or writes. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package-lock.json; keys of `packages` are paths such as `node_modules/a`. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A platform package that a locked package names and the lock does not hold. */
export interface MissingPackage {
  readonly path: string;
  readonly wantedBy: string;
  readonly entry: LockedPackage;
}

/** Where the repository's lock stands. */
export const lockFile: string = fileURLToPath(new URL("../package-lock.json", import.meta.url));

/** Reads a lock from disk. */
export const readLock = (file: string): Lock => JSON.parse(readFileSync(file, "utf8"));

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** Reads the platform from a name such as `@biomejs/cli-linux-x64-musl`; undefined when the name tells none. */
const platformOf = (name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> | undefined => {
  const words = name.split(/[-/]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (cpu === undefined || (os === undefined && cpu !== "wasm32")) return undefined;
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && { libc: [libc] }) };
};

/** The folders in which npm looks for a dependency of the package at `path`, nearest first. */
const searchPath = (path: string): string[] => {
  const steps = path.split("/node_modules/");
  return [...steps.keys()]
    .reverse()
    .map((last) => `${steps.slice(0, last + 1).join("/node_modules/")}/node_modules/`)
    .concat("node_modules/");
};

/** Lists every optional platform package that the lock names and does not hold; throws when a name tells no platform. */
export const missingPackages = (lock: Lock): MissingPackage[] => {
  const missing = new Map<string, MissingPackage>();
  for (const [wantedBy, parent] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      if (searchPath(wantedBy).some((folder) => lock.packages[folder + name])) continue;
      const version = /^\D?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1];
      const platform = platformOf(name);
      if (!version || !platform) throw new Error(`\`${name}@${range}\` in ${wantedBy}: no version or platform to read`);
      const path = `node_modules/${name}`;
      missing.set(path, {
        path,
        wantedBy,
        entry: { version, ...platform, ...(parent.dev && { dev: true }), optional: true },
      });
    }
  }
  return [...missing.values()];
};

const isPickyPlatformPackage = (entry: LockedPackage): boolean =>
  entry.optional === true && entry.cpu !== undefined && entry.engines !== undefined;

const withoutEngines = ({ engines: _, ...rest }: LockedPackage): LockedPackage => rest;

/** The lock with its missing packages added and its platform packages free of `engines`, in npm's own order of keys. */
export const completeLock = (lock: Lock): Lock => {
  const present = Object.entries(lock.packages).map(
    ([path, entry]) => [path, isPickyPlatformPackage(entry) ? withoutEngines(entry) : entry] as const,
  );
  const added = missingPackages(lock).map(({ path, entry }) => [path, entry] as const);
  return { ...lock, packages: Object.fromEntries([...present, ...added].sort(([a], [b]) => a.localeCompare(b, "en"))) };
};

/** Faults of a lock, one line each: what is missing, what npm would skip, and addresses that bind it to one registry. */
export const lockFaults = (lock: Lock): string[] => {
  const missing = missingPackages(lock).map(
    ({ path, wantedBy }) => `\`${path}\` is missing, ${wantedBy} names it; run npm run lock:complete`,
  );
  const present = Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...(isPickyPlatformPackage(entry)
      ? [`\`${path}\` has "engines", an old npm skips it; run npm run lock:complete`]
      : []),
    ...(/^[a-z+]+:/.test(entry.resolved ?? "") ? [`\`${path}\` names a host in "resolved"; write the lock anew`] : []),
  ]);
  return [...missing, ...present].map((fault) => `package-lock.json: ${fault}`);
};

if (import.meta.main) {
  const lock = readLock(lockFile);
  const faults = lockFaults(lock);
  writeFileSync(lockFile, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  for (const fault of faults) console.log(`was ${fault}`);
  for (const fault of lockFaults(readLock(lockFile))) console.error(`IS ${fault}`);
}

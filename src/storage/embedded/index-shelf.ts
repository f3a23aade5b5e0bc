import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files kept: the lists of today, and those of a few earlier days somebody asks about. */
const KEPT = 4;

/**
 * Built indexes as files of a folder, the oldest thrown away. They only save time, so that a folder that cannot be written,
 * or a file another process just removed, is no trouble: the index is built again.
 */
export function fileIndexShelf(folder: string) {
  return {
    read(key: string): Uint8Array | undefined {
      try {
        return readFileSync(fileOf(folder, key));
      } catch {
        return undefined;
      }
    },
    write(key: string, snapshot: Uint8Array): void {
      try {
        mkdirSync(folder, { recursive: true });
        const half = `${fileOf(folder, key)}.${process.pid}`;
        writeFileSync(half, snapshot);
        renameSync(half, fileOf(folder, key));
        throwOldAway(folder);
      } catch {
        // without the file the index is built again
      }
    },
  };
}

const fileOf = (folder: string, key: string): string => join(folder, `${key.replace(/[^\w-]/g, "_")}.index`);

function throwOldAway(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What opens every generated table: whence it came, the day of the text, and how many records it must hold. */
export interface TableHeader {
  readonly source: string;
  readonly textOf: string;
  readonly citation: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** A generated table: a header and one or more lists of records. */
export interface Table {
  readonly header: TableHeader & Readonly<Record<string, unknown>>;
  readonly [list: string]: unknown;
}

/** A generated file: its path below the repository root and its bytes. */
export interface TableFile {
  readonly path: string;
  readonly text: string;
}

function lines(list: readonly unknown[]): string {
  if (list.length === 0) return "[]";
  return `[\n${list.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
}

/** Writes a table as JSON with one record per line, so that a change of the law shows as changed lines. */
export function tableFile(path: string, table: Table): TableFile {
  const parts = Object.entries(table).map(([name, value]) => {
    return `${JSON.stringify(name)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`;
  });
  return { path, text: `{\n${parts.join(",\n")}\n}\n` };
}

/** Puts a generated file on disk below `root`. */
export function save(root: string, file: TableFile): void {
  const path = `${root}/${file.path}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text);
}

/** Stops the generation when a count is not what the official text has been seen to hold. */
export function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: found ${found}, expected ${expected}`);
}

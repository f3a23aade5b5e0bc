import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fail, ok, quoted, type Result } from "../../vocabulary/index.ts";

/** Largest file taken from a command line, packed or not, in bytes. */
const LARGEST = 2 ** 30;

/** Reads a file of text, gzip or plain; strict UTF-8. */
export function readText(path: string, at: string): Result<string> {
  try {
    const raw = path === "-" ? readFileSync(0) : readFileSync(path);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw, { maxOutputLength: LARGEST }) : raw;
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (e) {
    const because = `${quoted(path)} cannot be read: ${e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause"}`;
    return fail({
      code: "file/unreadable",
      at,
      because,
      try: "check the path, and that the file is UTF-8 text, plain or gzip",
    });
  }
}

/** Writes lines aside and puts the file in place in one step, so that nobody ever sees half of it. Returns the lines written. */
export function writeLines(path: string, lines: Iterable<string>): Result<number> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(aside, "w");
    let count = 0;
    let chunk = "";
    for (const line of lines) {
      chunk += `${line}\n`;
      count++;
      if (chunk.length > 1 << 20) {
        writeSync(file, chunk);
        chunk = "";
      }
    }
    writeSync(file, chunk);
    fsyncSync(file);
    closeSync(file);
    renameSync(aside, path);
    return ok(count);
  } catch (e) {
    rmSync(aside, { force: true });
    const because = `${quoted(path)} cannot be written: ${e instanceof Error ? e.message.replace(/\s+/g, " ") : "unknown cause"}`;
    return fail({
      code: "file/unwritable",
      at: "--out",
      because,
      try: "check the folder, its rights and the space left",
    });
  }
}

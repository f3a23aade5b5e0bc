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
  const file = new FileAside(path);
  try {
    for (const line of lines) file.add(line);
    return ok(file.putInPlace());
  } catch (e) {
    return file.giveUp(e);
  }
}

/** The same for lines that arrive over time. */
export async function writeArrivingLines(path: string, lines: AsyncIterable<string>): Promise<Result<number>> {
  const file = new FileAside(path);
  try {
    for await (const line of lines) file.add(line);
    return ok(file.putInPlace());
  } catch (e) {
    return file.giveUp(e);
  }
}

/** A file of lines written beside its place and moved there when whole. */
class FileAside {
  private readonly path: string;
  private readonly aside: string;
  private file: number | undefined;
  private chunk = "";
  private count = 0;

  constructor(path: string) {
    this.path = path;
    this.aside = `${path}.${process.pid}.tmp`;
  }

  add(line: string): void {
    this.chunk += `${line}\n`;
    this.count++;
    if (this.chunk.length > 1 << 20) this.write();
  }

  /** Returns the lines written. */
  putInPlace(): number {
    const file = this.write();
    fsyncSync(file);
    closeSync(file);
    renameSync(this.aside, this.path);
    return this.count;
  }

  giveUp(cause: unknown): Result<never> {
    rmSync(this.aside, { force: true });
    const words = cause instanceof Error ? cause.message.replace(/\s+/g, " ") : "unknown cause";
    return fail({
      code: "file/unwritable",
      at: "--out",
      because: `${quoted(this.path)} cannot be written: ${words}`,
      try: "check the folder, its rights and the space left",
    });
  }

  private write(): number {
    this.file ??= openSync(this.aside, "w");
    writeSync(this.file, this.chunk);
    this.chunk = "";
    return this.file;
  }
}

import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { shippedEntityEdition } from "../sources.ts";
import { type DemoOptions, makeDemo } from "./make-demo.ts";

/** Writes the demonstration book into a folder and gives the names of its files. Each appears whole or not at all. */
export function writeDemo(folder: string, options: Partial<DemoOptions> = {}): string[] {
  const { entries } = shippedEntityEdition().load();
  mkdirSync(folder, { recursive: true });
  return makeDemo(entries, options).map(({ name, text }) => {
    const aside = join(folder, `${name}.${process.pid}.tmp`);
    const file = openSync(aside, "w");
    for (const piece of text) writeSync(file, piece);
    closeSync(file);
    renameSync(aside, join(folder, name));
    return name;
  });
}

/** Writes a data file the way the repository's formatter would, so that learning again gives the same bytes. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

/** Writes `value` as formatted JSON to `file`. */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value)}\n`);
  execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", file], {
    stdio: "ignore",
  });
  console.log(`wrote ${file}`);
}

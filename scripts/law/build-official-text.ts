/**
 * Digests of the official text that the law files were compared with, unit by unit, so that `licet law drift` can tell
 * what no longer reads the same. `node scripts/law/build-official-text.ts [--from DIR]`.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { officialUnits } from "../../src/authoring/documents/index.ts";

const root = join(import.meta.dirname, "../..");
const at = process.argv.indexOf("--from");
const folder = at > 0 ? (process.argv[at + 1] ?? "") : join(root, "../shared/data/regulation/ecfr-xml");
const TEXT_OF = "2026-08-20";

if (!existsSync(folder))
  throw new Error(
    `no official XML in ${folder}; fetch the parts from the official address and give their folder with --from`,
  );

const units: [string, string][] = [];
const parts: string[] = [];
for (const name of readdirSync(folder)
  .filter((n) => n.includes(TEXT_OF))
  .sort()) {
  const raw = readFileSync(join(folder, name));
  const xml = new TextDecoder("utf-8", { fatal: true }).decode(name.endsWith(".gz") ? gunzipSync(raw) : raw);
  const read = officialUnits(xml, name);
  if (!read.ok) throw new Error(JSON.stringify(read.troubles));
  parts.push(/part-(\d+)/.exec(name)?.[1] ?? "");
  const seen = new Map<string, number>();
  for (const unit of read.value) {
    const times = (seen.get(unit.name) ?? 0) + 1;
    seen.set(unit.name, times);
    units.push([
      times === 1 ? unit.name : `${unit.name} (${times})`,
      createHash("sha256").update(unit.words).digest("hex").slice(0, 12),
    ]);
  }
}
const header = {
  textOf: TEXT_OF,
  address: "https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=PART",
  parts,
  units: units.length,
};
const lines = units.map((u) => JSON.stringify(u)).join(",\n");
writeFileSync(
  join(root, "law/us/ear/official-text.table.json"),
  `{"header":${JSON.stringify(header)},\n"units":[\n${lines}\n]}\n`,
);
console.log(`${units.length} units of Parts ${parts.join(", ")}`);

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commerceControlListTable } from "./commerce-control-list.ts";
import { countryChartTable } from "./country-chart.ts";
import { countryGroupsTable } from "./country-groups.ts";
import { readPart } from "./regulation-source.ts";
import { save, type TableFile } from "./table-file.ts";

/** The day of the text the committed tables are built from. */
export const TEXT_OF = "2026-08-20";

/** The day of the text before the last change of the Commerce Control List. */
export const EARLIER_TEXT_OF = "2026-07-30";

/** The root of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where official files are looked for when `--from` is not given. */
export const REFERENCE = join(ROOT, "..", "shared", "data", "regulation", "ecfr-xml");

/** All generated tables, from a folder of official eCFR files; throws when the text is not what the readers know. */
export function buildTables(folder: string): TableFile[] {
  const ccl = commerceControlListTable(readPart(folder, "774", TEXT_OF), readPart(folder, "774", EARLIER_TEXT_OF));
  return [
    countryChartTable(readPart(folder, "738", TEXT_OF)),
    countryGroupsTable(readPart(folder, "740", TEXT_OF)),
    ccl,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--from");
  for (const file of buildTables(process.argv[at + 1] && at > 0 ? (process.argv[at + 1] ?? REFERENCE) : REFERENCE)) {
    save(ROOT, file);
    process.stdout.write(`${file.path} ${Buffer.byteLength(file.text)} bytes\n`);
  }
}

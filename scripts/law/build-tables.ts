/**
 * Regenerates every table of the regulation under `law/us/ear` from official eCFR files:
 * `node scripts/law/build-tables.ts [--from FOLDER]`. The folder holds `title-15-part-NNN-DATE.xml` (or `.xml.gz`) as
 * fetched from the addresses in the tables' headers. A count or a wording that is not the known one stops the run: a
 * changed text is read by a person first, then by these readers.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commerceControlListTable } from "./commerce-control-list.ts";
import { countryChartTable } from "./country-chart.ts";
import { countryGroupsTable } from "./country-groups.ts";
import { partnerCountriesTable, placeListTables } from "./country-lists.ts";
import { crimeControlTable } from "./crime-control.ts";
import { directProductListsTable } from "./direct-product-lists.ts";
import { exceptionGatesTable } from "./exception-gates.ts";
import { htsSupplementsTable } from "./hts-supplements.ts";
import { militaryEndUseItemsTable } from "./military-end-use-items.ts";
import { readPart } from "./regulation-source.ts";
import { sdnIdentifiersTable } from "./sdn-identifiers.ts";
import { save, type TableFile } from "./table-file.ts";
import { uaePartiesTable } from "./uae-parties.ts";

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
  const part = (number: string, textOf = TEXT_OF) => readPart(folder, number, textOf);
  const [part734, part740, part742, part744, part746, part774] = ["734", "740", "742", "744", "746", "774"].map((n) =>
    part(n),
  );
  if (!part734 || !part740 || !part742 || !part744 || !part746 || !part774) throw new Error("a part is missing");
  return [
    directProductListsTable(part734, part774),
    countryChartTable(part("738")),
    countryGroupsTable(part740),
    exceptionGatesTable(part740, part("740", EARLIER_TEXT_OF)),
    uaePartiesTable(part740),
    ...placeListTables(part740),
    crimeControlTable(part742),
    ...placeListTables(part742),
    militaryEndUseItemsTable(part744, part("744", EARLIER_TEXT_OF), part774),
    sdnIdentifiersTable(part744),
    ...placeListTables(part744),
    htsSupplementsTable(part746),
    partnerCountriesTable(part746),
    commerceControlListTable(part774, part("774", EARLIER_TEXT_OF)),
  ];
}

/** The folder named after `--from`, else the reference. */
function folderAsked(args: readonly string[]): string {
  const at = args.indexOf("--from");
  const folder = at < 0 ? REFERENCE : args[at + 1];
  if (folder === undefined) throw new Error("`--from` needs a folder of official eCFR files");
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of buildTables(folderAsked(process.argv.slice(2)))) {
    save(ROOT, file);
    process.stdout.write(`${file.path} ${Buffer.byteLength(file.text)} bytes\n`);
  }
}

/**
 * Writes the shipped edition of the Entity List from the official eCFR text of Part 744:
 * `node scripts/lists/build-entity-list.ts PART-744.xml[.gz] DAY-OF-TEXT`. The same text gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { packed, printed } from "../../lists/us/bis-entity-list/pack-shipped.ts";
import { parseStated } from "../../lists/us/bis-entity-list/parse.ts";
import { valueOf } from "../../src/vocabulary/index.ts";

const [path, textDate] = process.argv.slice(2);
if (path === undefined || textDate === undefined)
  throw new Error("usage: build-entity-list.ts PART-744.xml[.gz] YYYY-MM-DD");
const stored = readFileSync(path);
const bytes = path.endsWith(".gz") ? gunzipSync(stored) : stored;
const publication = valueOf(parseStated(bytes, basename(path)));
if (publication.quarantined.length > 0) throw new Error(`${publication.quarantined.length} rows were not read`);
const target = fileURLToPath(new URL("../../lists/us/bis-entity-list/shipped/entity-list.json", import.meta.url));
writeFileSync(target, printed(packed(publication.stated, textDate, publication.counted)));
process.stdout.write(`${publication.stated.length} entries from ${publication.counted} rows\n`);

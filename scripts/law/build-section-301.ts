/** Writes the Section 301 table anew from the reference table: `node scripts/law/build-section-301.ts FILE.csv`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { section301Table } from "./section-301.ts";
import { save } from "./table-file.ts";

const from = process.argv[2] ?? join(import.meta.dirname, "../../../shared/data/section301.csv");
save(join(import.meta.dirname, "../.."), section301Table(readFileSync(from, "utf8")));

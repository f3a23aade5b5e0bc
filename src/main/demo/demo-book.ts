import { BOOK_TABLES, type RawBook } from "../../book/index.ts";
import { readTable } from "../../storage/book-files/index.ts";
import { valueOf } from "../../vocabulary/index.ts";
import { shippedEntityEdition } from "../sources.ts";
import { type DemoOptions, makeDemo } from "./make-demo.ts";

/** The demonstration book as a reader of its files would find it, without a file being written. */
export async function demoBook(options: Partial<DemoOptions> = {}): Promise<RawBook> {
  const files = new Map(
    makeDemo(shippedEntityEdition().load().entries, options).map((f) => [f.name, Buffer.from([...f.text].join(""))]),
  );
  const tables = [];
  for (const table of BOOK_TABLES) {
    const bytes = files.get(`${table}.csv`);
    if (bytes) tables.push({ table, file: `${table}.csv`, ...valueOf(await readTable(bytes, `${table}.csv`)) });
  }
  return { card: JSON.parse(files.get("book.json")?.toString() ?? "{}"), tables };
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  BOOK_TABLES,
  type BookCard,
  type BookFiles,
  type BookTable,
  type RawBook,
  type RawTable,
} from "../../book/book-files.port.ts";
import { fail, isObject, ok, quoted, type Result, type Trouble } from "../../vocabulary/index.ts";
import { readCsv } from "./read-csv.ts";
import { readParquet } from "./read-parquet.ts";
import { readWorkbook } from "./read-workbook.ts";

/** Largest file taken, in bytes. */
const LARGEST = 2 ** 30;

type Cells = Pick<RawTable, "columns" | "rows">;

const READERS: Readonly<Record<string, (bytes: Uint8Array, at: string) => Promise<Result<Cells>>>> = {
  csv: readCsv,
  tsv: readCsv,
  xlsx: readWorkbook,
  parquet: readParquet,
};

/** Reads books from folders of this machine. */
export function openBookFiles(): BookFiles {
  return { readFolder };
}

async function readFolder(folder: string): Promise<Result<RawBook>> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fail(noFolder(folder));
  const names = readdirSync(folder).sort();
  const card = readCard(folder, names);
  if (!card.ok) return card;
  const tables: RawTable[] = [];
  const troubles: Trouble[] = [];
  for (const table of BOOK_TABLES) {
    const name = fileOf(table, names);
    if (name === undefined) continue;
    const read = await readTableFile(join(folder, name), name);
    if (read.ok) tables.push({ table, file: name, ...read.value });
    else troubles.push(...read.troubles);
  }
  const [first, ...rest] = troubles;
  return first ? fail(first, ...rest) : ok({ card: card.value, tables });
}

/** The file of a table; where there are several forms, CSV before XLSX before Parquet. */
function fileOf(table: BookTable, names: readonly string[]): string | undefined {
  return Object.keys(READERS).flatMap((form) => names.filter((n) => n.toLowerCase() === `${table}.${form}`))[0];
}

async function readTableFile(path: string, name: string): Promise<Result<Cells>> {
  const { size } = statSync(path);
  return size > LARGEST ? fail(tooLarge(name, size)) : readTable(readFileSync(path), name);
}

/** Reads the bytes of a file in the form that its name ends with. */
export async function readTable(bytes: Uint8Array, name: string): Promise<Result<Cells>> {
  const form = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const reader = READERS[form];
  if (reader === undefined) throw new Error(`no reader for ${form}`);
  return reader(bytes, name);
}

function readCard(folder: string, names: readonly string[]): Result<BookCard> {
  if (!names.includes("book.json")) return ok({});
  try {
    const card: unknown = JSON.parse(readFileSync(join(folder, "book.json"), "utf8"));
    if (isObject(card)) return ok(card as BookCard);
  } catch {
    // Told below, the same as a file that is no object.
  }
  return fail({
    code: "book/card-unreadable",
    at: "book.json",
    because: "the file is not a JSON object",
    try: 'write it as in {"company": "Example Inc.", "asOf": "2019-05-22"}',
  });
}

function noFolder(folder: string): Trouble {
  return {
    code: "book/no-folder",
    at: "--book",
    because: `${quoted(folder)} is not a folder`,
    try: "name the folder with customers, orders and products, or make one with `licet demo DIR`",
  };
}

function tooLarge(name: string, size: number): Trouble {
  return {
    code: "file/too-large",
    at: name,
    because: `the file has ${size} bytes, more than ${LARGEST}`,
    try: "leave out orders of closed years, or give the table as Parquet",
  };
}

import type { Result } from "../vocabulary/index.ts";

/** The tables a book is made of. */
export const BOOK_TABLES = ["customers", "products", "bom", "orders", "owners"] as const;
/** One of the tables of a book. */
export type BookTable = (typeof BOOK_TABLES)[number];

/** A table as a file held it: every cell as text, an empty cell as empty text, a day as `YYYY-MM-DD`. */
export interface RawTable {
  readonly table: BookTable;
  /** Name of the file, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the folder of a book says about itself, from its `book.json`; every field may be missing. */
export interface BookCard {
  readonly company?: string;
  readonly country?: string;
  /** The day the book speaks for. */
  readonly asOf?: string;
  /** Column names of the files in the place of ours: `{ "orders": { "Order No": "order_id" } }`. */
  readonly mapping?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The files of a book, read and not yet understood. */
export interface RawBook {
  readonly card: BookCard;
  readonly tables: readonly RawTable[];
}

/** Where books come from. */
export interface BookFiles {
  /** The tables of a folder, each as CSV, XLSX or Parquet. */
  readFolder(folder: string): Promise<Result<RawBook>>;
}

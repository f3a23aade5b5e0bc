/**
 * Books of business as files: a folder with one file for each table, as CSV (comma, semicolon or tab), XLSX or Parquet,
 * and `book.json` for what the folder says about itself. Everything comes out as text; nothing is understood here.
 */
export { openBookFiles, readTable } from "./read-folder.ts";

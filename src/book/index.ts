/**
 * The book of business: customers, who owns them, orders, products and bills of material, as one company keeps them.
 * Tables of text come in from whatever file held them; columns are mapped, rows are read, and a row that cannot be read
 * is set aside with its cells, so that nothing is lost. Importing the same rows twice changes nothing. Pure.
 */
export * from "./book.ts";
export * from "./book-files.port.ts";
export { CARDS, type ColumnCard, type TableCard } from "./columns.ts";
export { type Mapping, mapColumns } from "./map-columns.ts";
export { type Merge, mergeBooks } from "./merge-books.ts";
export { previewTable } from "./preview.ts";
export { type BookReading, type ReadBookOptions, readBook } from "./read-book.ts";
export { eccnOn } from "./read-products.ts";

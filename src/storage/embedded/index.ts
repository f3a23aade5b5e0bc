/**
 * The record in one SQLite file of the process's own: official documents, editions of lists, and whatever else must
 * survive the process. Write-ahead log, every acknowledged write on disk, tables that are only ever added to. The schema
 * is in `migrations.ts`.
 */
export { embeddedAssessments } from "./assessment-record.ts";
export { EmbeddedDatabase } from "./database.ts";
export { embeddedArchive } from "./document-archive.ts";
export { embeddedEditions } from "./edition-store.ts";
export { fileIndexShelf } from "./index-shelf.ts";
export { MIGRATIONS, type Migration } from "./migrations.ts";

/**
 * Official documents as they were fetched: the bytes themselves, their SHA-256 digest, the address and the instant they
 * came from, and the media type they were served with. Nothing here reads a document; it is kept so that any edition
 * can be read again, by anyone, from the same bytes. Storage is a port.
 */
export type { DocumentArchive } from "./document-archive.port.ts";
export * from "./official-document.ts";
export * from "./unpack.ts";

import type { ListId, Result } from "../../vocabulary/index.ts";
import type { ListSource, ParsedPublication } from "./list-source.ts";

/** One file of a publication, already unpacked. */
export interface PublicationFile {
  /** File name without folder, `sdn.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A list folder as the rest of the program uses it: what the source is, how to know its files, how to read them. */
export interface ListReader {
  readonly source: ListSource;
  /** Every list whose entries the source prints; a source for one list names itself. */
  readonly carries: readonly ListId[];
  /** The source repeats lists that have publications of their own; where one of those is loaded, its entries go first. */
  readonly consolidates?: true;
  /** Addresses that make one publication together; absent, the first of the source's addresses is one by itself. */
  readonly fetchTogether?: readonly string[];
  /** Is this a file of this source? Judged by its first bytes (4 KiB are enough) and its name. */
  recognises(head: Uint8Array, name: string): boolean;
  /** Reads one publication whole. What it cannot vouch for as a whole is refused; single bad records go to quarantine. */
  parse(files: readonly PublicationFile[]): Result<ParsedPublication>;
}

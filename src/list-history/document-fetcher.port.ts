import type { Instant, Result } from "../vocabulary/index.ts";

/** What an earlier answer said about its version, sent back to ask whether anything changed (RFC 9110 section 13.1). */
export interface EarlierAnswer {
  readonly entityTag?: string;
  readonly lastModified?: string;
}

/** A document as it came. */
export interface FetchedDocument extends EarlierAnswer {
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** When a file handed over was last written; it cannot have been published later. */
  readonly writtenAt?: Instant;
}

/** Bytes so far, and how many are to come where the publisher says. */
export type FetchProgress = (address: string, received: number, total: number | undefined) => void;

/** What the world outside must offer to bring documents in. Nothing else in the program opens a connection for lists. */
export interface DocumentFetcher {
  /** Fetches one document whole, or says `not-modified`. Cut, slow, oversized and redirected-elsewhere answers are troubles. */
  fetch(
    address: string,
    earlier?: EarlierAnswer,
    progress?: FetchProgress,
  ): Promise<Result<FetchedDocument | "not-modified">>;
  /**
   * Fetches from an address that a person gave by hand on the command line; its host is allowed for this one fetch. No
   * address that came over the network may be passed here.
   */
  fetchGiven(address: string, progress?: FetchProgress): Promise<Result<FetchedDocument>>;
  /** Reads a file, or every file of a folder, that somebody handed over. */
  read(path: string): Promise<Result<readonly FetchedDocument[]>>;
}

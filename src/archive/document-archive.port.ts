import type { Digest, OfficialDocument } from "./official-document.ts";

/** What storage must offer to keep official documents. Documents are never changed and never removed. */
export interface DocumentArchive {
  /**
   * Keeps the bytes under their digest and notes this fetch of them. Bytes already kept are not stored twice.
   * INVARIANT: the digest is that of the bytes; otherwise it throws.
   */
  keep(document: OfficialDocument, bytes: Uint8Array): Promise<void>;
  /** The bytes as fetched, checked against the digest; `undefined` when they were never kept. */
  bytesOf(digest: Digest): Promise<Uint8Array | undefined>;
  /** Every fetch that brought this document, oldest first. */
  fetchesOf(digest: Digest): Promise<readonly OfficialDocument[]>;
  /** The latest fetch from an address, whatever it brought. */
  lastFetch(address: string): Promise<OfficialDocument | undefined>;
  /** The latest fetch of every document whose file name begins so, in the order of the names. */
  named(beginning: string): Promise<readonly OfficialDocument[]>;
}

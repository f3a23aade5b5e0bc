import { createHash } from "node:crypto";
import type { Instant } from "../vocabulary/index.ts";

/** SHA-256 of the bytes as fetched (FIPS 180-4), 64 lower-case hex digits. */
export type Digest = string;

/** What is known about one fetch of one document, apart from its bytes. */
export interface OfficialDocument {
  readonly digest: Digest;
  /** The address asked, or the path of a file somebody handed over. */
  readonly address: string;
  /** File name, `sdn.csv`. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes as fetched, before any unpacking. */
  readonly size: number;
  readonly fetchedAt: Instant;
  /** `ETag` of the answer (RFC 9110 section 8.8.3), sent back to ask whether anything changed. */
  readonly entityTag?: string;
  /** `Last-Modified` of the answer, as sent. */
  readonly lastModified?: string;
}

/** The digest of a document. */
export function digestOf(bytes: Uint8Array): Digest {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * The digest of a publication made of several documents: of the lines `digest  name`, sorted by name, as `sha256sum`
 * writes them. A single document keeps its own digest.
 */
export function digestOfSet(parts: readonly { readonly name: string; readonly digest: Digest }[]): Digest {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.digest;
  const lines = [...parts]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((part) => `${part.digest}  ${part.name}\n`)
    .join("");
  return digestOf(new TextEncoder().encode(lines));
}

import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Packs bytes with Zstandard (RFC 8878) at its fastest level. */
export function pack(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, LEVEL);
}

/** The bytes that {@link pack} packed; throws when they are damaged. */
export function unpackOwn(bytes: Uint8Array): Uint8Array {
  return zstdDecompressSync(bytes);
}

import { gunzipSync } from "node:zlib";
import { fail, ok, quoted, type Result } from "../vocabulary/index.ts";

/** How far a packed document may unfold. */
export interface UnpackLimits {
  /** Most bytes after unpacking. */
  readonly maxBytes: number;
  /** Most bytes after unpacking per byte before it; does not bind below one MiB. */
  readonly maxRatio: number;
}

/** The largest official file known (the full consolidated lists) is under 100 MB; JSON and XML pack to about one in ten. */
export const UNPACK_LIMITS: UnpackLimits = { maxBytes: 256 * 1024 * 1024, maxRatio: 100 };

/** A document that starts as gzip does (RFC 1952 section 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The name without the ending that says it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, "");
}

/**
 * The document itself: gzip is unpacked within the limits, everything else is returned as it is. A cut or damaged pack
 * is refused; it is never read as far as it goes.
 */
export function unpack(bytes: Uint8Array, name: string, limits: UnpackLimits = UNPACK_LIMITS): Result<Uint8Array> {
  if (!isGzip(bytes)) return ok(bytes);
  const most = Math.min(limits.maxBytes, Math.max(1024 * 1024, bytes.length * limits.maxRatio));
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: most }));
  } catch (thrown) {
    const tooLarge = thrown instanceof Error && "code" in thrown && thrown.code === "ERR_BUFFER_TOO_LARGE";
    return fail({
      code: tooLarge ? "document/unfolds-too-far" : "document/damaged-pack",
      at: name,
      because: tooLarge
        ? `${quoted(name)} unfolds to more than ${most} bytes`
        : `${quoted(name)} is not a whole gzip file (${thrown instanceof Error ? thrown.message : "unreadable"})`,
      try: "fetch the document again and compare it with the publisher's",
    });
  }
}

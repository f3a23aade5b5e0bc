/** Bounds of one fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** From asking to the first byte, and from any byte to the next. */
  readonly silenceMs: number;
  /** From asking to the last byte. */
  readonly wholeMs: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Files in a folder handed over. */
  readonly maxFiles: number;
}

/** Generous for a large list on a slow line, and an end to everything else. */
export const FETCH_LIMITS: FetchLimits = {
  silenceMs: 30_000,
  wholeMs: 300_000,
  maxBytes: 256 * 1024 * 1024,
  maxRedirects: 3,
  maxFiles: 64,
};

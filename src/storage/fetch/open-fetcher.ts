import type { DocumentFetcher } from "../../list-history/document-fetcher.port.ts";
import { fetchDocument } from "./fetch-document.ts";
import { readDocuments } from "./read-documents.ts";

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

export const FETCH_LIMITS: FetchLimits = {
  silenceMs: 30_000,
  wholeMs: 300_000,
  maxBytes: 256 * 1024 * 1024,
  maxRedirects: 3,
  maxFiles: 64,
};

/** Where connections may go. */
export interface FetchPolicy {
  /**
   * Hosts that may be asked, and redirected to, with port where it is not the usual one. An address somebody gives
   * by hand adds its own host for that one fetch: `from` allows it.
   */
  readonly hosts: ReadonlySet<string>;
  /** The address given by hand, where there is one. */
  readonly from?: string;
  readonly limits?: Partial<FetchLimits>;
}

/** A fetcher within a policy. */
export function openFetcher(policy: FetchPolicy): DocumentFetcher {
  const limits = { ...FETCH_LIMITS, ...policy.limits };
  const hosts = new Set(policy.hosts);
  if (policy.from !== undefined && URL.canParse(policy.from)) hosts.add(new URL(policy.from).host);
  return {
    fetch: (address, earlier, progress) => fetchDocument(address, { hosts, limits, earlier, progress }),
    read: (path) => readDocuments(path, limits),
  };
}

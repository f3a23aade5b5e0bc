import type { DocumentFetcher } from "../../list-history/document-fetcher.port.ts";
import { fetchDocument } from "./fetch-document.ts";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-limits.ts";
import { readDocuments } from "./read-documents.ts";

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

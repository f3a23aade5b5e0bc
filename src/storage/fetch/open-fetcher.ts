import type { DocumentFetcher } from "../../list-history/document-fetcher.port.ts";
import { fail, ok } from "../../vocabulary/index.ts";
import { fetchDocument } from "./fetch-document.ts";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-limits.ts";
import { readDocuments } from "./read-documents.ts";

/** Where connections may go. */
export interface FetchPolicy {
  /** Hosts that may be asked, and redirected to, with port where it is not the usual one. */
  readonly hosts: ReadonlySet<string>;
  readonly limits?: Partial<FetchLimits>;
}

/** A fetcher within a policy. */
export function openFetcher({ hosts, limits: given }: FetchPolicy): DocumentFetcher {
  const limits = { ...FETCH_LIMITS, ...given };
  return {
    fetch: (address, earlier, progress) => fetchDocument(address, { hosts, limits, earlier, progress }),
    async fetchGiven(address, progress) {
      const own = URL.canParse(address) ? [new URL(address).host] : [];
      const asking = { hosts: new Set([...hosts, ...own]), limits, earlier: undefined, progress };
      const came = await fetchDocument(address, asking);
      if (!came.ok) return came;
      if (came.value !== "not-modified") return ok(came.value);
      const because = "the publisher says nothing changed, though it was not asked for a difference";
      return fail({ code: "fetch/status", at: address, because, try: "check the address" });
    },
    read: (path) => readDocuments(path, limits),
  };
}

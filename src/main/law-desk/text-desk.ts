import type { DocumentArchive } from "../../archive/index.ts";
import type { DocumentFetcher } from "../../list-history/index.ts";
import type { Instant } from "../../vocabulary/index.ts";

/** What official texts are kept in and brought in with. */
export interface TextDesk {
  readonly documents: DocumentArchive;
  readonly fetcher: DocumentFetcher;
  now(): Instant;
}

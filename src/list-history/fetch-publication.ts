import { addDays, type Instant, type LegalDate, ok, type Result } from "../vocabulary/index.ts";
import type { FetchedDocument } from "./document-fetcher.port.ts";
import type { ReadableSource } from "./publication.ts";
import type { UpdateDesk, UpdateRequest } from "./update-desk.ts";

/** Days to go back where an address holds a day and the publisher has nothing for it yet. */
const DAYS_BACK = 7;

/**
 * Addresses to try for a source, in order: for each of its addresses the day of asking and, where the address holds a
 * day, the days before it.
 */
export function addressesOf(one: ReadableSource, now: Instant): readonly (readonly string[])[] {
  const today = now.slice(0, 10) as LegalDate;
  return one.source.urls.map((url) => {
    if (!url.includes("DATE")) return [url];
    return Array.from({ length: DAYS_BACK + 1 }, (_, back) => url.replace("DATE", addDays(today, -back)));
  });
}

/**
 * Fetches the latest publication of a source from its own addresses: the documents, or `not-modified`. Where the set has
 * one document, the next address is tried when one fails, and an earlier day when the publisher has none for a day.
 */
export async function fetchPublication(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
  documentsInForce: ReadonlySet<string>,
): Promise<Result<readonly FetchedDocument[] | "not-modified">> {
  if (one.fetchTogether !== undefined) return fetchTogether(desk, request, one.fetchTogether);
  let failed: Result<never> | undefined;
  for (const days of addressesOf(one, desk.now())) {
    for (const address of days) {
      const last = await desk.archive.lastFetch(address);
      const earlier = last !== undefined && documentsInForce.has(last.digest) ? last : undefined;
      const came = await desk.fetcher.fetch(address, earlier, request.progress);
      if (came.ok) return came.value === "not-modified" ? ok("not-modified") : ok([came.value]);
      failed ??= came;
      if (came.troubles[0].code !== "fetch/status") break;
    }
  }
  if (failed === undefined) throw new Error(`${one.source.id} has no official address`);
  return failed;
}

/** Every document of a set is fetched anew: parts of two publications must never be read as one. */
async function fetchTogether(
  desk: UpdateDesk,
  request: UpdateRequest,
  addresses: readonly string[],
): Promise<Result<readonly FetchedDocument[]>> {
  const documents: FetchedDocument[] = [];
  for (const address of addresses) {
    const came = await desk.fetcher.fetch(address, undefined, request.progress);
    if (!came.ok) return came;
    if (came.value !== "not-modified") documents.push(came.value);
  }
  return ok(documents);
}

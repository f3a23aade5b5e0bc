import {
  diffOnShelf,
  editionNamed,
  listStatus,
  loadedEditions,
  type ReleaseReport,
  releaseHeld,
  type ShownEntry,
  type SourceStatus,
  showEntry,
  type UpdateReport,
  type UpdateRequest,
  updateList,
} from "../list-history/index.ts";
import { fail, ok, quoted, type Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** The state of every official list, loaded or not. */
export function statusOfLists(desk: Desk): Promise<SourceStatus[]> {
  return listStatus(desk.lists.store, desk.lists.sources, { now: desk.now() });
}

/** Brings in newer editions, from the official addresses or from what somebody hands over. */
export function updateLists(desk: Desk, request: UpdateRequest): Promise<Result<readonly UpdateReport[]>> {
  return updateList(desk.lists, request);
}

/** Everything known of an entry, by its id. */
export async function showListed(desk: Desk, id: string): Promise<Result<readonly ShownEntry[]>> {
  const shown = showEntry(await loadedEditions(desk.lists.store, desk.lists.sources), id);
  if (shown.length > 0) return ok(shown);
  return fail({
    code: "entry/unknown",
    at: "id",
    because: `no loaded edition has an entry ${quoted(id)}`,
    try: "find its id with `licet screen NAME`",
  });
}

/** What one edition changes in another. */
export function diffOfEditions(desk: Desk, from: string, to: string) {
  return diffOnShelf(desk.lists.store, from, to);
}

/** Signs a held edition; the second person's signature puts it in force. */
export async function releaseEdition(
  desk: Desk,
  edition: string,
  person: string,
  reason: string,
): Promise<Result<ReleaseReport>> {
  const named = await editionNamed(desk.lists.store, edition);
  if (!named.ok) return named;
  return releaseHeld(desk.lists.store, named.value.source, named.value.id, { person, because: reason, at: desk.now() });
}

import { queryOptions } from "@tanstack/react-query";
import type { EntryLine, ListTimeline, SourceStatus } from "../../../src/operations/index.ts";
import type { ListEntry } from "../../../src/vocabulary/index.ts";
import { get } from "./ask-server.ts";

/** An edition on the shelf, without its entries. */
export interface EditionSummary {
  readonly source: string;
  readonly id: string;
  readonly publishedAt: string;
  readonly recordedAt: string;
  readonly digest: string;
  readonly counts: { readonly entries: number; readonly aliases: number; readonly quarantined: number };
  readonly inForceSince?: string;
}

/** One entry in two editions, with the fields that differ. */
export interface EntryPair {
  readonly before: ListEntry;
  readonly after: ListEntry;
  readonly fields: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
}

/** What one edition changes in another. */
export interface DiffOfEditions {
  readonly from: string;
  readonly to: string;
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  readonly changed: readonly EntryPair[];
  readonly reworded: readonly EntryPair[];
  readonly same: number;
}

/** An entry as loaded editions know it. */
export interface ShownEntry {
  readonly source: string;
  readonly edition: string;
  readonly publishedAt: string;
  readonly wordings: readonly {
    readonly entry: ListEntry;
    readonly wording: { readonly from?: string; readonly until?: string };
  }[];
}

const hour = 3_600_000;

/** Every source with its edition, age and what is held. */
export const sourcesQuery = queryOptions({
  queryKey: ["lists"],
  queryFn: ({ signal }) => get<{ sources: readonly SourceStatus[] }>("/lists", {}, signal),
  staleTime: 60_000,
});

/** Editions of a source, oldest first. */
export const editionsQuery = (source: string) =>
  queryOptions({
    queryKey: ["editions", source],
    queryFn: ({ signal }) => get<{ editions: readonly EditionSummary[] }>("/lists/editions", { source }, signal),
    staleTime: 60_000,
  });

/** What one edition changes in another. */
export const diffQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["diff", from, to],
    queryFn: ({ signal }) => get<DiffOfEditions>("/lists/diff", { from, to }, signal),
    staleTime: hour,
    retry: false,
  });

/** Additions and removals of the lists of a source, by day. */
export const timelineQuery = (source: string) =>
  queryOptions({
    queryKey: ["timeline", source],
    queryFn: ({ signal }) =>
      get<{ source: string; edition: string; lists: readonly ListTimeline[] }>("/lists/timeline", { source }, signal),
    staleTime: hour,
    retry: false,
  });

/** Who came and who left on a day. */
export const dayQuery = (source: string, on: string) =>
  queryOptions({
    queryKey: ["list-day", source, on],
    queryFn: ({ signal }) =>
      get<{ on: string; added: readonly EntryLine[]; removed: readonly EntryLine[] }>(
        "/lists/day",
        { source, on },
        signal,
      ),
    staleTime: hour,
    retry: false,
  });

/** Everything known of an entry. */
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ["entry", id],
    queryFn: ({ signal }) => get<{ shown: readonly ShownEntry[] }>(`/entries/${encodeURIComponent(id)}`, {}, signal),
    staleTime: hour,
    retry: false,
  });

import type { ViewedEntry } from "../list-history/index.ts";
import { ok, type Result } from "../vocabulary/index.ts";
import type { CustomerIndex } from "./customer-index.ts";
import type { ScreeningOptions, ScreeningSubject } from "./question.ts";
import { openScreener, type ScreeningHit } from "./screener.ts";

/** One of our own parties that new entries reach, by its number. */
export interface ReachedCustomer {
  readonly party: number;
  readonly hits: readonly ScreeningHit[];
}

/**
 * Which of our parties the entries of a new edition reach: the index says who is worth a look, and each of those is
 * screened in the ordinary way, so that its score is the one it gets when it is screened against the whole list. Names
 * that share hardly a letter with the listed one (initials, some translations) are left to the full screening.
 */
export function reachedCustomers(
  index: CustomerIndex,
  subjectOf: (party: number) => ScreeningSubject,
  entries: readonly ViewedEntry[],
  options: ScreeningOptions,
): Result<readonly ReachedCustomer[]> {
  const list = entries[0]?.entry.list;
  if (list === undefined) return ok([]);
  const screener = openScreener({ entries, lists: [{ list, edition: "new", entries: entries.length }] });
  const reached: ReachedCustomer[] = [];
  const names = entries.flatMap((v) => v.entry.names.map((n) => n.text));
  for (const party of index.near(names)) {
    const found = screener.screen(subjectOf(party), options);
    if (!found.ok) continue;
    if (found.value.length > 0) reached.push({ party, hits: found.value });
  }
  return ok(reached);
}

import { type AgeState, type EditionId, type ListView, listAge } from "../list-history/index.ts";
import type { Instant, LegalDate, ListId } from "../vocabulary/index.ts";

/** One list as a question saw it: which edition, how old, or that it was wanted and is not there. */
export interface ListAsked {
  readonly list: ListId;
  readonly title: string;
  readonly state: AgeState;
  readonly edition?: EditionId;
  readonly publishedAt?: LegalDate;
  readonly entries: number;
}

/** The lists of a view as one question sees them; ages are those of the day asked about, at the moment of asking. */
export function listsAsked(
  view: ListView,
  titleOf: (list: ListId) => string,
  now: Instant,
  on: LegalDate,
): ListAsked[] {
  return view.lists.map((standing) => ({
    list: standing.list,
    title: titleOf(standing.list),
    state: listAge(standing, { now, on }).state,
    ...(standing.edition ? { edition: standing.edition } : {}),
    ...(standing.publishedAt ? { publishedAt: standing.publishedAt } : {}),
    entries: standing.entries,
  }));
}

import { type ListId, type ListingTerms, NO_TERMS, type StatedListings } from "../vocabulary/index.ts";
import type { ListTitle, StatedWords } from "./sources.ts";

/** Reads listings that callers state: the list by any title it goes by, the terms by the list's own reader of free words. */
export function statedListings(
  titles: readonly ListTitle[],
  readersOfTerms: Readonly<Record<ListId, (stated: StatedWords) => ListingTerms>>,
): StatedListings {
  const key = (title: string) => title.trim().toLowerCase();
  const byTitle = new Map<string, ListId>();
  for (const list of titles)
    for (const name of [list.id, list.title, ...list.alsoCalled]) byTitle.set(key(name), list.id);
  return {
    listId: (title) => byTitle.get(key(title)),
    terms(list, stated) {
      const reader = readersOfTerms[list];
      return reader ? reader(stated) : unreadTerms(stated);
    },
  };
}

/** Words that nobody here reads into structure are kept as they are. */
function unreadTerms({ requirement, footnotes, programs }: StatedWords): ListingTerms {
  const unread = { scope: "unread" as const, sees: [], carveOuts: [], exceptionsOpen: [] };
  return {
    ...NO_TERMS,
    ...(requirement === undefined ? {} : { requirement: { raw: requirement, ...unread } }),
    footnotes,
    programs,
  };
}

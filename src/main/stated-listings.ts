import { type ListId, NO_TERMS, type StatedListings } from "../vocabulary/index.ts";
import type { KnownSource } from "./sources.ts";

/** Reads listings that callers state: the list by any title it goes by, the terms by the list's own reader of free words. */
export function statedListings(sources: readonly KnownSource[], titles: ReadonlyMap<ListId, string>): StatedListings {
  const byTitle = new Map<string, ListId>();
  const key = (title: string) => title.trim().toLowerCase();
  for (const [list, title] of titles) {
    byTitle.set(key(list), list);
    byTitle.set(key(title), list);
  }
  for (const { list } of sources) for (const title of list.alsoCalled) byTitle.set(key(title), list.id);
  return {
    listId: (title) => byTitle.get(key(title)),
    terms(list, stated) {
      const reader = sources.find((s) => s.list.id === list)?.readStatedTerms;
      if (reader) return reader(stated);
      const raw = stated.requirement;
      const requirement =
        raw === undefined
          ? {}
          : { requirement: { raw, scope: "unread" as const, sees: [], carveOuts: [], exceptionsOpen: [] } };
      return { ...NO_TERMS, ...requirement, footnotes: stated.footnotes, programs: stated.programs };
    },
  };
}

import { type ListId, type ListingTerms, NO_TERMS, type StatedListings } from "../vocabulary/index.ts";
import type { ListTitle, StatedWords } from "./sources.ts";

/** Reads listings that callers state: the list by any title it goes by, the terms by the list's own reader of free words. */
export function statedListings(
  titles: readonly ListTitle[],
  readersOfTerms: Readonly<Record<ListId, (stated: StatedWords) => ListingTerms>>,
): StatedListings {
  const key = (title: string) => title.trim().toLowerCase();
  const byTitle = new Map<string, ListId>();
  const byWords = new Map<string, ListId>();
  for (const list of titles) {
    for (const name of [list.id, list.title, ...list.alsoCalled]) {
      byTitle.set(key(name), list.id);
      byWords.set(tellingWords(name, titles), list.id);
    }
  }
  return {
    listId: (title) => byTitle.get(key(title)) ?? byWords.get(tellingWords(title, titles)),
    terms(list, stated) {
      const reader = readersOfTerms[list];
      return reader ? reader(stated) : unreadTerms(stated);
    },
  };
}

/** Words that titles carry or leave out at will, and words that only say where a list is printed. */
const BESIDE_THE_POINT =
  /^(list|lists|the|of|on|and|to|part|supp|supplement|no|department|bureau|industry|security|\d+)$/;

/**
 * The words of a title that tell one list from another, in order of the alphabet: without publisher (the first word of a
 * list's id, `us/bis-…`), without brackets that repeat an abbreviation, without hyphens.
 */
function tellingWords(title: string, titles: readonly ListTitle[]): string {
  const publishers = new Set(titles.flatMap((l) => [l.id.split("/")[0], l.id.split("/")[1]?.split("-")[0]]));
  const words = title
    .replace(/\([^)]*\)/g, " ")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== "" && !publishers.has(w) && !BESIDE_THE_POINT.test(w));
  return [...new Set(words)].sort().join(" ");
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

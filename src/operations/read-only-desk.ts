import { TroubleError } from "../vocabulary/index.ts";
import type { BookShelf } from "./book-shelf.ts";
import type { Desk } from "./desk.ts";

/** An attempt to write through a way in that may only read: a broken invariant of a door, so it rejects. */
const refused = (what: string) => (): Promise<never> =>
  Promise.reject(
    new TroubleError({
      code: "desk/read-only",
      at: what,
      because: "this way in may only read, and something tried to write",
      try: "ask through a way that is declared to write",
    }),
  );

/** The same shelf of books, from which nothing is brought in. */
export function readOnlyShelf(books: BookShelf): BookShelf {
  return { ...books, bring: refused("books") };
}

const documentsOf = ({ documents: d }: Desk): Omit<Desk["documents"], "keep"> => ({
  bytesOf: (digest) => d.bytesOf(digest),
  fetchesOf: (digest) => d.fetchesOf(digest),
  lastFetch: (address) => d.lastFetch(address),
  named: (beginning) => d.named(beginning),
});

/** The same desk with every hand that writes taken away: an attempt throws, because it is a broken invariant of a door. */
export function readOnlyDesk(desk: Desk): Desk {
  const { record, lists } = desk;
  return {
    ...desk,
    business: { ...desk.business, writeDemo: refused("books") },
    record: {
      find: (id) => record.find(id),
      newest: (limit) => record.newest(limit),
      notesOn: (recordId) => record.notesOn(recordId),
      append: refused("record"),
      appendAll: refused("record"),
      addNote: refused("record"),
    },
    documents: { ...documentsOf(desk), keep: refused("documents") },
    lists: {
      ...lists,
      archive: { lastFetch: (address) => lists.archive.lastFetch(address), keep: refused("documents") },
      store: {
        inForce: (source, knownAt) => lists.store.inForce(source, knownAt),
        edition: (source, id) => lists.store.edition(source, id),
        currentAsOf: (source, id, knownAt) => lists.store.currentAsOf(source, id, knownAt),
        shelf: (source) => lists.store.shelf(source),
        attempts: (source, limit) => lists.store.attempts(source, limit),
        signatures: (source, id) => lists.store.signatures(source, id),
        setAside: refused("editions"),
        switchTo: refused("editions"),
        noteAttempt: refused("editions"),
        sign: refused("editions"),
      },
    },
  };
}

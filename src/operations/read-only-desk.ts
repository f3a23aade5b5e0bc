import { TroubleError } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** The same desk with every hand that writes taken away: an attempt throws, because it is a broken invariant of a door. */
export function readOnlyDesk(desk: Desk): Desk {
  const refused = (what: string) => (): Promise<never> =>
    Promise.reject(
      new TroubleError({
        code: "desk/read-only",
        at: what,
        because: "this way in may only read, and something tried to write",
        try: "ask through a way that is declared to write",
      }),
    );
  const { record, lists } = desk;
  return {
    ...desk,
    record: {
      find: (id) => record.find(id),
      newest: (limit) => record.newest(limit),
      append: refused("record"),
      appendAll: refused("record"),
    },
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

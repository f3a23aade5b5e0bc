import { text } from "../frame/read-address.ts";

/** State of the lists: a source, two editions to compare, a day of its time line, an entry. */
export interface ListsSearch {
  readonly source?: string;
  readonly older?: string;
  readonly newer?: string;
  readonly day?: string;
  readonly entry?: string;
}

/** Reads the address of the lists. */
export function readListsSearch(raw: Record<string, unknown>): ListsSearch {
  return {
    ...text(raw, "source"),
    ...text(raw, "older"),
    ...text(raw, "newer"),
    ...text(raw, "day"),
    ...text(raw, "entry"),
  };
}

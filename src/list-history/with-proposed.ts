import type { ListEntry } from "../vocabulary/index.ts";
import type { ListView } from "./list-view.ts";

/**
 * The same view with entries that nobody has published: the world if they were listed. A proposed entry must say from
 * which day; the question is then asked in the ordinary way.
 */
export function withProposed(view: ListView, proposed: readonly ListEntry[]): ListView {
  const added = proposed.map((entry) => ({
    entry,
    wording: {},
    source: "proposal",
    edition: "proposal",
    proposed: true as const,
  }));
  return { ...view, entries: [...view.entries, ...added] };
}

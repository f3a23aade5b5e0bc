import type { ListAsked } from "../../operations/index.ts";
import type { ListId } from "../../vocabulary/index.ts";

/** Names under which all lists together are asked for. */
export const COLLECTIONS: Readonly<Record<string, string>> = {
  default: "Every list that is loaded",
  sanctions: "Every list that is loaded",
  all: "Every list that is loaded",
};

/** The name of a list as a dataset: its id in letters, digits and underscores. */
export const datasetOf = (list: ListId): string => list.replace(/[^A-Za-z0-9]+/g, "_");

/** The lists that a dataset's name stands for; undefined when nothing is called so. */
export function listsOf(dataset: string, lists: readonly ListAsked[]): readonly ListAsked[] | undefined {
  if (Object.hasOwn(COLLECTIONS, dataset)) return lists;
  const found = lists.filter((l) => datasetOf(l.list) === dataset);
  return found.length === 0 ? undefined : found;
}

/** The catalog: every list as a dataset, loaded or not, and the collections. */
export function catalogOf(lists: readonly ListAsked[]): object {
  const loaded = lists.filter((l) => l.edition !== undefined);
  const names = (some: readonly ListAsked[]) => some.map((l) => datasetOf(l.list));
  return {
    datasets: [
      ...Object.entries(COLLECTIONS).map(([name, title]) => ({
        name,
        title,
        summary: null,
        url: null,
        load: false,
        entities_url: null,
        version: null,
        index_version: null,
        index_current: loaded.length > 0,
        children: names(lists),
      })),
      ...lists.map((l) => ({
        name: datasetOf(l.list),
        title: l.title,
        summary: null,
        url: null,
        load: l.edition !== undefined,
        entities_url: null,
        version: l.edition ?? null,
        index_version: l.edition ?? null,
        index_current: l.state === "fresh",
        updated_at: l.publishedAt === undefined ? null : `${l.publishedAt}T00:00:00`,
        entity_count: l.entries,
        children: [],
      })),
    ],
    current: names(lists.filter((l) => l.state === "fresh")),
    outdated: names(lists.filter((l) => l.state !== "fresh")),
    index_stale: lists.some((l) => l.state !== "fresh"),
  };
}

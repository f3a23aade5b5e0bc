import type { ListAsked } from "../../operations/index.ts";
import { datasetOf, listsOf } from "./datasets.ts";
import type { EntityFilter } from "./filter.ts";
import { refused, type YenteReply } from "./reply.ts";

/** The lists that an answer looks at, or why it cannot look at any: that must never read as nothing found. */
export function scopeOf(
  dataset: string,
  filter: Pick<EntityFilter, "includeDatasets" | "excludeDatasets">,
  lists: readonly ListAsked[],
): readonly ListAsked[] | YenteReply {
  const all = listsOf(dataset, lists);
  if (all === undefined) return refused(404, "No such dataset.");
  const { includeDatasets: only, excludeDatasets: without } = filter;
  const left = all.filter(({ list }) => {
    const name = datasetOf(list);
    return (only.length === 0 || only.includes(name)) && !without.includes(name);
  });
  // Where there was no list to begin with, no filter is to blame.
  if (left.length === 0 && all.length > 0) {
    const words = "No dataset is left to look at: include_dataset and exclude_dataset leave nothing of";
    return refused(400, `${words} ${dataset.slice(0, 60)}.`);
  }
  if (left.every((l) => l.edition === undefined))
    return refused(503, "Index not ready: no list of this dataset is loaded.");
  return left;
}

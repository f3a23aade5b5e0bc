import type { Asking } from "../../../../src/authoring/index.ts";
import { type Entry, entryOn, paragraphOf } from "../774-commerce-control-list/index.ts";

/** The item as people write it, `3A001.a.7`. */
export function itemName(q: Asking, paragraph = paragraphOf(q)): string {
  const { code } = q.transaction.item.classification;
  return paragraph === undefined ? code : `${code}.${paragraph}`;
}

/** The entry of the item on the day; undefined for EAR99, other agencies' items and numbers not on the list. */
export function entryOf(q: Asking): Entry | undefined {
  const { kind, code } = q.transaction.item.classification;
  return kind === "ccl" ? entryOn(code, q.on) : undefined;
}

/** General prohibition 1 for exports and goods of U.S. origin, 2 for foreign goods with U.S. content, 3 for direct products. */
export function chartProhibition(q: Asking): number {
  const { origin, controlledUsContentPercent: content } = q.transaction.item;
  if (origin === undefined || origin === "US" || q.transaction.kind === "export") return 1;
  return content !== undefined && content > 0 ? 2 : 3;
}

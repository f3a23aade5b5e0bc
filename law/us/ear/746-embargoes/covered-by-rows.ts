import type { Asking } from "../../../../src/authoring/index.ts";
import { entryOf } from "../738-country-chart/index.ts";
import { paragraphOf, possibleParagraphs, type Row, rowCovers } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { anyOf, NO, openUntil, type Verdict, YES } from "../three-valued.ts";

/**
 * Do rows of the item's entry, picked by a test, cover the item? Asked by sections that speak of "items controlled for"
 * named reasons or columns, wherever the Country Chart stands. A bare entry is tried as each paragraph it may be.
 */
export function coveredByRows(q: Asking, picks: (row: Row) => boolean): Verdict {
  const entry = entryOf(q);
  const rows = entry?.rows.filter(picks) ?? [];
  if (entry === undefined || rows.length === 0) return NO;
  const readings = possibleParagraphs({ ...entry, rows }, paragraphOf(q)).map((paragraph) =>
    anyOf(rows.map((row) => rowCovers(q, entry, row, paragraph))),
  );
  if (readings.every((v) => v.is === "yes")) return YES;
  if (readings.every((v) => v.is === "no")) return NO;
  const missing = readings.flatMap((v) => v.missing);
  return openUntil(...(readings.length > 1 ? [itemEccnParagraph] : []), ...missing);
}

/** A row that controls the item to a place for its reason: by column, worldwide, by pointer, or naming the place. */
export function controlsFor(row: Row, reasons: readonly string[], place: string): boolean {
  if (!reasons.includes(row.reason)) return false;
  const { prose } = row;
  if (row.columns !== undefined || prose === undefined) return row.columns !== undefined;
  if (prose.kind === "places") return (prose.places ?? []).includes(place);
  return prose.kind !== "worldwide" || !(prose.except ?? []).includes(place);
}

import type { ChartPlace } from "../api/atlas.ts";

/** Rows whose country has the words in its name or is the code, and that carry the mark asked for. */
export function rowsFor(rows: readonly ChartPlace[], words: string, marked: string | undefined): readonly ChartPlace[] {
  const low = words.trim().toLowerCase();
  return rows.filter(
    (r) =>
      (low === "" || r.name.toLowerCase().includes(low) || r.place.toLowerCase() === low) &&
      (marked === undefined || r.marks.includes(marked)),
  );
}

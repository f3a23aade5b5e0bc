import table from "./supplement-4-countries.table.json" with { type: "json" };

/** Source, date and count of the list. */
export const supplement4Header = table.header;

const places = new Set(table.places.map((p) => p.place));

/** Is the place (ISO alpha-2) excluded from certain requirements on semiconductor manufacturing equipment (Supplement No. 4 to 15 CFR Part 742)? */
export function inSupplement4(place: string): boolean {
  return places.has(place);
}

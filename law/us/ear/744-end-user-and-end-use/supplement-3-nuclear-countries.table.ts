import table from "./supplement-3-nuclear-countries.table.json" with { type: "json" };

/** Source, date and count of the list. */
export const nuclearCountriesHeader = table.header;

// The supplement prints Italy as including San Marino and the Holy See.
const places = new Set([...table.places.map((p) => p.place), "SM", "VA"]);

/** Is the place (ISO alpha-2) outside certain nuclear end-use restrictions (Supplement No. 3 to 15 CFR Part 744)? */
export function outsideNuclearEndUse(place: string): boolean {
  return places.has(place);
}

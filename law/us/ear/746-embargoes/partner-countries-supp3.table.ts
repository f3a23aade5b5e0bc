import table from "./partner-countries-supp3.table.json" with { type: "json" };

/** A country with controls like those on Russia and Belarus (Supplement No. 3 to 15 CFR Part 746). */
export interface PartnerCountry {
  readonly place: string;
  readonly printed: string;
  /** `full`, or the items a partial exclusion is for. */
  readonly scope: string;
  /** Federal Register citation and day as printed; neither is corrected. */
  readonly citation: string;
  readonly printedDay: string;
}

/** Source, date and count of the table. */
export const partnerCountriesHeader = table.header;

const byPlace = new Map<string, PartnerCountry>(table.places.map((record) => [record.place, record]));

/** The partner country at a place (ISO alpha-2); undefined when it is not one. */
export function partnerCountry(place: string): PartnerCountry | undefined {
  return byPlace.get(place);
}

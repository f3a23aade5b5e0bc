import { type Asking, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { PlaceCode, UkraineRegion } from "../../../../src/vocabulary/index.ts";
import { readUkraineRegion } from "../../../../src/vocabulary/index.ts";
import { regionOfUkraine } from "../facts.ts";

/** Is one of the places the destination? (For a deemed export: the country of the foreign person.) */
export const goesTo = (q: Asking, ...places: readonly PlaceCode[]): boolean =>
  places.includes(q.transaction.destination.country);

/** The region of Ukraine the item goes to, as stated; undefined while nobody said. */
export function regionOf(q: Asking): UkraineRegion | undefined {
  const told = q.fact(regionOfUkraine.name);
  return q.transaction.destination.region ?? (typeof told === "string" ? readUkraineRegion(told) : undefined);
}

/** Release of technology or source code to a foreign person (15 CFR 734.13(b), 734.14(b)). */
export const isDeemed = (q: Asking): boolean =>
  q.transaction.kind === "deemed_export" || q.transaction.kind === "deemed_reexport";

/** Does an EAR99 item stand before us? */
export const isEar99 = (q: Asking): boolean => q.transaction.item.classification.kind === "ear99";

/** Does an item of the Commerce Control List stand before us? */
export const onControlList = (q: Asking): boolean => q.transaction.item.classification.kind === "ccl";

/** A section that speaks of exports and reexports says nothing of a transfer inside the country; a person must look. */
export function transferOnly(q: Asking, section: string): Opinion | undefined {
  if (q.transaction.kind !== "transfer_in_country") return undefined;
  const flag = `${section} speaks of exports and reexports; whether a transfer within the country is covered by the license, exception or order under which the item came must be looked up`;
  return notMet(`${section} does not speak of transfers within the country`, { redFlags: [{ flag, weight: "hold" }] });
}

import type { Asking } from "../../../../src/authoring/index.ts";
import { type PlaceCode, placeCode } from "../../../../src/vocabulary/index.ts";
import { insideUnitedStates } from "../territories.ts";

/** A country stated as a fact, by code or by name; undefined when not stated or not known. */
export function placeFact(q: Asking, name: string): PlaceCode | undefined {
  const value = q.fact(name);
  return typeof value === "string" ? placeCode(value) : undefined;
}

/** The country of destination. */
export const destinationOf = (q: Asking): PlaceCode => q.transaction.destination.country;

/** Is the destination the temporarily occupied Crimea region of Ukraine? */
export const toCrimea = (q: Asking): boolean => q.transaction.destination.region === "crimea";

/** Does the item leave from a place outside the United States? */
function sentFromAbroad(q: Asking): boolean {
  const from = placeFact(q, "exporterCountry") ?? placeFact(q, "reexportFrom");
  if (q.fact("exportFromUs") === false) return true;
  return from !== undefined && !insideUnitedStates(from);
}

/** The item is in the United States, or moves through it, when the act begins (15 CFR 734.3(a)(1)). */
export function inTheUnitedStates(q: Asking): boolean {
  const { kind } = q.transaction;
  if (q.fact("item.movesThroughUs") === true) return true;
  if (kind === "domestic" || kind === "deemed_export") return true;
  return kind === "export" && !sentFromAbroad(q);
}

/** Where the item was made; undefined while nobody said so. */
export function originOf(q: Asking): PlaceCode | undefined {
  return q.transaction.item.origin ?? placeFact(q, "item.origin");
}

/** Is this about an item made outside the United States and lying outside it? Unknown origin counts as possibly so. */
export function foreignMadeAbroad(q: Asking): boolean {
  const origin = originOf(q);
  return hasItem(q) && !inTheUnitedStates(q) && (origin === undefined || !insideUnitedStates(origin));
}

/** Acts of persons may come without any item. */
export const hasItem = (q: Asking): boolean => q.transaction.item.classification.kind !== "none";

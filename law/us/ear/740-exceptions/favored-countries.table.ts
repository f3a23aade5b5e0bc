import enc from "./supplement-3-enc-countries.table.json" with { type: "json" };
import ai from "./supplement-5-ai-countries.table.json" with { type: "json" };

/** Sources, dates and counts of both lists. */
export const favoredHeaders = { enc: enc.header, ai: ai.header };

const encPlaces = new Set(enc.places.map((p) => p.place));
const aiPlaces = new Set(ai.places.map((p) => p.place));

/** Is the place (ISO alpha-2) a favored country of License Exception ENC (Supplement No. 3 to 15 CFR Part 740)? */
export function encFavored(place: string): boolean {
  return encPlaces.has(place);
}

/** Is the place in paragraph (a) of Supplement No. 5 to 15 CFR Part 740 (artificial intelligence authorization)? */
export function aiAuthorizationCountry(place: string): boolean {
  return aiPlaces.has(place);
}

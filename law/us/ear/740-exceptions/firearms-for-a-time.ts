/**
 * What License Exceptions TMP (740.9(b)(5)) and RPL (740.10(b)(4)) ask alike of firearms that are in the United States for a
 * time. Annex A (Supplement No. 4 to Part 740) lists pistols and rifles by model, from the P08 to the TOZ 78; a person holds
 * the model against it.
 */
import type { Asking } from "../../../../src/authoring/index.ts";
import { itemAmong } from "./item-scope.ts";

const FIREARMS = ["0A501.a", "0A501.b", "0A502", "0A506", "0A507", "0A508"];

/** Why the paragraphs do not take the item; undefined for firearms. */
export const notAFirearm = (q: Asking): string | undefined =>
  itemAmong(q, FIREARMS) === "outside"
    ? "the paragraph is for firearms of 0A501.a or .b, 0A506, 0A507 and short shotguns of 0A502 and 0A508"
    : undefined;

/** The conditions both sections share. `at`: the paragraph on what customs was given at entry; `also`: further places of origin. */
export function inTheUnitedStatesForATime(at: string, ...also: readonly string[]): string[] {
  const places = [...also, "Georgia", "Kazakhstan", "Kyrgyzstan", "Moldova", "Turkmenistan", "Ukraine", "Uzbekistan"];
  return [
    `not shipped from or made in ${places.join(", ")}, unless of a model that Annex A lists (Supplement No. 4 to Part 740)`,
    `the statement and the list of firearms of ${at} were given to customs at entry, and the import papers are shown at export`,
  ];
}

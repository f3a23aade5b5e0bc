/**
 * Human rights and things that can watch people: what 15 CFR 742.7(b), Supplement No. 3 to Part 732 and the State
 * Department's guidance of 2020-09-30 ask of whoever supplies an item that can be used for surveillance. Everything here
 * looks at supply (item, end user as an institution, destination, end use); it makes no profile of anybody, and nothing
 * here decides: it notes, asks, and names the judgement that a person must sign. Composed with a rulebook by whoever
 * wires the program.
 */
import { INSTITUTION_NAMES } from "./institutions.ts";
import { MISUSE, XINJIANG } from "./places.ts";

export { dueDiligenceOf } from "./due-diligence.ts";
export { humanRightsRules } from "./surveillance-rule.ts";

/** Words of a stated use that something is made of here. */
export const usesThatTell: readonly RegExp[] = [MISUSE, XINJIANG];

/** Words in the name of a party that something is made of here; any other name is only quoted. */
export const namesThatTell: readonly RegExp[] = [...INSTITUTION_NAMES, XINJIANG];

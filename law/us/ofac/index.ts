/**
 * Sanctions of the Treasury's Office of Foreign Assets Control, as far as an export question must be handed on: persons
 * on the SDN list, entities half owned by them, and the embargoes on Cuba and Iran. The rules find that OFAC must be
 * asked; what OFAC would say is not worked out here. Composed with a rulebook by whoever wires the program.
 */
import type { NotCovered, Rule } from "../../../src/authoring/index.ts";
import { fiftyPercentRule } from "./50-percent.ts";
import { countryPrograms } from "./embargoes.ts";
import { blockedPersons } from "./sdn-list.ts";

/** Rules to be asked beside an export rulebook, whether or not the item is inside it. */
export const ofacRules: readonly Rule[] = [blockedPersons, fiftyPercentRule, countryPrograms];

/** Programs that are not asked here. */
export const ofacNotCovered: readonly NotCovered[] = [
  {
    section: "31 CFR chapter V",
    title: "OFAC's general licenses, sectoral directives and non-blocking lists (SSI, NS-CMIC, CAPTA)",
  },
];

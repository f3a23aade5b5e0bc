/**
 * 15 CFR 744.6: acts of U.S. persons, with or without an item of the regulation. (b): no support for nuclear explosive
 * devices outside Supplement No. 3, missiles in D:4 or E:2, chemical or biological weapons anywhere, whole plants for 1C350
 * outside A:3, military-intelligence in the places named. (c)(2): a license for shipping, facilitating or servicing items
 * not subject to the EAR (i) for circuits at an advanced-node facility, in Macau or D:5, of an entity headquartered there,
 * (ii) Category 3 B to E items where the node is not known, (iii) semiconductor equipment to Macau or D:5 whatever the use.
 * (d): exclusions. No license exceptions against (b)(1)–(4) and (c)(2).
 */
import { type Asking, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import {
  advancedNode,
  icProductionAtFacility,
  itemEccnParagraph,
  militaryIntelligenceEndUse,
  militaryIntelligenceEndUser,
} from "../facts.ts";
import { nuclearEndUse } from "./744.2-nuclear-end-uses.ts";
import { missileEndUse } from "./744.3-missile-end-uses.ts";
import { cbwEndUse, wholePlantFor1c350 } from "./744.4-chemical-biological-end-uses.ts";
import { paragraph_c_2, usPersonFacts, usPersonSupport } from "./744.6-advanced-circuits-support.ts";
import { paragraph_b } from "./744.6-proliferation-support.ts";
import { headquartersFacts } from "./headquarters.ts";

/** Asked when the transaction is an act of a U.S. person, or such support is stated beside an export. */
function section(q: Asking): Opinion {
  const told = q.fact(usPersonSupport.name);
  const isAct = q.transaction.kind === "us_person_activity";
  if (told === false) return notMet("no U.S. person acts, as stated");
  if (!isAct && told !== true)
    return notMet("the transaction is not stated to be an act of a U.S. person beside the movement of an item");
  return joined([...paragraph_b(q), ...paragraph_c_2(q)], "744.6 asks nothing for this act");
}

/** Acts of U.S. persons, general prohibition seven. */
export const usPersons = rule({
  section: "15 CFR 744.6",
  title: "acts of U.S. persons",
  generalProhibition: 7,
  always: true,
  facts: [
    nuclearEndUse,
    missileEndUse,
    cbwEndUse,
    wholePlantFor1c350,
    militaryIntelligenceEndUse,
    militaryIntelligenceEndUser,
    advancedNode,
    icProductionAtFacility,
    ...headquartersFacts,
    itemEccnParagraph,
    ...usPersonFacts,
  ],
  versions: [seen("2026-03-25", "88 FR 73448, 89 FR 96817, 90 FR 5311", section)],
});

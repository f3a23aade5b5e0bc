/**
 * Part 744: requirements that follow the end user and the end use: the Entity List, the Unverified List, the MEU List,
 * blocked persons, military, nuclear, missile and weapons uses, acts of U.S. persons, advanced circuits. Uses Parts 734,
 * 738, 740, 742, 746, 748 and 774.
 */
import type { ExceptionRule, Rule } from "../../../../src/authoring/index.ts";
import { informedByBis } from "./744.1-informed.ts";
import { ANY_TOPIC, statedEndUse } from "./744.1-stated-end-use.ts";
import { nuclearEndUses } from "./744.2-nuclear-end-uses.ts";
import { missileEndUses } from "./744.3-missile-end-uses.ts";
import { chemicalBiologicalEndUses } from "./744.4-chemical-biological-end-uses.ts";
import { maritimeNuclear } from "./744.5-maritime-nuclear-propulsion.ts";
import { usPersons } from "./744.6-us-persons.ts";
import { VESSELS, vesselsAndAircraft } from "./744.7-vessels-and-aircraft.ts";
import { blockedPersons } from "./744.8-blocked-persons.ts";
import { cameras } from "./744.9-cameras.ts";
import { entityListDirectProducts } from "./744.11-direct-products.ts";
import { entityList } from "./744.11-entity-list.ts";
import { unverifiedList } from "./744.15-unverified-list.ts";
import { entityListEntries } from "./744.16-entity-list.ts";
import { microprocessors } from "./744.17-microprocessors.ts";
import { statutorySanctions } from "./744.19-statutory-sanctions.ts";
import { militaryEndUsers } from "./744.21-military-end-users.ts";
import { militaryIntelligence, NAMED } from "./744.22-military-intelligence.ts";
import { advancedCircuits } from "./744.23-advanced-circuits.ts";
import { huaweiTemporaryGeneralLicense } from "./744-supp7-temporary-general-license.ts";
import { equipmentPartsLicense } from "./general-order-4-equipment-parts.ts";
import { affiliatesGeneralLicense } from "./general-order-7-affiliates.ts";

export { type SavingsClause, savingsClauseOf, savingsClauseOfListing, savingsClauses } from "./savings-clauses.ts";

/** Words in the name of a consignee or end user that a rule of this part makes something of. */
export const namesOfUsersThatTell: readonly RegExp[] = [ANY_TOPIC, NAMED];

/** Words of a stated use that a rule of this part makes something of. */
export const usesThatTell: readonly RegExp[] = [ANY_TOPIC, VESSELS];

/** End-user and end-use requirements, in the order of the sections. */
export const requirementRules: readonly Rule[] = [
  statedEndUse,
  informedByBis,
  nuclearEndUses,
  missileEndUses,
  chemicalBiologicalEndUses,
  maritimeNuclear,
  usPersons,
  vesselsAndAircraft,
  blockedPersons,
  cameras,
  entityList,
  entityListDirectProducts,
  unverifiedList,
  entityListEntries,
  microprocessors,
  statutorySanctions,
  militaryEndUsers,
  militaryIntelligence,
  advancedCircuits,
];

/** General licenses that are no license exceptions of Part 740 but are weighed like them. */
export const exceptionRules: readonly ExceptionRule[] = [
  huaweiTemporaryGeneralLicense,
  equipmentPartsLicense,
  affiliatesGeneralLicense,
];

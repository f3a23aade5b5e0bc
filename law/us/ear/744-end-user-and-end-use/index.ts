/**
 * Part 744: requirements that follow the end user and the end use: the Entity List, the Unverified List, the MEU List,
 * blocked persons, military, nuclear, missile and weapons uses, acts of U.S. persons, advanced circuits. Uses Parts 738,
 * 740, 742, 746, 748 and 774.
 */
import type { ExceptionRule, NotCovered, Rule } from "../../../../src/authoring/index.ts";
import { blockedPersons } from "./744.8-blocked-persons.ts";
import { entityList } from "./744.11-entity-list.ts";
import { unverifiedList } from "./744.15-unverified-list.ts";
import { entityListEntries } from "./744.16-entity-list.ts";
import { huaweiTemporaryGeneralLicense } from "./744-supp7-temporary-general-license.ts";
import { affiliatesGeneralLicense } from "./general-order-7-affiliates.ts";

/** End-user and end-use requirements. */
export const requirementRules: readonly Rule[] = [entityList, entityListEntries, blockedPersons, unverifiedList];

/** General licenses that are no license exceptions of Part 740 but are weighed like them. */
export const exceptionRules: readonly ExceptionRule[] = [huaweiTemporaryGeneralLicense, affiliatesGeneralLicense];

/** Sections of this part that no rule asks yet. */
export const notCovered: readonly NotCovered[] = [];

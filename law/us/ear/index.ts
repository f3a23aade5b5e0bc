/**
 * The Export Administration Regulations, 15 CFR Parts 730 to 774, as one rulebook: a folder for each part, a file for
 * each section, assembled here in the order in which the questions are asked (732-steps). Add a part by importing its
 * folder and naming it in `parts`.
 */
import type { Rulebook } from "../../../src/authoring/index.ts";
import { day } from "../../../src/vocabulary/index.ts";
import { orderOfQuestions, type Part, redFlags } from "./732-steps/index.ts";
import * as scope from "./734-scope/index.ts";
import { inTransit, knowledgeOfViolation, termsAndOrders } from "./736-general-prohibitions/index.ts";
import * as countryChart from "./738-country-chart/index.ts";
import * as exceptions from "./740-exceptions/index.ts";
import * as reasonsForControl from "./742-reasons-for-control/index.ts";
import * as endUserAndEndUse from "./744-end-user-and-end-use/index.ts";
import * as chemicalWeapons from "./745-chemical-weapons-convention/index.ts";
import * as embargoes from "./746-embargoes/index.ts";
import * as applications from "./748-applications/index.ts";
import * as shortSupply from "./754-short-supply/index.ts";
import { filing } from "./758-export-clearance/index.ts";
import * as boycotts from "./760-boycotts/index.ts";
import * as deniedPersons from "./764-denied-persons/index.ts";
import { otherNames } from "./fact-names.ts";
import { notCovered } from "./not-covered.ts";
import { amountsThatTell, LOWEST_CONTENT_PERCENT, namesThatTell, usesThatTell } from "./what-turns.ts";

export { type SavingsClause, savingsClauseOf, savingsClauseOfListing } from "./744-end-user-and-end-use/index.ts";
export {
  type ChangeOfPlace,
  changesOf,
  type GroupOfPlace,
  groupsNaming,
  type NamingSection,
  namingSections,
  type PlaceNamed,
  proseReaches,
  sectionsNaming,
} from "./named-places.ts";
export { type OfficialText, officialText, readingAddress } from "./official-text.table.ts";

const embargoPart: Part = embargoes;

/** Prohibitions that look at others' answers, or at what the exporter knows. */
const prohibitions = {
  requirementRules: [
    inTransit([...reasonsForControl.requirementRules, ...(embargoPart.requirementRules ?? [])]),
    termsAndOrders,
    knowledgeOfViolation,
    redFlags,
  ],
};

const parts = [
  scope,
  countryChart,
  exceptions,
  reasonsForControl,
  endUserAndEndUse,
  chemicalWeapons,
  embargoes,
  applications,
  shortSupply,
  boycotts,
  deniedPersons,
  prohibitions,
  { notCovered },
];

/** The whole regulation as licet knows it. */
export const earRulebook: Rulebook = {
  id: "us/ear",
  edition: "ear-2026-08-20.5",
  textThrough: day("2026-08-20"),
  ...orderOfQuestions(parts),
  filing,
  otherNames,
  turnsOn: {
    names: namesThatTell,
    uses: usesThatTell,
    amountsUsd: amountsThatTell,
    contentPercent: LOWEST_CONTENT_PERCENT,
  },
  standing: [
    "classification, U.S. content and production facts are taken as stated by the exporter",
    "general prohibitions 7, 9 and 10 (acts of persons, terms of licenses held, knowledge of a violation) turn on facts that only people have",
  ],
};

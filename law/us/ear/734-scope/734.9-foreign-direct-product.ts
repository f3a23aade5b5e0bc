import { from, type Rule, rule, seen } from "../../../../src/authoring/index.ts";
import {
  advancedNode,
  builtIntoIranianItem,
  builtIntoRussianItem,
  containsIcFromSuchPlant,
  designedByFootnote1Entity,
  directProductOf,
  directProductOfUsTechnology,
  footnoteEntityUse,
  forSupercomputer,
  governmentOfIran,
  icProductionAtFacility,
  inSupp6,
  inSupp7,
  itemForItems,
  plantIsDirectProduct,
  plantIsDirectProductOf,
} from "../facts.ts";
import { informed, nationalSecurity, satellites, series600 } from "./734.9-a-to-d.ts";
import { footnote1, footnote1First, footnote3, footnote4, footnote5 } from "./734.9-e-entity-list.ts";
import { RUSSIA } from "./734.9-f-russia.ts";
import { advancedComputing, modelWeights, sme, supercomputer } from "./734.9-h-to-l.ts";
import { iran, iranFirst } from "./734.9-j-iran.ts";
import { isInformed } from "./facts.ts";

/** Facts of production that every one of the rules may need. */
const PRODUCTION = [directProductOf, directProductOfUsTechnology, plantIsDirectProduct, plantIsDirectProductOf];

/** The first day is that of the rule; the scopes were read in this later text, so earlier days are marked. */
const LATER = { readOn: "2026-08-20" } as const;

/** 15 CFR 734.9: items made abroad with U.S. technology or in plants made with it, a rule for each paragraph. */
export const directProductRules: readonly Rule[] = [
  rule({
    section: "15 CFR 734.9(a)(3)",
    title: "notice by BIS that foreign-produced items are subject",
    route: "in",
    facts: [isInformed],
    versions: [seen("2026-08-20", "87 FR 6024", informed)],
  }),
  rule({
    section: "15 CFR 734.9(b)",
    title: "National Security FDP rule",
    route: "in",
    facts: PRODUCTION,
    versions: [seen("2026-08-20", "87 FR 6024", nationalSecurity)],
  }),
  rule({
    section: "15 CFR 734.9(c)",
    title: "9x515 FDP rule",
    route: "in",
    facts: PRODUCTION,
    versions: [seen("2026-08-20", "87 FR 6024", satellites)],
  }),
  rule({
    section: "15 CFR 734.9(d)",
    title: "600 series FDP rule",
    route: "in",
    facts: PRODUCTION,
    versions: [seen("2026-08-20", "87 FR 6024", series600)],
  }),
  rule({
    section: "15 CFR 734.9(e)(1)",
    title: "Entity List FDP rule, footnote 1",
    route: "in",
    facts: [...PRODUCTION, footnoteEntityUse, designedByFootnote1Entity],
    versions: [
      from("2020-08-17", "85 FR 51596", footnote1, LATER),
      from("2020-05-15", "85 FR 29849", footnote1First, { text: "S", note: "read in summaries of the first rule" }),
    ],
  }),
  rule({
    section: "15 CFR 734.9(e)(2)",
    title: "Entity List FDP rule, footnote 4",
    route: "in",
    facts: [...PRODUCTION, footnoteEntityUse],
    versions: [from("2022-10-21", "87 FR 62186, 62195", footnote4, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(e)(3)",
    title: "Entity List FDP rule, footnote 5 and advanced-node production",
    route: "in",
    facts: [...PRODUCTION, containsIcFromSuchPlant, footnoteEntityUse, advancedNode, icProductionAtFacility],
    versions: [from("2024-12-02", "89 FR 96790, 96810", footnote5, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(f)",
    title: "Russia, Belarus and Crimea FDP rule",
    route: "in",
    facts: [...PRODUCTION, inSupp6, inSupp7, builtIntoRussianItem],
    versions: [
      from("2023-05-19", "88 FR 33422, 33428", RUSSIA.withCrimea),
      from("2023-02-24", "88 FR 12150, 12153", RUSSIA.withSupplement7),
      from("2022-09-15", "87 FR 57068, 57078", RUSSIA.withSupplement6, {
        readOn: "2023-02-27",
        note: "Supplement No. 6 as the text before Supplement No. 7 came in is taken to have named it",
      }),
      from("2022-04-08", "87 FR 22130, 22131", RUSSIA.allCategories),
      from("2022-03-02", "87 FR 13048, 13055", RUSSIA.withBelarus),
      from("2022-02-24", "87 FR 12226, 12236", RUSSIA.first, { readOn: "2022-03-08" }),
    ],
  }),
  rule({
    section: "15 CFR 734.9(g)",
    title: "Russia and Belarus military end user and procurement FDP rule, footnote 3",
    route: "in",
    facts: [...PRODUCTION, footnoteEntityUse],
    versions: [from("2022-02-24", "87 FR 12226, 12236", footnote3, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(h)",
    title: "advanced computing FDP rule",
    route: "in",
    facts: [...PRODUCTION, itemForItems],
    versions: [from("2022-10-21", "87 FR 62186, 62195", advancedComputing, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(i)",
    title: "supercomputer FDP rule",
    route: "in",
    facts: [...PRODUCTION, forSupercomputer],
    versions: [from("2022-10-21", "87 FR 62186, 62195", supercomputer, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(j)",
    title: "Iran FDP rule",
    route: "in",
    facts: [...PRODUCTION, inSupp7, governmentOfIran, builtIntoIranianItem],
    versions: [from("2024-07-23", "89 FR 60564", iran, LATER), from("2023-02-24", "88 FR 12150, 12153", iranFirst)],
  }),
  rule({
    section: "15 CFR 734.9(k)",
    title: "semiconductor manufacturing equipment FDP rule",
    route: "in",
    facts: [...PRODUCTION, containsIcFromSuchPlant],
    versions: [from("2024-12-02", "89 FR 96790, 96810", sme, LATER)],
  }),
  rule({
    section: "15 CFR 734.9(l)",
    title: "AI model weights FDP rule",
    route: "in",
    facts: [plantIsDirectProduct, plantIsDirectProductOf],
    versions: [from("2025-01-13", "90 FR 4544, 4557", modelWeights, LATER)],
  }),
];

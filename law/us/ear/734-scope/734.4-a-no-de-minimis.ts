import { from, type Rule, rule, seen } from "../../../../src/authoring/index.ts";
import { advancedNode, containsUsOriginIc, exporterCountry, usOriginIcEccn } from "../facts.ts";
import {
  category3bForFootnote5,
  computers,
  encryptionTechnology,
  hotSection,
  lithography,
  militaryCommodities,
  militaryContent,
  smeWithUsIc,
  zero,
} from "./734.4-a-content.ts";
import {
  appWt,
  commingledUs9e003,
  containsUs3a001,
  incorporates0a919,
  incorporates600Series,
  incorporatesUs5e002,
  meets3b993f1,
} from "./facts.ts";

const IC_FACTS = [containsUsOriginIc, usOriginIcEccn];

/** 15 CFR 734.4(a): content for which there is no de minimis level, a rule for each paragraph. */
export const noDeMinimis: readonly Rule[] = [
  rule({
    section: "15 CFR 734.4(a)(1)",
    title: "computers with U.S. semiconductors, to Tier 3 and four embargoed countries",
    route: "in",
    facts: [appWt, containsUs3a001],
    versions: [
      seen(
        "2026-08-20",
        "61 FR 12746",
        zero("1", "a computer above the APP limit with U.S. semiconductors of 3A001", computers),
      ),
    ],
  }),
  rule({
    section: "15 CFR 734.4(a)(2)",
    title: "encryption technology with U.S. 5E002",
    route: "in",
    facts: [incorporatesUs5e002],
    versions: [
      seen(
        "2026-08-20",
        "61 FR 12746",
        zero("2", "foreign encryption technology that incorporates U.S. technology of 5E002", encryptionTechnology),
      ),
    ],
  }),
  rule({
    section: "15 CFR 734.4(a)(3)",
    title: "lithography equipment of 3B993.f.1 for advanced nodes",
    route: "in",
    facts: [meets3b993f1, advancedNode, exporterCountry],
    versions: [
      seen(
        "2026-08-20",
        "15 CFR 734.4(a)(3)",
        zero("3", "equipment of 3B993.f.1 for advanced-node integrated circuits", lithography),
      ),
    ],
  }),
  rule({
    section: "15 CFR 734.4(a)(4)",
    title: "hot-section technology commingled abroad",
    route: "in",
    facts: [commingledUs9e003],
    versions: [seen("2026-08-20", "61 FR 12746", zero("4", "U.S. technology of 9E003 commingled abroad", hotSection))],
  }),
  rule({
    section: "15 CFR 734.4(a)(5)",
    title: "military commodities with 0A919.a.1 content",
    route: "in",
    facts: [incorporates0a919],
    versions: [
      seen(
        "2026-08-20",
        "61 FR 12746",
        zero("5", "a military commodity of 0A919.a.1 for Country Group D:5", militaryCommodities),
      ),
    ],
  }),
  rule({
    section: "15 CFR 734.4(a)(6)",
    title: "9x515 and 600 series content",
    route: "in",
    facts: [incorporates600Series],
    versions: [seen("2026-08-20", "61 FR 12746", militaryContent)],
  }),
  rule({
    section: "15 CFR 734.4(a)(8)",
    title: "semiconductor equipment with a listed U.S. circuit, to Macau and D:5",
    route: "in",
    facts: IC_FACTS,
    versions: [
      from(
        "2024-12-02",
        "89 FR 96790",
        zero(
          "8",
          "semiconductor manufacturing equipment with a listed integrated circuit of U.S. origin, for Macau or Country Group D:5",
          smeWithUsIc,
        ),
        { readOn: "2026-08-20" },
      ),
    ],
  }),
  rule({
    section: "15 CFR 734.4(a)(9)",
    title: "other Category 3B items with a listed U.S. circuit, to footnote 5 parties and advanced-node fabs",
    route: "in",
    facts: IC_FACTS,
    versions: [
      from(
        "2024-12-02",
        "89 FR 96790",
        zero(
          "9",
          "Category 3B equipment with a listed integrated circuit of U.S. origin, for a footnote 5 party or an advanced-node fab",
          category3bForFootnote5,
        ),
        { readOn: "2026-08-20" },
      ),
    ],
  }),
];

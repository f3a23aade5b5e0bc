import { type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import { byUse, type Use } from "./offer.ts";

const carrierUse = fact(
  "aircraftOrVesselUse",
  "is it an aircraft or vessel on temporary sojourn, equipment, spares or stores for one, shipments to an airline's installation, or a research spacecraft?",
  "exporter",
  [
    "aircraft-sojourn",
    "equipment-and-spares",
    "airline-installation",
    "vessel-sojourn",
    "transit-cargo",
    "research-spacecraft",
    "none",
  ],
);

const USES: readonly Use[] = [
  {
    stated: "aircraft-sojourn",
    paragraph: "740.15(a)",
    conditions: ["the ten criteria of a temporary sojourn are met, and operational control is not transferred"],
  },
  {
    stated: "equipment-and-spares",
    paragraph: "740.15(b)",
    conditions: [
      "for permanent use on board, necessary for proper operation",
      "no vessel or aircraft of Country Group D:1 (China apart where the text says so), Cuba or North Korea",
    ],
  },
  {
    stated: "airline-installation",
    paragraph: "740.15(c)",
    conditions: [
      "for a specific vessel or plane of U.S., Australian, Canadian or U.K. registry, or such an airline's installation or agent",
      "a commodity of paragraph (c)(3)",
    ],
  },
  {
    stated: "vessel-sojourn",
    paragraph: "740.15(d)",
    notTo: ["E:1"],
    conditions: ["the criteria of a temporary sojourn of vessels are met"],
  },
  {
    stated: "transit-cargo",
    paragraph: "740.15(e)",
    conditions: ["the cargo stays on board and leaves with the aircraft or vessel"],
  },
  {
    stated: "research-spacecraft",
    paragraph: "740.15(f)",
    notTo: ["D:5"],
    conditions: [
      "fabricated for fundamental research by an accredited U.S. institution, to such an institution abroad",
    ],
  },
];

/** 15 CFR 740.15: aircraft, vessels and spacecraft. Opens on the use stated. */
export const carriers: ExceptionRule = exception({
  symbol: "AVS",
  section: "15 CFR 740.15",
  title: "aircraft, vessels and spacecraft",
  facts: [carrierUse],
  versions: [seen("2026-07-30", "61 FR 64274", byUse("AVS", "15 CFR 740.15", carrierUse, USES))],
});

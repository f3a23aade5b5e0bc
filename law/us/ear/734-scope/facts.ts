import { fact } from "../../../../src/authoring/index.ts";

/** Facts that the rules of Part 734 ask for; production facts belong to the manufacturer and are never assumed. */

/** Presence in the United States (15 CFR 734.3(a)(1)). */
export const movesThroughUs = fact(
  "item.movesThroughUs",
  "is the item in the United States, in a U.S. Foreign Trade Zone, or moving through the United States?",
  "exporter",
);

/** Controlled U.S. content, percent of value (15 CFR 734.4, Supplement No. 2 to Part 734). */
export const usContent = fact(
  "item.usContentPct",
  "what percentage of the item's value is U.S.-origin content that would itself need a license to this destination (Supplement No. 2 to Part 734)?",
  "engineer",
  [0, 10, 11, 25, 26],
);

/** The numerator of that percentage, U.S. dollars. */
export const usContentUsd = fact(
  "item.usContentUsd",
  "what is the fair market value, in U.S. dollars, of the controlled U.S.-origin content of one item?",
  "engineer",
  [],
);

/** Its denominator, U.S. dollars. */
export const foreignItemUsd = fact(
  "item.foreignItemUsd",
  "what is the fair market value, in U.S. dollars, of one foreign-made item where it is sold?",
  "exporter",
  [],
);

/** Satellite and military content (15 CFR 734.4(a)(6)). */
export const incorporates600Series = fact(
  "item.incorporates600Series",
  "does the item contain U.S.-origin 9x515 or 600 series items: of paragraphs .a to .x (answer x), of .y only (answer y), or none?",
  "engineer",
  ["x", "y", "none"],
);

/** Encryption technology inside (15 CFR 734.4(a)(2)). */
export const incorporatesUs5e002 = fact(
  "item.incorporatesUs5e002",
  "does the foreign encryption technology incorporate U.S.-origin technology of ECCN 5E002?",
  "engineer",
);

/** Hot-section technology (15 CFR 734.4(a)(4)). */
export const commingledUs9e003 = fact(
  "item.commingledUs9e003",
  "was U.S.-origin technology of ECCN 9E003.a.1 to a.6, a.8, .h, .i or .l redrawn, used, consulted or commingled abroad?",
  "engineer",
);

/** Camera content of military commodities (15 CFR 734.4(a)(5)). */
export const incorporates0a919 = fact(
  "item.incorporates0a919Commodities",
  "is the item a military commodity that incorporates commodities described in ECCN 0A919.a.1?",
  "engineer",
);

/** Semiconductors inside a computer (15 CFR 734.4(a)(1)). */
export const containsUs3a001 = fact(
  "item.containsUs3a001Semiconductors",
  "does the computer contain U.S.-origin semiconductors of ECCN 3A001 other than memory circuits (or high-speed interconnect devices of 4A994.j)?",
  "engineer",
);

/** Computing speed, weighted teraFLOPS (15 CFR 734.4(a)(1)). */
export const appWt = fact(
  "item.appWt",
  "what is the Adjusted Peak Performance of the computer, in weighted teraFLOPS?",
  "engineer",
  [1, 71],
);

/** Parameters of lithography equipment (15 CFR 734.4(a)(3)). */
export const meets3b993f1 = fact(
  "item.meets3b993f1",
  "does the equipment meet the parameters of ECCN 3B993.f.1, for advanced-node integrated circuits of paragraph (1) of that definition?",
  "engineer",
);

/** Encryption content (15 CFR 734.4(b)). */
export const incorporatesUsEncryption = fact(
  "item.incorporatesUsEncryptionItems",
  "does the item incorporate U.S.-origin items of ECCN 5A002, 5A004, 5B002 or 5D002?",
  "engineer",
);

/** How BIS has seen that content (15 CFR 734.4(b)(1)). */
export const usEncryptionMeetsB = fact(
  "item.usEncryptionItemsMeet734_4b",
  "were those encryption items publicly available source code, or authorized under License Exception ENC in one of the ways 15 CFR 734.4(b)(1) names?",
  "exporter",
);

/** The report that foreign technology needs (Supplement No. 2 to Part 734, (b)). */
export const oneTimeReportFiled = fact(
  "oneTimeReportFiled",
  "was the one-time report on the commingled technology filed, and thirty days passed without a question from BIS?",
  "exporter",
);

/** A notice by BIS (15 CFR 734.9(a)(3)). */
export const isInformed = fact(
  "informedItemIsSubject",
  "has BIS informed you that these foreign-produced items are subject to the regulation?",
  "exporter",
);

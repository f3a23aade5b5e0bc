import { type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import { destinationOf } from "./destinations.ts";
import { inTheUnitedStatesForATime, notAFirearm } from "./firearms-for-a-time.ts";
import { itemAmong } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const temporaryUse = fact(
  "temporaryUse",
  "is the item sent only for a time, and for which use of 15 CFR 740.9?",
  "exporter",
  ["tools-of-trade", "exhibition", "inspection-or-repair", "news-media", "none"],
);

const RETURNED = "the item comes back, or is consumed or destroyed in its use, within one year (15 CFR 740.9(a)(14))";
const NO_SALE = "no order to acquire the item was received before it is sent (15 CFR 740.9(a))";
const CONTROL = "the item stays under the effective control of the exporter or its employee";
const BASIC = [RETURNED, NO_SALE];

const USES: readonly Use[] = [
  {
    stated: "tools-of-trade",
    said: /\btools? of (the )?trade\b/i,
    paragraph: "740.9(a)(1)",
    notTo: ["E:1"],
    conditions: [
      CONTROL,
      "usual and reasonable kinds and quantities for use by the exporter or its employees",
      ...BASIC,
    ],
  },
  {
    stated: "firearms-as-tools",
    paragraph: "740.9(a)(2)",
    conditions: ["no more than three firearms and 1,000 rounds", CONTROL, ...BASIC],
  },
  {
    stated: "technology-of-a-traveler",
    paragraph: "740.9(a)(3)",
    conditions: [
      "only a U.S. person or an authorized foreign person holds or uses it, under sufficient security",
      ...BASIC,
    ],
  },
  {
    stated: "kits-of-replacement-parts",
    paragraph: "740.9(a)(4)",
    notTo: ["E:1"],
    conditions: [CONTROL, "parts that would qualify as one-for-one replacements", ...BASIC],
  },
  {
    stated: "exhibition",
    said: /\btrade (show|fair)\b|\bexhibit(ion|ed)?\b|\bdemonstration\b/i,
    paragraph: "740.9(a)(5)",
    notTo: ["E:1"],
    conditions: [
      "the exporter keeps ownership, and the item stays under control of the persons named",
      "no longer than 120 days in one place",
      ...BASIC,
    ],
  },
  { stated: "inspection-or-repair", paragraph: "740.9(a)(6)", notTo: ["E:1"], conditions: BASIC },
  { stated: "containers", paragraph: "740.9(a)(7)", conditions: ["the contents are authorized apart", ...BASIC] },
  {
    stated: "assembly-in-mexico",
    paragraph: "740.9(a)(8)",
    conditions: ["all resulting end products return to the United States under the customs program named"],
    unless: (q) => (destinationOf(q) === "MX" ? undefined : "assembly under paragraph (a)(8) is in Mexico alone"),
  },
  {
    stated: "news-media",
    said: /\bnews media\b|\bjournalists?\b|\bnews (crew|bureau|organization|gathering)\b/i,
    paragraph: "740.9(a)(9)",
    conditions: [
      "accredited news media personnel, with control of the items all the time",
      "the packing list is sent to BIS",
      ...BASIC,
    ],
  },
  {
    stated: "own-facility-abroad",
    paragraph: "740.9(a)(10)",
    conditions: [
      "sent by a U.S. person to a subsidiary, affiliate or facility it owns or controls, to make, test or modify items",
      "not transferred or reexported from there without authorization",
      ...BASIC,
    ],
  },
  {
    stated: "protective-gear",
    paragraph: "740.9(a)(11)",
    conditions: ["one set for the U.S. person's own use, returned within four years"],
    unless: (q) =>
      itemAmong(q, ["1A613.c", "1A613.d", "1A607.f"]) === "inside"
        ? undefined
        : "paragraph (a)(11) is for 1A613.c, 1A613.d and 1A607.f",
  },
  {
    stated: "in-transit",
    paragraph: "740.9(b)(1)",
    notTo: ["E:1"],
    conditions: [
      "moving under a customs entry for transit or immediate exportation",
      "items for NS, NP, CB or MT reasons not to Country Group D:1, D:2, D:3 or D:4",
    ],
  },
  {
    stated: "after-exhibition-in-us",
    paragraph: "740.9(b)(2)",
    conditions: ["imported under bond for marketing or display"],
  },
  {
    stated: "return-of-foreign-origin-item",
    paragraph: "740.9(b)(3)",
    conditions: [
      "characteristics and capabilities were not enhanced in the United States",
      "returned to the country it was imported from",
    ],
    unless: (q) => (destinationOf(q) === "CU" ? "no foreign-origin item is returned to Cuba" : undefined),
  },
  {
    stated: "return-of-refused-shipment",
    paragraph: "740.9(b)(4)",
    conditions: ["refused entry by a U.S. agency and returned to the country of origin"],
  },
  {
    stated: "firearms-temporarily-in-us",
    paragraph: "740.9(b)(5)",
    notTo: ["D:5"],
    conditions: [
      "no more than 75 firearms in a shipment, in the United States for no longer than a year",
      "not shipped from or made in Country Group D:5",
      ...inTheUnitedStatesForATime("(b)(5)(iv)"),
    ],
    unless: notAFirearm,
  },
];

/** 15 CFR 740.9: items sent for a time (a), or temporarily in the United States (b). Opens on the use stated. */
export const temporary: ExceptionRule = exception({
  symbol: "TMP",
  section: "15 CFR 740.9",
  title: "temporary imports, exports, reexports, and transfers",
  facts: [temporaryUse],
  versions: [seen("2026-07-30", "61 FR 64274", byUse("TMP", "15 CFR 740.9", temporaryUse, USES))],
});

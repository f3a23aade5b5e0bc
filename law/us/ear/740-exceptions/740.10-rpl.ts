import { type Asking, type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import { goesTo } from "./destinations.ts";
import { inTheUnitedStatesForATime, notAFirearm } from "./firearms-for-a-time.ts";
import { is9x515, is600Series } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const serviceUse = fact(
  "replacementOrServicing",
  "is the item a one-for-one replacement part, a serviced item on its way back, or the replacement of defective equipment?",
  "exporter",
  ["one-for-one-part", "serviced-item", "defective-equipment", "none"],
);

const militaryToD5 = (q: Asking) =>
  (is600Series(q) || is9x515(q)) && goesTo(q, "D:5")
    ? "9x515 and 600 series items do not go to Country Group D:5 under RPL"
    : undefined;

const USES: readonly Use[] = [
  {
    stated: "one-for-one-part",
    said: /\bone-for-one\b|\breplacement of a defective\b/i,
    paragraph: "740.10(a)",
    conditions: [
      "the equipment to be repaired was lawfully exported or reexported, and no spares are built up",
      "the part replaced is destroyed abroad or returned",
      "to Country Group E:1 not for aircraft or for equipment controlled for NS reasons",
    ],
    unless: militaryToD5,
  },
  {
    stated: "serviced-item",
    paragraph: "740.10(b)(2)",
    notTo: ["E:1"],
    conditions: [
      "servicing did not improve the item's basic characteristics",
      "it returns to the country it came from, to the consignee that had it",
    ],
    unless: militaryToD5,
  },
  {
    stated: "defective-equipment",
    paragraph: "740.10(b)(3)",
    notTo: ["E:1"],
    conditions: [
      "the item replaced was lawfully exported and is destroyed or returned",
      "the replacement is no better than what it replaces",
    ],
    unless: militaryToD5,
  },
  {
    stated: "firearms-in-us-for-servicing",
    paragraph: "740.10(b)(4)",
    notTo: ["E:1"],
    conditions: [
      "in the United States for servicing or replacement, no longer than a year or than that takes, and as (b)(2) or (b)(3) asks",
      ...inTheUnitedStatesForATime("(b)(4)(ii)", "Russia"),
    ],
    unless: notAFirearm,
  },
];

/** 15 CFR 740.10: one-for-one replacement parts (a), servicing and replacement (b). Opens on the use stated. */
export const servicing: ExceptionRule = exception({
  symbol: "RPL",
  section: "15 CFR 740.10",
  title: "servicing and replacement of parts and equipment",
  facts: [serviceUse],
  versions: [seen("2026-07-30", "61 FR 64274", byUse("RPL", "15 CFR 740.10", serviceUse, USES))],
});

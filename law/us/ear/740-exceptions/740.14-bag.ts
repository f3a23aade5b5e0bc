import { type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import { codeOf, itemAmong } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const baggage = fact(
  "baggage",
  "does an individual leaving the United States (or a crew member) take the item as personal baggage, and as which kind?",
  "exporter",
  ["personal-baggage", "unaccompanied-baggage", "firearms", "protective-gear", "none"],
);

const OWN = "owned by the traveler, for own use, not for sale, in usual and reasonable kinds and quantities";

const USES: readonly Use[] = [
  {
    stated: "personal-baggage",
    said: /\b(personal|own|traveler'?s) baggage\b/i,
    paragraph: "740.14(b)",
    conditions: [OWN],
  },
  {
    stated: "unaccompanied-baggage",
    paragraph: "740.14(d)",
    conditions: [
      OWN,
      "sent within the time and with the marking paragraph (d) sets",
      "no items for NS, CB, MT or NP reasons to Country Group D",
    ],
  },
  {
    stated: "firearms",
    paragraph: "740.14(e)",
    conditions: [
      "not more than three firearms on one trip, with the traveler's baggage, for hunting, sport, science or protection",
      "declared to customs",
    ],
    unless: (q) =>
      /^0A50[1-9]$/.test(codeOf(q)) ? undefined : "paragraph (e) is for firearms, ammunition and their parts",
  },
  {
    stated: "protective-gear",
    paragraph: "740.14(h)",
    conditions: ["one set for the traveler's own use"],
    unless: (q) =>
      itemAmong(q, ["1A613.c", "1A613.d", "1A607.f"]) === "inside"
        ? undefined
        : "paragraph (h) is for 1A613.c, 1A613.d and 1A607.f",
  },
];

/** 15 CFR 740.14: personal baggage. Opens on the use stated. */
export const personalBaggage: ExceptionRule = exception({
  symbol: "BAG",
  section: "15 CFR 740.14",
  title: "baggage",
  facts: [baggage],
  versions: [seen("2026-07-30", "61 FR 64274", byUse("BAG", "15 CFR 740.14", baggage, USES))],
});

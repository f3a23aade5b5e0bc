import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { itemEccnParagraph, itemForItems } from "../facts.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.15(a)(1): encryption items of 5A002, 5A004, 5D002 and 5E002, to all destinations but Canada. */
const control: Control = {
  reason: "EI",
  section: "15 CFR 742.15",
  cite: () => "15 CFR 742.15(a)(1)",
  policy: () => [
    review("15 CFR 742.15(a)(2)", "case-by-case", "case by case; Encryption Licensing Arrangements are possible"),
  ],
};

/** Encryption items. Mass-market items are classified under 5A992 or 5D992 and are outside this section. */
export const encryptionItems = rule({
  section: "15 CFR 742.15",
  title: "encryption items",
  generalProhibition: 1,
  versions: [seen("2026-08-20", "15 CFR 742.15", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems],
});

import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { itemEccnParagraph, itemForItems } from "../facts.ts";
import { YES } from "../three-valued.ts";
import { review } from "./742.1-review.ts";

/** Paragraphs of 5D002 that can only be for, or be, commodities and software controlled for EI reasons. */
const SURE = ["a.1", "a.3", "c.1", "c.3"];
const isSure = (paragraph = ""): boolean => SURE.some((p) => `${paragraph}.`.startsWith(`${p}.`));

/** 15 CFR 742.15(a)(1): encryption items of 5A002, 5A004, 5D002 and 5E002, to all destinations but Canada. */
const control: Control = {
  covers: (_, q, paragraph) =>
    q.transaction.item.classification.code === "5D002" && isSure(paragraph) ? YES : undefined,
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
  versions: [seen("2024-04-04", "89 FR 23885", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems],
});

import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control, destinationIs } from "../738-country-chart/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { settled } from "../three-valued.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.8(a)(1): to Iran, every item with an AT column and the entries it names (1C350, 1C355, 1C395, 2A994, 2D994, 2E994). */
const control: Control = {
  reason: "AT",
  section: "15 CFR 742.8",
  cite: () => "15 CFR 742.8(a)(1)",
  there: (row, q) => {
    const named =
      row.columns !== undefined || (row.prose?.kind === "places" && (row.prose.places ?? []).includes("IR"));
    const e1 = row.prose?.kind === "places" && (row.prose.groups ?? []).includes("E:1");
    const here = destinationIs(q, "IR") && (named || e1);
    return {
      verdict: settled(here),
      words: here ? "anti-terrorism controls require a license to Iran" : "the destination is not Iran",
    };
  },
  reach: () => ({ kind: "none", by: "15 CFR 746.7(c)" }),
  policy: () => [
    review(
      "15 CFR 742.8(b)",
      "denial-policy",
      "general policy of denial; an authorization by OFAC counts as one under the regulation",
    ),
  ],
};

/** Anti-terrorism: Iran. */
export const antiTerrorismIran = rule({
  section: "15 CFR 742.8",
  title: "anti-terrorism: Iran",
  generalProhibition: 1,
  versions: [seen("2017-01-19", "74 FR 2356", (q) => askControl(q, control))],
  facts: [itemEccnParagraph],
});

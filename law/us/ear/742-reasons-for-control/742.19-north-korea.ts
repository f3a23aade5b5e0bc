import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control, destinationIs } from "../738-country-chart/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { settled } from "../three-valued.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.19(a)(1): to North Korea, every item on the list that is controlled for anti-terrorism reasons. */
const control: Control = {
  reason: "AT",
  section: "15 CFR 742.19",
  cite: () => "15 CFR 742.19(a)(1)",
  there: (_, q) => {
    const here = destinationIs(q, "KP");
    return {
      verdict: settled(here),
      words: here ? "anti-terrorism controls require a license to North Korea" : "the destination is not North Korea",
    };
  },
  policy: () => [
    review(
      "15 CFR 742.19(b)",
      "denial-policy",
      "generally denied for the items of 742.19(b)(1) and for military end users; other applications case by case; humanitarian items generally granted",
    ),
  ],
};

/** Anti-terrorism: North Korea. */
export const antiTerrorismNorthKorea = rule({
  section: "15 CFR 742.19",
  title: "anti-terrorism: North Korea",
  generalProhibition: 1,
  versions: [seen("2020-03-09", "85 FR 4176", (q) => askControl(q, control))],
  facts: [itemEccnParagraph],
});

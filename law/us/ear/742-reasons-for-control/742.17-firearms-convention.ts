import { rule, seen } from "../../../../src/authoring/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { countryOfDestination, itemEccnParagraph } from "../facts.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.17(a): firearms and related items to members of the Organization of American States, FC Column 1. */
const control: Control = {
  reason: "FC",
  section: "15 CFR 742.17",
  cite: () => "15 CFR 742.17(a)",
  policy: () => [
    review(
      "15 CFR 742.17(b)",
      "approval-presumption",
      "generally granted on an import certificate of the importing country; policy of denial where linked to drug trafficking, terrorism or organized crime",
    ),
  ],
};

/** Firearms Convention. */
export const firearmsConvention = rule({
  section: "15 CFR 742.17",
  title: "exports of firearms to OAS member countries",
  generalProhibition: 1,
  versions: [seen("2025-09-30", "90 FR 47193", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, countryOfDestination],
});

import { met, notMet, type Rule, rule, seen } from "../../../../src/authoring/index.ts";

/** 15 CFR 734.5: some acts of persons are subject to the regulation whatever the item, or with no item at all. */
export const activities: Rule = rule({
  section: "15 CFR 734.5",
  title: "activities of U.S. and foreign persons",
  route: "in",
  versions: [
    seen("2026-08-20", "61 FR 12746, as amended at 89 FR 96810", (q) =>
      q.transaction.kind === "us_person_activity"
        ? met(
            "acts of U.S. persons that 15 CFR 744.6 describes, and acts an order forbids, are within the regulation",
            {},
          )
        : notMet("the transaction is about an item"),
    ),
  ],
});

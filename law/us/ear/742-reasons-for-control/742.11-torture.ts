import { type Asking, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { chartProhibition, itemName } from "../738-country-chart/index.ts";
import { insideUnitedStates } from "../territories.ts";
import { review } from "./742.1-review.ts";

/** 15 CFR 742.11(a): commodities of 0A983 need a license to all destinations; no exception applies (738.3(a)(1)). */
function torture(q: Asking): Opinion {
  const { kind, code } = q.transaction.item.classification;
  if (kind !== "ccl" || code !== "0A983") return notMet("not an item of 0A983");
  if (insideUnitedStates(q.transaction.destination.country))
    return notMet("the destination is inside the United States");
  if (q.transaction.kind === "transfer_in_country") return notMet("the section speaks of exports to a destination");
  return met("0A983: required to all destinations", {
    requirements: [
      {
        citation: "15 CFR 742.11(a)",
        reason: "0A983 needs a license to all destinations (15 CFR 738.3(a)(1))",
        control: "CC",
        generalProhibition: chartProhibition(q),
        item: itemName(q),
        exceptions: { kind: "none", by: "15 CFR 738.3(a)(1)" },
      },
    ],
    reviewPolicy: [review("15 CFR 742.11(b)", "denial-policy", "generally denied to all destinations")],
  });
}

/** Implements of torture. */
export const implementsOfTorture = rule({
  section: "15 CFR 742.11",
  title: "specially designed implements of torture",
  generalProhibition: 1,
  versions: [seen("2024-04-19", "89 FR 28600", torture)],
});

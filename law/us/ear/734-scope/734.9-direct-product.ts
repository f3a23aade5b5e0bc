import { type Asking, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import { allOf, type Verdict } from "../three-valued.ts";
import { routeOpinion } from "./route.ts";
import { foreignMadeAbroad } from "./whereabouts.ts";

/** One of the two scopes of a rule. */
export type Test = (q: Asking) => Verdict;

/** The entry of the item. */
export const code = (q: Asking) => q.transaction.item.classification.code;

/** A direct product rule: both scopes must be met, and only items made abroad and lying there can meet them. */
export function fdp(paragraph: string, name: string, product: Test, reach: Test) {
  const citation = `15 CFR 734.9${paragraph}`;
  return (q: Asking): Opinion => {
    if (!foreignMadeAbroad(q)) return notMet("not an item made and lying outside the United States");
    const reached = reach(q);
    const verdict = reached.is === "no" && reached.asks.length === 0 ? reached : allOf([product(q), reached]);
    return routeOpinion(
      verdict,
      {
        yes: `${name}: product scope and scope of destination or end user are met`,
        no: `${name}: ${reached.is === "no" ? "its destinations, end uses and end users are not met" : "its product scope is not met"}`,
        open: `${name}: production facts or the classification leave it open`,
      },
      { citation, generalProhibition: 3 },
    );
  };
}

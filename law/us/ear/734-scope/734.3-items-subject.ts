import { met, notMet, type Rule, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { itemOrigin } from "../facts.ts";
import { insideUnitedStates } from "../territories.ts";
import { movesThroughUs } from "./facts.ts";
import { hasItem, inTheUnitedStates, originOf } from "./whereabouts.ts";

/**
 * 15 CFR 734.3(a)(1): everything in the United States is subject to the regulation, including in a Foreign Trade Zone
 * or on its way through.
 */
export const inUnitedStates: Rule = rule({
  section: "15 CFR 734.3(a)(1)",
  title: "items in the United States, or moving through it",
  route: "in",
  facts: [movesThroughUs],
  versions: [
    seen("2026-08-20", "61 FR 12746", (q) => {
      if (!hasItem(q)) return notMet("no item is named");
      return inTheUnitedStates(q)
        ? met("the item is in the United States when it is sent, so it is subject to the regulation", {})
        : notMet("nothing says that the item is in the United States or moves through it");
    }),
  ],
});

/** 15 CFR 734.3(a)(2): an item of U.S. origin stays inside the regulation wherever it is. */
export const usOrigin: Rule = rule({
  section: "15 CFR 734.3(a)(2)",
  title: "U.S.-origin items wherever located",
  route: "in",
  facts: [itemOrigin],
  versions: [
    seen("2026-08-20", "61 FR 12746", (q) => {
      if (!hasItem(q)) return notMet("no item is named");
      const origin = originOf(q);
      if (origin === undefined && q.fact(itemOrigin.name) !== "foreign") {
        return unknown("where the item was made is not stated", [itemOrigin.name]);
      }
      if (origin !== undefined && insideUnitedStates(origin)) {
        return met("an item of U.S. origin is subject to the regulation wherever it is", {});
      }
      return notMet(`the item was made abroad${origin ? ` (${placeName(origin)})` : ""}`);
    }),
  ],
});

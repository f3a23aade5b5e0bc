import { met, notMet, rule, seen } from "../../../../src/authoring/index.ts";
import { violationKnown } from "../facts.ts";

/**
 * 15 CFR 764.2(e): no person may order, buy, store, use, sell, transport, finance, forward or otherwise service an item
 * that is subject to the EAR, or negotiate about it, with knowledge that a violation has occurred, is about to occur or is
 * intended in connection with it. It reaches buyers, banks, carriers and sales at home as well as exporters.
 */
export const actingWithKnowledge = rule({
  section: "15 CFR 764.2(e)",
  title: "acting with knowledge of a violation",
  generalProhibition: 10,
  always: true,
  versions: [
    seen("2025-01-16", "85 FR 73416", (q) => {
      if (q.fact(violationKnown.name) !== true) return notMet("no knowledge of a violation was stated");
      const reason =
        "knowledge of a violation in connection with the item was stated: whoever services it violates 764.2(e)";
      return met(reason, { prohibitions: [{ reason }] });
    }),
  ],
  facts: [violationKnown],
});

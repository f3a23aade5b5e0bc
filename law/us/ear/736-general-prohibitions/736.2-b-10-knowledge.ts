import { met, notMet, rule, seen } from "../../../../src/authoring/index.ts";
import { violationKnown } from "../facts.ts";

/** 15 CFR 736.2(b)(10): nobody may go on with knowledge of a violation; no exception helps. Acts only on what is stated. */
export const knowledgeOfViolation = rule({
  section: "15 CFR 736.2(b)(10)",
  title: "general prohibition 10: knowledge of a violation",
  generalProhibition: 10,
  always: true,
  versions: [
    seen("2021-03-15", "15 CFR 736.2(b)(10)", (q) => {
      if (q.fact(violationKnown.name) !== true) return notMet("no knowledge of a violation was stated");
      const reason = "knowledge of a violation that has occurred or is about to occur was stated";
      return met(reason, { prohibitions: [{ reason }] });
    }),
  ],
  facts: [violationKnown],
});

import { fact, met, notMet, type Rule, rule, seen, unknown } from "../../../../src/authoring/index.ts";

const releasePath = fact(
  "deemedReexportPath",
  "which paragraph of 15 CFR 734.20 describes the release: authorized recipient and nationality (a), employee who is an A:5 national only (b), employee screened as (c) says (c), or none?",
  "counsel",
  ["a", "b", "c", "none"],
);

/** 15 CFR 734.20: releases abroad, to employees of an authorized entity, that are not deemed reexports. */
export const notDeemedReexports: Rule = rule({
  section: "15 CFR 734.20",
  title: "activities that are not deemed reexports",
  route: "no-act",
  facts: [releasePath],
  versions: [
    seen("2017-01-19", "81 FR 35605", (q) => {
      if (q.transaction.kind !== "deemed_reexport") return notMet("the transaction is not a deemed reexport");
      const stated = q.fact(releasePath.name);
      if (stated === undefined) {
        return unknown("whether the release is one that paragraphs (a) to (c) take out is not stated", [
          releasePath.name,
        ]);
      }
      const paragraph = /^\(?([abc])\)?$/.exec(String(stated))?.[1];
      return paragraph
        ? met(`a release as in paragraph (${paragraph}) is not a deemed reexport`, {
            humanJudgement: [`the conditions of 15 CFR 734.20(${paragraph}) are for a person to confirm`],
          })
        : notMet("the release is not one that paragraphs (a) to (c) take out");
    }),
  ],
});

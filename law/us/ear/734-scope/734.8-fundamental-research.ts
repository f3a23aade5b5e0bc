import { fact, met, notMet, type Rule, rule, seen, unknown } from "../../../../src/authoring/index.ts";

const fromResearch = fact(
  "fundamentalResearch",
  "does the technology or software arise from fundamental research, with no restriction accepted on publishing it?",
  "exporter",
);

const toBePublished = fact(
  "intendedToBePublished",
  "are the results of that research intended to be published?",
  "exporter",
);

/**
 * 15 CFR 734.8: what arises from fundamental research and is intended to be published is outside. Technology released
 * to conduct the research is not meant (note 1), nor results somebody decided to keep (note 2).
 */
export const fundamentalResearch: Rule = rule({
  section: "15 CFR 734.8",
  title: "fundamental research",
  route: "out",
  facts: [fromResearch, toBePublished],
  versions: [
    seen("2017-01-19", "81 FR 35603", (q) => {
      if (q.transaction.item.kind === "commodity") return notMet("speaks of technology and software only");
      if (q.statedUnknown(fromResearch.name))
        return unknown("whether it arises from fundamental research is not known", [fromResearch.name]);
      if (q.fact(fromResearch.name) !== true) {
        return notMet("nothing says that it arises from fundamental research", { asks: [fromResearch.name] });
      }
      const intended = q.fact(toBePublished.name);
      if (intended === false) return notMet("the results are kept back, so they are inside (note 2 to paragraph (a))");
      if (q.statedUnknown(toBePublished.name)) {
        return unknown("whether the results are to be published is not known", [toBePublished.name]);
      }
      return met(
        "results of fundamental research that may be published freely are outside",
        intended === true
          ? {}
          : {
              asks: [toBePublished.name],
              assumptions: [
                "results of fundamental research, free of restrictions, are taken to be intended for publication (15 CFR 734.8(b))",
              ],
            },
      );
    }),
  ],
});

import { fact, met, notMet, type Rule, rule, seen } from "../../../../src/authoring/index.ts";

const softwareKey = fact(
  "item.isSoftwareKey",
  "is the item a key that opens or renews a license of software or hardware?",
  "exporter",
);

const accessInformation = fact(
  "transfersAccessInformation",
  "does the act pass on access information, knowing that technology or software will be released with it?",
  "exporter",
);

/**
 * 15 CFR 734.19: a software key is classified as what it opens and needs the same authorization; access information
 * passed on with knowledge of a release needs what the release would need. Decides nothing by itself: it says as what
 * the item must be classified.
 */
export const accessAndKeys: Rule = rule({
  section: "15 CFR 734.19",
  title: "access information and software keys",
  facts: [softwareKey, accessInformation],
  versions: [
    seen("2024-12-02", "89 FR 96812", (q) => {
      if (q.fact(softwareKey.name) === true) {
        return met("a software key has the classification of the software or hardware it opens", {
          humanJudgement: [
            "that the stated classification is that of the software or hardware the key opens (15 CFR 734.19(b))",
          ],
        });
      }
      if (q.fact(accessInformation.name) === true) {
        return met("access information needs what a release of the technology or software would need", {
          humanJudgement: [
            "that the stated item is the technology or software the access information releases (15 CFR 734.19(a))",
          ],
        });
      }
      return notMet("nothing says that the item is a software key or access information");
    }),
  ],
});

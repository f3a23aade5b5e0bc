import { type ExceptionRule, exception, ruledOut, seen } from "../../../../src/authoring/index.ts";
import { nationalSecurityLine } from "./740.4-gbs.ts";
import { codeOf, isTechnologyOrSoftware } from "./item-scope.ts";

const ASSURANCE =
  "a written assurance of the importer is received before: no reexport or release to nationals of Country Group D:1, E:1 or E:2, and no direct product there that is controlled for NS reasons (15 CFR 740.6(a))";

/** 15 CFR 740.6: technology and software controlled for national security alone, to Country Group B except Sudan and Ukraine. */
export const underRestriction: ExceptionRule = exception({
  symbol: "TSR",
  section: "15 CFR 740.6",
  title: "technology and software under restriction",
  versions: [
    seen("2025-01-16", "90 FR 4615", (q, _requirement, all) =>
      isTechnologyOrSoftware(q)
        ? nationalSecurityLine(q, "TSR", "15 CFR 740.6(a)", all, [
            ASSURANCE,
            ...(codeOf(q) === "3E069"
              ? ["the assurance also names Country Group D:5, Macau and the places of 3A999 (15 CFR 740.6(a)(1)(iv))"]
              : []),
          ])
        : ruledOut("License Exception TSR is for technology and software", "15 CFR 740.6(a)"),
    ),
  ],
});

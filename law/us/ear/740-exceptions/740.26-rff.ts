import { type ExceptionRule, exception, from, ruledOut } from "../../../../src/authoring/index.ts";
import { codeOf, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const OUT = ["3B001", "3B002", "3B993", "3B994", "3D992", "3D993", "3D994", "3E992", "3E993", "3E994"];

/** 15 CFR 740.26: restricted fabrication facilities, that is, Entity List entries that name this section. */
export const restrictedFabrication: ExceptionRule = exception({
  symbol: "RFF",
  section: "15 CFR 740.26",
  title: "Restricted Fabrication Facility",
  versions: [
    from(
      "2024-12-02",
      "89 FR 96814, as amended at 90 FR 5309",
      (q, requirement, all) => {
        const names = q.transaction.parties
          .flatMap((p) => p.listings)
          .some((l) => l.list === "us/bis-entity-list" && /740\.26|\bRFF\b/.test(l.terms.requirement?.raw ?? ""));
        if (!names || !requiredBy(requirement, "744"))
          return ruledOut("no party's entry names 15 CFR 740.26", "15 CFR 740.26(b)");
        if (OUT.includes(codeOf(q))) return ruledOut(`${codeOf(q)} is left out`, "15 CFR 740.26(a)");
        return offer(q, "RFF", all, "a party's entry names 15 CFR 740.26", [
          "BIS is notified 45 days before (15 CFR 740.26(d)(1))",
          "not for keeping named equipment running, and not to produce advanced-node integrated circuits (15 CFR 740.26(c))",
          "installation and yearly end-use reports are made (15 CFR 740.26(e))",
        ]);
      },
      { readOn: "2026-07-30" },
    ),
  ],
});

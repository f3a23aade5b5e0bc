import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { ENFORCEMENT_NOTE } from "./740.27-aia.ts";
import { destinationOf, headquarteredInMacauOrD5, macauOrD5 } from "./destinations.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const ITEMS = [
  "3A001.z.1.a",
  "3A001.z.2.a",
  "3A001.z.3.a",
  "3A001.z.4.a",
  "3A090.a",
  "4A003.z.1.a",
  "4A003.z.2.a",
  "4A004.z.1",
  "4A005.z.1",
  "4A090.a",
  "5A004.z.1.a",
  "5A004.z.2.a",
  "5A992.z.1",
];

function lpp(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const among = itemAmong(q, ITEMS);
  if (among === "outside") return ruledOut(`${codeOf(q)} is not an item of 15 CFR 740.29(b)`, "15 CFR 740.29(b)");
  if (among === "unknown") return exceptionNotEvaluated("state the paragraph of the entry");
  if (requiredBy(requirement, "744") || requiredBy(requirement, "746"))
    return ruledOut(`${requirement.citation} is not overcome by LPP`, "15 CFR 740.29(e)");
  if (!["export", "reexport"].includes(q.transaction.kind))
    return ruledOut("exports and reexports only", "15 CFR 740.29(a)");
  if (macauOrD5(destinationOf(q), q.on))
    return ruledOut(`${placeName(destinationOf(q))} is Macau or in Country Group D:5`, "15 CFR 740.29(c)(1)");
  if (headquarteredInMacauOrD5(q) === "yes")
    return ruledOut("the ultimate consignee is seated in Macau or Country Group D:5", "15 CFR 740.29(c)(2)");
  return offer(q, "LPP", all, `low processing performance to ${placeName(destinationOf(q))}`, [
    "all exporters together send the ultimate consignee no more than 26,900,000 TPP in the calendar year",
    "neither headquarters nor ultimate parent of the ultimate consignee is in Macau or Country Group D:5",
    "the ultimate consignee's certification is obtained before, and sent to BIS within 30 days (15 CFR 740.29(f), (g))",
    ENFORCEMENT_NOTE,
  ]);
}

/** 15 CFR 740.29: small amounts of computing power to one consignee a year. */
export const lowProcessing: ExceptionRule = exception({
  symbol: "LPP",
  section: "15 CFR 740.29",
  title: "Low Processing Performance",
  versions: [
    from("2025-01-13", "90 FR 4559", lpp, {
      readOn: "2026-07-30",
      note: "no one had to comply before 2025-05-15 (90 FR 4544)",
    }),
  ],
});

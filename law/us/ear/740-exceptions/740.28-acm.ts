import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { authorizedDesigner, ENFORCEMENT_NOTE } from "./740.27-aia.ts";
import { destinationOf, headquarteredInMacauOrD5, macauOrD5 } from "./destinations.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const manufacturing = fact(
  "advancedComputingManufacturing",
  "does a private sector end user develop, produce or store the items, for customers outside Macau and Country Group D:5?",
  "customer",
);

const ITEMS = [
  "3A001.z",
  "3A090.a",
  "3A090.b",
  "3A090.c",
  "4A003.z",
  "4A004.z",
  "4A005.z",
  "4A090",
  "4D090",
  "5A002.z",
  "5A004.z",
  "5A992.z",
  "5D002.z",
  "5D992.z",
];

function acm(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const among = itemAmong(q, ITEMS);
  if (among === "outside") return ruledOut(`${codeOf(q)} is not an item of 15 CFR 740.28(b)`, "15 CFR 740.28(b)");
  if (among === "unknown") return exceptionNotEvaluated("state the paragraph of the entry");
  if (requiredBy(requirement, "744") || requiredBy(requirement, "746"))
    return ruledOut(`${requirement.citation} is not overcome by ACM`, "15 CFR 740.28");
  if (macauOrD5(destinationOf(q), q.on))
    return ruledOut(`${placeName(destinationOf(q))} is Macau or in Country Group D:5`, "15 CFR 740.28(c)");
  if (headquarteredInMacauOrD5(q) === "yes")
    return ruledOut("the consignee is seated in Macau or Country Group D:5", "15 CFR 740.28(c)");
  const use = q.fact(manufacturing.name);
  if (use === false)
    return ruledOut("not for development, production or storage by a private sector end user", "15 CFR 740.28(a)");
  if (use !== true) return exceptionNotEvaluated(`state ${manufacturing.name}`);
  if (itemAmong(q, ["3A090.a", "5A992.z.1"]) === "inside" && q.fact(authorizedDesigner.name) !== true)
    return exceptionNotEvaluated(`state ${authorizedDesigner.name}`);
  return offer(q, "ACM", all, "manufacturing by a private sector end user", [
    "the end user is not owned or controlled by a government other than that of the United States",
    "items in and out of the facility are accounted for every six months (15 CFR 740.28(e))",
    ENFORCEMENT_NOTE,
  ]);
}

/** 15 CFR 740.28: advanced computing items for private manufacturers, outside Macau and D:5. */
export const computeManufacturing: ExceptionRule = exception({
  symbol: "ACM",
  section: "15 CFR 740.28",
  title: "Advanced Compute Manufacturing",
  facts: [manufacturing, authorizedDesigner],
  versions: [
    from("2025-01-13", "90 FR 4559, as amended at 90 FR 5309", acm, {
      readOn: "2026-07-30",
      note: "no one had to comply before 2025-05-15 (90 FR 4544)",
    }),
  ],
});

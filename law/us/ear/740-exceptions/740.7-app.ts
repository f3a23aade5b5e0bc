import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { inTier1, inTier3 } from "./computer-tiers.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const forComputers = fact(
  "item.forComputersOf4A003",
  "is the software or technology specially designed or modified for computers, assemblies or components of 4A003?",
  "engineer",
);

const RESTRICTIONS = [
  "no nuclear, chemical, biological or missile end use or end user (15 CFR 740.7(b)(5))",
  "the item will not be used to raise the Adjusted Peak Performance beyond what the destination may have (15 CFR 740.7(b)(4))",
  "reexport and transfer need prior authorization, and the consignee is told so (15 CFR 740.7(b)(3))",
  "reports of 15 CFR 743.1 are made where they are due",
];

function commodity(q: Asking, all: readonly Requirement[]): ExceptionOpinion {
  const to = destinationOf(q);
  if (inTier3(to, q.on))
    return ruledOut(`${placeName(to)} is in Computer Tier 3, where no commodity is eligible`, "15 CFR 740.7(d)(2)");
  if (!inTier1(to, q.on)) return ruledOut(`${placeName(to)} is in no Computer Tier`, "15 CFR 740.7(c)(1)");
  const related = itemAmong(q, ["4A003.g", "4A003.z.2", "4A003.z.4"]);
  if (related === "inside" && q.fact("item.shippedWithEligibleComputer") !== true) {
    return ruledOut(
      "related equipment of 4A003.g, .z.2 and .z.4 goes only together with an eligible computer",
      "15 CFR 740.7(b)(1)",
    );
  }
  const computer = itemAmong(q, ["4A003.b", "4A003.c"]);
  if (computer === "unknown") return exceptionNotEvaluated("state the paragraph of 4A003");
  return offer(q, "APP", all, `${placeName(to)} is in Computer Tier 1`, RESTRICTIONS);
}

function technology(q: Asking, all: readonly Requirement[]): ExceptionOpinion {
  const deemed = /^deemed/.test(q.transaction.kind);
  if (q.fact(forComputers.name) !== true) return exceptionNotEvaluated(`state ${forComputers.name}`);
  if (goesTo(q, "A:5"))
    return offer(q, "APP", all, "software or technology for 4A003 computers, to Country Group A:5", RESTRICTIONS);
  if (!deemed)
    return ruledOut(
      "outside Country Group A:5 technology and source code go by deemed export alone",
      "15 CFR 740.7(c)(3), (d)(3)",
    );
  if (!inTier1(destinationOf(q), q.on) && !inTier3(destinationOf(q), q.on))
    return ruledOut("the national is of no Computer Tier", "15 CFR 740.7");
  return exceptionNotEvaluated(
    "state the Adjusted Peak Performance: the limits for deemed exports differ by tier and kind of technology",
  );
}

function app(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const code = codeOf(q);
  if (requiredBy(requirement, "744"))
    return ruledOut(`${requirement.citation} is not overcome by APP`, "15 CFR 740.7(b)(5)");
  if (code === "4A003") return commodity(q, all);
  if (code === "4D001" || code === "4E001") return technology(q, all);
  return ruledOut(
    "License Exception APP is for computers of 4A003 with their software and technology",
    "15 CFR 740.7(a)",
  );
}

/** 15 CFR 740.7: computers of 4A003 to Computer Tier 1, and their technology and software; nothing tangible to Tier 3. */
export const computers: ExceptionRule = exception({
  symbol: "APP",
  section: "15 CFR 740.7",
  title: "computers",
  facts: [forComputers],
  versions: [seen("2026-07-30", "71 FR 20883", app)],
});

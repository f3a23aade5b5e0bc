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
import { placeCode, type Requirement } from "../../../../src/vocabulary/index.ts";
import { exporterHeadquarters, exporterUltimateParentHeadquarters } from "../facts.ts";
import { insideUnitedStates } from "../territories.ts";
import { macauOrD5, placeIn } from "./destinations.ts";
import { itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const density = fact(
  "item.memoryBandwidthDensity",
  "what is the memory bandwidth density, in GB/s per square millimeter?",
  "engineer",
  [2, 3.3],
);

const designerBuys = fact(
  "boughtByDesignerOfPackage",
  "does the designer of the co-packaged commodity buy the memory itself?",
  "customer",
);
const toPackagingSite = fact(
  "sentDirectlyToPackagingSite",
  "is the memory sent directly to the packaging site, and to no distributor?",
  "exporter",
);

/** What must be so where a fact was not stated. */
const CONDITION_OF: Readonly<Record<string, string>> = {
  [exporterHeadquarters.name]:
    "the sender has its headquarters in the United States or Country Group A:5, and no ultimate parent in Macau or Country Group D:5 (15 CFR 740.25(b))",
  [density.name]: "the memory bandwidth density is less than 3.3 GB/s per square millimeter (15 CFR 740.25(c))",
  [designerBuys.name]: "the designer of the co-packaged commodity buys the memory itself (15 CFR 740.25(c)(1))",
  [toPackagingSite.name]:
    "the memory goes directly to the packaging site, to no distributor (15 CFR 740.25(c)(2), (d))",
};

const place = (q: Asking, name: string) => {
  const value = q.fact(name);
  return typeof value === "string" ? placeCode(value) : undefined;
};

/** 744.23(c) opens, against 744.23(a)(3)(i) alone of Part 744, what 740.2(a)(9)(ii) leaves; HBM is among it. */
function hbm(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const among = itemAmong(q, ["3A090.c"]);
  if (among === "outside") return ruledOut("License Exception HBM is for 3A090.c", "15 CFR 740.25(a)");
  if (among === "unknown") return exceptionNotEvaluated("state the paragraph of 3A090");
  const opened = requirement.citation.startsWith("15 CFR 744.23(a)(3)(i)");
  if ((requiredBy(requirement, "744") && !opened) || requiredBy(requirement, "746"))
    return ruledOut(`${requirement.citation} is not overcome by HBM`, "15 CFR 740.25");
  const seat = place(q, exporterHeadquarters.name);
  const parent = place(q, exporterUltimateParentHeadquarters.name);
  const bandwidth = q.fact(density.name);
  if (seat !== undefined && !insideUnitedStates(seat) && !placeIn(q.on, seat, "A:5"))
    return ruledOut(
      "the sender's headquarters are outside the United States and Country Group A:5",
      "15 CFR 740.25(b)",
    );
  if (parent !== undefined && macauOrD5(parent, q.on))
    return ruledOut("the sender's ultimate parent is in Macau or Country Group D:5", "15 CFR 740.25(b)");
  if (typeof bandwidth === "number" && bandwidth >= 3.3)
    return ruledOut("memory bandwidth density of 3.3 GB/s per square millimeter or more", "15 CFR 740.25(c)");
  if (q.fact(designerBuys.name) === false || q.fact(toPackagingSite.name) === false)
    return ruledOut("not bought by the designer, or not sent to the packaging site", "15 CFR 740.25(c), (d)");
  const open = [
    seat === undefined ? exporterHeadquarters.name : undefined,
    bandwidth === undefined ? density.name : undefined,
    q.fact(designerBuys.name) === undefined ? designerBuys.name : undefined,
    q.fact(toPackagingSite.name) === undefined ? toPackagingSite.name : undefined,
  ].filter((name) => name !== undefined);
  return offer(q, "HBM", all, "high bandwidth memory of 3A090.c, which the entry's own line opens HBM for", [
    ...open.map((name) => CONDITION_OF[name]).filter((c) => c !== undefined),
    "finished packages meet no threshold of 3A090, and are confirmed or counted as 15 CFR 740.25(c)(2) says",
    "no co-packaging at an advanced-node facility in Macau or Country Group D:5 (15 CFR 740.25(d)(3))",
    "differences above one percent are reported (15 CFR 740.25(e))",
  ]);
}

/** 15 CFR 740.25: high bandwidth memory for packaging. */
export const highBandwidthMemory: ExceptionRule = exception({
  symbol: "HBM",
  section: "15 CFR 740.25",
  title: "High Bandwidth Memory",
  facts: [density, designerBuys, toPackagingSite],
  versions: [from("2024-12-02", "89 FR 96814", hbm, { readOn: "2026-07-30" })],
});

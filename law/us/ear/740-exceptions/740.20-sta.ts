import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { civilTelecommunicationsUse, itemRangeKm } from "../facts.ts";
import { neverUnderSta } from "./740.20-sta-items.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { covers } from "./entry-line.ts";
import {
  chartControls,
  codeOf,
  entryOf,
  is9x515,
  is600Series,
  itemAmong,
  onlyReason,
  requiredBy,
} from "./item-scope.ts";
import { offer } from "./offer.ts";

const partiesApprovedBefore = fact(
  "partiesPreviouslyAuthorized",
  "were the purchaser, every consignee and the end user named before on a license or other authorization of BIS or the Department of State?",
  "exporter",
);

const determined = fact(
  "item.staEligibilityDetermined",
  "has BIS determined the end item eligible for License Exception STA (15 CFR 740.20(g))?",
  "exporter",
);

const carriesFar = fact(
  "item.payload500kgTo300km",
  "can the unmanned aircraft deliver a payload of at least 500 kg to a range of at least 300 km?",
  "engineer",
);

const payloadKg = fact("item.payloadKg", "what is the largest payload, in kilograms?", "engineer", [5, 500]);

/** 15 CFR 740.20(c)(1)(i): reasons that STA may overcome towards Country Group A:5. */
const REASONS_A5 = new Set(["NS", "CB", "NP", "RS", "CC", "SI"]);

/** Spacecraft and payloads that go under STA only after a determination of BIS (STA line of 9A515). */
const SPACECRAFT = ["9A515.a.1", "9A515.a.2", "9A515.a.3", "9A515.a.4", "9A515.g"];

/** What the STA line of the entry says towards the group: out, or what the item must not be. */
function entryBars(q: Asking, group: "A:5" | "A:6"): ExceptionOpinion | readonly string[] {
  const bars = entryOf(q)?.sta?.barred.filter((b) => b.to.includes(group)) ?? [];
  const undetermined = bars.some((b) => b.unlessDetermined) && q.fact(determined.name) !== true;
  if (undetermined && itemAmong(q, SPACECRAFT) === "inside")
    return ruledOut(
      "the STA line of 9A515 bars these spacecraft until BIS has determined them eligible (15 CFR 740.20(g))",
      "15 CFR Part 774, Supplement No. 1, 9A515",
    );
  const spacecraft = codeOf(q) !== "9A515" || itemAmong(q, ["9A515.a", "9A515.g", "9A515.h"]) !== "outside";
  const open = bars.filter((b) => !(b.unlessDetermined && (q.fact(determined.name) === true || !spacecraft)));
  const answers = open.map((b) => covers(q, b.covers));
  if (answers.some((a) => a.is === "yes")) {
    return ruledOut(
      `the STA line of ${codeOf(q)} bars it towards Country Group ${group}`,
      `15 CFR Part 774, Supplement No. 1, ${codeOf(q)}`,
    );
  }
  if (answers.some((a) => a.is === "unknown" && a.words.length === 0)) {
    return exceptionNotEvaluated(`the STA line of ${codeOf(q)} may bar it: state the paragraph`);
  }
  return answers.flatMap((a) => a.words).map((words) => `the STA line of ${codeOf(q)} does not bar it: ${words}`);
}

/** Can the aircraft carry 500 kg over 300 km: as stated, or by its range or payload; undefined while open. */
function carries500kgOver300km(q: Asking): boolean | undefined {
  const told = q.fact(carriesFar.name);
  if (typeof told === "boolean") return told;
  const { range, payload } = { range: q.fact(itemRangeKm.name), payload: q.fact(payloadKg.name) };
  if ((typeof range === "number" && range < 300) || (typeof payload === "number" && payload < 500)) return false;
  return undefined;
}

/** Which group the destination is in for STA, or why none fits the reasons for control. */
function groupFor(q: Asking, all: readonly Requirement[], uavs: readonly string[]): "A:5" | "A:6" | ExceptionOpinion {
  const to = placeName(destinationOf(q));
  const controls = chartControls(all);
  if (goesTo(q, "A:5")) {
    const mt = controls.includes("MT");
    const uav = uavs.includes(codeOf(q));
    const beyond = controls.filter((c) => !REASONS_A5.has(c) && !(c === "MT" && uav));
    if (beyond.length > 0)
      return ruledOut(
        `controlled for ${beyond.join(", ")} reasons, which STA does not overcome`,
        "15 CFR 740.20(b)(1), (b)(2)(iii)",
      );
    if (mt && carries500kgOver300km(q) === true)
      return ruledOut("the aircraft can carry 500 kg over 300 km", "15 CFR 740.20(c)(1)(ii)(A)");
    return "A:5";
  }
  if (!goesTo(q, "A:6")) return ruledOut(`${to} is in neither Country Group A:5 nor A:6`, "15 CFR 740.20(c)");
  return onlyReason(all, "NS")
    ? "A:6"
    : ruledOut(
        `towards Country Group A:6 NS must be the only reason; here: ${controls.join(", ")}`,
        "15 CFR 740.20(c)(2)",
      );
}

/** What 740.20(b)(3)(ii) and (c)(1) add for 600 series items. */
const OF_600_SERIES = [
  "600 series: the purchaser, every consignee and the end user were named before on a license or other authorization",
  "600 series: in the end for a government of Country Group A:5 or the United States, or for making, running or mending an item there for one (740.20(b)(3)(ii))",
];

const CONDITIONS = [
  "the ECCN is given to the consignee, and a prior consignee statement is obtained (15 CFR 740.20(d)(1), (2))",
  "each shipment is notified to the consignee, and the log is kept (15 CFR 740.20(d)(2), (3))",
  "no later reexport under License Exception APR (a) or (b) (15 CFR 740.20(e))",
];

const SERIES_600 = [
  "the ultimate end user is a government agency of Country Group A:5 or the United States, or another case of 15 CFR 740.20(b)(3)(ii)",
  "600 Series Major Defense Equipment under the contract is worth $25,000,000 at most (15 CFR 740.20(b)(3)(iv))",
];

const sta =
  (uavs: readonly string[]) =>
  (q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion => {
    for (const part of ["744", "746"]) {
      const by = all.find((r) => requiredBy(r, part));
      if (by)
        return ruledOut(
          `${by.citation} requires a license, and STA does not reach Part ${part}`,
          "15 CFR 740.20(b)(2)(i)",
        );
    }
    if (requiredBy(requirement, "738") && requirement.control === undefined)
      return ruledOut("STA stands in for licenses that Part 742 requires", "15 CFR 740.20(a)");
    if (q.transaction.item.classification.kind !== "ccl")
      return ruledOut("the item is on no entry", "15 CFR 740.20(a)");
    const never = neverUnderSta(q);
    if (never) return never;
    const group = groupFor(q, all, uavs);
    if (typeof group !== "string") return group;
    const barred = entryBars(q, group);
    if ("status" in barred) return barred;
    if (group === "A:6" && codeOf(q) === "9B001")
      return ruledOut("9B001 does not go to Country Group A:6 under STA", "15 CFR 740.20(b)(2)(viii)(A)");
    const before = q.fact(partiesApprovedBefore.name);
    if (is600Series(q) && before === false)
      return ruledOut("600 series items go only to parties authorized before", "15 CFR 740.20(c)(1)(i), note");
    return offer(
      q,
      "STA",
      all,
      `${placeName(destinationOf(q))} is in Country Group ${group}, and the reasons for control are among those STA overcomes`,
      [
        ...CONDITIONS,
        ...(chartControls(all).includes("MT") && carries500kgOver300km(q) === undefined
          ? [
              "the aircraft cannot carry 500 kg over 300 km: state item.payload500kgTo300km (15 CFR 740.20(c)(1)(ii)(A))",
            ]
          : []),
        ...(is600Series(q) ? OF_600_SERIES : []),
        ...barred,
        ...(is600Series(q) ? SERIES_600 : []),
        ...(is600Series(q) || is9x515(q)
          ? ["the consignee agrees to end-use checks by the U.S. Government (15 CFR 740.20(d)(2)(viii))"]
          : []),
      ],
    );
  };

/** 15 CFR 740.20: strategic trade authorization towards Country Groups A:5 and A:6. */
export const strategicTrade: ExceptionRule = exception({
  symbol: "STA",
  section: "15 CFR 740.20",
  title: "Strategic Trade Authorization",
  facts: [partiesApprovedBefore, determined, civilTelecommunicationsUse, carriesFar, payloadKg, itemRangeKm],
  versions: [
    from("2026-08-13", "91 FR 52501", sta(["9A012", "9A120", "9A610"])),
    seen("2026-07-30", "76 FR 35287", sta(["9A012", "9A120"])),
  ],
});

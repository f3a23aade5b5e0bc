import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { destinationOf, goesTo, groupWords } from "./destinations.ts";
import { entryLine } from "./entry-line.ts";
import { chartControls, isTechnologyOrSoftware, onlyReason } from "./item-scope.ts";
import { offer } from "./offer.ts";

/** Country Group B less the two countries that GBS and TSR leave out; undefined when the destination is inside. */
export function outsideGroupB(q: Asking): string | undefined {
  const to = destinationOf(q);
  if (!goesTo(q, "B")) return groupWords(q, "B");
  return ["SD", "UA"].includes(to) ? `${placeName(to)} is left out by name` : undefined;
}

/** What the two sections share: the line of the entry, and national security as the only reason. */
export function nationalSecurityLine(
  q: Asking,
  symbol: "GBS" | "TSR",
  section: string,
  all: readonly Requirement[],
  conditions: readonly string[],
): ExceptionOpinion {
  const outside = outsideGroupB(q);
  if (outside) return ruledOut(outside, section);
  if (!onlyReason(all, "NS")) {
    const reasons = chartControls(all).join(", ") || "none of the chart";
    return ruledOut(`only for items that need a license for NS reasons alone; here: ${reasons}`, section);
  }
  const line = entryLine(q, symbol, all);
  if (line.is === "closed") return ruledOut(line.because, section);
  if (line.is === "unsettled") return exceptionNotEvaluated(line.because);
  return offer(q, symbol, all, "Country Group B, NS the only reason, and the entry says yes", [
    ...conditions,
    ...line.conditions,
  ]);
}

/** 15 CFR 740.4: commodities controlled for national security alone, to Country Group B except Sudan and Ukraine. */
export const groupB: ExceptionRule = exception({
  symbol: "GBS",
  section: "15 CFR 740.4",
  title: "shipments to Country Group B countries",
  versions: [
    seen("2020-12-28", "85 FR 84213, 86 FR 4933", (q, _requirement, all) =>
      isTechnologyOrSoftware(q)
        ? ruledOut("License Exception GBS is for commodities", "15 CFR 740.4")
        : nationalSecurityLine(q, "GBS", "15 CFR 740.4", all, ["reports of 15 CFR 743.1 are made where they are due"]),
    ),
  ],
});

import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { goesTo, groupWords } from "./destinations.ts";
import { entryLine } from "./entry-line.ts";
import { isTechnologyOrSoftware } from "./item-scope.ts";
import { offer } from "./offer.ts";

const dollars = (usd: number) => `$${usd.toLocaleString("en-US")}`;

const encryptionSpare = (all: readonly Requirement[]) =>
  all.some((r) => r.control === "EI")
    ? ["the component or spare part supports a commodity authorized before (15 CFR 740.3(d)(5))"]
    : [];

function lvs(q: Asking, _requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  if (isTechnologyOrSoftware(q)) return ruledOut("License Exception LVS is for commodities", "15 CFR 740.3(a)");
  if (q.transaction.item.classification.kind !== "ccl")
    return ruledOut("EAR99 items have no LVS limit", "15 CFR 740.3(a)");
  if (!goesTo(q, "B")) return ruledOut(groupWords(q, "B"), "15 CFR 740.3(b)");
  const line = entryLine(q, "LVS", all);
  if (line.is === "closed") return ruledOut(line.because, "15 CFR 740.3(b)");
  if (line.is === "unsettled" || line.limitUsd === undefined) {
    return exceptionNotEvaluated(line.is === "unsettled" ? line.because : "the entry prints no limit that applies");
  }
  const limit = line.limitUsd;
  const value = q.transaction.item.valueUsd;
  if (value !== undefined && value > limit) {
    return ruledOut(
      `${dollars(value)} is above the entry's limit of ${dollars(limit)} for one order`,
      "15 CFR 740.3(d)(1)",
    );
  }
  const order =
    value === undefined
      ? `the net value of the order under this entry is ${dollars(limit)} or less`
      : "the order is genuine and not split to meet the limit";
  return offer(q, "LVS", all, `${groupWords(q, "B")}, and the entry opens LVS up to ${dollars(limit)}`, [
    order,
    `exports under this entry to the same consignee stay within ${dollars(12 * limit)} in the calendar year (15 CFR 740.3(d)(2))`,
    ...line.conditions,
    ...encryptionSpare(all),
  ]);
}

/** 15 CFR 740.3: commodities of small value to Country Group B, up to the limit that the entry itself prints. */
export const limitedValue: ExceptionRule = exception({
  symbol: "LVS",
  section: "15 CFR 740.3",
  title: "shipments of limited value",
  versions: [seen("2025-09-30", "90 FR 47192", lvs)],
});

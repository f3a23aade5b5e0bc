import {
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { destinationOf } from "./destinations.ts";
import { offer } from "./offer.ts";

const agricultural = fact(
  "item.isAgriculturalCommodity",
  "is the item an agricultural commodity as 15 CFR Part 772 defines it (food, feed, fiber, fertilizer, livestock, …)?",
  "exporter",
);

/** Goods whose description alone says that they are agricultural commodities. */
const WORDS =
  /\b(?:agricultural commodit(?:y|ies)|wheat|corn|maize|rice|soy\w*|poultry|chicken|livestock|cattle|fertilizers?)\b/i;

/** 15 CFR 740.18: agricultural commodities to Cuba, after a notice to BIS. */
export const agriculture: ExceptionRule = exception({
  symbol: "AGR",
  section: "15 CFR 740.18",
  title: "agricultural commodities",
  facts: [agricultural],
  versions: [
    seen("2017-01-19", "66 FR 36681", (q, _requirement, all) => {
      if (destinationOf(q) !== "CU") return ruledOut("License Exception AGR goes to Cuba alone", "15 CFR 740.18(a)");
      if (q.transaction.item.classification.kind !== "ear99")
        return ruledOut("the item is not EAR99", "15 CFR 740.18(a)(2)");
      const stated = q.fact(agricultural.name);
      if (stated === false) return ruledOut("the item is not an agricultural commodity", "15 CFR 740.18(a)(1)");
      if (stated !== true && !WORDS.test(q.transaction.item.description ?? ""))
        return exceptionNotEvaluated(`state ${agricultural.name}`);
      return offer(q, "AGR", all, "an agricultural commodity to Cuba", [
        "it is an agricultural commodity as Part 772 defines it",
        "BIS was notified, and eleven business days passed without objection (15 CFR 740.18(c))",
        "a written contract, and shipment within twelve months of it (donations and samples apart)",
        "no Specially Designated Terrorist or Foreign Terrorist Organization, and no weapons use (15 CFR 740.18(b))",
      ]);
    }),
  ],
});

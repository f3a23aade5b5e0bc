import { type ExceptionRule, exception, from, ruledOut } from "../../../../src/authoring/index.ts";
import { destinationOf } from "./destinations.ts";
import { requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

/** 15 CFR 740.5: any EAR99 item to Syria since 2025-09-02, unless Part 744 requires a license (744.8 included). */
export const syriaPeace: ExceptionRule = exception({
  symbol: "SPP",
  section: "15 CFR 740.5",
  title: "Syria Peace and Prosperity",
  versions: [
    from("2025-09-02", "90 FR 42320", (q, _requirement, all) => {
      if (destinationOf(q) !== "SY") return ruledOut("License Exception SPP goes to Syria alone", "15 CFR 740.5(a)");
      if (q.transaction.item.classification.kind !== "ear99")
        return ruledOut("the item is not EAR99", "15 CFR 740.5(a)");
      const by744 = all.find((r) => requiredBy(r, "744"));
      if (by744)
        return ruledOut(`${by744.citation} requires a license, and SPP does not reach Part 744`, "15 CFR 740.5(b)");
      return offer(q, "SPP", all, "an EAR99 item to Syria", [
        "no license requirement of Part 744 applies, that of 15 CFR 744.8 for blocked persons included, unless OFAC authorized or exempted the transaction",
      ]);
    }),
  ],
});

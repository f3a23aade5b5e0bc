import { type Asking, rule, seen } from "../../../../src/authoring/index.ts";
import type { ExceptionReach } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control } from "../738-country-chart/index.ts";
import { itemEccnParagraph, itemForItems } from "../facts.ts";
import { review } from "./742.1-review.ts";

/** 738.3(a)(1): technology takes no exception at all; devices and software only GOV, for a U.S. agency. */
function reach(q: Asking): ExceptionReach {
  const technology = /^5E/.test(q.transaction.item.classification.code);
  return technology
    ? { kind: "none", by: "15 CFR 738.3(a)(1)" }
    : { kind: "only", symbols: ["GOV"], by: "15 CFR 738.3(a)(1)" };
}

/** 15 CFR 742.13(a)(1): items for the surreptitious interception of communications, to all destinations. */
const control: Control = {
  reason: "SL",
  section: "15 CFR 742.13",
  cite: () => "15 CFR 742.13(a)(1)",
  reach: (_, q) => reach(q),
  policy: () => [
    review(
      "15 CFR 742.13(b)(2)",
      "denial-policy",
      "generally denied, unless the exporter is a provider of communication services or acts for a U.S. government in the normal course of its work (742.13(b)(1))",
    ),
  ],
};

/** Communications intercepting devices. */
export const interceptionDevices = rule({
  section: "15 CFR 742.13",
  title: "communications intercepting devices, software and technology",
  generalProhibition: 1,
  versions: [seen("2024-04-19", "89 FR 28600", (q) => askControl(q, control))],
  facts: [itemEccnParagraph, itemForItems],
});

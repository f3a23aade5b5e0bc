import { type Asking, type ExceptionRule, exception, fact, ruledOut, seen } from "../../../../src/authoring/index.ts";
import { destinationOf } from "./destinations.ts";
import { entryOf } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const support = fact(
  "cubanPeopleUse",
  "which support for the Cuban people is it: private sector, civil society, communications, a presence OFAC authorized, or a temporary export?",
  "customer",
  ["private-sector", "civil-society", "communications", "authorized-presence", "temporary", "none"],
);

const NOT_STATE =
  "no use that primarily earns money for the state or serves its operation, and none of the officials the section lists";

const USES: readonly Use[] = [
  {
    stated: "private-sector",
    said: /\b(private sector|privately[ -]owned|private (business|entrepreneur|homes?|residences?)|self-employed|cooperative)/i,
    paragraph: "740.21(b)",
    conditions: ["for the Cuban private sector, or sold directly to individuals for personal or family use", NOT_STATE],
  },
  {
    stated: "civil-society",
    said: /\b(human rights|civil society|independent (media|journalis))/i,
    paragraph: "740.21(c)",
    conditions: ["for the activities and groups paragraph (c) names", NOT_STATE],
  },
  {
    stated: "communications",
    paragraph: "740.21(d)",
    conditions: ["for telecommunications infrastructure, news media or software of paragraph (d)", NOT_STATE],
  },
  {
    stated: "authorized-presence",
    paragraph: "740.21(e)",
    conditions: ["for a presence that OFAC authorizes under 31 CFR 515.573 or a specific license"],
  },
  { stated: "temporary", paragraph: "740.21(f)", conditions: ["for a use of paragraph (f), and back within one year"] },
];

/** EAR99, or controlled for anti-terrorism reasons only. */
function eligible(q: Asking): boolean {
  if (q.transaction.item.classification.kind === "ear99") return true;
  const reasons = entryOf(q)?.reasons ?? [];
  return reasons.length > 0 && reasons.every((r) => r === "AT");
}

const weigh = byUse("SCP", "15 CFR 740.21", support, USES);

/** 15 CFR 740.21: support for the Cuban people with EAR99 and AT-only items. Opens on the use stated. */
export const cubanPeople: ExceptionRule = exception({
  symbol: "SCP",
  section: "15 CFR 740.21",
  title: "Support for the Cuban People",
  facts: [support],
  versions: [
    seen("2019-10-21", "84 FR 56121", (q, requirement, all) => {
      if (destinationOf(q) !== "CU") return ruledOut("License Exception SCP goes to Cuba alone", "15 CFR 740.21(a)");
      return eligible(q)
        ? weigh(q, requirement, all)
        : ruledOut("the item is neither EAR99 nor controlled for AT reasons only", "15 CFR 740.21(b)");
    }),
  ],
});

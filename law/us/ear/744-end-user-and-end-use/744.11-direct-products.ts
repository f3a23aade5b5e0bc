/**
 * 15 CFR 744.11(a)(2): requirements for foreign-produced items that 734.9(e) brings inside, whether the listed entity is a
 * party or the item goes into what it makes, buys or orders. (i) footnote 1: all Part 740 exceptions may be tried. (iv)
 * footnote 4: none. (v) footnote 5: commodities of Category 3B, by where the sender is, has its headquarters and its
 * ultimate parent; 734.4(a)(9) reaches the same commodities.
 */
import { type Asking, from, joined, met, type Opinion, rule } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { footnoteParty } from "../734-scope/index.ts";
import { underRoutes } from "../direct-product-routes.ts";
import {
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
  itemEccnParagraph,
} from "../facts.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { footnote5Requires } from "./744.11-footnote-5-senders.ts";

const NONE: ExceptionReach = { kind: "none", by: "15 CFR 744.16(b)" };
const AS_ENTRY: ReviewPolicy = {
  citation: "15 CFR 744.11(a)(2)",
  policy: "see-section",
  words: "as the License Review Policy column of the entity's entry says",
};

/** (i): footnote 1. */
function paragraph_i(q: Asking): Opinion {
  const reason = "a foreign-produced item subject to the EAR under 734.9(e)(1), footnote 1";
  return underRoutes(q, ["15 CFR 734.9(e)(1)"], "not an item of 734.9(e)(1)", () => {
    const isParty = footnoteParty(q, 1).is !== "no";
    return met(reason, {
      requirements: [
        { citation: "15 CFR 744.11(a)(2)(i)", reason, generalProhibition: 3, exceptions: { kind: "ordinary" } },
      ],
      reviewPolicy: [
        {
          citation: "15 CFR 744.11(a)(2)(i)",
          policy: "case-by-case",
          words:
            "case by case for items that support telecom systems below the 5G level; the sophistication of the item is weighed",
        },
      ],
      humanJudgement: isParty
        ? [
            "which reading governs a footnote 1 entity that is itself a party: (a)(2)(i) opens every Part 740 exception, 744.11(a) only those its entry names; the text does not settle it",
          ]
        : [],
    });
  });
}

/** (iv): footnote 4. */
function paragraph_iv(q: Asking): Opinion {
  const reason = "a foreign-produced item subject to the EAR under 734.9(e)(2), footnote 4";
  return underRoutes(q, ["15 CFR 734.9(e)(2)"], "not an item of 734.9(e)(2)", () =>
    met(reason, {
      requirements: [{ citation: "15 CFR 744.11(a)(2)(iv)", reason, generalProhibition: 3, exceptions: NONE }],
      reviewPolicy: [AS_ENTRY],
    }),
  );
}

/** (v): footnote 5 and advanced-node facilities, by sender. */
function paragraph_v(q: Asking): Opinion {
  return underRoutes(
    q,
    ["15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"],
    "not a commodity of 734.9(e)(3) or 734.4(a)(9)",
    () =>
      opinionOn(footnote5Requires(q), {
        yes: "a foreign-produced commodity under 734.9(e)(3) or 734.4(a)(9), sent by an entity that (a)(2)(v)(A) names",
        no: "no sender that 744.11(a)(2)(v)(A) names for this commodity",
        open: "where the sender is, has its headquarters or its ultimate parent is not known",
        finding: {
          requirements: [
            {
              citation: "15 CFR 744.11(a)(2)(v)",
              reason:
                "a foreign-produced commodity under 734.9(e)(3) or 734.4(a)(9), sent by an entity that (a)(2)(v)(A) names",
              generalProhibition: 3,
              exceptions: NONE,
            },
          ],
          reviewPolicy: [AS_ENTRY],
        },
      }),
  );
}

const section = (q: Asking) =>
  joined([paragraph_i(q), paragraph_iv(q), paragraph_v(q)], "no foreign-produced item of 734.9(e)");

/** Foreign-produced items and the Entity List. */
export const entityListDirectProducts = rule({
  section: "15 CFR 744.11(a)(2)",
  title: "foreign-produced items under the Entity List direct product rules",
  generalProhibition: 3,
  facts: [
    exporterCountry,
    exporterHeadquarters,
    exporterUltimateParentHeadquarters,
    exportingCountryEquivalentControls,
    itemEccnParagraph,
  ],
  versions: [
    from("2020-05-15", "85 FR 29849, 87 FR 62200, 89 FR 96817", section, {
      readOn: "2026-03-25",
      note: "each footnote counts from the first day of its direct product rule in 734.9(e)",
    }),
  ],
});

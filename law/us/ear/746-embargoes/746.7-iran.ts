/**
 * 15 CFR 746.7: (a)(1)(i) items of the Commerce Control List with a CB, NP, NS, MT, RS, CC or AT column, and the entries
 * named; (a)(1)(ii) items of Supplement No. 7; (a)(1)(iii) foreign-produced items under 734.9(j). (c): no license
 * exceptions. (a)(2): OFAC's authorization counts as one here. (e): nothing subject to the EAR may go to Iran where OFAC
 * prohibits it, whether or not this section requires a license; so every item is OFAC's question.
 */
import { type Asking, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import type { Row } from "../774-commerce-control-list/index.ts";
import { insideOnlyUnder } from "../direct-product-routes.ts";
import {
  exporterCountry,
  inSupp7,
  itemEccnParagraph,
  itemFoodOrMedicine,
  itemHtsCode,
  ofacAuthorization,
} from "../facts.ts";
import { anyOf, settled, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { coveredByRows } from "./covered-by-rows.ts";
import { directProductRequirement, leftToPartner } from "./direct-products.ts";
import { isFoodOrMedicine } from "./food-and-medicine.ts";
import { goesTo, isEar99, onControlList } from "./place-tests.ts";
import { supplement7 } from "./tariff-supplements.ts";

/** (c). */
export const IRAN_EXCEPTIONS: ExceptionReach = { kind: "none", by: "15 CFR 746.7(c)" };

const POLICY: ReviewPolicy = {
  citation: "15 CFR 746.7(b)",
  policy: "denial-policy",
  words: "generally denied; case by case for humanitarian reasons and the safety of civil aviation",
};

/** The columns that (a)(1)(i) names. */
const COLUMNS = new Set("CB1 CB2 CB3 NP1 NP2 NS1 NS2 MT1 RS1 RS2 CC1 CC2 CC3 AT1 AT2".split(" "));
/** The entries that (a)(1)(i) names whole. */
const ENTRIES = new Set(
  "0A503 0A980 0A982 0A983 0E982 1C355 1C395 1C980 1C982 1C983 1C984 2A994 2D994 2E994 5A980 5D980 5E980".split(" "),
);

const hasNamedColumn = (row: Row): boolean => (row.columns ?? []).some((c) => COLUMNS.has(c));

/** (a)(1)(i): by column, or by the entry's number; the interception paragraphs of 5A001, 5D001, 5E001 carry columns too. */
function onList(q: Asking): Verdict {
  if (!onControlList(q)) return settled(false);
  return anyOf([settled(ENTRIES.has(q.transaction.item.classification.code)), coveredByRows(q, hasNamedColumn)]);
}

/** The route that (a)(1)(ii), (iii) and (iv) speak of. */
const IRAN_ROUTE = "15 CFR 734.9(j)";

function paragraph_a_1_i(q: Asking): Opinion {
  if (leftToPartner(q, IRAN_ROUTE))
    return notMet("inside only by 734.9(j) and sent from a partner country: 746.7(a)(1)(iv)(A) leaves it out");
  const reason = `${itemName(q)} has a column of the Country Chart that 746.7(a)(1)(i) names, or is an entry it names`;
  return opinionOn(onList(q), {
    yes: reason,
    no: "not an item that 746.7(a)(1)(i) names",
    open: "whether the item has a column that 746.7(a)(1)(i) names is not known",
    finding: {
      requirements: [{ citation: "15 CFR 746.7(a)(1)(i)", reason, item: itemName(q), exceptions: IRAN_EXCEPTIONS }],
      reviewPolicy: [POLICY],
    },
  });
}

function paragraph_a_1_ii(q: Asking): Opinion {
  if (insideOnlyUnder(q, [IRAN_ROUTE]))
    return notMet("(a)(1)(ii) leaves out items that are subject to the regulation only by 734.9(j)");
  const reason = "the item is listed in Supplement No. 7 to Part 746 by its tariff code";
  return opinionOn(isEar99(q) ? supplement7(q) : settled(false), {
    yes: reason,
    no: "not an EAR99 item of Supplement No. 7 to Part 746",
    open: "whether the item is listed in Supplement No. 7 to Part 746 is not known without its tariff code",
    finding: {
      requirements: [{ citation: "15 CFR 746.7(a)(1)(ii)", reason, exceptions: IRAN_EXCEPTIONS }],
      reviewPolicy: [POLICY],
    },
  });
}

/** (a)(1)(iii): foreign-produced items; food, medicine and medical devices of EAR99 are left out, as are partner countries. */
function paragraph_a_1_iii(q: Asking): Opinion {
  if (q.transaction.kind === "export" && q.transaction.item.origin === "US")
    return notMet("not a foreign-produced item");
  if (isFoodOrMedicine(q, true).is === "yes")
    return notMet("EAR99 food, medicine and medical devices are left out (746.7(a)(1)(iv)(B))");
  const reason = "a foreign-produced item subject to the EAR under 734.9(j)";
  const draft = { citation: "15 CFR 746.7(a)(1)(iii)", reason, exceptions: IRAN_EXCEPTIONS };
  return directProductRequirement(q, [IRAN_ROUTE], draft, POLICY);
}

/** (e): the question is OFAC's too, for every item. */
function paragraph_e(): Opinion {
  const reason =
    "nothing subject to the EAR may go to Iran where the Iranian Transactions and Sanctions Regulations (31 CFR part 560) prohibit it and OFAC has not authorized it";
  return {
    status: "met",
    because: reason,
    referrals: [
      {
        agency: "Department of the Treasury, Office of Foreign Assets Control (OFAC)",
        citation: "15 CFR 746.7(e)",
        reason,
      },
    ],
    asks: [ofacAuthorization.name],
  };
}

function section(q: Asking): Opinion {
  if (!goesTo(q, "IR")) return notMet("the destination is not Iran");
  const told = q.fact(ofacAuthorization.name);
  if (told === "authorized") {
    return notMet("OFAC has authorized the transaction, which counts as an authorization here (746.7(a)(2))", {
      humanJudgement: ["that the OFAC authorization covers the transaction and the item"],
    });
  }
  const referral = told === "exempt" ? [] : [paragraph_e()];
  return joined(
    [paragraph_a_1_i(q), paragraph_a_1_ii(q), paragraph_a_1_iii(q), ...referral],
    "746.7 asks nothing for this item",
  );
}

/** Iran. */
export const iran = rule({
  section: "15 CFR 746.7",
  title: "Iran",
  generalProhibition: 6,
  facts: [exporterCountry, itemEccnParagraph, itemFoodOrMedicine, itemHtsCode, inSupp7, ofacAuthorization],
  versions: [seen("2025-01-16", "89 FR 60565", section)],
});

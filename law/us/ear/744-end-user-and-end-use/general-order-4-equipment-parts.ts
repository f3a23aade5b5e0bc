/**
 * General Order No. 4 (Supplement No. 1 to Part 736, paragraph (d)), in the text of 2023-11-17: (1) less restricted parts of
 * semiconductor equipment, against 744.23(a)(4); (2) advanced computing items passing through for assembly, test or
 * distribution, against 742.6(a)(6)(iii). (3): both were printed to end on 2025-12-31; later notices were not read.
 */
import {
  type Asking,
  type ExceptionOpinion,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { entryOn } from "../774-commerce-control-list/index.ts";
import { asStated } from "./general-orders.ts";
import { headquarteredInMacauOrD5 } from "./headquarters.ts";

const directedByPartner = fact(
  "partsMadeAtDirectionOfPartnerFirm",
  "does the recipient make the equipment parts at the direction of a company headquartered in the United States or Country Group A:5 or A:6 that is not majority-owned from Macau or D:5?",
  "customer",
);

const passingThrough = fact(
  "advancedItemsOnlyPassThrough",
  "are the advanced computing items only integrated, mounted, tested or distributed there, for end use outside D:1, D:4 and D:5 by entities from elsewhere?",
  "customer",
);

/** (d)(1)(i): entries controlled for anti-terrorism reasons alone. */
function antiTerrorismAlone(q: Asking): boolean {
  const rows = entryOn(q.transaction.item.classification.code, q.on)?.rows ?? [];
  return rows.length > 0 && rows.every((row) => row.reason === "AT");
}

const SPENT = "the text read (2023-11-17) ends it on 2025-12-31; whether a later notice carried it on was not read";

/** Paragraph (d)(4) and (5); `what` may not be made at the direction of an entity from Macau or D:5. */
const conditions = (what: string): string[] => [
  "no party is on the Entity List or the MEU List, and no other prohibited end use is known (paragraph (d)(4)(i))",
  `never for making ${what} at the direction of an entity from Macau or D:5 (paragraph (d)(4)(ii))`,
  "directives and the parties that received them are kept on record (paragraph (d)(5))",
];

function equipmentParts(q: Asking): ExceptionOpinion {
  if (!antiTerrorismAlone(q)) return ruledOut("for items controlled for AT reasons alone", "paragraph (d)(1)(i)");
  return asStated(q, {
    declared: directedByPartner,
    yes: "parts made at the direction of a partner firm",
    conditions: conditions("Category 3B tools"),
    no: "the parts are not made at the direction of a partner firm",
    by: "paragraph (d)(1)(ii)",
  });
}

function passingItems(q: Asking): ExceptionOpinion {
  if (!destinationIn(q, "D:1", "D:4", "D:5") || destinationIn(q, "A:5", "A:6"))
    return ruledOut("for recipients in Country Groups D:1, D:4 and D:5 outside A:5 and A:6", "paragraph (d)(2)(ii)");
  const seat = headquarteredInMacauOrD5(q);
  if (seat.is === "yes")
    return ruledOut("the recipient is headquartered in Macau or Country Group D:5", "paragraph (d)(2)(ii)");
  const opinion = asStated(q, {
    declared: passingThrough,
    yes: "advanced computing items that only pass through for assembly, test or distribution",
    conditions: conditions("such items"),
    no: "the items do not only pass through",
    by: "paragraph (d)(2)(ii)",
  });
  return opinion.status !== "ruled_out" && seat.is === "unknown"
    ? exceptionNotEvaluated(`state ${passingThrough.name} and where the recipient has its headquarters`)
    : opinion;
}

const general =
  (spent: boolean) =>
  (q: Asking, requirement: Requirement): ExceptionOpinion => {
    const parts = requirement.citation.startsWith("15 CFR 744.23(a)(4)");
    const items = requirement.citation.startsWith("15 CFR 742.6(a)(6)(iii)");
    if (!parts && !items)
      return ruledOut("the general licenses overcome 744.23(a)(4) and 742.6(a)(6)(iii) and nothing else");
    const opinion = parts ? equipmentParts(q) : passingItems(q);
    return spent && opinion.status === "candidate" ? exceptionNotEvaluated(SPENT) : opinion;
  };

/** The temporary general licenses of General Order No. 4. */
export const equipmentPartsLicense = exception({
  symbol: "TGL-SME",
  section: "15 CFR Part 736, Supp. 1, General Order No. 4",
  title: "temporary general licenses for equipment parts and for advanced computing items passing through",
  facts: [directedByPartner, passingThrough],
  versions: [
    from("2026-01-01", "88 FR 73458", general(true), { note: SPENT }),
    from("2023-11-17", "88 FR 73458", general(false)),
  ],
});

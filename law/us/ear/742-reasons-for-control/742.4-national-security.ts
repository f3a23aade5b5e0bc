import { type Asking, rule, seen } from "../../../../src/authoring/index.ts";
import { type Citation, placeName, type ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control, destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { paragraphOf, type Row } from "../774-commerce-control-list/index.ts";
import {
  countryOfDestination,
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportingCountryEquivalentControls,
  itemEccnParagraph,
  itemForItems,
} from "../facts.ts";
import { NO } from "../three-valued.ts";
import { citedOr, is9x515, isMilitarySeries, review, toMilitaryRiskPlace, toRussiaOrBelarus } from "./742.1-review.ts";
import { deemedWorldwideExcluded, equipmentExcluded } from "./742.4-exclusions.ts";

const EQUIPMENT = "15 CFR 742.4(a)(4)";
const WORLDWIDE = "15 CFR 742.4(a)(5)";

/** (a)(1) Column 1 · (a)(2) Column 2 · (a)(3) small thermal cameras · (a)(4) semiconductor equipment · (a)(5) worldwide. */
function paragraph(row: Row, q: Asking): Citation {
  if (row.columns?.includes("NS1")) return "15 CFR 742.4(a)(1)";
  if (!row.columns?.includes("NS2")) return citedOr(row, EQUIPMENT, citedOr(row, WORLDWIDE, "15 CFR 742.4(a)"));
  const camera = q.transaction.item.classification.code === "6A003" && paragraphOf(q) === "b.4.b";
  const [elements, rate] = [q.fact("item.focalPlaneArrayElements"), q.fact("item.frameRateHz")];
  const large = (typeof elements === "number" && elements > 111_000) || (typeof rate === "number" && rate > 60);
  return camera && !large ? "15 CFR 742.4(a)(3)" : "15 CFR 742.4(a)(2)";
}

/** 742.4(b): the policies that may apply to the destination and the item, each with its paragraph. */
function policies(row: Row, q: Asking): ReviewPolicy[] {
  const cited = paragraph(row, q);
  if (cited === EQUIPMENT)
    return [
      review("15 CFR 742.4(b)(2)", "see-section", "as 15 CFR 744.23(d); case by case where 744.23 does not apply"),
    ];
  if (cited.startsWith(WORLDWIDE)) return [worldwideReview(q, "15 CFR 742.4(b)(10)")];
  return [...seriesReview(q), placeReview(q)];
}

/** 742.4(b)(10) and 742.6(b)(11) say the same of the worldwide controls. */
export function worldwideReview(q: Asking, citation: Citation): ReviewPolicy {
  if (destinationIn(q, "D:1", "D:5"))
    return review(citation, "denial-presumption", "presumption of denial for Country Groups D:1 and D:5");
  if (destinationIn(q, "A:1", "A:5", "A:6")) {
    return review(citation, "approval-presumption", "presumption of approval for Country Groups A:1, A:5 and A:6");
  }
  return review(citation, "case-by-case", "case by case outside Country Groups A:1, A:5, A:6, D:1 and D:5");
}

function seriesReview(q: Asking): ReviewPolicy[] {
  const citation = "15 CFR 742.4(b)(1)(ii)";
  if (is9x515(q) && (destinationIs(q, "CN") || destinationIn(q, "E:1"))) {
    return [review(citation, "denial-policy", "policy of denial for 9x515 items to China and Country Group E:1")];
  }
  if ((is9x515(q) || isMilitarySeries(q)) && destinationIn(q, "D:5")) {
    return [review(citation, "see-section", "reviewed as the arms embargo policies of 22 CFR 126.1 say")];
  }
  return [];
}

function placeReview(q: Asking): ReviewPolicy {
  if (toRussiaOrBelarus(q)) return review("15 CFR 742.4(b)(9)", "see-section", "as 15 CFR 746.8(b) says");
  if (toMilitaryRiskPlace(q)) {
    return review(
      "15 CFR 742.4(b)(7)",
      "case-by-case",
      "general policy of approval for civil end users and uses; presumption of denial for a material contribution to weapons systems",
    );
  }
  if (destinationIs(q, "IN"))
    return review("15 CFR 742.4(b)(8)", "approval-presumption", "general policy of approval for India");
  if (destinationIs(q, "KZ", "MN"))
    return review("15 CFR 742.4(b)(5)", "case-by-case", "enhanced favorable consideration for Kazakhstan and Mongolia");
  if (destinationIs(q, "LA", "KH"))
    return review(
      "15 CFR 742.4(b)(6)",
      "case-by-case",
      "case by case: an authorized use in Laos (and Cambodia before 2021-12-09), not likely to be diverted",
    );
  if (destinationIn(q, "D:1")) {
    return review(
      "15 CFR 742.4(b)(1)(i)",
      "case-by-case",
      "case by case: civil use, or no significant contribution to military potential",
    );
  }
  const to = placeName(q.transaction.destination.country);
  return review(
    "15 CFR 742.4(b)(1)(i)",
    "approval-presumption",
    `approval for ${to} unless there is a significant risk of diversion to Country Group D:1`,
  );
}

const control: Control = {
  reason: "NS",
  section: "15 CFR 742.4",
  cite: paragraph,
  excluded: (row, q) => {
    const cited = paragraph(row, q);
    if (cited === EQUIPMENT) return equipmentExcluded(q);
    return cited.startsWith(WORLDWIDE) ? deemedWorldwideExcluded(q) : NO;
  },
  policy: policies,
};

/** National security. */
export const nationalSecurity = rule({
  section: "15 CFR 742.4",
  title: "national security",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 742.4", (q) => askControl(q, control))],
  facts: [
    itemEccnParagraph,
    itemForItems,
    countryOfDestination,
    exporterCountry,
    exporterHeadquarters,
    exporterUltimateParentHeadquarters,
    exportingCountryEquivalentControls,
  ],
});

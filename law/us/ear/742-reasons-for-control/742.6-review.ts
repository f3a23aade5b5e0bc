import type { Asking } from "../../../../src/authoring/index.ts";
import type { Citation, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { is9x515, isMilitarySeries, review, toMacauOrD5 } from "./742.1-review.ts";
import { worldwideReview } from "./742.4-national-security.ts";

const FIREARMS = /^0(A50[12456789]|B50[15]|D50[15]|E50[145])$/;

/** 742.6(b): how applications for regional stability items are reviewed, by the paragraph of the requirement. */
export function regionalStabilityReview(cited: Citation, q: Asking): ReviewPolicy[] {
  const at = cited.slice("15 CFR 742.6".length);
  if (at.startsWith("(a)(10)")) return [worldwideReview(q, "15 CFR 742.6(b)(11)")];
  if (at.startsWith("(a)(6)(iii)")) return advancedComputingReview(q);
  if (at === "(a)(6)(i)(B)") return memoryReview();
  if (at.startsWith("(a)(6)"))
    return [
      review("15 CFR 742.6(b)(10)(i)", "see-section", "as 15 CFR 744.23(d); case by case where 744.23 does not apply"),
    ];
  if (at === "(a)(7)") return seriesYReview(q);
  if (at === "(a)(11)")
    return [
      review("15 CFR 742.6(b)(12)", "see-section", "as the entry of the listed entity says; 15 CFR 744.11(a)(2)(v)"),
    ];
  if (at === "(a)(12)") {
    return [
      review(
        "15 CFR 742.6(b)(13)",
        "case-by-case",
        "case by case: denied on an unacceptable risk of use in, or diversion to, an end use or end user of Part 744",
      ),
    ];
  }
  if (at === "(a)(13)")
    return [
      review(
        "15 CFR 742.6(b)(14)",
        "denial-presumption",
        "presumption of denial for end users headquartered outside the places of paragraph (a) of Supplement No. 5 to Part 740",
      ),
    ];
  if (at === "(a)(5)") return [review("15 CFR 742.6(b)(4)", "see-section", "as 15 CFR 746.3(b) says for Iraq")];
  if (destinationIs(q, "IN"))
    return [review("15 CFR 742.6(b)(7)", "approval-presumption", "general policy of approval for India")];
  return at.startsWith("(a)(4)") ? [columnTwoReview(q)] : columnOneReview(q);
}

function columnOneReview(q: Asking): ReviewPolicy[] {
  const { code } = q.transaction.item.classification;
  const special = FIREARMS.test(code) || is9x515(q);
  if (special && (destinationIs(q, "CN") || destinationIn(q, "E:1"))) {
    return [review("15 CFR 742.6(b)(1)(i)(F)", "denial-policy", "policy of denial to China and Country Group E:1")];
  }
  const embargoed = (special || isMilitarySeries(q)) && destinationIn(q, "D:5");
  return [
    review(
      "15 CFR 742.6(b)(1)(i)",
      "case-by-case",
      "case by case: national security and foreign policy interests, human rights among them",
    ),
    ...(embargoed
      ? [review("15 CFR 742.6(b)(1)(i)(D)", "see-section", "also as the arms embargo policies of 22 CFR 126.1 say")]
      : []),
  ];
}

function columnTwoReview(q: Asking): ReviewPolicy {
  const favored = destinationIs(q, "AT", "CY", "FI", "IE", "IL", "MT", "MX", "SG", "SE");
  if (favored && /^2[ADE]984$/.test(q.transaction.item.classification.code)) {
    return review(
      "15 CFR 742.6(b)(2)(ii)",
      "approval-presumption",
      "presumption of approval for a government end user or a person it designates",
    );
  }
  return review(
    "15 CFR 742.6(b)(2)(i)",
    "case-by-case",
    "generally considered favorably, case by case, unless it would destabilize the region",
  );
}

function seriesYReview(q: Asking): ReviewPolicy[] {
  if (destinationIs(q, "RU"))
    return [review("15 CFR 742.6(b)(9)", "see-section", "as 15 CFR 746.8(b) and 22 CFR 126.1 say")];
  if (is9x515(q) && destinationIs(q, "CN"))
    return [review("15 CFR 742.6(b)(8)", "denial-policy", "policy of denial for 9x515.y items to China")];
  return [
    review(
      "15 CFR 742.6(b)(8)",
      "case-by-case",
      "case by case, with human rights and the arms embargo policies of 22 CFR 126.1",
    ),
  ];
}

function memoryReview(): ReviewPolicy[] {
  const citation = "15 CFR 742.6(b)(10)(ii)";
  return [
    review(
      citation,
      "approval-presumption",
      "for entities with neither headquarters nor ultimate parent in Macau or Country Group D:5",
    ),
    review(citation, "denial-presumption", "for all other applications"),
  ];
}

/** First day of the case-by-case policy for certain exports from the United States to China and Macau (91 FR 1684). */
const RELAXED_FROM = "2026-01-15";
const D5_POLICY = "15 CFR 742.6(b)(10)(iii)(A)(1)";

/** 742.6(b)(10)(iii): advanced computing items. */
function advancedComputingReview(q: Asking): ReviewPolicy[] {
  if (toMacauOrD5(q)) return [macauOrD5Review(q)];
  return [
    review(
      "15 CFR 742.6(b)(10)(iii)(A)(1)",
      "denial-presumption",
      "presumption of denial for an entity headquartered, or with ultimate parent, in Macau or Country Group D:5",
    ),
    review(
      "15 CFR 742.6(b)(10)(iii)(A)(2)",
      "approval-presumption",
      "presumption of approval to the places of paragraph (a) of Supplement No. 5 to Part 740",
    ),
    review(
      "15 CFR 742.6(b)(10)(iii)(B)",
      "case-by-case",
      "elsewhere presumption of approval within the country allocation, policy of denial beyond it",
    ),
  ];
}

function macauOrD5Review(q: Asking): ReviewPolicy {
  const denial = (why: string) => review(D5_POLICY, "denial-presumption", `presumption of denial: ${why}`);
  if (q.on < RELAXED_FROM) return denial(`the case-by-case policy of 91 FR 1684 starts on ${RELAXED_FROM}`);
  const fromUs = q.transaction.kind === "export" && q.fact("exportFromUs") !== false;
  if (!fromUs) return denial("the case-by-case policy of 91 FR 1684 is for exports from the United States only");
  if (!destinationIs(q, "CN", "MO")) return denial("the case-by-case policy is for end users in China or Macau only");
  if (q.transaction.item.kind !== "commodity") return denial("the case-by-case policy is for commodities only");
  const [tpp, bandwidth] = [q.fact("tpp"), q.fact("dramBandwidthGBs")];
  if (typeof tpp === "number" && tpp >= 21_000) return denial(`TPP of ${tpp} is not below 21,000`);
  if (typeof bandwidth === "number" && bandwidth >= 6500)
    return denial(`DRAM bandwidth of ${bandwidth} GB/s is not below 6,500`);
  if (q.fact("commerciallyAvailableInUs") === false)
    return denial("the item is not shipped to commercial customers in the United States (Supp. 2 to Part 748, (dd))");
  const conditions =
    "TPP below 21,000, total DRAM bandwidth below 6,500 GB/s, and the information of Supplement No. 2 to Part 748, paragraph (dd): U.S. commercial availability, supply, security and U.S. third-party testing";
  const measured = typeof tpp === "number" && typeof bandwidth === "number";
  const given = q.fact("certificationsComplete") === true && measured;
  const words = given
    ? `case by case since ${RELAXED_FROM} (91 FR 1684), with ${conditions}`
    : `case by case since ${RELAXED_FROM} (91 FR 1684) provided ${conditions}; otherwise presumption of denial`;
  return review(D5_POLICY, "case-by-case", words);
}

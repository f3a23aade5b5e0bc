/**
 * How an application for a listed party would be reviewed, by the License Review Policy column of its entry
 * (15 CFR 744.16(c)(1)). A column may mix clauses: one that names the item's entry or paragraph speaks first, one that
 * says "all other items" speaks last, and one that describes items in words is shown with its words.
 */
import type { Asking } from "../../../../src/authoring/index.ts";
import {
  coversParagraph,
  type Listing,
  type PolicyClause,
  REVIEW_POLICIES,
  type ReviewPolicy,
} from "../../../../src/vocabulary/index.ts";

/**
 * Does a clause speak of the item? `perhaps` when its words describe items that only a person can recognize · `rest` for
 * what no other clause takes · `beside` a reference to another section, which stands beside the others.
 */
type Speaks = "yes" | "no" | "perhaps" | "rest" | "beside";

/** First day of the wording that names infectious disease and the Note to 1A995 (85 FR 44159). */
const MIXED_WORDING_FROM = "2020-07-22";

function speaksOf(q: Asking, clause: PolicyClause): Speaks {
  const { classification } = q.transaction.item;
  const words = clause.for.toLowerCase();
  if (words === "all-other" || /^all other|^everything else/.test(words)) return "rest";
  if (clause.policy === "see-section") return "beside";
  if (/^all$|^all items(?:$| subject to the ear$| to include )/.test(words)) return "yes";
  if (clause.eccns?.some((e) => namesItem(e, classification))) return "yes";
  if (/^(?:all )?(?:items|ear ?99 items|ear ?99)$/.test(words) && /ear ?99/.test(words))
    return classification.kind === "ear99" ? "yes" : "no";
  if (/^(?:all )?items (?:listed )?on the ccl$/.test(words)) return classification.kind === "ccl" ? "yes" : "no";
  if (/\bfood and medicine designated as ear ?99\b/.test(words) && classification.kind !== "ear99") return "no";
  if (clause.eccns !== undefined && classification.kind === "ccl" && !/\bfor items\b|\bnecessary\b/.test(words))
    return "no";
  return "perhaps";
}

/** `1A004.c` names 1A004.c and everything below it. */
function namesItem(
  printed: string,
  item: { readonly kind: string; readonly code: string; readonly paragraph?: string },
) {
  const [, entry = "", paragraph] = /^(\d[A-E]\d{3})(?:\.([a-z0-9.]+))?/i.exec(printed) ?? [];
  if (item.kind !== "ccl" || entry.toUpperCase() !== item.code) return false;
  return paragraph === undefined || coversParagraph({ only: [paragraph] }, item.paragraph) === "inside";
}

/** The forecasts of an entry for the item, the clause that governs first. */
export function entryPolicies(q: Asking, name: string, listing: Listing): ReviewPolicy[] {
  const terms = listing.terms.policy;
  if (terms === undefined) return [];
  const by = "15 CFR 744.16(c)(1)";
  const spoken = terms.clauses.map((clause) => ({ clause, speaks: speaksOf(q, clause) }));
  const sure = spoken.filter((s) => s.speaks === "yes");
  const first = sure.length > 0 ? sure : spoken.filter((s) => s.speaks === "rest");
  const governing = [...first, ...spoken.filter((s) => s.speaks === "beside")];
  const perhaps = sure.some((s) => s.clause.eccns !== undefined) ? [] : spoken.filter((s) => s.speaks === "perhaps");
  const later = isLaterWording(q, terms.raw)
    ? "; these words date from 85 FR 44159 of 2020-07-22, those of the day are not known here"
    : "";
  return [
    ...governing.map((s) => ({ clause: s.clause, words: `${policyWords(s.clause)} (entry of ${name}${later})` })),
    ...perhaps.map((s) => ({
      clause: s.clause,
      words: `${policyWords(s.clause)}, if the item is one of: ${s.clause.for} (entry of ${name}${later})`,
    })),
  ].map(({ clause, words }) => ({ citation: by, policy: clause.policy, words }));
}

function isLaterWording(q: Asking, raw: string): boolean {
  return q.on < MIXED_WORDING_FROM && /infectious disease|note to (?:eccn )?1A995/i.test(raw);
}

function policyWords(clause: PolicyClause): string {
  switch (clause.policy) {
    case "approval-presumption":
      return "presumption of approval";
    case "case-by-case":
      return "reviewed case by case";
    case "denial-presumption":
      return "presumption of denial";
    case "denial-policy":
      return "policy of denial";
    case "see-section":
      return `reviewed as ${(clause.sees ?? []).map((s) => `15 CFR ${s}`).join(" and ") || "the section named in the entry"} says`;
  }
}

/** Only the strictest of several policies, as the affiliates rule asks; a policy given by reference stays beside it. */
export function strictest(policies: readonly ReviewPolicy[]): ReviewPolicy[] {
  const ranks: readonly string[] = REVIEW_POLICIES;
  const rank = (p: ReviewPolicy) => ranks.indexOf(p.policy);
  const top = Math.max(...policies.map(rank), -1);
  return policies.filter((p) => p.policy === "see-section" || rank(p) === top);
}

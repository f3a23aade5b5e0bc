import { addDays, type LegalDate, type ListEntry } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";
import { dayOfEffect, type ListRule, ruleNamed, ruleOf } from "./rules.ts";

/** How long before its publication a rule of the list may have been in force; nine days is the most that was seen. */
const DAYS_BEFORE_PUBLICATION = 14;

/** The citation and, where it is known, the rule that listed an entry. */
export interface ListedBy {
  readonly first: PrintedCitation;
  readonly rule?: ListRule;
}

/**
 * The oldest citation of an entry and its rule. The official text is right where copies of the list are not: it prints
 * 85 FR 34505 for NetPosa and 84 FR 43495 for Huawei Sweden, and a copy of July 2026 prints older pages for both.
 */
export function listedBy([oldest]: readonly [PrintedCitation, ...PrintedCitation[]]): ListedBy {
  const rule = ruleOf(oldest);
  return rule === undefined ? { first: oldest } : { first: oldest, rule };
}

type FirstDay = Pick<ListEntry, "period" | "firstDay" | "firstDayBetween">;

/** A first day of which only the earliest and the latest possible are known. */
function between(notBefore: LegalDate, notAfter: LegalDate): FirstDay {
  return { period: {}, firstDay: "bounded", firstDayBetween: { notBefore, notAfter } };
}

/** Was the party listed in May 2019 on its own, or in August under its parent? The rule moved three and added nineteen. */
const AFFILIATES_OF_HUAWEI = between(ruleNamed("84 FR 22961").effective, ruleNamed("84 FR 43493").effective);

/**
 * The first day of an entry. With a rule whose day of effect is known it is exact; otherwise it is the day the oldest
 * citation was published, and up to two weeks before that day are unknown.
 */
export function firstDayOf(listed: ListedBy, isAffiliate: boolean): FirstDay {
  if (isAffiliate && listed.rule?.citation === "84 FR 22961") return AFFILIATES_OF_HUAWEI;
  if (listed.rule !== undefined) return { period: { from: listed.rule.effective }, firstDay: "exact" };
  const from = dayOfEffect(listed.first);
  return {
    period: { from },
    firstDay: "from-citation",
    firstDayBetween: { notBefore: addDays(from, -DAYS_BEFORE_PUBLICATION), notAfter: from },
  };
}

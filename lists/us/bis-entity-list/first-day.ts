import { addDays, type LegalDate, type ListEntry } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";
import { dayOfEffect, type ListRule, ruleNamed, ruleOf } from "./rules.ts";

/** How long before its publication a rule of the list may have been in force; nine days is the most that was seen. */
const DAYS_BEFORE_PUBLICATION = 14;

/** Entries whose oldest printed citation is not the rule that listed them. */
interface ListedLater {
  /** Words that the name begins with. */
  readonly name: string;
  readonly printed: string;
  readonly rule: string;
  readonly because: string;
}

const JUNE_2020 =
  "the October 2019 rule announced 28 parties and accounts for exactly 28 without these three; the June 2020 rule announced nine";
const AUGUST_2019_PLACE =
  "Sweden and Thailand are destinations of the August 2019 rule, not of the May rule that is printed";
const AUGUST_2019_COUNT =
  "with these two the May 2019 rule comes to the 69 parties it announced and the August rule to 26 of 27; inferred from counts";

const LISTED_LATER: readonly ListedLater[] = [
  {
    name: "Nanjing FiberHome Starrysky Communication Development",
    printed: "84 FR 54004",
    rule: "85 FR 34503",
    because: JUNE_2020,
  },
  { name: "NetPosa", printed: "84 FR 54004", rule: "85 FR 34503", because: JUNE_2020 },
  { name: "SenseNets", printed: "84 FR 54004", rule: "85 FR 34503", because: JUNE_2020 },
  { name: "Huawei Sweden", printed: "84 FR 22963", rule: "84 FR 43493", because: AUGUST_2019_PLACE },
  {
    name: "Huawei Technologies (Thailand) Co.",
    printed: "84 FR 22963",
    rule: "84 FR 43493",
    because: AUGUST_2019_PLACE,
  },
  { name: "Centre for Integrated Photonics", printed: "84 FR 22963", rule: "84 FR 43493", because: AUGUST_2019_COUNT },
  {
    name: "Huawei Technologies (UK) Co., Ltd.",
    printed: "84 FR 22963",
    rule: "84 FR 43493",
    because: AUGUST_2019_COUNT,
  },
];

/** The citation and, where it is known, the rule that listed an entry. */
export interface ListedBy {
  readonly first: PrintedCitation;
  readonly rule?: ListRule;
  /** Set when the printed chain was corrected. */
  readonly because?: string;
}

/** The citation that listed the entry, after the corrections. */
export function listedBy(name: string, chain: readonly [PrintedCitation, ...PrintedCitation[]]): ListedBy {
  const [oldest] = chain;
  const later = LISTED_LATER.find((one) => one.printed === oldest.citation && name.startsWith(one.name));
  if (later !== undefined) {
    const rule = ruleNamed(later.rule);
    return { first: { citation: rule.citation, published: rule.published }, rule, because: later.because };
  }
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

import { type DatedTerms, day, type LegalDate, type ListingTerms } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";
import type { ListedBy } from "./first-day.ts";
import { readPolicy } from "./policy-wordings.ts";
import { readRequirement } from "./requirement-wordings.ts";
import { type AnnouncedTerms, citationOf, dayOfEffect } from "./rules.ts";

/**
 * First day on which an entry could carry a footnote, by its number, and the section its requirement points at since.
 * Before that day the footnote of today's text is certainly not law, whatever the list prints now.
 */
const FOOTNOTES: Readonly<Record<number, { readonly since: LegalDate; readonly sees: readonly string[] }>> = {
  1: { since: day("2020-05-15"), sees: ["734.9(e)"] },
  2: { since: day("2020-08-17"), sees: [] },
  3: { since: day("2022-02-24"), sees: ["734.9(g)", "746.8(a)(3)"] },
  4: { since: day("2022-10-07"), sees: ["734.9(e)(2)", "734.9(e)"] },
  5: { since: day("2024-12-02"), sees: ["734.9(e)(3)", "734.4(a)(9)"] },
};

/** The terms without the footnotes that had not begun, nor the sections that came with them. */
function without(terms: ListingTerms, gone: ReadonlySet<number>): ListingTerms {
  const sections = new Set([...gone].flatMap((number) => FOOTNOTES[number]?.sees ?? []));
  const { requirement } = terms;
  const footnotes = terms.footnotes.filter((number) => !gone.has(number));
  if (requirement === undefined) return { ...terms, footnotes };
  return {
    ...terms,
    footnotes,
    requirement: { ...requirement, sees: requirement.sees.filter((one) => !sections.has(one)) },
  };
}

/** The day each footnote began for this entry: that of the first citation that is late enough. */
function footnoteDays(
  footnotes: readonly number[],
  chain: readonly PrintedCitation[],
  from: LegalDate,
): Map<number, PrintedCitation> {
  const days = new Map<number, PrintedCitation>();
  for (const number of footnotes) {
    const since = FOOTNOTES[number]?.since ?? from;
    const cited = chain.find((one) => one.published >= since);
    if (cited !== undefined && dayOfEffect(cited) > from) days.set(number, cited);
  }
  return days;
}

const announcedCache = new Map<AnnouncedTerms, ListingTerms>();

function announcedTerms(announced: AnnouncedTerms): ListingTerms {
  const known = announcedCache.get(announced);
  if (known !== undefined) return known;
  const requirement = readRequirement(announced.requirement)?.requirement;
  const policy = readPolicy(announced.policy);
  if (requirement === undefined || policy === undefined)
    throw new Error("the announced words of a rule are not readable");
  const terms: ListingTerms = { requirement, policy, footnotes: [], programs: [] };
  announcedCache.set(announced, terms);
  return terms;
}

/**
 * What is known of an entry's terms over time, oldest first. Since the last rule that the entry cites, its words are
 * today's. Before that, today's words are a later text, less the footnotes that had not begun; where the listing rule's
 * own words are known they stand for their days. `from` is the first day the entry may have been in force.
 */
export function datedTerms(
  terms: ListingTerms,
  chain: readonly [PrintedCitation, ...PrintedCitation[]],
  listed: ListedBy,
  from: LegalDate,
): readonly DatedTerms[] {
  const ofTerms = remembered.get(terms) ?? new Map<readonly PrintedCitation[], Map<string, readonly DatedTerms[]>>();
  const ofChain = ofTerms.get(chain) ?? new Map<string, readonly DatedTerms[]>();
  const key = `${from} ${listed.rule?.citation ?? ""}`;
  const history = ofChain.get(key) ?? historyOf(terms, chain, listed, from);
  remembered.set(terms, ofTerms.set(chain, ofChain.set(key, history)));
  return history;
}

/** Entries of one rule share their terms and their chain, and so their history. */
const remembered = new WeakMap<ListingTerms, Map<readonly PrintedCitation[], Map<string, readonly DatedTerms[]>>>();

function historyOf(
  terms: ListingTerms,
  chain: readonly [PrintedCitation, ...PrintedCitation[]],
  listed: ListedBy,
  from: LegalDate,
): readonly DatedTerms[] {
  const last = chain[chain.length - 1] ?? chain[0];
  const lastDay = dayOfEffect(last) > from ? dayOfEffect(last) : from;
  const current: DatedTerms = { period: { from: lastDay }, terms, by: citationOf(last), text: "T", certainty: "dated" };
  if (lastDay === from) return [current];
  const began = footnoteDays(terms.footnotes, chain, from);
  const announced = listed.rule?.announced;
  const announcedUntil =
    announced === undefined ? from : earliest(announced.until ?? nextDay(chain, from) ?? lastDay, lastDay);
  const cuts = [...new Set([from, announcedUntil, ...[...began.values()].map(dayOfEffect), lastDay])].sort();
  const history = cuts.slice(0, -1).flatMap((start, index): DatedTerms[] => {
    const period = { from: start, until: cuts[index + 1] ?? lastDay };
    if (start >= lastDay) return [];
    if (announced !== undefined && listed.rule !== undefined && start < announcedUntil) {
      return [
        {
          period,
          terms: announcedTerms(announced),
          by: listed.rule.citation,
          text: announced.text,
          certainty: "dated",
        },
      ];
    }
    const gone = new Set([...began].filter(([, cited]) => dayOfEffect(cited) > start).map(([number]) => number));
    return [{ period, terms: without(terms, gone), by: citationOf(last), text: "T", certainty: "later-text" }];
  });
  return [...history, current];
}

function earliest(a: LegalDate, b: LegalDate): LegalDate {
  return a < b ? a : b;
}

/** The day of the first citation after the one that listed the entry. */
function nextDay(chain: readonly PrintedCitation[], from: LegalDate): LegalDate | undefined {
  return chain.map(dayOfEffect).find((one) => one > from);
}

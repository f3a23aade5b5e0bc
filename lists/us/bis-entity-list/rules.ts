import { day, type LegalDate, type TextTag } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";

/** Words of an entry as a rule announced them, where they are known apart from today's list. */
export interface AnnouncedTerms {
  readonly requirement: string;
  readonly policy: string;
  /** How the words are known. */
  readonly text: TextTag;
  /** First day on which they no longer hold for the entries of the rule, where it is known without the entry's chain. */
  readonly until?: LegalDate;
}

/** A rule that changed the list, with the day it took effect. */
export interface ListRule {
  /** First page. */
  readonly citation: string;
  readonly volume: number;
  /** Pages of the rule, the first and the last. */
  readonly pages: readonly [number, number];
  readonly published: LegalDate;
  readonly effective: LegalDate;
  readonly announced?: AnnouncedTerms;
}

const HUAWEI: AnnouncedTerms = {
  requirement: "For all items subject to the EAR",
  policy: "Presumption of denial",
  text: "S",
  // The direct-product rule of 85 FR 29849 gave these entries their first footnote on this day.
  until: day("2020-05-15"),
};

/** The 28 entries of October 2019. The short list of ECCNs in the policy was not seen; the entries were revised in 2020. */
const OCTOBER_2019: AnnouncedTerms = {
  requirement: "For all items subject to the EAR. (See § 744.11 of the EAR)",
  policy: "Case-by-case review for a short list of ECCNs; presumption of denial for all other items subject to the EAR",
  text: "S",
};

const NOVEMBER_2019: AnnouncedTerms = {
  requirement: "For all items subject to the EAR",
  policy: "Presumption of denial",
  text: "S",
};

function rule(
  citation: string,
  first: number,
  last: number,
  published: string,
  effective: string,
  announced?: AnnouncedTerms,
): ListRule {
  const known = {
    citation,
    volume: Number(citation.slice(0, 2)),
    published: day(published),
    effective: day(effective),
  };
  return { ...known, pages: [first, last], ...(announced === undefined ? {} : { announced }) };
}

/**
 * Rules whose first day is known: most are in force on publication, but many were so some days before it. For a rule
 * that is not here the day of publication is taken, and the days shortly before it are unknown.
 */
export const RULES: readonly ListRule[] = [
  rule("64 FR 28909", 28909, 28915, "1999-05-28", "1999-05-28"),
  rule("74 FR 35797", 35797, 35803, "2009-07-21", "2009-07-21"),
  rule("81 FR 64693", 64693, 64698, "2016-09-20", "2016-09-20"),
  rule("84 FR 22961", 22961, 22968, "2019-05-21", "2019-05-16", HUAWEI),
  rule("84 FR 29371", 29371, 29375, "2019-06-24", "2019-06-24"),
  rule("84 FR 40237", 40237, 40246, "2019-08-14", "2019-08-14"),
  rule("84 FR 43493", 43493, 43501, "2019-08-21", "2019-08-19", HUAWEI),
  rule("84 FR 54002", 54002, 54009, "2019-10-09", "2019-10-09", OCTOBER_2019),
  rule("84 FR 61538", 61538, 61545, "2019-11-13", "2019-11-13", NOVEMBER_2019),
  rule("85 FR 29849", 29849, 29863, "2020-05-19", "2020-05-15"),
  rule("85 FR 34495", 34495, 34502, "2020-06-05", "2020-06-05"),
  rule("85 FR 34503", 34503, 34508, "2020-06-05", "2020-06-05"),
  rule("85 FR 36719", 36719, 36724, "2020-06-18", "2020-06-18"),
  rule("85 FR 44159", 44159, 44167, "2020-07-22", "2020-07-22"),
  rule("85 FR 51596", 51596, 51629, "2020-08-20", "2020-08-17"),
  rule("85 FR 52898", 52898, 52910, "2020-08-27", "2020-08-27"),
  rule("85 FR 59419", 59419, 59430, "2020-09-22", "2020-09-22"),
  rule("85 FR 83420", 83420, 83432, "2020-12-22", "2020-12-18"),
  rule("87 FR 38920", 38920, 38935, "2022-06-30", "2022-06-28"),
  rule("87 FR 60064", 60064, 60070, "2022-10-04", "2022-09-30"),
  rule("87 FR 76924", 76924, 76930, "2022-12-16", "2022-12-16"),
  rule("87 FR 77505", 77505, 77515, "2022-12-19", "2022-12-16"),
  rule("87 FR 78856", 78856, 78860, "2022-12-23", "2022-12-21"),
  rule("88 FR 6621", 6621, 6624, "2023-02-01", "2023-01-31"),
  rule("88 FR 12170", 12170, 12175, "2023-02-27", "2023-02-24"),
  rule("88 FR 18983", 18983, 18987, "2023-03-30", "2023-03-28"),
  rule("88 FR 32640", 32640, 32650, "2023-05-22", "2023-05-19"),
  rule("88 FR 71991", 71991, 71996, "2023-10-19", "2023-10-17"),
  rule("88 FR 76128", 76128, 76134, "2023-11-06", "2023-11-02"),
  rule("88 FR 80131", 80131, 80133, "2023-11-17", "2023-11-16"),
  rule("88 FR 80955", 80955, 80960, "2023-11-21", "2023-11-17"),
  rule("88 FR 85095", 85095, 85108, "2023-12-07", "2023-12-07"),
  rule("89 FR 14403", 14403, 14408, "2024-02-27", "2024-02-27"),
  rule("89 FR 55033", 55033, 55036, "2024-07-03", "2024-07-03"),
];

const rulesOfPages = new Map<string, ListRule | null>();

function findRule(citation: string): ListRule | undefined {
  const [volume, page] = citation.split(" FR ").map(Number);
  if (volume === undefined || page === undefined) return undefined;
  return RULES.find((known) => known.volume === volume && page >= known.pages[0] && page <= known.pages[1]);
}

/** The rule that a printed page belongs to, where its first day is known. */
export function ruleOf(cited: Pick<PrintedCitation, "citation">): ListRule | undefined {
  const known = rulesOfPages.get(cited.citation);
  if (known !== undefined) return known ?? undefined;
  const found = findRule(cited.citation);
  rulesOfPages.set(cited.citation, found ?? null);
  return found;
}

/** The rule with a given first page; throws on a citation that is not in the table. */
export function ruleNamed(citation: string): ListRule {
  const found = RULES.find((known) => known.citation === citation);
  if (found === undefined) throw new Error(`no rule ${citation} in the table`);
  return found;
}

/** How a printed page is cited: by the first page of its rule, where the rule is known. */
export function citationOf(cited: PrintedCitation): string {
  return ruleOf(cited)?.citation ?? cited.citation;
}

/** The first day of what a citation did, as far as it is known: its rule's, or the day of publication. */
export function dayOfEffect(cited: PrintedCitation): LegalDate {
  return ruleOf(cited)?.effective ?? cited.published;
}

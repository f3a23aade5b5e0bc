/**
 * Contract sanctity in Part 742: applications in performance of a contract signed before the day on which a control was laid
 * on are reviewed case by case or by the policy before that day, when documents of the contract come with them. The days are
 * those of 742.2(c) with Supplement No. 1, 742.4(c), 742.5(c), 742.6(c), 742.7(c), 742.11(c), and 742.19 with Supplement
 * No. 2; of the last day that a supplement prints for an entry the paragraph for the item decides. It lifts no requirement.
 */
import { type Asking, fact, type Opinion, type Rule } from "../../../../src/authoring/index.ts";
import type { Citation } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";

const contractSignedOn = fact(
  "contractSignedOn",
  "on which day was the contract signed that the transaction performs (YYYY-MM-DD)?",
  "exporter",
  [],
);

interface SanctityDay {
  /** A requirement of this citation, or of a paragraph of it. */
  readonly of: Citation;
  readonly entries?: RegExp;
  readonly there?: (q: Asking) => boolean;
  /** Contracts signed before this day. */
  readonly before: string;
  readonly by: Citation;
}

const outsideE = (q: Asking): boolean => !destinationIn(q, "E:1", "E:2");

const DAYS: readonly SanctityDay[] = [
  {
    of: "15 CFR 742.2",
    entries: /^(?:1C35[0134]|2B35[012]|2E001|2E002|2E301)$/,
    before: "1991-03-07",
    by: "15 CFR 742.2(c), Supp. No. 1 to Part 742",
  },
  { of: "15 CFR 742.4(a)(4)", before: "2023-10-18", by: "15 CFR 742.4(c)" },
  { of: "15 CFR 742.5", entries: /^1B117$/, before: "1990-01-19", by: "15 CFR 742.5(c)(1)" },
  { of: "15 CFR 742.5", entries: /^1B115$/, before: "1991-03-07", by: "15 CFR 742.5(c)(2)" },
  { of: "15 CFR 742.6", entries: /^2[ADE]983$/, there: outsideE, before: "2003-03-21", by: "15 CFR 742.6(c)(1)" },
  { of: "15 CFR 742.6", entries: /^2[ADE]984$/, there: outsideE, before: "2010-03-19", by: "15 CFR 742.6(c)(2)" },
  { of: "15 CFR 742.7", entries: /^(?:0A982|0A503|0E982)$/, before: "2000-08-22", by: "15 CFR 742.7(c)" },
  { of: "15 CFR 742.11", before: "1995-11-09", by: "15 CFR 742.11(c)" },
  { of: "15 CFR 742.19", entries: /^1C997$/, before: "2001-06-15", by: "Supp. No. 2 to Part 742, (c)(44)" },
  { of: "15 CFR 742.19", entries: /^2[ADE]983$/, before: "2003-03-21", by: "Supp. No. 2 to Part 742, (c)(39) to (41)" },
  { of: "15 CFR 742.19", entries: /^2[ADE]984$/, before: "2010-03-19", by: "Supp. No. 2 to Part 742, (c)(46) to (48)" },
];

const SECTIONS = new Set(DAYS.map((d) => d.of.replace(/\(.*$/, "")));

function applies(q: Asking, citation: Citation, d: SanctityDay): boolean {
  const { code } = q.transaction.item.classification;
  const under = citation === d.of || citation.startsWith(`${d.of}(`);
  return under && (d.entries?.test(code) ?? true) && (d.there?.(q) ?? true);
}

function told(q: Asking, opinion: Opinion): Opinion {
  if (opinion.requirements === undefined) return opinion;
  const cited = opinion.requirements.map((r) => r.citation ?? "");
  const days = DAYS.filter((d) => cited.some((c) => applies(q, c, d)));
  const signed = days.length === 0 ? undefined : q.fact(contractSignedOn.name);
  if (typeof signed !== "string") return opinion;
  const words = days
    .filter((d) => signed < d.before)
    .map(
      (d) =>
        `the contract of ${signed} was signed before ${d.before}: whether it has contract sanctity, so that the application is reviewed case by case or by the policy before that day (${d.by}); documents of it go with the application`,
    );
  return words.length === 0 ? opinion : { ...opinion, humanJudgement: [...(opinion.humanJudgement ?? []), ...words] };
}

/** The rule, with what an older contract means for the review of an application under it. */
export function withContractSanctity(of: Rule): Rule {
  if (!SECTIONS.has(of.section)) return of;
  return {
    ...of,
    facts: [...of.facts, contractSignedOn],
    versions: of.versions.map((v) => ({ ...v, apply: (q: Asking) => told(q, v.apply(q)) })),
  };
}

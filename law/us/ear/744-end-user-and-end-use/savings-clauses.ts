/**
 * Savings clauses of rules that changed the Entity List or Part 744: a paragraph of the rule's preamble, never of the
 * regulation itself, which lets goods already on their way finish the journey under the law of the day before. A rule
 * that is not here may have one all the same: its text was not read, and nothing may be concluded from its absence.
 */
import { type Citation, day, type LegalDate, type Listing, type TextTag } from "../../../../src/vocabulary/index.ts";

/** What one rule says of goods already under way. */
export interface SavingsClause {
  /** First page of the rule in the Federal Register. */
  readonly citation: Citation;
  /** First day of the rule. */
  readonly effective: LegalDate;
  /** The goods must be aboard a carrier to a port of export, reexport or transfer on this day, under an actual order. */
  readonly enRouteOn: LegalDate;
  /** The first day on which goods that have not left need a license all the same; absent: no last day is printed. */
  readonly exportedBefore?: LegalDate;
  /** `T` read in the rule; `S` in a dated account that gives its words. */
  readonly text: TextTag;
  /** Where the words were read. */
  readonly readIn: string;
}

interface Row extends SavingsClause {
  /** Pages of the rule, the first and the last: entries cite the page on which they stand. */
  readonly pages: readonly [number, number];
}

function row(
  citation: Citation,
  lastPage: number,
  days: { effective: string; enRouteOn?: string; exportedBefore?: string },
  text: TextTag,
  readIn: string,
): Row {
  const effective = day(days.effective);
  return {
    citation,
    pages: [Number(/ FR (\d+)$/.exec(citation)?.[1]), lastPage],
    effective,
    enRouteOn: days.enRouteOn === undefined ? effective : day(days.enRouteOn),
    ...(days.exportedBefore === undefined ? {} : { exportedBefore: day(days.exportedBefore) }),
    text,
    readIn,
  };
}

/** The clauses read, oldest first. */
const CLAUSES: readonly Row[] = [
  row("84 FR 22961", 22968, { effective: "2019-05-16" }, "S", "tradepractitioner.com, May 2019"),
  row("84 FR 29371", 29375, { effective: "2019-06-24" }, "S", "learnexportcompliance.com, June 2019, word for word"),
  row("84 FR 54002", 54009, { effective: "2019-10-09" }, "S", "strtrade.com, October 2019"),
  row("84 FR 61538", 61545, { effective: "2019-11-13" }, "S", "strtrade.com, November 2019"),
  row("87 FR 38920", 38935, { effective: "2022-06-28" }, "S", "strtrade.com, June 2022"),
  row("88 FR 12170", 12175, { effective: "2023-02-24" }, "T", "document 2023-03929"),
  row(
    "88 FR 71991",
    71996,
    { effective: "2023-10-17", exportedBefore: "2023-11-16" },
    "S",
    "thompsonhinesmartrade.com, October 2023",
  ),
];

/** Does a citation, which may be of the page of an entry, lie in the rule? */
function cites(citation: Citation, rule: Row): boolean {
  const [, volume, page] = /^(\d+) FR (\d+)$/.exec(citation) ?? [];
  return (
    volume !== undefined &&
    rule.citation.startsWith(`${volume} FR `) &&
    Number(page) >= rule.pages[0] &&
    Number(page) <= rule.pages[1]
  );
}

function told({ pages: _, ...clause }: Row): SavingsClause {
  return clause;
}

/** The savings clause of a rule, named by any of its pages (`84 FR 54004`); undefined where none was read. */
export function savingsClauseOf(citation: Citation): SavingsClause | undefined {
  const found = CLAUSES.find((rule) => cites(citation, rule));
  return found && told(found);
}

/**
 * The savings clause of the rule that put a party on the list: that of its citations whose first day is the listing's
 * own. Until `exportedBefore` (without an end where none is printed) goods aboard a carrier on `enRouteOn` may go on
 * as before the listing. Undefined where the listing's first day or the rule's clause is not known here.
 */
export function savingsClauseOfListing(listing: Pick<Listing, "citations" | "period">): SavingsClause | undefined {
  const found = CLAUSES.find(
    (rule) => rule.effective === listing.period.from && listing.citations.some((c) => cites(c, rule)),
  );
  return found && told(found);
}

/** All clauses read, oldest first. */
export const savingsClauses: readonly SavingsClause[] = CLAUSES.map(told);

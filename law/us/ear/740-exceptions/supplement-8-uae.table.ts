import table from "./supplement-8-uae.table.json" with { type: "json" };

/** An ultimate consignee or end user in the UAE that Supplement No. 8 to 15 CFR Part 740 names. */
export interface UaeParty {
  readonly paragraph: string;
  /** As printed, `d/b/a` and all. */
  readonly name: string;
  readonly advancedComputing: boolean;
  readonly sta: boolean;
  readonly includesSubsidiaries?: boolean | undefined;
  /** First day on which the entry no longer counts. */
  readonly until?: string | undefined;
  readonly citation: string;
  readonly printedDay: string;
}

/** Source, date, first day and the test of who must be named. */
export const uaeHeader = table.header;

/** Paragraph (a): agencies of the UAE count as named, by class and not by name. */
export const uaeGovernmentAgencies = table.governmentAgencies;

const parties: readonly UaeParty[] = table.parties;

/** The parties named on any day. */
export const uaeParties: readonly UaeParty[] = parties;

/** The parties named on a day (`YYYY-MM-DD`); none before the supplement's first day. */
export function uaePartiesOn(on: string): readonly UaeParty[] {
  return parties.filter((party) => on >= table.header.from && (party.until === undefined || on < party.until));
}

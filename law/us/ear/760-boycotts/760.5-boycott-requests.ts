/**
 * 15 CFR Part 760: a U.S. person asked to further a foreign boycott of a country friendly to the United States, or of a U.S.
 * person, reports the request whether or not it may do what is asked (760.5(a)(1)): by the last day of the month after the
 * quarter, abroad of the second month (760.5(b)(4)). 760.2 forbids, with intent to comply, to refuse business, to
 * discriminate, to tell of race, religion, sex or national origin, of business with boycotted countries or blacklisted
 * persons, or of ties to charities, and to implement such letters of credit; 760.3 has exceptions, 760.5(a)(5) names requests that
 * are not reported. Read in a copy of January 2025; the section was last amended in 2016.
 */
import { type Asking, fact, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { day, type LegalDate } from "../../../../src/vocabulary/index.ts";

const boycottRequest = fact(
  "boycottRequestReceived",
  "does any paper or message of the transaction ask to join in or to certify a foreign boycott: not to deal with a country, its people or blacklisted firms, or to tell of such dealings?",
  "exporter",
);

const IN_THE_UNITED_STATES = ["04-30", "07-31", "10-31", "01-31"];
const ABROAD = ["05-31", "08-31", "11-30"];

/** Last day of the report of a request received on a day: of the month after the quarter, abroad of the second month. */
export function reportDue(on: LegalDate, abroad: boolean): LegalDate {
  const [year = 0, month = 1] = on.split("-").map(Number);
  const quarter = Math.floor((month - 1) / 3);
  const inYear = quarter === 3 ? year + 1 : year;
  if (!abroad) return day(`${inYear}-${IN_THE_UNITED_STATES[quarter]}`);
  // The last day of February is the day before 1 March.
  if (quarter !== 3) return day(`${inYear}-${ABROAD[quarter]}`);
  return day(new Date(Date.UTC(inYear, 2, 0)).toISOString().slice(0, 10));
}

function asked(q: Asking): Opinion {
  if (q.fact(boycottRequest.name) !== true) return notMet("no boycott request is stated");
  return met("a boycott request was received", {
    conditions: [
      {
        citation: "15 CFR 760.5(b)(4)",
        must: `the request, received on the day asked, is reported to the Office of Antiboycott Compliance by ${reportDue(q.on, false)}; a U.S. person outside the United States by ${reportDue(q.on, true)}`,
      },
      {
        citation: "15 CFR 760.2",
        must: "nothing is agreed, certified or told that 760.2 forbids to a U.S. person with intent to comply with the boycott",
      },
    ],
    humanJudgement: [
      "whether what is asked is forbidden by 760.2 or excepted by 760.3, and whether the request is one that 760.5(a)(5) leaves unreported",
    ],
  });
}

/** Boycott requests. */
export const boycottRequests = rule({
  section: "15 CFR 760.5",
  title: "boycott requests: report, and what may not be agreed",
  always: true,
  facts: [boycottRequest],
  versions: [seen("2016-10-14", "81 FR 70934", asked)],
});

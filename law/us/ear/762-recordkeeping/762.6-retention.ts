/**
 * 15 CFR 762.6: all records that the regulation asks for are kept for five years from the latest of the export, any known
 * reexport, transfer, transshipment or diversion, and any other end of the transaction (87 FR 57106). A record that an
 * agency has asked for stays until the agency says in writing that it may go (762.6(b)).
 */
import type { Duty } from "../../../../src/authoring/index.ts";
import { day, type LegalDate } from "../../../../src/vocabulary/index.ts";

/** Years from the latest of the events. */
const YEARS = 5;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The same day so many years on; 29 February becomes 1 March where the year has none. */
export function yearsAfter(on: LegalDate, years: number): LegalDate {
  const year = Number(on.slice(0, 4)) + years;
  const rest = on.slice(4);
  return day(rest === "-02-29" && !isLeap(year) ? `${year}-03-01` : `${year}${rest}`);
}

/** How long the records of the transaction are kept. */
export const retention: Duty = {
  section: "15 CFR 762.6",
  title: "how long records are kept",
  told: (q) => [
    `records are kept for five years from the latest of the export, any known reexport, transfer or diversion, and any other end of the transaction: done on ${q.on}, not before ${yearsAfter(q.on, YEARS)}; a record an agency has asked for, until it agrees in writing (762.6)`,
  ],
};

/**
 * 15 CFR 762.6: all records that the regulation asks for are kept for five years from the latest of the export, any known
 * reexport, transfer, transshipment or diversion, and any other end of the transaction (87 FR 57106). A record that an
 * agency has asked for stays until the agency says in writing that it may go (762.6(b)).
 */
import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { day, type LegalDate } from "../../../../src/vocabulary/index.ts";

/** Years from the latest of the events. */
const YEARS = 5;

/** The same day so many years on; 29 February becomes 1 March where the year has none. */
export function yearsAfter(on: LegalDate, years: number): LegalDate {
  const [year = 0, month = 1, date = 1] = on.split("-").map(Number);
  return day(new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10));
}

/** How long the records of this transaction are kept, in words for the papers. */
function retention(q: FilingAsking): string {
  return `records are kept for five years from the latest of the export, any known reexport, transfer or diversion, and any other end of the transaction: done on ${q.on}, not before ${yearsAfter(q.on, YEARS)}; a record an agency has asked for, until it agrees in writing (762.6)`;
}

/** 762.2(a), 762.4, 762.5, 762.7: what is kept, in what form, and that it is shown on request. */
function whatIsKept(q: FilingAsking): string {
  const firearm = /^0A50(?:[126-8])$/.test(q.transaction.item.classification.code)
    ? ", serial number, make, model and caliber of firearms"
    : "";
  return `kept are contracts, invitations to bid, correspondence, notes, books, financial records and export control documents, negotiations included${firearm}: in the original, or in a system that gives back every word, and shown to an agency that asks (762.1, 762.2(a), 762.4, 762.5, 762.7)`;
}

/** What records are kept of the transaction, and for how long. */
export const records = (q: FilingAsking): string[] => [whatIsKept(q), retention(q)];

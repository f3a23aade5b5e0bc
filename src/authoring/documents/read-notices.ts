import { type LegalDate, readLegalDate } from "../../vocabulary/index.ts";

/** A notice in the Federal Register: its page, and the day it was printed where that is said. */
export interface PrintedNotice {
  /** `85 FR 64017`. */
  readonly page: string;
  readonly printedOn?: LegalDate;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

const PAGE = /\b(\d{1,3})\s?F\.?\s?R\.?\s(\d{1,6})\b(?:,\s\d{1,6}\b(?!\/))?/g;
const DAY = /^[,\s(]{0,3}(?:(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b|([A-Z][a-z]{2,8})\.?\s(\d{1,2}),\s(\d{4}))/;

/**
 * The notices of a citation line, in the order printed: `68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06`,
 * `85 FR 64017, October 9, 2020; 89 FR 55038, July 3, 2024.`; also two pages of one volume, `82 F.R. 16788, 16789`.
 * Empty when the line holds no page of the Federal Register.
 */
export function readNotices(line: string): PrintedNotice[] {
  const text = line.replace(/\s+/g, " ");
  return [...text.matchAll(PAGE)].map((found): PrintedNotice => {
    const printedOn = dayAfter(text.slice(found.index + found[0].length, found.index + found[0].length + 40));
    return { page: `${found[1]} FR ${found[2]}`, ...(printedOn === undefined ? {} : { printedOn }) };
  });
}

function dayAfter(text: string): LegalDate | undefined {
  const [, month, day, year, monthName, dayOfMonth, fullYear] = DAY.exec(text) ?? [];
  const named = monthName === undefined ? -1 : MONTHS.findIndex((name) => name.startsWith(monthName.slice(0, 3)));
  const century = Number(year) > 60 ? "19" : "20";
  const parts =
    monthName === undefined
      ? [year?.length === 2 ? century + year : year, month, day]
      : [fullYear, `${named + 1}`, dayOfMonth];
  const read = readLegalDate(parts.map((part) => (part ?? "").padStart(2, "0")).join("-"));
  return read.ok ? read.value : undefined;
}

/** The earliest day on which one of the notices was printed. */
export function firstPrinted(notices: readonly PrintedNotice[]): LegalDate | undefined {
  return notices
    .map((notice) => notice.printedOn)
    .filter((day) => day !== undefined)
    .sort()[0];
}

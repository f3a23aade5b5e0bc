/**
 * 15 CFR 750.4 and 750.7: an application is decided, or referred to the President, within 90 calendar days of its
 * registration (750.4(a)(1)), not counting what 750.4(b) leaves out; a license authorizes what the application describes, to
 * the parties it describes (750.7(a)(1)), generally for four years, one year for items of short supply and, since the text of
 * January 2025 (90 FR 4544; the text before it does not name them), those of 742.6(a)(6)(iii)(A) (g); firearms had one year
 * from 2024-05-30 to 2025-09-29. It can be revised, suspended or revoked without notice (750.8(a)).
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { day, type LegalDate } from "../../../../src/vocabulary/index.ts";

const DAYS = 90;
const FIREARMS = /^0A50[1245-9]$/;
const ADVANCED = "15 CFR 742.6(a)(6)(iii)(A)";
const ADVANCED_FROM = day("2025-01-13");

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The day so many days on. */
export function daysAfter(on: LegalDate, days: number): LegalDate {
  let [year, month, date] = [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8)) + days];
  for (let length = daysIn(year, month); date > length; length = daysIn(year, month)) {
    date -= length;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return day(`${year}-${two(month)}-${two(date)}`);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** For how long a license for the item is generally valid. */
function validity(q: FilingAsking): "one year" | "four years" {
  const { code } = q.transaction.item.classification;
  const needs = (section: string) =>
    q.requirements.some((r) => r.citation.startsWith(section) && r.conditionalOn === undefined);
  const advanced = q.on >= ADVANCED_FROM && needs(ADVANCED);
  const firearm = FIREARMS.test(code) && q.on >= day("2024-05-30") && q.on < day("2025-09-30");
  return needs("15 CFR 754") || firearm || advanced ? "one year" : "four years";
}

const NONE: readonly string[] = [];

/** 750.4. */
export const applicationTime: Duty = {
  section: "15 CFR 750.4",
  title: "by when an application is decided",
  told: (q) =>
    q.outcome === "license_required"
      ? [
          `an application registered on ${q.on} is decided or referred to the President by ${daysAfter(q.on, DAYS)}, not counting questions, checks and assurances (750.4(a)(1), (b))`,
        ]
      : NONE,
};

/** 750.7. */
export const licenseTerm: Duty = {
  section: "15 CFR 750.7",
  title: "what a license authorizes, and for how long",
  told: (q) =>
    q.outcome === "license_required"
      ? [
          `a license covers the items, end uses and parties that the application describes and no others, generally for ${validity(q)}; it can be revised, suspended or revoked without notice (750.7(a)(1), (g), 750.8(a))`,
        ]
      : NONE,
};

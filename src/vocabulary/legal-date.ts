import { fail, ok, quoted, type Result } from "./trouble.ts";

/** A calendar day of law, `YYYY-MM-DD`; string order is date order. No time of day, no zone. */
export type LegalDate = string & { readonly __legalDate: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads a day from input; impossible days (`2019-02-30`) and other shapes are refused. */
export function readLegalDate(input: unknown, at = "date"): Result<LegalDate> {
  const m = typeof input === "string" ? SHAPE.exec(input) : null;
  const [year, month, day] = m ? [Number(m[1]), Number(m[2]), Number(m[3])] : [0, 0, 0];
  if (!m) {
    return fail({
      code: "date/malformed",
      at,
      because: `${quoted(input)} is not a day in the form YYYY-MM-DD`,
      try: "write the day as in `2019-10-09`",
    });
  }
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return fail({
      code: "date/impossible",
      at,
      because: `${quoted(input)} is not a day of the calendar`,
      try: "check month and day",
    });
  }
  return ok(input as LegalDate);
}

/** A day known to be right when the program was written. Throws on a slip of the pen. */
export function day(literal: string): LegalDate {
  const read = readLegalDate(literal);
  if (!read.ok) throw new Error(`broken literal date ${literal}`);
  return read.value;
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: LegalDate, b: LegalDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** The day `n` days after `d`. */
export function addDays(d: LegalDate, n: number): LegalDate {
  return new Date(Date.parse(`${d}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10) as LegalDate;
}

/** A UTC instant in ISO form, `2026-11-24T06:00:00.000Z`: when something was fetched or recorded, never when law binds. */
export type Instant = string & { readonly __instant: true };

/** Reads an instant; only full ISO instants in UTC are taken. */
export function readInstant(input: unknown, at = "instant"): Result<Instant> {
  if (
    typeof input === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(input) &&
    !Number.isNaN(Date.parse(input))
  ) {
    return ok(new Date(input).toISOString() as Instant);
  }
  return fail({
    code: "instant/malformed",
    at,
    because: `${quoted(input)} is not an instant in UTC`,
    try: "write it as in `2026-11-24T06:00:00Z`",
  });
}

import type { LegalDate } from "./legal-date.ts";

/** A half-open stretch of days `[from, until)`. A missing `from` means the first day is not known; a missing `until`, still running. */
export interface Period {
  readonly from?: LegalDate;
  readonly until?: LegalDate;
}

/** Three answers: an unknown first day leaves earlier days unknown rather than outside. */
export type InForce = "yes" | "no" | "unknown";

/**
 * Is `on` inside the period? With no `from`, days on or after `seen` (the day somebody saw it in force) are inside
 * and earlier days are unknown; with neither, every day before `until` is unknown.
 */
export function inForce(period: Period, on: LegalDate, seen?: LegalDate): InForce {
  if (period.until !== undefined && on >= period.until) return "no";
  if (period.from !== undefined) return on >= period.from ? "yes" : "no";
  return seen !== undefined && on >= seen ? "yes" : "unknown";
}

/** Do two periods share a day? Unknown ends count as open. */
export function overlaps(a: Period, b: Period): boolean {
  const aBeforeB = a.until !== undefined && b.from !== undefined && a.until <= b.from;
  const bBeforeA = b.until !== undefined && a.from !== undefined && b.until <= a.from;
  return !aBeforeB && !bBeforeA;
}

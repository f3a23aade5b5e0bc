import type { Instant, LegalDate } from "../vocabulary/index.ts";
import type { PublishedFrom } from "./edition.ts";

/** `fresh` within the soft limit · `soft-stale` beyond it · `stale` beyond the hard limit · `absent` never loaded. */
export type AgeState = "fresh" | "soft-stale" | "stale" | "absent";

/** Hours after the last look at the publisher from which answers warn, and from which they say `stale`. */
export interface AgeLimits {
  readonly softAgeHours: number;
  readonly hardAgeHours: number;
}

/** The moment a question is asked, and the day it asks about; a day in the past asks less of a list. */
export interface AskedWhen {
  readonly now: Instant;
  readonly on?: LegalDate;
}

/**
 * Hours between the moment at which the edition was known to be the publisher's latest word and the moment the question
 * needs it for: now, or the end of an earlier day asked about. Never negative: an edition that was current after the day
 * asked speaks for that day.
 */
export function ageHours(currentAsOf: Instant, asked: AskedWhen): number {
  const endOfDay = asked.on === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${asked.on}T00:00:00Z`) + 86_400_000;
  const needed = Math.min(Date.parse(asked.now), endOfDay);
  return Math.max(0, (needed - Date.parse(currentAsOf)) / 3_600_000);
}

/**
 * The state of an edition of that age. A file handed over that says no day, with none in its name, may be of any day: its
 * last writing says only that it is not newer. Such an edition is `stale` until somebody states its day.
 */
export function ageState(hours: number, limits: AgeLimits, dayFrom?: PublishedFrom): Exclude<AgeState, "absent"> {
  if (dayFrom === "day-file-was-written") return "stale";
  if (hours > limits.hardAgeHours) return "stale";
  return hours > limits.softAgeHours ? "soft-stale" : "fresh";
}

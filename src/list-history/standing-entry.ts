import type { InForce, LegalDate, ListEntry, Period } from "../vocabulary/index.ts";
import { inForce, listedOn } from "../vocabulary/index.ts";

/**
 * An entry in one wording. `entry.period` says when the party was listed; `wording` says between which editions the
 * entry read like this (both ends open when no edition said otherwise).
 */
export interface StandingEntry {
  readonly entry: ListEntry;
  readonly wording: Period;
  /** Day of the first edition that showed it, where the first day of the listing is not known. */
  readonly seen?: LegalDate;
}

/** What was on a list on a day: surely, and perhaps. */
export interface StandingOn<S extends StandingEntry = StandingEntry> {
  readonly inForce: readonly S[];
  /** Entries whose first day is not known and may lie after the day asked. */
  readonly unknown: readonly S[];
}

/** Was the entry, in this wording, in force on the day? */
export function stoodOn(standing: StandingEntry, on: LegalDate): InForce {
  const { wording } = standing;
  if (wording.from !== undefined && on < wording.from) return "no";
  if (wording.until !== undefined && on >= wording.until) return "no";
  const { entry, seen } = standing;
  return entry.firstDayBetween === undefined ? inForce(entry.period, on, seen) : listedOn(entry, on);
}

/** The entries as of a day, each id once per source: the wording that stood then. */
export function asOf<S extends StandingEntry>(entries: readonly S[], on: LegalDate): StandingOn<S> {
  const certain: S[] = [];
  const unknown: S[] = [];
  for (const standing of entries) {
    const stood = stoodOn(standing, on);
    if (stood === "yes") certain.push(standing);
    if (stood === "unknown") unknown.push(standing);
  }
  return { inForce: certain, unknown };
}

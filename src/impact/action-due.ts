import type { LegalDate } from "../vocabulary/index.ts";
import type { ImpactAction } from "./impact.ts";

/** The day asked, and the first day of what is proposed, where something is. */
export interface DueDays {
  readonly asOf: LegalDate;
  readonly from?: LegalDate | undefined;
}

/** When something is due: by its day, or, where that has passed on the day asked, now. */
export type Due = Pick<ImpactAction, "by" | "now" | "inForceSince">;

/** Due by a day; nobody can do a thing by a day before the one asked, so that then it is due now. */
export function dueBy(day: LegalDate | undefined, { asOf, from }: DueDays): Due {
  if (day === undefined) return {};
  if (day >= asOf) return { by: day };
  return { now: true, ...(from !== undefined && from < asOf ? { inForceSince: from } : {}) };
}

/** When an action is due, in words; undefined where no day is in question. */
export function dueWords({ by, now, inForceSince }: Due): string | undefined {
  if (now) return inForceSince === undefined ? "now" : `in force since ${inForceSince}: now`;
  return by === undefined ? undefined : `by ${by}`;
}

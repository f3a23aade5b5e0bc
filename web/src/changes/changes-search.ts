import { number, text } from "../frame/read-address.ts";
import { isDay } from "../words/days.ts";

/** State of the time line: what is shown of it, and the change that is open. */
export interface ChangesSearch {
  /** Kinds of change left out, letters `r` `e` `l` `d` (rules, entries, lists, editions). */
  readonly without?: string;
  readonly find?: string;
  /** Part of the regulation, or a list. */
  readonly part?: string;
  readonly list?: string;
  /** First and last day shown. */
  readonly from?: string;
  readonly until?: string;
  /** The day that is open, or an edition, `SOURCE@ID`. */
  readonly day?: string;
  readonly edition?: string;
  /** Days shown in the table below the axis. */
  readonly shown?: number;
}

/** Reads the address of the time line. */
export function readChangesSearch(raw: Record<string, unknown>): ChangesSearch {
  const { from, until, day } = { ...text(raw, "from"), ...text(raw, "until"), ...text(raw, "day") };
  return {
    ...text(raw, "without"),
    ...text(raw, "find"),
    ...text(raw, "part"),
    ...text(raw, "list"),
    ...(from !== undefined && isDay(from) ? { from } : {}),
    ...(until !== undefined && isDay(until) ? { until } : {}),
    ...(day !== undefined && isDay(day) ? { day } : {}),
    ...text(raw, "edition"),
    ...number(raw, "shown"),
  };
}

import { fail, type ListId, ok, quoted, type Result } from "../vocabulary/index.ts";

/** What one use of screening asks: from which score on, and which lists; with what was measured at that score. */
export interface ScreeningProfile {
  readonly name: string;
  /** What it is for, and why this level. */
  readonly use: string;
  /** Lowest score that alerts, 0 to 1. */
  readonly level: number;
  readonly lists: "all" | readonly ListId[];
  /** At this level, over all lists. */
  readonly measured: AlertRate;
}

/** How often a level alerts without cause, and how much it catches. */
export interface AlertRate {
  readonly level: number;
  /** Alerts on 1,000 names that nobody lists. */
  readonly persons: number;
  readonly companies: number;
  /** Percent of queries for a listed party that reach it at this level, by what was done to the name. */
  readonly caught: Readonly<Record<string, number>>;
}

/** The profiles, the measured levels, and how they were measured. */
export interface ProfileTable {
  readonly measuredBy: string;
  readonly measuredOn: string;
  /** Version of the matching that was measured. */
  readonly matching: string;
  readonly profiles: readonly ScreeningProfile[];
  readonly levels: readonly AlertRate[];
}

/** The profile of a name, or the names there are. */
export function profileNamed({ profiles }: ProfileTable, name: string): Result<ScreeningProfile> {
  const found = profiles.find((p) => p.name === name.trim().toLowerCase());
  if (found !== undefined) return ok(found);
  return fail({
    code: "profile/unknown",
    at: "profile",
    because: `${quoted(name)} is not a screening profile`,
    try: `use one of ${profiles.map((p) => p.name).join(", ")}; see \`licet screen --explain-threshold\``,
  });
}

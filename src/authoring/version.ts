import type { Citation, LegalDate, TextCoverage, TextTag, VersionMark } from "../vocabulary/index.ts";
import { day } from "../vocabulary/index.ts";

/** One dated version of a rule or a value. Newest first in a list of versions. */
export interface Version<T> {
  /** First day in force; absent when only a later day is known on which the text was read. */
  readonly from?: LegalDate;
  /** A day on which the text was read in force, where the first day is not known. */
  readonly seen?: LegalDate;
  readonly by: Citation;
  readonly text: TextTag;
  readonly apply: T;
  readonly note?: string;
}

interface VersionNotes {
  readonly text?: TextTag;
  readonly note?: string;
}

interface FirstDayNotes extends VersionNotes {
  /** The first day is known but the words were read only in the text of this later day: days before it are marked. */
  readonly readOn?: string;
}

/** A version whose first day is known. */
export function from<T>(first: string, by: Citation, apply: T, notes: FirstDayNotes = {}): Version<T> {
  return {
    from: day(first),
    ...(notes.readOn ? { seen: day(notes.readOn) } : {}),
    by,
    text: notes.text ?? "T",
    apply,
    ...(notes.note ? { note: notes.note } : {}),
  };
}

/** A version read in the text of a day, its own first day not known: earlier days get it marked as later text. */
export function seen<T>(on: string, by: Citation, apply: T, notes: VersionNotes = {}): Version<T> {
  return { seen: day(on), by, text: notes.text ?? "T", apply, ...(notes.note ? { note: notes.note } : {}) };
}

/** The version in force on a day; undefined when the day lies before every known first day. */
export function versionOn<T>(versions: readonly Version<T>[], on: LegalDate): Version<T> | undefined {
  return versions.find((v) => v.from === undefined || v.from <= on);
}

/** Does the version's text speak for the day? `through` is the last day whose text anybody here has read. */
export function coverageOf<T>(version: Version<T>, on: LegalDate, through: LegalDate): TextCoverage {
  if (version.seen !== undefined && on < version.seen) return "later-text-applied";
  return on > through ? "no-later-text-seen" : "covers-the-day";
}

/** What an answer says about the version it used. */
export function markOf<T>(version: Version<T>, on: LegalDate, through: LegalDate): VersionMark {
  return {
    ...(version.from ? { from: version.from } : {}),
    by: version.by,
    text: version.text,
    coverage: coverageOf(version, on, through),
    ...(version.note ? { note: version.note } : {}),
  };
}

/** What is wrong with a list of versions: not newest first, two on one day, a dated one under an undated one. */
export function versionFaults<T>(versions: readonly Version<T>[]): string[] {
  const faults = versions.length === 0 ? ["no version at all"] : [];
  versions.forEach((v, i) => {
    const older = versions[i + 1];
    if (v.by.trim() === "") faults.push(`version ${i} cites nothing`);
    if (v.from === undefined && v.seen === undefined)
      faults.push(`version ${i} has neither a first day nor a day seen`);
    if (older === undefined) return;
    if (v.from === undefined) faults.push(`version ${i} has no first day but older versions follow`);
    else if (older.from !== undefined && older.from >= v.from)
      faults.push(`version ${i + 1} does not start before version ${i}`);
  });
  return faults;
}

import type { ListEntry } from "../vocabulary/index.ts";

/** A date of birth as far as it is known: the days it may be, both included. */
export interface BirthDate {
  /** As written. */
  readonly text: string;
  /** Calendar days, `1965-04-21`; equal when the day is known. */
  readonly first: string;
  readonly last: string;
}

/** What the dates of birth of a question say of a listed person. */
export interface BirthEvidence {
  readonly how:
    | "same-day"
    | "same-year"
    | "possible"
    | "day-and-month-swapped"
    | "other-day"
    | "near-year"
    | "other-year";
  readonly asked: string;
  readonly listed: string;
  /** Added to the log-odds of being one person; below zero where it speaks against. */
  readonly added: number;
  readonly words: string;
}

/**
 * How much each finding adds, in log-odds. Lists print wrong, estimated and several dates, so even a plain contradiction
 * lowers a score and never ends it.
 */
const WEIGHTS: Readonly<Record<BirthEvidence["how"], readonly [added: number, words: string]>> = {
  "same-day": [3, "born on the same day"],
  "day-and-month-swapped": [1.5, "born on the same day, if day and month were exchanged"],
  "same-year": [1.2, "born in the same year, as far as both are known"],
  possible: [0.5, "the dates of birth may be the same"],
  "other-day": [-0.7, "born in the same year, on another day"],
  "near-year": [-1, "born within a year of each other, not on the same day"],
  "other-year": [-3, "born in different years"],
};

/** The most that a date of birth can add. */
export const MOST_ADDED = 3;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (n: number) => String(n).padStart(2, "0");

/** Reads a date of birth as people and lists write it: `1965`, `1965-04`, `1965-04-21`, `21 Apr 1965`, `circa 1965`, `1965 to 1967`. */
export function readBirthDate(input: string): BirthDate | undefined {
  const text = input.trim();
  const range = /^(?:between\s+)?(\d{4})\s*(?:to|and|-|–|\/)\s*(\d{4})$/i.exec(text);
  if (range) return spanOf(text, Number(range[1]), Number(range[2]));
  const circa = /^(?:circa|c\.|ca\.?|about|approximately|approx\.?)\s*(?:.*\s)?(\d{4})$/i.exec(text);
  if (circa) return spanOf(text, Number(circa[1]) - 2, Number(circa[1]) + 2);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/.exec(text);
  if (iso) return dateOf(text, iso[1], iso[2], iso[3]);
  const worded = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(worded?.[2]?.slice(0, 3).toLowerCase() ?? "");
  return worded && month >= 0 ? dateOf(text, worded[3], String(month + 1), worded[1]) : undefined;
}

function spanOf(text: string, from: number, to: number): BirthDate | undefined {
  return from > to ? undefined : { text, first: `${from}-01-01`, last: `${to}-12-31` };
}

function dateOf(text: string, year = "", month?: string, dayOfMonth?: string): BirthDate | undefined {
  if (month === undefined) return { text, first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const start = `${year}-${two(Number(month))}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (dayOfMonth === undefined) return { text, first: `${start}-01`, last: `${start}-${two(days)}` };
  if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > days) return undefined;
  const on = `${start}-${two(Number(dayOfMonth))}`;
  return { text, first: on, last: on };
}

const known = new WeakMap<ListEntry, readonly BirthDate[]>();

/** The dates of birth that a list prints for a person; they stand in its remarks, `DOB 21 Apr 1965; alt. DOB 1966`, `born: 1965`. */
export function birthDatesOf(entry: ListEntry): readonly BirthDate[] {
  if (entry.kind !== "person" || entry.remarks === undefined) return [];
  const read = known.get(entry) ?? datesIn(entry.remarks);
  known.set(entry, read);
  return read;
}

function datesIn(remarks: string): BirthDate[] {
  let within = false;
  return remarks.split(/;\s*/).flatMap((part) => {
    const said = /^(?:alt\.\s*)?(?:DOB|born:)\s*(.+?)\.?$/i.exec(part.trim())?.[1];
    // `born: 1958; 1960` goes on with further dates until something else is said.
    const date = said === undefined && !within ? undefined : readBirthDate(said ?? part);
    within = date !== undefined;
    return date === undefined ? [] : [date];
  });
}

/** What the dates say, by the pair that agrees best; undefined where either side has none. */
export function compareBirthDates(
  asked: readonly BirthDate[],
  listed: readonly BirthDate[],
): BirthEvidence | undefined {
  let best: BirthEvidence | undefined;
  for (const a of asked)
    for (const b of listed) {
      const how = howAlike(a, b);
      const [added, words] = WEIGHTS[how];
      if (best === undefined || added > best.added) best = { how, asked: a.text, listed: b.text, added, words };
    }
  return best;
}

function howAlike(a: BirthDate, b: BirthDate): BirthEvidence["how"] {
  const exact = a.first === a.last && b.first === b.last;
  const overlap = a.first <= b.last && b.first <= a.last;
  if (overlap) return exact ? "same-day" : oneYear(a) && oneYear(b) ? "same-year" : "possible";
  if (exact && swapped(a.first) === b.first) return "day-and-month-swapped";
  const gap = a.first > b.last ? yearOf(a.first) - yearOf(b.last) : yearOf(b.first) - yearOf(a.last);
  return gap === 0 ? "other-day" : gap === 1 ? "near-year" : "other-year";
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const oneYear = ({ first, last }: BirthDate) => yearOf(first) === yearOf(last);
const swapped = (day: string) => `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;

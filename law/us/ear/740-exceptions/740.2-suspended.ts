import type { ExceptionBar } from "../../../../src/authoring/index.ts";
import { day, type LegalDate, type PlaceCode, placeName } from "../../../../src/vocabulary/index.ts";
import { destinationOf } from "./destinations.ts";

/** Exceptions suspended for a place by a notice, before a rule moved the place between country groups (half-open). */
interface Suspension {
  readonly place: PlaceCode;
  readonly from: LegalDate;
  readonly until: LegalDate;
  readonly symbols: readonly string[];
  readonly by: string;
}

const SUSPENDED: readonly Suspension[] = [
  {
    place: "MM",
    from: day("2021-02-17"),
    until: day("2021-03-08"),
    symbols: ["LVS", "GBS", "TSR", "APP"],
    by: "86 FR 13173",
  },
];

/** Suspensions by notice; Hong Kong's, from 2020-06-30, is read in the groups an exception asks for (`goesTo`). */
export const suspendedExceptions: ExceptionBar = {
  section: "15 CFR 740.2",
  title: "exceptions suspended for a destination",
  stands: (q) => {
    const now = SUSPENDED.find((s) => s.place === destinationOf(q) && q.on >= s.from && q.on < s.until);
    if (now === undefined) return undefined;
    const because = `suspended for ${placeName(now.place)} from ${now.from} (${now.by})`;
    return (symbol) => (now.symbols.includes(symbol) ? { because, citation: now.by } : undefined);
  },
};

import type { Citation, LegalDate, PlaceCode } from "../../../src/vocabulary/index.ts";
import table from "./section-301.table.json" with { type: "json" };

/** The additional duty on one tariff line on one day. */
export interface AdditionalDuty {
  /** Percent of the customs value. */
  readonly pct: number;
  /** Heading of chapter 99 under which it is collected. */
  readonly heading: string;
  readonly list: string;
  readonly by: Citation;
  /** `no-later-text-seen`: the day lies after the last table read, and exclusions or later rates may apply. */
  readonly coverage: "covers-the-day" | "no-later-text-seen";
}

interface DutyList {
  readonly heading: string;
  readonly list: string;
  readonly rates: readonly {
    readonly pct: number;
    readonly from?: string;
    readonly until?: string;
    readonly by: string;
  }[];
  readonly lines: readonly string[];
}

const lists: readonly DutyList[] = table.lists;
let byLine: ReadonlyMap<string, DutyList> | undefined;

/** Tariff line, eight or ten digits, to its list. */
function lines(): ReadonlyMap<string, DutyList> {
  byLine ??= new Map(
    lists.flatMap((list) =>
      list.lines.flatMap((group) => {
        const [four = "", ...rest] = group.split(" ");
        return rest.map((r) => [four + r, list] as const);
      }),
    ),
  );
  return byLine;
}

/** Source, day of the text and counts. */
export const section301Facts = table.header;

/**
 * The additional duty on a good on a day; undefined where none is known: another origin, a line on no list, a day before
 * its rate, or a rate suspended before it took effect. `hts` is eight or ten digits.
 */
export function additionalDuty(hts: string, origin: PlaceCode, on: LegalDate): AdditionalDuty | undefined {
  if (origin !== "CN") return undefined;
  const list = lines().get(hts.slice(0, 10)) ?? lines().get(hts.slice(0, 8));
  const rate = list?.rates.find((r) => r.from !== undefined && on >= r.from && (r.until === undefined || on < r.until));
  if (list === undefined || rate === undefined) return undefined;
  const coverage = on <= table.header.textOf ? "covers-the-day" : "no-later-text-seen";
  return { pct: rate.pct, heading: list.heading, list: list.list, by: rate.by, coverage };
}

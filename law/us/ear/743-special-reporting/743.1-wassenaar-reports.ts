/**
 * 15 CFR 743.1: exports under License Exceptions GBS, CIV, TSR, LVS, APP, STA, GOV for cooperating governments and under
 * authorization Validated End-User, of items on the Sensitive List, to countries outside the Wassenaar Arrangement, are
 * reported twice a year: January to June by August 1, July to December by February 1 (f). Reexports are not (a); nor are
 * releases to foreign nationals in the United States (b)(1), (e)(1). The words are the same from 2017 to 2025.
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { day, type LegalDate } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { onSensitiveList } from "../774-commerce-control-list/index.ts";

const SYMBOLS = new Set(["GBS", "CIV", "TSR", "LVS", "APP", "STA", "VEU", "GOV"]);

/**
 * Supplement No. 1 to Part 743: the participating states, which are Country Group A:1 with Malta, Russia and Ukraine
 * (footnote 1 of Supplement No. 1 to Part 740).
 */
export const toWassenaarMember = (q: FilingAsking): boolean =>
  destinationIn(q, "A:1") || destinationIs(q, "MT", "RU", "UA");

/** Last day for the report of an export of a day: the first of the two in a year, or that of the next. */
export function dueAfter(on: LegalDate, firstHalf: string, secondHalf: string): LegalDate {
  const [year = 0, month = 1] = on.split("-").map(Number);
  return day(month <= 6 ? `${year}-${firstHalf}` : `${year + 1}-${secondHalf}`);
}

const NONE: readonly string[] = [];

function told(q: FilingAsking): readonly string[] {
  const listed = onSensitiveList(q);
  if (listed === "no" || q.transaction.kind !== "export") return NONE;
  const symbols = q.exceptions.filter((e) => e.status === "candidate" && SYMBOLS.has(e.symbol)).map((e) => e.symbol);
  if (symbols.length === 0 || toWassenaarMember(q)) return NONE;
  const used = symbols.map((s) => (s === "GOV" ? "GOV (740.11(c))" : s)).join(", ");
  const item =
    listed === "yes"
      ? "the item is on the Sensitive List (Supplement No. 6 to Part 774)"
      : "the item may be on the Sensitive List: the words of its line in Supplement No. 6 to Part 774 decide";
  return [
    `under ${used}: ${item}, so the export is reported to BIS with ECCN and paragraph, units and country, to be received by ${dueAfter(q.on, "08-01", "02-01")} (743.1)`,
  ];
}

/** The half-yearly report to BIS. */
export const wassenaarReports: Duty = {
  section: "15 CFR 743.1",
  title: "Wassenaar reports: exports of Sensitive List items under license exceptions",
  told,
};

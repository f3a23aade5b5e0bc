import { type LegalDate, quoted, readLegalDate } from "../../../src/vocabulary/index.ts";

/** One Federal Register citation of a row: the page of the entry and the day the issue was published. */
export interface PrintedCitation {
  /** `84 FR 54002`. */
  readonly citation: string;
  readonly published: LegalDate;
}

/** Days misprinted on single rows; the other rows that cite the page agree on the day given here. */
const MISPRINTED_DAYS: Readonly<Record<string, string>> = {
  "77 FR 58006": "2012-09-19",
  "88 FR 38741": "2023-06-14",
};

/** Volume 84 of the Federal Register is the year 2019, and so on. */
const YEAR_OF_VOLUME_0 = 1935;
/** `88 FR FR 12158`, `80 FR 52968 preview citation details, 9/2/15`, `86 FR 67319. 11/26/21` all occur. */
const CITATION =
  /(\d{2})(?: FR)+ (\d{2,6})(?: preview citation details)?[,.]? (\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)[.,;]?/g;

function dayOf(month: string, dayOfMonth: string, year: string): string {
  const full = year.length === 4 ? year : `${Number(year) >= 90 ? "19" : "20"}${year}`;
  return `${full}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
}

/**
 * Reads the citation column, oldest first as printed. Returns the chain, or the words that kept it from being read.
 * A volume that does not fit the year printed beside it is a misprint (`83 FR 61541, 11/13/19`): the day is believed.
 */
export function readCitations(
  text: string,
):
  | { readonly ok: true; readonly chain: readonly PrintedCitation[] }
  | { readonly ok: false; readonly because: string } {
  const flat = text.replace(/\s+/g, " ").trim();
  const chain: PrintedCitation[] = [];
  for (const [whole, volume = "", page = "", month = "", dayOfMonth = "", year = ""] of flat.matchAll(CITATION)) {
    const printed = dayOf(month, dayOfMonth, year);
    const volumeOfDay = Number(printed.slice(0, 4)) - YEAR_OF_VOLUME_0;
    const citation = `${Math.abs(volumeOfDay - Number(volume)) <= 1 ? volumeOfDay : volume} FR ${page}`;
    const published = readLegalDate(MISPRINTED_DAYS[citation] ?? printed);
    if (!published.ok) return { ok: false, because: `the citation ${quoted(whole)} has no day of the calendar` };
    chain.push({ citation, published: published.value });
  }
  const left = flat
    .replace(CITATION, "")
    .replace(/[\s.,;]+/g, " ")
    .trim();
  if (left !== "") return { ok: false, because: `the citations hold words that are none: ${quoted(left)}` };
  if (chain.length === 0) return { ok: false, because: "the row cites no rule" };
  return { ok: true, chain };
}

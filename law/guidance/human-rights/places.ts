/** Destinations with a note of their own, and words that speak of places and uses that the texts warn of. */
import type { PlaceCode, Transaction } from "../../../src/vocabulary/index.ts";
import { placeName } from "../../../src/vocabulary/index.ts";
import { CRIME_CONTROL, PRESS, REVIEW, type Source, XINJIANG_LISTING } from "./sources.ts";

/** Something to note about a place. */
export interface PlaceNote {
  readonly words: string;
  readonly source: Source;
}

const MARKED = "the Country Chart marks CC Column 1: crime control items of 742.7(a)(1) need a license";

interface DatedNote extends PlaceNote {
  /** First day on which anybody could know; of reports, taken late. */
  readonly from: string;
}

const reported = (from: string, what: string): DatedNote => ({
  from,
  words: `${what}; look for what happened since`,
  source: PRESS,
});

const NOTES: Readonly<Record<PlaceCode, readonly DatedNote[]>> = {
  EC: [
    reported("2019-05-01", "reported as the site of a nationwide camera system whose images intelligence could use"),
  ],
  ZW: [reported("2019-01-01", "reported to have agreed on face recognition with a supplier abroad")],
  UZ: [reported("2020-01-01", "reported to build city-wide camera systems with suppliers from abroad")],
  PK: [reported("2019-01-01", "reported to have city-wide camera systems from suppliers abroad")],
  AE: [reported("2019-03-01", "reported to have used intrusion tools against critics")],
  CN: [
    {
      from: "2019-10-09",
      words:
        "listings of 2019-10-09 name public security bureaus of Xinjiang and makers of surveillance technology for repression, detention and high-technology surveillance there",
      source: XINJIANG_LISTING,
    },
  ],
};

/** Words of parties and uses that point to the region. */
export const XINJIANG = /\bxinjiang\b|\b[uü]r[uü]mqi\b|\bkashgar\b|\bhotan\b|\bu[iy]gh?ur\b|新疆|乌鲁木齐/i;

/** What is noted about the destination; the words of parties and use are read for Xinjiang alone. */
export function placeNotes(t: Transaction): PlaceNote[] {
  const { country } = t.destination;
  const noted = NOTES[country] ?? [];
  const own = noted.filter((n) => t.on >= n.from).map(({ words, source }) => ({ words, source }));
  const chart = noted.length > 0 ? [{ words: `${placeName(country)}: ${MARKED}`, source: CRIME_CONTROL }] : [];
  const texts = [t.endUse ?? "", ...t.parties.flatMap((p) => [p.name, p.address ?? ""])];
  const xinjiang =
    country === "CN" && texts.some((text) => XINJIANG.test(text))
      ? [{ words: "parties or end use speak of Xinjiang", source: REVIEW }]
      : [];
  return [...chart, ...own.map((n) => ({ ...n, words: `${placeName(country)}: ${n.words}` })), ...xinjiang];
}

/** Words of a stated use that speak of what people would suffer. */
export const MISUSE =
  /\b(?:protest(?:s|ers)?|dissidents?|journalists?|activists?|opposition|minorit(?:y|ies)|ethnic|religious|re-?education|detention|censorship|human rights defenders?)\b/i;
const NEGATION = /\b(?:no|not|non|without|never|other than|excluding)\b[\s\w-]{0,24}$/i;

/** A use that the stated words speak of and that the texts warn of; undefined when none. */
export function warnedUse(t: Transaction): PlaceNote | undefined {
  const found = MISUSE.exec(t.endUse ?? "");
  if (found === null || NEGATION.test((t.endUse ?? "").slice(0, found.index))) return undefined;
  return { words: `the end use as stated speaks of “${found[0]}”`, source: REVIEW };
}

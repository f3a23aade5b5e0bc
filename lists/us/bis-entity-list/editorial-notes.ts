import { descendantsOf, textOf, type XmlElement } from "../../../src/authoring/documents/index.ts";
import { readLegalDate } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";

/** Words that stand for the terms of a party whose entry the editors could not print. Its terms are unread, not absent. */
export const NOT_INCORPORATED = "not incorporated in the official text, because no text was supplied for the entry";

/** A party that a rule added and the official table does not have: the editors say so below the table. */
export interface UnprintedParty {
  readonly name: string;
  /** Heading of the country group, as printed. */
  readonly country: string;
  readonly cited: PrintedCitation;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const AMENDED =
  /At (\d+ FR \d+), ([A-Z][a-z]+)\.? (\d{1,2}), (\d{4}), supplement no\. 4 to part 744 was amended under ([A-Z][A-Z' ,]+?) by ((?:(?!At \d+ FR).)*?) ?(?:however, )?these amendments could not be incorporated/g;
const ADDED = /adding (?:an entry|entries) for (“[^”]+”(?:(?:,? and|,) “[^”]+”)*)/g;

/** The parties that the editors' notes below the table name as added but not printed. */
export function unprintedParties(supplement: XmlElement): UnprintedParty[] {
  const parties: UnprintedParty[] = [];
  for (const note of descendantsOf(supplement, "EDNOTE")) {
    for (const [, citation = "", month = "", date = "", year = "", country = "", what = ""] of textOf(note).matchAll(
      AMENDED,
    )) {
      const number = MONTHS.findIndex((one) => month.startsWith(one.slice(0, 3))) + 1;
      const published = readLegalDate(`${year}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`);
      if (!published.ok) continue;
      for (const [, names = ""] of what.matchAll(ADDED)) {
        for (const [, name = ""] of names.matchAll(/“([^”]+)”/g)) {
          parties.push({ name, country: country.trim(), cited: { citation, published: published.value } });
        }
      }
    }
  }
  return parties;
}

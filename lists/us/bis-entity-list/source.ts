import type { ListSource } from "../../../src/authoring/documents/index.ts";

/** The Entity List as a source: who issues it, where the official text stands, how it may change. */
export const source: ListSource = {
  id: "us/bis-entity-list",
  title: "Entity List (Supplement No. 4 to Part 744 of the EAR)",
  alsoCalled: [
    "BIS Entity List",
    "Entity List",
    "US Entity List",
    "U.S. Entity List",
    "Commerce Entity List",
    "EL",
    "Entity List (EL) - Bureau of Industry and Security",
    "Supplement No. 4 to Part 744",
    "Supp. 4 to Part 744",
  ],
  issuer: "Bureau of Industry and Security, U.S. Department of Commerce",
  legalBasis: "15 CFR 744.11, 744.16 and Supplement No. 4 to Part 744",
  // The versioner answers any day in the past, not only the newest: an older text can be asked for by its day.
  urls: ["https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=744"],
  cadence:
    "by rule in the Federal Register, a few dozen a year, in force on publication or a few days before; the electronic text follows within days",
  bounds: { minParties: 3000, maxParties: 6000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "A license is needed for the items named in the entry when a listed party is purchaser, intermediate consignee, ultimate consignee or end-user. It is not a ban on buying from the party, and no payment or property is blocked.",
  formats: [
    {
      name: "ecfr-xml",
      mediaType: "application/xml",
      note: "Part 744 of Title 15 as served by the eCFR versioner; the list is the table of its Supplement No. 4",
    },
  ],
};

// Quirks of the source
// - One cell holds names, aliases and addresses. Line breaks and dashes carry meaning, and editors change them: between
//   2026-03-25 and 2026-07-23 some two hundred rows were re-punctuated and no party was added or removed.
// - Four table rows carry only an entity cell: they go on with the row above (subordinate institutes, affiliates).
// - The country stands only in the first row of its group.
// - Footnote numbers are superscripts in the requirement column; superscripts in addresses are fractions.
// - A party that a rule added without giving its text is named only in an editors' note below the table (S2C Limited).
// - The page numbers printed are those of the entry, not of the rule's first page, and some are misprints.
// - A party with addresses in several countries has a row under each of them, with cross-references in the address.

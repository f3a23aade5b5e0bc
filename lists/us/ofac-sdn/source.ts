import type { ListSource } from "../../../src/authoring/documents/index.ts";

const EXPORTS = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports";

/** The SDN List as a source: four delimited files that are one publication. */
export const source: ListSource = {
  id: "us/ofac-sdn",
  title: "Specially Designated Nationals and Blocked Persons List",
  alsoCalled: ["SDN", "SDN List", "OFAC SDN", "Specially Designated Nationals (SDN) - Treasury Department"],
  issuer: "Office of Foreign Assets Control, U.S. Department of the Treasury",
  legalBasis: "executive orders and 31 CFR chapter V, by the program tags printed with each entry",
  urls: [`${EXPORTS}/SDN.CSV`, "https://www.treasury.gov/ofac/downloads/sdn.csv"],
  cadence: "with each action, several a week",
  bounds: { minParties: 5000, maxParties: 40_000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "Property of a listed person is blocked and U.S. persons may not deal with it; persons owned half or more by blocked persons are blocked too. Under the EAR a license is needed besides, for some of the program tags.",
  formats: [
    {
      name: "sdn-csv",
      mediaType: "text/csv",
      note: "sdn, alt, add and sdn_comments .csv, without headings, given as a folder",
    },
  ],
};

/** The four files, fetched together. */
export const FILES: readonly string[] = ["SDN", "ALT", "ADD", "SDN_COMMENTS"].map((file) => `${EXPORTS}/${file}.CSV`);

// Quirks of the source
// - `-0-` with blanks around it means empty. The files end with a control-Z; one in the middle of a file is the mark of
//   something appended by a later keeper.
// - Remarks are cut at 1,000 characters, in the middle of a word; the rest stands in the comments file.
// - Programs are joined by `] [`.
// - Weak names stand in the remarks, `a.k.a. 'BNC'`; there are former ones among them.
// - No day of listing and no day of the file.

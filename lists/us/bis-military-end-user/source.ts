import type { ListSource } from "../../../src/authoring/documents/index.ts";

/** The Military End-User List as a source. */
export const source: ListSource = {
  id: "us/bis-military-end-user",
  title: "Military End-User List (Supplement No. 7 to Part 744 of the EAR)",
  alsoCalled: [
    "BIS Military End-User List",
    "MEU List",
    "MEU",
    "Military End User (MEU) List - Bureau of Industry and Security",
  ],
  issuer: "Bureau of Industry and Security, U.S. Department of Commerce",
  legalBasis: "15 CFR 744.21 and Supplement No. 7 to Part 744",
  urls: ["https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=744"],
  cadence: "by rule in the Federal Register, seldom",
  bounds: { minParties: 40, maxParties: 1000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "A license is needed for items of Supplement No. 2 to Part 744 when a listed party takes part. The list is not exhaustive: parties not on it can be military end-users too.",
  formats: [
    { name: "ecfr-xml", mediaType: "application/xml", note: "Part 744 of Title 15; the table of its Supplement No. 7" },
  ],
};

// Quirks of the source
// - Rows that are headings: `The following eight subordinate institutions of …:`, `Subordinate institution:` (also
//   misspelt). The institutions of the first group print no citation; nobody here knows their first day.
// - `[Reserved]` stands for countries without parties.
// - One cell holds name, further names and addresses; an alias stands after a long dash.

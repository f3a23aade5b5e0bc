import type { ListSource } from "../../../src/authoring/documents/index.ts";

/** The Denied Persons List as a source. */
export const source: ListSource = {
  id: "us/bis-denied-persons",
  title: "Denied Persons List",
  alsoCalled: ["BIS Denied Persons List", "DPL", "Denied Persons List (DPL) - Bureau of Industry and Security"],
  issuer: "Bureau of Industry and Security, U.S. Department of Commerce",
  legalBasis: "orders under 15 CFR 764.3(a)(2) and 766.25; their standard terms in Supplement No. 1 to Part 764",
  urls: ["https://www.bis.doc.gov/dpl/dpl.txt"],
  cadence: "with each order, some hundred a year; the file follows within days",
  bounds: { minParties: 300, maxParties: 4000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "A denied person may not take part in transactions subject to the EAR, and others may not act for it in the ways its order names. The order itself, in the Federal Register, says what and until when; persons related to a denied person may be named in it.",
  formats: [{ name: "dpl-tab", mediaType: "text/plain", note: "twelve columns between tabs, quoted, with a heading" }],
};

// Quirks of the source
// - A person with several addresses has a row for each, alike in everything else; one party, several addresses.
// - The country is often empty for addresses in the United States: the state is then a postal code of one.
// - Codes of countries are sometimes words of another kind, `PRC`, `NM`.
// - A temporary order is renewed again and again: the effective date is then that of the last renewal, and the first
//   notice of the chain tells since when the party has been denied.
// - Names begin with a blank, or with an initial and a point; `A/K/A` and `D/B/A` stand inside them.
// - A row of empty columns follows the heading in some copies.

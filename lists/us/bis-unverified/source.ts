import type { ListSource } from "../../../src/authoring/documents/index.ts";

/** The Unverified List as a source. */
export const source: ListSource = {
  id: "us/bis-unverified",
  title: "Unverified List (Supplement No. 6 to Part 744 of the EAR)",
  alsoCalled: ["BIS Unverified List", "UVL", "Unverified List (UVL) - Bureau of Industry and Security"],
  issuer: "Bureau of Industry and Security, U.S. Department of Commerce",
  legalBasis: "15 CFR 744.15 and Supplement No. 6 to Part 744",
  urls: ["https://www.ecfr.gov/api/versioner/v1/full/DATE/title-15.xml?part=744"],
  cadence: "by rule in the Federal Register, a few a year",
  bounds: { minParties: 100, maxParties: 1000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "License exceptions may not be used with a listed party, and before an export that needs no license a statement must be had from it. It is not a ban.",
  formats: [
    { name: "ecfr-xml", mediaType: "application/xml", note: "Part 744 of Title 15; the table of its Supplement No. 6" },
  ],
};

// Quirks of the source
// - One cell holds name, further names and addresses, divided by commas; `; and` divides addresses.
// - `a.k.a.` stands with and without commas around it, also as `aka`.
// - The country stands only in the first row of its group; addresses may be in another.

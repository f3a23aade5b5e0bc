import type { ListSource } from "../../../src/authoring/documents/index.ts";

/** The United Nations Security Council Consolidated List as a source. */
export const source: ListSource = {
  id: "un/security-council",
  title: "United Nations Security Council Consolidated List",
  alsoCalled: ["UN Consolidated List", "UNSC", "UN List", "UN Security Council sanctions list"],
  issuer: "United Nations Security Council, its sanctions committees",
  legalBasis:
    "resolutions under Chapter VII of the Charter, by the regime printed with each entry; binding on States, which put it into their own law",
  urls: ["https://scsanctions.un.org/resources/xml/en/consolidated.xml"],
  cadence: "with each decision of a committee, some dozens a year; the file is written anew every day",
  bounds: { minParties: 500, maxParties: 3000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "States must freeze assets, and under most regimes deny arms and travel. It binds firms only through the law of their own country.",
  formats: [{ name: "un-xml", mediaType: "application/xml", note: "CONSOLIDATED_LIST with INDIVIDUALS and ENTITIES" }],
};

// Quirks of the source
// - Names stand in up to four parts for persons, and in the first alone for organizations, where a semicolon between
//   blanks divides two names.
// - An alias is `Good`, `Low`, `a.k.a.` or `f.k.a.`; most records have an empty alias element.
// - The day of listing is exact; days on which an entry was amended are printed apart.
// - White space and line breaks stand inside words of values.

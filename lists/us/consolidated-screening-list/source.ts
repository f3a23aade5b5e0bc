import type { ListSource } from "../../../src/authoring/documents/index.ts";
import type { ListId } from "../../../src/vocabulary/index.ts";

/** The Consolidated Screening List as a source: thirteen lists of three departments in one file. */
export const source: ListSource = {
  id: "us/consolidated-screening-list",
  title: "Consolidated Screening List",
  alsoCalled: ["CSL", "ITA Consolidated Screening List", "Trade.gov CSL"],
  issuer: "International Trade Administration, U.S. Department of Commerce",
  legalBasis: "none of its own: it repeats lists of the Departments of Commerce, State and the Treasury",
  urls: [
    "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json",
    "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv",
  ],
  cadence: "every day at 05:00 Eastern time",
  bounds: { minParties: 15_000, maxParties: 60_000, maxGrowth: 1.5, maxLoss: 0.05, maxUnreadable: 0.02 },
  softAgeHours: 26,
  hardAgeHours: 72,
  kindOfEffect:
    "None of its own. Each entry has the effect of the list it is taken from; where they differ, the list's own publication and the Federal Register stand.",
  formats: [
    { name: "csl-json", mediaType: "application/json", note: "an object with `results`, one record a party" },
    { name: "csl-csv", mediaType: "text/csv", note: "28 columns until about 2020, 29 with `_id` in front since" },
    {
      name: "csl-projection",
      mediaType: "application/json",
      note: "an array of records with `listCode`, no addresses",
    },
  ],
};

// Quirks of the source
// - The list a record belongs to stands in `source`, its code in parentheses: `Entity List (EL) - Bureau of …`.
// - No date of the file itself. Most records have no first day; those of the departments' own lists often do.
// - Names end in commas, begin with `and`, and hold further names after `a.k.a.` or a semicolon.
// - Places are codes, but also `REGION: KASHMIR`, `MAN, ISLE OF`, `CRIMEA (OCCUPIED)`, `TURKIYE`, `PRC`.
// - In the 28-column file the parts of an identifier stand in another order than in the 29-column file.

/** Lists by the code that the source prints; a code not here stops the load. */
export const LIST_OF_CODE: Readonly<Record<string, ListId>> = {
  EL: "us/bis-entity-list",
  DPL: "us/bis-denied-persons",
  UVL: "us/bis-unverified",
  MEU: "us/bis-military-end-user",
  DTC: "us/ddtc-itar-debarred",
  ISN: "us/state-nonproliferation",
  SDN: "us/ofac-sdn",
  SSI: "us/ofac-ssi",
  FSE: "us/ofac-fse",
  PLC: "us/ofac-plc",
  CAP: "us/ofac-capta",
  CMIC: "us/ofac-ns-cmic",
  "NS-MBS": "us/ofac-ns-mbs",
};

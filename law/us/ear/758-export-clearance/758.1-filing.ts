import type { FilingRule } from "../../../../src/authoring/index.ts";

/** How the papers are filled in (15 CFR 758.1, 758.6). */
export const filing: FilingRule = {
  section: "15 CFR 758.1",
  title: "electronic export information, license code, destination control statement",
  file: () => ({
    aesLicenseCode: null,
    eeiRequired: null,
    eccnOnEei: null,
    destinationControlStatement: null,
    because: ["the papers are not worked out in this edition"],
  }),
};

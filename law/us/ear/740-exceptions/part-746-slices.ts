import type { Asking } from "../../../../src/authoring/index.ts";
import type { Citation, Requirement } from "../../../../src/vocabulary/index.ts";
import { requiredBy } from "./item-scope.ts";

/** What Part 746 leaves of the exceptions for one sanctioned place: symbols, each with the paragraphs left. */
export interface SanctionedPlace {
  readonly name: string;
  readonly by: Citation;
  readonly left: Readonly<Record<string, string>>;
}

const CUBA: SanctionedPlace = {
  name: "Cuba",
  by: "15 CFR 746.2(a)(1)",
  left: {
    TMP: "740.9(a)(9),(b)(1)",
    TSU: "740.13(a)-(c)",
    RPL: "740.10(a)",
    BAG: "740.14",
    GOV: "740.11",
    GFT: "740.12",
    AVS: "740.15(a),(b),(d),(e)",
    APR: "740.16(h)",
    AGR: "740.18",
    CCD: "740.19",
    SCP: "740.21",
  },
};

const IRAN: SanctionedPlace = { name: "Iran", by: "15 CFR 746.7(c)", left: {} };

const NORTH_KOREA: SanctionedPlace = {
  name: "North Korea",
  by: "15 CFR 746.4(c)",
  left: {
    TMP: "740.9(a)(9)",
    GOV: "740.11(a),(b)(2)",
    GFT: "740.12",
    TSU: "740.13(a),(b)",
    BAG: "740.14(a)-(d)",
    AVS: "740.15(a)(4)",
  },
};

const UKRAINIAN_REGIONS: SanctionedPlace = {
  name: "the Crimea, DNR and LNR regions of Ukraine",
  by: "15 CFR 746.6(c)",
  left: {
    TMP: "740.9(a)(9)",
    GOV: "740.11(a),(b)(2)",
    GFT: "740.12",
    TSU: "740.13(a),(b)",
    BAG: "740.14(a)-(d)",
    AVS: "740.15(a)(4),(d)",
    MED: "740.23",
  },
};

const RUSSIA_BELARUS: SanctionedPlace = {
  name: "Russia and Belarus",
  by: "15 CFR 746.8(c)",
  left: {
    TMP: "740.9(a)(9)",
    GOV: "740.11(b),(e)",
    TSU: "740.13(c)",
    BAG: "740.14(a)-(d),(f)-(h)",
    AVS: "740.15(a),(b)",
    ENC: "740.17",
    CCD: "740.19",
    MED: "740.23",
  },
};

const SYRIA_BEFORE: SanctionedPlace = {
  name: "Syria",
  by: "15 CFR 746.9(b)",
  left: {
    TMP: "740.9(a)(9)",
    GOV: "740.11(b)(2),(d)",
    TSU: "740.13(a)-(c)",
    BAG: "740.14(a)-(d)",
    AVS: "740.15(a)(4)",
  },
};

const SYRIA: SanctionedPlace = {
  name: "Syria",
  by: "15 CFR 746.9(b)",
  left: {
    SPP: "740.5",
    TMP: "740.9(a)(3),(7),(9),(10),(11)",
    RPL: "740.10(a)",
    GOV: "740.11(b)(2),(c),(d)",
    TSU: "740.13(a)-(c),(g)",
    BAG: "740.14(a)-(d)",
    AVS: "740.15(a)-(d)",
    CCD: "740.19",
  },
};

/**
 * The sanctioned place a transaction goes to, with what its section of Part 746 leaves of the exceptions (15 CFR
 * 740.2(a)(6)); undefined for other places. Russia and Belarus only where Part 746 itself requires a license.
 */
export function sanctionedPlace(q: Asking, all: readonly Requirement[]): SanctionedPlace | undefined {
  const { country, region } = q.transaction.destination;
  if (country === "CU") return CUBA;
  if (country === "IR") return IRAN;
  if (country === "KP") return NORTH_KOREA;
  if (country === "SY") return q.on >= "2025-09-02" ? SYRIA : SYRIA_BEFORE;
  if (country === "UA" && region !== undefined && region !== "other") return UKRAINIAN_REGIONS;
  if (country === "RU" || country === "BY") return all.some((r) => requiredBy(r, "746")) ? RUSSIA_BELARUS : undefined;
  return undefined;
}

/**
 * Part 746: embargoes and other special controls, place by place, with the goods that Supplements No. 2, 4, 5 and 7 list
 * by tariff code and the partner countries of Supplement No. 3. Uses Parts 738, 740, 742 and 774.
 */
import type { NotCovered, Rule } from "../../../../src/authoring/index.ts";
import { unArmsEmbargoes } from "./746.1-un-arms-embargoes.ts";
import { cuba } from "./746.2-cuba.ts";
import { iraq } from "./746.3-iraq.ts";
import { northKorea } from "./746.4-north-korea.ts";
import { occupiedRegions } from "./746.6-occupied-regions.ts";
import { iran } from "./746.7-iran.ts";
import { russiaAndBelarus } from "./746.8-russia-belarus.ts";
import { syria } from "./746.9-syria.ts";

export { oilAndGasProject } from "./746.8-paragraphs.ts";
export { leftToPartner } from "./direct-products.ts";
export { type HtsListing, htsListing } from "./hts-supplements.table.ts";
export { type PartnerCountry, partnerCountry } from "./partner-countries-supp3.table.ts";
export { supplement7, tariffCode } from "./tariff-supplements.ts";

/** Embargoes and special controls, in the order of the sections. */
export const requirementRules: readonly Rule[] = [
  unArmsEmbargoes,
  cuba,
  iraq,
  northKorea,
  occupiedRegions,
  iran,
  russiaAndBelarus,
  syria,
];

/** Sections of this part that no rule asks. 746.5 and 746.10 are reserved. */
export const notCovered: readonly NotCovered[] = [];

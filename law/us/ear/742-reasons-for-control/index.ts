/**
 * Part 742: one file for each reason for control. Each asks the rows of the item's entry for that reason, cites the
 * paragraph that requires the license, and forecasts how an application would be reviewed.
 */
import type { Rule } from "../../../../src/authoring/index.ts";
import { chemicalBiological } from "./742.2-chemical-biological.ts";
import { nuclear } from "./742.3-nuclear.ts";
import { nationalSecurity } from "./742.4-national-security.ts";
import { missileTechnology } from "./742.5-missile-technology.ts";
import { regionalStability } from "./742.6-regional-stability.ts";
import { crimeControl } from "./742.7-crime-control.ts";
import { antiTerrorismIran } from "./742.8-iran.ts";
import { antiTerrorismSyria } from "./742.9-syria.ts";
import { antiTerrorismSudan } from "./742.10-sudan.ts";
import { implementsOfTorture } from "./742.11-torture.ts";
import { interceptionDevices } from "./742.13-interception.ts";
import { hotSectionTechnology } from "./742.14-hot-section.ts";
import { encryptionItems } from "./742.15-encryption.ts";
import { firearmsConvention } from "./742.17-firearms-convention.ts";
import { chemicalWeaponsConvention } from "./742.18-chemical-weapons-convention.ts";
import { antiTerrorismNorthKorea } from "./742.19-north-korea.ts";
import { withContractSanctity } from "./742-contract-sanctity.ts";

export { controlOfSection } from "./742.1-reason-codes.ts";
export { isDeemed } from "./742.4-exclusions.ts";
export { toNonParty } from "./742.18-states-parties.ts";
export { inSupplement4 } from "./supplement-4-countries.table.ts";

/** Rules of this part, in the order of its sections. */
export const requirementRules: readonly Rule[] = [
  chemicalBiological,
  nuclear,
  nationalSecurity,
  missileTechnology,
  regionalStability,
  crimeControl,
  antiTerrorismIran,
  antiTerrorismSyria,
  antiTerrorismSudan,
  implementsOfTorture,
  interceptionDevices,
  hotSectionTechnology,
  encryptionItems,
  firearmsConvention,
  chemicalWeaponsConvention,
  antiTerrorismNorthKorea,
].map(withContractSanctity);

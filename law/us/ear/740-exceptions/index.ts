/**
 * Part 740: license exceptions, the restrictions on all of them (15 CFR 740.2), and the country groups of Supplement No. 1.
 * An exception is a candidate only when nothing stated rules it out and item and destination fit; what opens on a use or
 * an end user nobody stated is not evaluated, and says which fact would open it.
 * Of the other parts it may use 774 alone: the country chart (738) reads its groups, so nothing here may read 738.
 */
import type { ExceptionRule, NotCovered } from "../../../../src/authoring/index.ts";
import { exceptionBars as restrictions } from "./740.2-restrictions.ts";
import { suspendedExceptions } from "./740.2-suspended.ts";
import { limitedValue } from "./740.3-lvs.ts";
import { groupB } from "./740.4-gbs.ts";
import { civilEndUsers } from "./740.5-civ.ts";
import { syriaPeace } from "./740.5-spp.ts";
import { underRestriction } from "./740.6-tsr.ts";
import { computers } from "./740.7-app.ts";
import { advancedComputingAuthorized, notifiedAdvancedComputing } from "./740.8-nac-aca.ts";
import { temporary } from "./740.9-tmp.ts";
import { servicing } from "./740.10-rpl.ts";
import { governments } from "./740.11-gov.ts";
import { gifts } from "./740.12-gft.ts";
import { unrestricted } from "./740.13-tsu.ts";
import { personalBaggage } from "./740.14-bag.ts";
import { carriers } from "./740.15-avs.ts";
import { permissiveReexports } from "./740.16-apr.ts";
import { encryption } from "./740.17-enc.ts";
import { agriculture } from "./740.18-agr.ts";
import { consumerDevices } from "./740.19-ccd.ts";
import { strategicTrade } from "./740.20-sta.ts";
import { cubanPeople } from "./740.21-scp.ts";
import { cybersecurity } from "./740.22-ace.ts";
import { medicalDevices } from "./740.23-med.ts";
import { implementedControls } from "./740.24-iec.ts";
import { highBandwidthMemory } from "./740.25-hbm.ts";
import { restrictedFabrication } from "./740.26-rff.ts";
import { artificialIntelligence } from "./740.27-aia.ts";
import { computeManufacturing } from "./740.28-acm.ts";
import { lowProcessing } from "./740.29-lpp.ts";

export { inTier3 } from "./computer-tiers.ts";
export { groupMoves } from "./country-groups.history.ts";
export * from "./country-groups.table.ts";
export { groupWords, macauOrD5, placeIn } from "./destinations.ts";
export { usesSpokenOf } from "./offer.ts";
export { uaeHeader, uaeParties, uaePartiesOn } from "./supplement-8-uae.table.ts";

/** What keeps exceptions out before any is asked: the restrictions of 740.2, and suspensions by notice. */
export const exceptionBars = [...restrictions, suspendedExceptions];

/** The exceptions, in the order of the sections. */
export const exceptionRules: readonly ExceptionRule[] = [
  limitedValue,
  groupB,
  civilEndUsers,
  syriaPeace,
  underRestriction,
  computers,
  notifiedAdvancedComputing,
  advancedComputingAuthorized,
  temporary,
  servicing,
  governments,
  gifts,
  unrestricted,
  personalBaggage,
  carriers,
  permissiveReexports,
  encryption,
  agriculture,
  consumerDevices,
  strategicTrade,
  cubanPeople,
  cybersecurity,
  medicalDevices,
  implementedControls,
  highBandwidthMemory,
  restrictedFabrication,
  artificialIntelligence,
  computeManufacturing,
  lowProcessing,
];

/** Sections of this part that no rule asks. */
export const notCovered: readonly NotCovered[] = [
  {
    section: "Supplement No. 4 to 15 CFR Part 740",
    title:
      "the firearm models of Annex A: a condition of TMP (b)(5) and RPL (b)(4), which a person holds against the model",
  },
];

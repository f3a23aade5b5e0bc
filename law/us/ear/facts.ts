import { fact } from "../../../src/authoring/index.ts";

export * from "./facts-of-the-list.ts";

/**
 * Facts that more than one part of the regulation asks for, one export for each, so that every rule asks in the same
 * words. Append only; item facts are named `item.…` in a transaction.
 */

/** Where the exporter or reexporter has its headquarters. */
export const exporterHeadquarters = fact(
  "exporterHeadquarters",
  "in which country does the exporter or reexporter have its headquarters?",
  "exporter",
  [],
);

/** Where the exporter's ultimate parent has its headquarters. */
export const exporterUltimateParentHeadquarters = fact(
  "exporterUltimateParentHeadquarters",
  "in which country does the ultimate parent of the exporter or reexporter have its headquarters?",
  "exporter",
  [],
);

/** The country the item is sent from. */
export const exporterCountry = fact("exporterCountry", "from which country is the item sent?", "exporter", []);

/** Does the country sent from control the item in the same way? */
export const exportingCountryEquivalentControls = fact(
  "exportingCountryEquivalentControls",
  "does the country the item is sent from list it in its own export controls, with the same review policy?",
  "counsel",
);

/** Headquarters of the end user's ultimate parent. */
export const endUserUltimateParentHeadquarters = fact(
  "endUserUltimateParentHeadquarters",
  "in which country does the ultimate parent of the consignee or end user have its headquarters?",
  "customer",
  [],
);

/** Technology the item comes from; production facts belong to the manufacturer and are never assumed (15 CFR 734.9). */
export const directProductOf = fact(
  "directProductOf",
  "of which U.S.-origin technology or software (ECCNs) is the item a direct product? An empty list says: of none",
  "engineer",
  [[], ["3E001"], ["3E992"], ["9E610"]],
);

/** The same in one word, where the entries are not stated. */
export const directProductOfUsTechnology = fact(
  "directProductOfUsTechnology",
  "is the item a direct product of U.S.-origin technology or software listed in 15 CFR 734.9?",
  "engineer",
);

/** The plant behind the item (15 CFR 734.9). */
export const plantIsDirectProduct = fact(
  "plantIsDirectProduct",
  "is the plant that made the item, or a major component of it (testing equipment too), itself a direct product of U.S.-origin technology or software listed in 15 CFR 734.9?",
  "engineer",
);

/** Technology the plant comes from. */
export const plantIsDirectProductOf = fact(
  "plantIsDirectProductOf",
  "of which U.S.-origin technology or software (ECCNs) is the plant a direct product?",
  "engineer",
  [],
);

/** A circuit inside that comes from such a plant (15 CFR 734.9(e)(3), (k)). */
export const containsIcFromSuchPlant = fact(
  "containsIcFromSuchPlant",
  "does the item contain an integrated circuit made, assembled, tested or packaged in a plant that is a direct product of the listed U.S.-origin technology or software?",
  "engineer",
);

/** Use in products of a listed party (15 CFR 734.9(e), (g)). */
export const footnoteEntityUse = fact(
  "footnoteEntityUse",
  "will the item be built into, or used to develop or make, anything produced, bought or ordered by an Entity List party, and with which footnote (1, 3, 4, 5)?",
  "customer",
  ["1", "3", "4", "5", "none"],
);

/** Design by a listed party (the rule of May 2020). */
export const designedByFootnote1Entity = fact(
  "designedByFootnote1Entity",
  "was the item designed or developed by an Entity List party with footnote 1?",
  "engineer",
);

/** Use in a supercomputer (15 CFR 734.9(i), 744.23). */
export const forSupercomputer = fact(
  "supercomputerEndUse",
  "will the item be used in, or in anything for, a supercomputer located in or destined to China or Macau?",
  "customer",
);

/** A government as a party (15 CFR 734.9(j), 746.7). */
export const governmentOfIran = fact(
  "governmentOfIranIsParty",
  "is the Government of Iran a party to the transaction?",
  "customer",
);

/** Use in items made in or destined to Russia, Belarus or Crimea (15 CFR 734.9(f)). */
export const builtIntoRussianItem = fact(
  "builtIntoItemFor746_8Place",
  "will the item be built into, or used to make, something on the Commerce Control List or in Supplement No. 6 or 7 to Part 746 that is produced in or destined to Russia, Belarus or Crimea?",
  "customer",
);

/** Use in items in or destined to Iran (15 CFR 734.9(j)(2)). */
export const builtIntoIranianItem = fact(
  "builtIntoItemForIran",
  "will the item be built into, or used to make, a part, component or equipment of Supplement No. 7 to Part 746 or of the Control List Categories that 734.9(j) names, located in or destined to Iran?",
  "customer",
);

/** Listing in Supplement No. 6 to Part 746. */
export const inSupp6 = fact("inSupp6ToPart746", "is the item listed in Supplement No. 6 to Part 746?", "exporter");

/** Listing in Supplement No. 7 to Part 746. */
export const inSupp7 = fact(
  "inSupp7ToPart746",
  "is the item listed in Supplement No. 7 to Part 746 (by its HTS-6 code)?",
  "exporter",
);

/** Where the item was made. */
export const itemOrigin = fact("item.origin", "in which country was the item made?", "exporter", ["US", "foreign"]);

/** A circuit of U.S. origin inside (15 CFR 734.4(a)(8), (9)). */
export const containsUsOriginIc = fact(
  "item.containsUsOriginIc",
  "does the item contain an integrated circuit of U.S. origin?",
  "engineer",
);

/** The classification of that circuit. */
export const usOriginIcEccn = fact(
  "item.usOriginIcEccn",
  "what is the ECCN of the U.S.-origin integrated circuit inside (EAR99 if none)?",
  "engineer",
  ["3A001", "3A991", "EAR99"],
);

/** Does an integrated-circuit fab stand behind the transaction? */
export const icProductionAtFacility = fact(
  "icProductionAtFacility",
  "will the item be used at a facility in Macau or a Country Group D:5 place where integrated circuits are developed or produced?",
  "customer",
);

/** What node the fab makes; `unknown` is itself an answer with consequences. */
export const advancedNode = fact(
  "advancedNode",
  "does that facility produce advanced-node integrated circuits (15 CFR 772.1)?",
  "customer",
  ["yes", "no", "unknown"],
);

/** Work on a standard. */
export const standardsRelatedActivity = fact(
  "standardsRelatedActivity",
  "is the technology or software released for a standards-related activity?",
  "exporter",
);

/** Will the standard be open to everybody? */
export const standardToBePublished = fact(
  "standardToBePublished",
  "is the standard published, or is the work done so that it will be published?",
  "exporter",
);

/** Military end use in the sense of 15 CFR 744.21(f), 744.17(d) or 746.3(a)(4)(i); the definitions differ a little. */
export const militaryEndUse = fact(
  "militaryEndUse",
  "is the item known to be meant, wholly or in part, for a military end use (built into or supporting military items)?",
  "customer",
);

/** Military end user; national police and government intelligence are asked apart. */
export const militaryEndUser = fact(
  "militaryEndUser",
  "is the end user a national armed service, the national guard, or an organization whose work supports military end uses?",
  "customer",
);

/** Government intelligence counts as a military end user in 15 CFR 744.9(d), 744.17(e) and 744.21(g). */
export const endUserIsGovernmentIntelligence = fact(
  "endUserIsGovernmentIntelligence",
  "is the end user a government intelligence or reconnaissance organization?",
  "customer",
);

/** Military-intelligence end use, 15 CFR 744.22(f)(1). */
export const militaryIntelligenceEndUse = fact(
  "militaryIntelligenceEndUse",
  "is the item known to be meant for a military-intelligence end use (15 CFR 744.22(f)(1))?",
  "customer",
);

/** Military-intelligence end user, 15 CFR 744.22(f)(2). */
export const militaryIntelligenceEndUser = fact(
  "militaryIntelligenceEndUser",
  "is the end user an intelligence or reconnaissance organization of armed services or a national guard (15 CFR 744.22(f)(2))?",
  "customer",
);

/** The words of Supplement No. 2 to Part 744 against the item. */
export const inSupp2ToPart744 = fact(
  "inSupp2ToPart744",
  "do the words of Supplement No. 2 to Part 744 for this entry cover the item?",
  "engineer",
);

/** What the Treasury says about the transaction. */
export const ofacAuthorization = fact(
  "ofacAuthorization",
  "is the transaction authorized by a general or specific OFAC license, exempt from OFAC's regulations, or neither?",
  "counsel",
  ["authorized", "exempt", "none"],
);

/** The switch for the days after the stay: nobody here has read whether the rule came back. */
export const affiliatesRuleInForce = fact(
  "affiliatesRuleInForce",
  "is the affiliates (50 percent) rule of 90 FR 47201 in force again after its stay, as 90 FR 50857 schedules for 2026-11-10?",
  "counsel",
);

/** Food and medicine of EAR99 stand outside several embargoes (15 CFR 772.1). */
export const itemFoodOrMedicine = fact(
  "item.foodOrMedicine",
  "is the item food, medicine or a medical device as 15 CFR 772.1 defines them (food here excludes alcoholic drinks)?",
  "exporter",
  ["food", "medicine", "medical_device", "neither"],
);

/** The tariff code decides for EAR99 goods to Russia, Belarus, Iran and listed addresses. */
export const itemHtsCode = fact(
  "item.htsCode",
  "what is the HTS or Schedule B code of the item (its first six digits)?",
  "exporter",
  [],
);

/** Several embargo rules reach parts of Ukraine only. */
export const regionOfUkraine = fact("region", "which region of Ukraine does the item go to?", "exporter", [
  "Crimea",
  "DNR",
  "LNR",
  "other",
]);

/** General prohibition ten, and 764.2(e) for every person who has a hand in it. */
export const violationKnown = fact(
  "knowledgeOfViolation",
  "do you know, or have reason to know, that a violation of the regulation has occurred or is about to occur with this item?",
  "exporter",
);

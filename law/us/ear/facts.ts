import { fact } from "../../../src/authoring/index.ts";

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

/** Items that software or technology is for. */
export const itemForItems = fact(
  "item.forItems",
  "for which items (entry and paragraph, as `3A001.b.2`) is the software or technology, or the equipment?",
  "engineer",
  [],
);

/** The paragraph of the entry. */
export const itemEccnParagraph = fact(
  "item.eccnParagraph",
  "which paragraph of the entry describes the item?",
  "engineer",
  [],
);

/** Barrel length of a shotgun. */
export const itemBarrelLengthInches = fact(
  "item.barrelLengthInches",
  "how long is the barrel, in inches?",
  "engineer",
  [17, 20, 26],
);

/** Is the sale to police or other law enforcement? */
export const saleToPolice = fact(
  "saleToPolice",
  "is the item for sale or resale to police or law enforcement?",
  "customer",
);

/** Is the end user a national police? */
export const endUserIsNationalPolice = fact(
  "endUserIsNationalPolice",
  "is the end user a national police force?",
  "customer",
);

/** Frame rate of a camera. */
export const itemFrameRateHz = fact("item.frameRateHz", "what is the frame rate, in hertz?", "engineer", [9, 61]);

/** Elements of a focal plane array. */
export const itemFocalPlaneArrayElements = fact(
  "item.focalPlaneArrayElements",
  "how many elements does the focal plane array have?",
  "engineer",
  [111000, 327680],
);

/** Will the camera be embedded in a civil product? */
export const embeddedInCivilProduct = fact(
  "embeddedInCivilProduct",
  "is the camera exported or reexported to be embedded in a civil product?",
  "customer",
);

/** Range of an unmanned aerial vehicle. */
export const itemRangeKm = fact("item.rangeKm", "what is the maximum range, in kilometers?", "engineer", [10, 300]);

/** Endurance of an unmanned aerial vehicle. */
export const itemEnduranceMinutes = fact(
  "item.enduranceMinutes",
  "what is the maximum endurance, in minutes?",
  "engineer",
  [29, 45, 120, 200],
);

/** Use of a part in an aircraft that the U.S. Munitions List left to 9A610.b. */
export const issUse = fact(
  "issUse",
  "is the item for use in, with, or for the International Space Station, including launch to it?",
  "customer",
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

/** The country whose row of the Country Chart governs a place nobody could assign. */
export const countryOfDestination = fact(
  "countryOfDestination",
  "of which country on the Commerce Country Chart is the destination a territory, possession, dependency or department?",
  "counsel",
  [],
);

/** The entry of the Commerce Control List, when the one stated does not say what is required. */
export const itemEccn = fact(
  "item.eccn",
  "which entry of the Commerce Control List describes the item?",
  "engineer",
  [],
);

/** Is the destination a State Party to the Chemical Weapons Convention? */
export const destinationIsCwcParty = fact(
  "destinationIsCwcStateParty",
  "is the destination a State Party to the Chemical Weapons Convention (Supplement No. 2 to Part 745)?",
  "counsel",
);

/** Has the consignee's government issued an End-Use Certificate? */
export const endUseCertificate = fact(
  "cwcEndUseCertificate",
  "was an End-Use Certificate of the importing government obtained and submitted (15 CFR 745.2)?",
  "exporter",
);

/** Is the reexport from a State that is not party to the Chemical Weapons Convention? */
export const reexportFromNonParty = fact(
  "reexportFromNonPartyToCwc",
  "does the reexport start in a State that is not party to the Chemical Weapons Convention?",
  "exporter",
);

/** Does the unit of a government redeploy the item? */
export const militaryDeployment = fact(
  "militaryDeploymentByA1Government",
  "is the item reexported as part of a military deployment by a unit of the United States or of a government in Country Group A:1?",
  "customer",
);

/** Total processing performance of an integrated circuit or computer. */
export const tpp = fact(
  "tpp",
  "what is the total processing performance (TPP) of the item?",
  "engineer",
  [4799, 20999, 21000],
);

/** Total DRAM bandwidth. */
export const dramBandwidth = fact(
  "dramBandwidthGBs",
  "what is the total DRAM bandwidth of the item, in GB/s?",
  "engineer",
  [6499, 6500],
);

/** Is the information for the case-by-case policy complete? */
export const certificationsComplete = fact(
  "certificationsComplete",
  "are the certifications of Supplement No. 2 to Part 748, paragraph (dd), complete?",
  "exporter",
);

/** Is the item sent from the United States? */
export const exportFromUs = fact("exportFromUs", "is the item sent from the United States?", "exporter");

/** Are the consignee and end users agencies of the UAE? */
export const uaeGovernmentAgency = fact(
  "uaeGovernmentAgency",
  "are the ultimate consignee and every end user government agencies of the UAE (not state-owned companies or contractors)?",
  "customer",
);

/** Are the consignee and end users named in Supplement No. 8 to Part 740? */
export const allEndUsersInSupplement8 = fact(
  "allEndUsersInSupplement8",
  "are the ultimate consignee and every end user named in Supplement No. 8 to Part 740 for these items, or subsidiaries of a company of its paragraph (c)?",
  "customer",
);

import { fact } from "../../../src/authoring/index.ts";

/** Facts on which rows of the Commerce Control List and the reasons for control turn; `facts.ts` hands them on. */

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

/** Use of microwave amplifiers and transistors (3A001.b.2, b.3) in civil telecommunications. */
export const civilTelecommunicationsUse = fact(
  "civilTelecommunicationsUse",
  "is the item exported or reexported for use in civil telecommunications applications?",
  "customer",
);

/** Computers of 4A003 for finger-print equipment. */
export const fingerprintEquipment = fact(
  "item.forFingerprintEquipment",
  "is the computer for computerized finger-print equipment?",
  "engineer",
);

/** Viewers of 6A002.c made for police. */
export const policeModelViewer = fact(
  "item.policeModelInfraredViewer",
  "is it a police-model infrared viewer?",
  "engineer",
);

/** Use of a part in an aircraft that the U.S. Munitions List left to 9A610.b. */
export const issUse = fact(
  "issUse",
  "is the item for use in, with, or for the International Space Station, including launch to it?",
  "customer",
);

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

/** Supplement No. 2 to Part 748, (dd)(1)(i): units shipped to commercial customers in the United States. */
export const commerciallyAvailableInUs = fact(
  "commerciallyAvailableInUs",
  "is the item shipped to commercial customers in the United States for use there?",
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

/**
 * Other names under which exporters state facts, where the meaning is plain from the words of the regulation. The names
 * on the right are those that the rules declare; how they are asked stands beside each rule. A name belongs here only if
 * nobody could mean anything else by it; each reading is said aloud in the answer.
 */
import type { OtherName } from "../../../src/authoring/index.ts";
import type { FactValue, Party, Transaction } from "../../../src/vocabulary/index.ts";

const same = (meant: string | readonly string[], ...said: string[]): OtherName[] =>
  said.map((name) => ({ said: name, meant: typeof meant === "string" ? [meant] : meant }));

/** `true` stated under a name that itself says which of several answers is meant. */
const onlyIfTrue = (meant: string, answer: FactValue, ...said: string[]): OtherName[] =>
  said.map((name) => ({ said: name, meant: [meant], as: (v) => (v === true || v === "yes" ? answer : undefined) }));

/** The contrary of a fact that is asked the other way round. */
const contrary = (meant: string, ...said: string[]): OtherName[] =>
  said.map((name) => ({ said: name, meant: [meant], as: (v) => (typeof v === "boolean" ? !v : undefined) }));

/** A temperature in degrees Celsius against the bound of Supplement No. 2 to Part 744 in kelvin. */
const fromCelsius = (v: FactValue): FactValue | undefined => (typeof v === "number" ? v + 273.15 : undefined);

const mayTakePossession = (p: Party): boolean =>
  p.roles.some((r) => ["freight_forwarder", "carrier", "financing_bank", "broker", "other"].includes(r));

/** The question about possession is asked for each forwarder, carrier, bank or broker (748.5(d)). */
const possession = (t: Transaction): string[] =>
  t.parties.filter(mayTakePossession).map((p) => `takesPossession:${p.name}`);

/** Uses and users of Part 744 and 746.3. */
const ofEndUses: readonly OtherName[] = [
  ...same("militaryEndUse", "militaryUse", "isMilitaryEndUse", "knownMilitaryEndUse", "forMilitaryUse"),
  ...same("militaryEndUser", "endUserIsMilitary", "isMilitaryEndUser", "knownMilitaryEndUser", "endUserMilitary"),
  ...same("endUserIsNationalPolice", "nationalPolice", "endUserIsPolice", "policeEndUser", "endUserPolice"),
  ...same("endUserIsGovernmentIntelligence", "endUserIsIntelligence", "governmentIntelligence", "intelligenceEndUser"),
  ...same("militaryIntelligenceEndUse", "militaryIntelligenceUse", "militaryIntelligence"),
  ...same("militaryIntelligenceEndUser", "endUserIsMilitaryIntelligence", "isMilitaryIntelligenceEndUser"),
  ...same("saleToPolice", "forPoliceOrLawEnforcement", "forPolice", "saleToPoliceOrLawEnforcement", "policeUse"),
  ...same("supercomputerLocation", "supercomputerCountry", "locationOfSupercomputer", "supercomputerIn"),
  ...same("endUserIsGovernment", "governmentEndUser", "endUserGovernment", "isGovernmentEndUser"),
  ...same("missileEndUse", "missileUse", "rocketEndUse", "uavEndUse", "missileProgram", "missileProgramme"),
  ...same(["missileRangeKm", "item.rangeKm"], "rangeKm", "rangeInKm", "maximumRangeKm", "maxRangeKm"),
  ...same("missileRangeKm", "missileRange", "rocketRangeKm", "uavRangeKm"),
  ...same("wmdDelivery", "wmdDeliveryEndUse", "deliveryOfWmd", "wmdDeliverySystem"),
  ...same("cbwEndUse", "chemicalWeaponsEndUse", "biologicalWeaponsEndUse", "chemicalBiologicalEndUse", "cbw"),
  ...same("nuclearEndUse", "nuclearUse"),
  ...onlyIfTrue("nuclearEndUse", "explosive", "nuclearExplosiveEndUse", "nuclearWeaponsEndUse"),
  ...onlyIfTrue("nuclearEndUse", "unsafeguarded", "unsafeguardedNuclear", "unsafeguardedNuclearActivity"),
  ...same(
    "maritimeNuclearPropulsion",
    "navalNuclearPropulsion",
    "navalNuclear",
    "maritimeNuclear",
    "navalNuclearEndUse",
  ),
  ...same(
    "supercomputerEndUse",
    "forSupercomputer",
    "supercomputer",
    "supercomputerUse",
    "endUseSupercomputer",
    "usedInSupercomputer",
  ),
  ...same(
    "smeProductionEndUse",
    "smeEndUse",
    "smeDevelopmentOrProduction",
    "semiconductorEquipmentEndUse",
    "smeDevelopment",
  ),
  ...same("icProductionAtFacility", "icProduction", "icDevelopmentOrProduction", "fabEndUse", "icEndUse"),
  ...same("advancedNode", "advancedNodeFacility", "advancedNodeFab", "advancedNodeProduction", "facilityAdvancedNode"),
  ...same("backEndOnly", "backEnd", "assemblyTestPackagingOnly", "backEndStepsOnly", "packagingOnly"),
  ...same("isInformed", "isInformedLetter", "informedByBis", "isInformedNotice"),
];

/** Persons, firms and their homes. */
const ofPersons: readonly OtherName[] = [
  ...same(
    "endUserUltimateParentHeadquarters",
    "ultimateParentHeadquarters",
    "endUserParentHeadquarters",
    "endUserParentCountry",
    "consigneeUltimateParentHeadquarters",
    "buyerUltimateParentHeadquarters",
    "ultimateParentCountry",
  ),
  ...same("endUserHeadquarters", "consigneeHeadquarters", "buyerHeadquarters", "customerHeadquarters"),
  ...same("exporterCountry", "reexporterCountry", "senderCountry", "exportedFrom", "exportingCountry", "shippedFrom"),
  ...same("exporterHeadquarters", "reexporterHeadquarters", "senderHeadquarters", "exporterHq"),
  ...same(
    "exporterUltimateParentHeadquarters",
    "reexporterUltimateParentHeadquarters",
    "exporterParentHeadquarters",
    "senderUltimateParentHeadquarters",
  ),
  ...same("exportingCountryEquivalentControls", "equivalentControls", "countryHasEquivalentControls"),
  ...same("usPersonSupport", "usPerson", "supportByUsPerson", "usPersonActivity"),
  ...same("usPersonEmployerHeadquarters", "employerHeadquarters", "employerCountry"),
  ...same(
    "employerMajorityOwnedFromD5",
    "majorityOwnedFromD5",
    "employerOwnedFromD5",
    "employerMajorityOwnedFromMacauOrD5",
  ),
  ...same("usPersonActsAreAdministrativeOnly", "administrativeOnly", "clericalOnly", "administrativeOrClericalOnly"),
  ...same("usPersonActsAreServicingOnly", "servicingOnly"),
  ...same("endUserIsGovernmentOfIraqOrUsAgency", "governmentOfIraq", "endUserIsGovernmentOfIraq"),
  ...same(
    "facilityHeadquarters",
    "fabHeadquarters",
    "fabUltimateParentHeadquarters",
    "facilityUltimateParentHeadquarters",
    "facilityOwnerHeadquarters",
    "fabOwnerHeadquarters",
    "facilityEntityHeadquarters",
  ),
  ...same("allEndUsersInSupplement8", "approvedInSupp8", "inSupp8ToPart740", "endUserInSupp8"),
  ...same(
    "civilEndUser746_8a12",
    "civilEndUserOf746_8",
    "wholly_owned_us_subsidiary",
    "usSubsidiary",
    "endUserIsUsSubsidiary746_8",
  ),
  ...same(
    "affiliateIsJointVentureWithPartnerFirm",
    "jointVentureWithUsFirm",
    "jointVentureWithPartnerFirm",
    "jointVenture",
  ),
  { said: "forwarderTakesPossession", meant: possession },
  { said: "takesPossession", meant: possession },
  { said: "takePossession", meant: possession },
  { said: "bankTakesPossession", meant: possession },
];

/** Routes into and out of the regulation. */
const ofJurisdiction: readonly OtherName[] = [
  ...same("published", "isPublished", "publiclyAvailable", "openSource"),
  ...same("notification742_15b", "notificationMade", "notificationSent", "emailNotification", "notificationToBis"),
  ...same("nonStandardCryptography", "nonStandardCrypto", "usesNonStandardCryptography"),
  ...contrary("nonStandardCryptography", "standardCryptography", "standardCryptographyOnly"),
  ...same("fundamentalResearch", "isFundamentalResearch", "resultOfFundamentalResearch"),
  ...same("intendedToBePublished", "researchIntendedToBePublished", "intendedForPublication"),
  ...same(
    "vulnerabilityDisclosureForExistingNetwork",
    "vulnerabilityDisclosure",
    "securityVulnerabilityDisclosure",
    "cybersecurityVulnerabilityDisclosure",
    "disclosureOfVulnerabilities",
  ),
  ...same("standardToBePublished", "standardPublished", "standardIsPublished", "publishedStandard"),
  ...same("directProductOf", "isDirectProductOf", "directProductOfEccns", "foreignDirectProductOf"),
  ...same(
    "plantIsDirectProduct",
    "plantDirectProduct",
    "madeInPlantThatIsDirectProduct",
    "majorComponentIsDirectProduct",
  ),
  ...same("containsIcFromSuchPlant", "containsIcFromPlant", "containsIcFromDirectProductPlant"),
  ...same("item.containsUsOriginIc", "containsUsIc", "usOriginIc", "usIcInside"),
  ...same("item.usOriginIcEccn", "usIcEccn", "icEccn"),
  ...same("item.incorporates600Series", "contains600Series", "incorporates600SeriesParagraph", "content600Series"),
  ...same(
    "item.incorporatesUs5e002",
    "incorporates5E002",
    "incorporatesUs5E002",
    "contains5E002",
    "incorporatesUs5E002Technology",
  ),
  ...same(
    "item.commingledUs9e003",
    "incorporates9E003",
    "commingledWith9E003",
    "contains9E003",
    "incorporatesUs9E003Technology",
  ),
  ...same("item.movesThroughUs", "inTransitThroughUs", "transitThroughUs", "transitsUs", "movesInTransitThroughUs"),
  ...same("builtIntoItemFor746_8Place", "builtIntoRussianItem", "incorporatedIntoRussianItem"),
  ...same("builtIntoItemForIran", "builtIntoIranianItem", "incorporatedIntoIranianItem"),
  ...same("governmentOfIranIsParty", "governmentOfIran", "iranGovernmentParty"),
  ...["1", "3", "4", "5"].flatMap((n) =>
    onlyIfTrue(
      "footnoteEntityUse",
      n,
      `incorporatedIntoFootnote${n}EntityProduct`,
      `incorporatedIntoFootnote${n}Product`,
      `usedInFootnote${n}EntityProduct`,
      `forFootnote${n}Entity`,
      `forFootnote${n}EntityProduct`,
      `footnote${n}EndUse`,
      `footnote${n}EntityUse`,
      `usedByFootnote${n}Entity`,
    ),
  ),
  ...same("transitCountries", "transitCountry", "inTransitThrough", "routedThrough"),
  ...same("exporterCountry", "reexportedFrom"),
  ...same("ofacAuthorization", "ofacAuthorisation", "ofacLicense", "ofacLicence"),
  ...onlyIfTrue(
    "ofacAuthorization",
    "authorized",
    "ofacAuthorized",
    "ofacAuthorised",
    "ofacLicense",
    "ofacGeneralLicense",
    "ofacAuthorization",
  ),
  ...onlyIfTrue("ofacAuthorization", "exempt", "ofacExempt", "exemptUnderOfac"),
];

/** Digits of a tariff code given as a number or with points. */
const codeDigits = (v: FactValue): FactValue | undefined =>
  typeof v === "number" || typeof v === "string" ? String(v).replace(/\D/g, "") : undefined;

/** Barrel lengths in other units, in inches. */
const inches = (perInch: number) => (v: FactValue) => (typeof v === "number" ? v / perInch : undefined);

/** Lists of items. */
const ofItems: readonly OtherName[] = [
  ...[2, 4, 5, 6, 7].flatMap((n) =>
    same(
      `inSupp${n}ToPart746`,
      `inSupp${n}`,
      `inSupplement${n}`,
      `inSupplement${n}ToPart746`,
      `inSupp${n}Part746`,
      `supp${n}ToPart746`,
      `htsInSupp${n}`,
      `htsInSupp${n}ToPart746`,
      `listedInSupp${n}`,
    ),
  ),
  ...same("inSupp2ToPart744", "inSupplement2ToPart744", "inSupp2Part744", "supp2ToPart744", "supp2Item", "inMeuSupp2"),
  ...same(
    "oilGasProject746_8a4",
    "oilGasProject",
    "shaleProject",
    "arcticOffshoreProject",
    "deepwaterProject",
    "deepwaterArcticShale",
    "projectOf746_8a4",
    "usedIn746_8a4Project",
    "russianOilProject",
  ),
  ...same(
    "item.businessSoftware746_8a8",
    "enterpriseSoftware",
    "businessSoftware",
    "isErpSoftware",
    "industrialSoftware",
  ),
  ...same(
    "item.appWt",
    "app",
    "adjustedPeakPerformance",
    "adjustedPeakPerformanceWt",
    "appWeightedTeraflops",
    "appTeraflops",
    "appWtf",
  ),
  ...same(
    "item.operatingTemperatureK",
    "maxOperatingTemperatureK",
    "bearingTemperatureK",
    "temperatureK",
    "operatingTemperatureKelvin",
  ),
  ...["operatingTemperatureC", "maxOperatingTemperatureC", "bearingTemperatureC", "temperatureC"].map((said) => ({
    said,
    meant: ["item.operatingTemperatureK"],
    as: fromCelsius,
  })),
  ...same(
    "item.designedOrMarketedForDatacenters",
    "forDatacenters",
    "forDatacenter",
    "datacenter",
    "datacentre",
    "isDatacenter",
    "designedForDatacenter",
    "marketedForDatacenter",
    "designedOrMarketedForDatacentres",
    "datacenterUse",
  ),
  ...contrary("item.designedOrMarketedForDatacenters", "notForDatacenters", "notDesignedForDatacenter"),
  ...same("tpp", "totalProcessingPerformance"),
  ...same("dramBandwidthGBs", "memoryBandwidthGBs", "dramBandwidth", "totalDramBandwidthGBs"),
  ...onlyIfTrue("item.foodOrMedicine", "food", "isFood", "food", "isFoodEar99"),
  ...onlyIfTrue("item.foodOrMedicine", "medicine", "isMedicine", "medicine"),
  ...onlyIfTrue("item.foodOrMedicine", "medical_device", "medicalDevice", "isMedicalDevice"),
  ...same(
    "civilTelecommunicationsUse",
    "item.forUseInCivilTelecommunicationsApplications",
    "civilTelecomUse",
    "civilTelecom",
    "forCivilTelecommunications",
    "civilTelecommunications",
  ),
  ...same("item.isAgriculturalCommodity", "agriculturalCommodity", "agricultural"),
  ...same("item.forFingerprintEquipment", "fingerprintComputer", "fingerprintEquipment", "forFingerprint"),
  ...same("item.policeModelInfraredViewer", "policeModel", "policeModelViewer", "isPoliceModel"),
  ...same("item.payloadKg", "maxPayloadKg", "payload", "maximumPayloadKg", "payloadCapacityKg"),
  ...same("item.payload500kgTo300km", "payload500kg", "canCarry500kgOver300km", "carries500kg300km"),
  ...same("item.isSourceCode", "sourceCode"),
  ...["hts", "hts6", "hsCode", "htsNumber", "scheduleB", "scheduleBCode", "scheduleBNumber", "tariffCode"].map(
    (said) => ({
      said,
      meant: ["item.htsCode"],
      as: codeDigits,
    }),
  ),
  ...same("item.usContentPct", "usContentPercent", "controlledUsContentPct", "controlledUsContentPercent", "usContent"),
  ...same("item.incorporates600Series", "incorporates9x515", "contains9x515"),
  ...same("item.barrelLengthInches", "barrelInches", "barrelLengthIn", "barrelLength"),
  { said: "barrelLengthMm", meant: ["item.barrelLengthInches"], as: inches(25.4) },
  { said: "barrelLengthCm", meant: ["item.barrelLengthInches"], as: inches(2.54) },
  ...same(
    "item.designedOrMarketedForDatacenters",
    "designedOrMarketedForDatacenter",
    "designedOrMarketedForDatacentre",
    "designedOrMarketedForDataCenters",
    "designedOrMarketedForDataCentres",
  ),
  ...same("item.microprocessor5Gflops32Bit", "microprocessor5GFlops", "gflops5And32Bit"),
  ...onlyIfTrue("giftOrDonation", "gift-parcel", "giftParcel", "isGiftParcel", "gift"),
  ...onlyIfTrue("giftOrDonation", "humanitarian-donation", "humanitarianDonation", "donation"),
  ...onlyIfTrue("temporaryUse", "news-media", "newsMedia", "forNewsMedia", "newsMediaUse"),
  ...onlyIfTrue("baggage", "personal-baggage", "personalBaggage", "asBaggage"),
  ...onlyIfTrue(
    "governmentUse",
    "us-government-official-use",
    "usGovernmentUse",
    "forUsGovernment",
    "usGovernmentEndUser",
    "usGovernmentAgency",
  ),
  ...onlyIfTrue("replacementOrServicing", "one-for-one-part", "oneForOneReplacement", "replacementPart"),
];

/** Shorter words for the same things, as they stand in letters and forms. */
const inShort: readonly OtherName[] = [
  ...same("cbwEndUse", "chemicalWeapons", "cwEndUse", "biologicalWeapons", "bwEndUse"),
  ...same("advancedNode", "advancedNodeIc", "advancedNodeIcs", "isAdvancedNode"),
  ...same("smeProductionEndUse", "smeProduction", "semiconductorEquipmentProduction"),
  ...same("backEndOnly", "backEndPackagingOnly", "assemblyTestOnly"),
  ...same("isInformed", "bisInformed", "informedLetter"),
  ...same("endUserUltimateParentHeadquarters", "endUserUltimateParent", "parentHeadquarters", "ultimateParent"),
  ...same("endUserHeadquarters", "headquarteredIn"),
  ...same("plantIsDirectProduct", "majorComponent", "majorComponentOfPlant"),
  ...same("containsIcFromSuchPlant", "containsIcFromUsTechPlant"),
  ...same("directProductOf", "directProductOfEccn", "directProductTechnology", "fdpEccn", "fdpEccns"),
  ...same("inPatentOrApplication", "patent", "patentApplication", "inPatent"),
  ...same("item.isPrintedMatter", "printedMatter", "printedBook", "book"),
  ...onlyIfTrue("item.informationKind", "catalog-course", "releasedInCourse", "catalogCourse"),
  ...same("securedEndToEnd", "endToEndEncrypted", "e2eEncrypted", "endToEndEncryption"),
  ...same("allEndUsersInSupplement8", "uaeApprovedEndUser", "listedInSupp8", "supplement8EndUser"),
  ...same("item.focalPlaneArrayElements", "fpaElements", "detectorElements", "pixels"),
  ...same("saleToPolice", "lawEnforcementEndUser", "endUserIsLawEnforcement"),
  ...same("oilGasProject746_8a4", "oilProject", "usedInOilProject"),
  ...same("item.businessSoftware746_8a8", "erpSoftware"),
  ...same("item.freeCommunicationSoftware", "personalCommunicationsSoftware", "freePersonalCommunicationsSoftware"),
  ...same("cubanPeopleUse", "cubanPrivateSector", "supportCubanPeople", "supportForCubanPeople"),
  ...same("civilEndUser746_8a12", "civilSubsidiary", "usOwnedSubsidiary", "whollyOwnedUsSubsidiary"),
  ...onlyIfTrue("tglPurpose", "existing_networks", "existingNetwork", "existingNetworks"),
  ...onlyIfTrue("tglPurpose", "existing_handsets", "existingHandsets"),
  ...same("knownOnwardExport", "knowledgeOfOnwardExport", "onwardExport", "onwardExportKnown"),
  ...same("openRedFlags", "redFlags", "redFlagsUnresolved", "unresolvedRedFlags", "redFlag"),
  ...same("temporaryUse", "temporaryExport"),
  ...onlyIfTrue("temporaryUse", "tools-of-trade", "toolsOfTrade"),
  ...onlyIfTrue("temporaryUse", "exhibition", "exhibition", "forExhibition"),
  ...onlyIfTrue("governmentUse", "cooperating-government", "cooperatingGovernment"),
  ...same("affiliateIsJointVentureWithPartnerFirm", "jointVentureWithUsCompany"),
];

/** Every other name. */
export const otherNames: readonly OtherName[] = [...ofEndUses, ...ofPersons, ...ofJurisdiction, ...ofItems, ...inShort];

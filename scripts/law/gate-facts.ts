import type { Gate, Usable } from "../../law/us/ear/740-exceptions/gate.ts";

const use = (symbol: string, section: string, words?: string): Usable => ({
  symbol,
  section,
  ...(words ? { words } : {}),
});

const SME = [
  "3B001.a.4",
  "3B001.c",
  "3B001.d",
  "3B001.f.1",
  "3B001.f.5",
  "3B001.f.6",
  "3B001.k",
  "3B001.l",
  "3B001.m",
  "3B001.n",
  "3B001.p.2",
  "3B001.p.4",
  "3B001.r",
  "3B002.c",
  "3B993",
  "3B994",
];
const SME_SOFTWARE = ["3D001", "3D002", "3D003", "3D992", "3D993", "3D994", "3E001", "3E992", "3E993", "3E994"];
const MT_AVIONICS = [
  "6A008",
  "7A001",
  "7A002",
  "7A004",
  "7A101",
  "7A102",
  "7A103",
  "7A104",
  "7A105",
  "7B001",
  "7D001",
  "7D002",
  "7D003",
  "7D101",
  "7D102",
  "7E003",
  "7E101",
  "9A515",
];
const ADVANCED = [
  "3A090",
  "4A090",
  "4E091",
  "4D090",
  "3A001.z",
  "4A003.z",
  "4A004.z",
  "4A005.z",
  "5A002.z",
  "5A004.z",
  "5A992.z",
  "5D002.z",
  "5D992.z",
];
const ADVANCED_FOR = ["3D001", "3E001", "4D001", "4E001", "5D002", "5E002", "5E992"];
const SIX_HUNDRED: Usable[] = [
  use("LVS", "740.3"),
  use("TMP", "740.9"),
  use("RPL", "740.10"),
  use("TSU", "740.13(a),(b),(f),(g)"),
  use("GOV", "740.11(b),(c)"),
  use("BAG", "740.14"),
  use("STA", "740.20(c)(1)", "under the terms for the 600 series"),
];
const GOV_ONLY_600 = "9D610.b, 9D619.b, 9E610.b, 9E619.b and 9E619.c: GOV 740.11(b)(2) only";

/** What each paragraph of § 740.2(a) covers and what may still be used, in our own words; nothing listed means nothing. */
export const GATES: readonly Omit<Gate, "citation" | "digest">[] = [
  {
    paragraph: "(a)(1)",
    covers: "the right to use the exception was suspended or revoked, or the transaction does not meet its terms",
    stillUsable: [],
  },
  {
    paragraph: "(a)(2)",
    covers: "a General Prohibition applies, no exception reaches it, and BIS has not authorized the transaction",
    stillUsable: [],
  },
  {
    paragraph: "(a)(3)",
    covers: "items primarily useful for surreptitious interception of communications",
    items: ["5A001.f.1", "5A980", "5D980"],
    itemsWords: ["5D001 for 5A001.f.1, or for 5E001.a that is for 5A001.f.1 or for 5D001.a (for 5A001.f.1)"],
    stillUsable: [
      use("GOV", "740.11(b)(2)(ii)", "consigned to and for the official use of an agency of the U.S. Government"),
    ],
  },
  {
    paragraph: "(a)(3)",
    covers: "technology for items primarily useful for surreptitious interception of communications",
    items: ["5E980"],
    itemsWords: ["5E001.a for 5A001.f.1, or for 5D001.a (for 5A001.f.1)"],
    stillUsable: [],
  },
  {
    paragraph: "(a)(4)",
    covers: "a license is required under 15 CFR 742.7 (crime control)",
    stillUsable: [
      use("any", "740", "destined to Australia, India, Japan, New Zealand or a member of NATO"),
      use("GOV", "740.11(b)(2)(ii)"),
      use("BAG", "740.14(e)"),
      use("STA", "740.20"),
    ],
    openPlaces: ["AU", "IN", "JP", "NZ"],
    openAlliance: "NATO",
  },
  {
    paragraph: "(a)(5)(i)",
    covers: "the item is controlled for MT reasons and the destination is in neither D:4 nor D:5",
    reason: "MT",
    destinations: { outsideGroups: ["D:4", "D:5"] },
    stillUsable: [
      use("TMP", "740.9(a)(1),(3)-(8),(10),(b)(1)-(3) and Notes 2 to 4 to (b)"),
      use("RPL", "740.10"),
      use("GOV", "740.11(b)(2)"),
      use("TSU", "740.13(a)-(c),(g)"),
      use("AVS", "740.15(b)(1)-(4),(c)(1),(2),(e),(f)"),
      use("APR", "740.16(c)-(f)"),
      use("STA", "740.20(c)(1)(ii)"),
    ],
  },
  {
    paragraph: "(a)(5)(ii)",
    covers: "the item is controlled for MT reasons and the destination is in D:4 or D:5",
    reason: "MT",
    destinations: { groups: ["D:4", "D:5"] },
    stillUsable: [
      ...["740.9(a)(4)", "740.10", "740.13", "740.15(b)"].map((section, i) => ({
        ...use(
          ["TMP", "RPL", "TSU", "AVS"][i] ?? "",
          section,
          "as part of, or in quantities for replacement parts of, a spacecraft, manned aircraft, land vehicle or marine vehicle",
        ),
        items: MT_AVIONICS,
        ...(section === "740.15(b)" ? { notSection: "740.15(b)(2)(ii)" } : {}),
      })),
      {
        ...use("TMP", "740.9(a)(4)", "one-for-one replacement of equipment legally exported before"),
        items: ["2A001", "2A101"],
      },
      {
        ...use("RPL", "740.10", "one-for-one replacement of equipment legally exported before"),
        items: ["2A001", "2A101"],
      },
    ],
  },
  {
    paragraph: "(a)(6)",
    covers:
      "a sanctioned destination (Cuba, Iran, North Korea, Syria, Crimea, so-called DNR and LNR), or a license needed under the sanctions on Russia or Belarus",
    destinations: {
      places: ["CU", "IR", "KP", "SY"],
      regions: ["crimea", "dnr", "lnr"],
      whenLicenseRequiredByPart746: ["RU", "BY"],
    },
    stillUsable: [
      use("any", "740", "named in the license exceptions paragraph of the section of Part 746 on that destination"),
    ],
  },
  {
    paragraph: "(a)(7)",
    covers:
      "technology required for the development or production of named 6A002 infrared detectors or of third-generation or later image intensifier tubes",
    itemsWords: ["6E001 or 6E002 technology for these 6A002 items"],
    stillUsable: [use("GOV", "740.11(b)(2)")],
  },
  {
    paragraph: "(a)(8)",
    covers: "explosives and detonator detection equipment with its software and technology",
    items: ["2A983", "2A984", "2D983", "2D984", "2E983", "2E984"],
    stillUsable: [use("RPL", "740.10", "not to E:1"), use("GOV", "740.11(b)(2)(ii)"), use("TSU", "740.13(a),(c)")],
  },
  {
    paragraph: "(a)(9)(i)",
    covers:
      "named semiconductor manufacturing equipment and associated software and technology, to or within Macau or D:5",
    items: SME,
    itemsWords: [`associated software and technology in ${SME_SOFTWARE.join(", ")}`],
    destinations: { places: ["MO"], groups: ["D:5"] },
    stillUsable: [use("GOV", "740.11(b)")],
  },
  {
    paragraph: "(a)(9)(ii)",
    covers:
      "advanced computing items, to or within D:1, D:4 or D:5 outside A:5 and A:6, or to an entity headquartered in, or with an ultimate parent headquartered in, Macau or D:5, wherever it is",
    items: ADVANCED,
    itemsWords: [`software and technology for these items in ${ADVANCED_FOR.join(", ")}`],
    destinations: {
      groups: ["D:1", "D:4", "D:5"],
      notIn: ["A:5", "A:6"],
      orHeadquarters: { places: ["MO"], groups: ["D:5"] },
    },
    stillUsable: [
      use("TMP", "740.9(a)(6)"),
      use("NAC/ACA", "740.8"),
      use("RPL", "740.10"),
      use("GOV", "740.11(b)"),
      use("TSU", "740.13(a),(c)"),
      use("HBM", "740.25"),
      {
        ...use(
          "AIA",
          "740.27",
          "to entities headquartered in a country of paragraph (a) of Supplement No. 5 to Part 740 and located outside Macau and D:5",
        ),
        items: ["4E091"],
      },
      use("ACM", "740.28"),
    ],
  },
  {
    paragraph: "(a)(10)",
    covers: "the commodity needs a license under 15 CFR 742.11",
    items: ["0A983"],
    stillUsable: [],
  },
  {
    paragraph: "(a)(11)",
    covers: "a military commodity of 0A919",
    items: ["0A919"],
    stillUsable: [
      use("GOV", "740.11(b)(2)(ii)", "reexport for official use by personnel and agencies of the U.S. Government"),
    ],
  },
  {
    paragraph: "(a)(12)",
    covers: "a 9x515 or 600 series item destined to, shipped from, or made in D:5 or Hong Kong",
    series: ["9x515", "600"],
    destinations: { groups: ["D:5"], places: ["HK"], alsoShippedFromOrMadeIn: true },
    stillUsable: [
      use("GOV", "740.11(b)(2)", "destined to, or in, D:5"),
      { ...use("TMP", "740.9(a)(11)", "destined to, or in, D:5"), items: ["1A613.c", "1A613.d"] },
      { ...use("BAG", "740.14(h)(2)", "destined to, or in, D:5"), items: ["1A613.c", "1A613.d"] },
    ],
  },
  {
    paragraph: "(a)(13)",
    until: "2026-08-13",
    covers: "a 600 series item to a destination outside D:5 and Hong Kong",
    series: ["600"],
    destinations: { outsideGroups: ["D:5"], outsidePlaces: ["HK"] },
    stillUsable: SIX_HUNDRED,
    limits: ["STA never for 600 series items controlled for MT reasons", GOV_ONLY_600],
  },
  {
    paragraph: "(a)(13)",
    from: "2026-08-13",
    covers: "a 600 series item to a destination outside D:5 and Hong Kong",
    series: ["600"],
    destinations: { outsideGroups: ["D:5"], outsidePlaces: ["HK"] },
    stillUsable: SIX_HUNDRED,
    limits: ["STA never for 600 series items controlled for MT reasons, except 9A610.a", GOV_ONLY_600],
  },
  {
    paragraph: "(a)(14)",
    covers: "an item of 0A521, 0B521, 0C521, 0D521 or 0E521",
    items: ["0A521", "0B521", "0C521", "0D521", "0E521"],
    stillUsable: [
      use("GOV", "740.11(b)(2)(ii)"),
      use("any", "740", "named for that very item in Supplement No. 5 to Part 774"),
    ],
  },
  {
    paragraph: "(a)(15)",
    covers:
      "600 series items to a country outside A:5, sold under a contract with 14,000,000 dollars or more of 600 Series Major Defense Equipment",
    series: ["600"],
    destinations: { outsideGroups: ["A:5"] },
    contractUsd: 14_000_000,
    stillUsable: [use("GOV", "740.11(b)", "to U.S. Government end users")],
  },
  {
    paragraph: "(a)(16)",
    covers:
      "600 series items to a country in A:5, sold under a contract with 25,000,000 dollars or more of 600 Series Major Defense Equipment",
    series: ["600"],
    destinations: { groups: ["A:5"] },
    contractUsd: 25_000_000,
    stillUsable: [use("GOV", "740.11(b)", "to U.S. Government end users")],
  },
  { paragraph: "(a)(17)", covers: "a party described in 15 CFR 748.5 is on the Unverified List", stillUsable: [] },
  {
    paragraph: "(a)(18)",
    covers: "a 9x515 item controlled for MT reasons, under STA",
    series: ["9x515"],
    reason: "MT",
    stillUsable: [use("any", "740", "any but STA")],
  },
  {
    paragraph: "(a)(19)",
    covers:
      "export or reexport to Hong Kong of an item controlled for NS, MT, NP Column 1 or CB reasons, without a copy of the Hong Kong import license or of the statement that none is needed",
    destinations: { places: ["HK"] },
    reasons: ["NS", "MT", "NP1", "CB"],
    stillUsable: [],
  },
  {
    paragraph: "(a)(20)",
    covers:
      "reexport from Hong Kong of an item controlled for NS, MT, NP Column 1 or CB reasons, without the Hong Kong export license or the statement that none is needed",
    destinations: { shippedFrom: ["HK"] },
    reasons: ["NS", "MT", "NP1", "CB"],
    stillUsable: [],
  },
  {
    paragraph: "(a)(21)",
    covers:
      "reexport or transfer (in-country) of firearms with a (foreign) defense article of USML Category I(h)(2) built in, or knowledge that one will be",
    items: ["0A501", "0A502", "0A506", "0A507", "0A508"],
    stillUsable: [use("GOV", "740.11(b)(2)(ii)")],
  },
  {
    paragraph: "(a)(22)",
    covers: "an item that may go under License Exception IEC (15 CFR 740.24)",
    itemsWords: ["items whose entry prints an IEC line"],
    stillUsable: [
      use("IEC", "740.24"),
      use("TMP", "740.9(a)(3),(6)"),
      use("RPL", "740.10"),
      use("GOV", "740.11(b)"),
      use("TSU", "740.13(a),(c)"),
    ],
  },
  {
    paragraph: "(a)(23)",
    covers:
      "semi-automatic firearms or shotguns under a contract, or otherwise part of an export, with 4,000,000 dollars or more of them",
    items: ["0A506", "0A507", "0A508"],
    contractUsd: 4_000_000,
    stillUsable: [
      use("GOV", "740.11(b)", "to personnel and agencies of the U.S. Government"),
      use("any", "740", "for official use by an agency of NATO"),
      use("any", "740", "destined to A:5 or A:6, except Mexico, South Africa or Turkey"),
    ],
    openGroups: { groups: ["A:5", "A:6"], except: ["MX", "ZA", "TR"] },
  },
  {
    paragraph: "(a)(25)",
    covers: "named processing, piping and electronic items to or within Pakistan (15 CFR 742.6(a)(12))",
    items: ["1B999", "2A992", "2B999", "3A992", "3A999", "6A996"],
    exceptItems: ["2B999.h.2"],
    destinations: { places: ["PK"] },
    stillUsable: [
      use("TMP", "740.9(a)(1),(4),(5),(10),(b)(2),(3)"),
      use("RPL", "740.10"),
      use("GOV", "740.11(a),(b),(d)"),
    ],
  },
  {
    paragraph: "(a)(26)",
    covers:
      "STA to or within the UAE where the ultimate consignee or any end user is not named for STA in Supplement No. 8 to Part 740",
    destinations: { places: ["AE"] },
    stillUsable: [use("any", "740", "any but STA")],
  },
];

import type { LinePart, StaBar } from "../../law/us/ear/774-commerce-control-list/entry.ts";

/** A person's reading of one exact exception line; when the wording changes, the reading no longer applies. */
export interface LineReading {
  readonly symbol: string;
  readonly eccn: string;
  readonly raw: string;
  readonly open?: readonly LinePart[];
  readonly closed?: readonly LinePart[];
}

/** Lines whose wording goes beyond lists of paragraphs. */
export const LINE_READINGS: readonly LineReading[] = [
  {
    symbol: "LVS",
    eccn: "0A505",
    raw: "$500 for items in 0A505.x, except $3,000 for items in 0A505.x that, immediately prior to March 9, 2020, were classified under 0A018.b. (i.e., “Specially designed” components and parts for ammunition, except cartridge cases, powder bags, bullets, jackets, cores, shells, projectiles, boosters, fuses and components, primers, and other detonating devices and ammunition belting and linking machines (all of which are “subject to the ITAR”). (See 22 CFR parts 120 through 130)).",
    open: [
      { usd: 500, covers: { only: ["x"] } },
      {
        usd: 3000,
        covers: {
          only: ["x"],
          when: [
            {
              words:
                "“specially designed” components and parts for ammunition that, immediately prior to March 9, 2020, were classified under 0A018.b (the entry lists what is outside)",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "LVS",
    eccn: "1A002",
    raw: "$1,500; N/A for NP; N/A for “composite” structures or laminates controlled by 1A002.a, having an organic “matrix” and made from materials controlled by 1C010.c or 1C010.d.",
    open: [{ usd: 1500, covers: { whole: true } }],
    closed: [
      { covers: { whole: true }, reason: "NP" },
      {
        covers: {
          only: ["a"],
          when: [
            {
              words:
                "“composite” structures or laminates having an organic “matrix” and made from materials controlled by 1C010.c or 1C010.d",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "LVS",
    eccn: "1B018",
    raw: "$3000 for 1B018.a for countries WITHOUT an “X” in RS Column 2 on the Country Chart contained in Supplement No. 1 to part 738 of the EAR; || $5000 for 1B018.b.",
    open: [
      { usd: 3000, covers: { only: ["a"] }, unmarked: "RS2" },
      { usd: 5000, covers: { only: ["b"] } },
    ],
  },
  {
    symbol: "LVS",
    eccn: "2B350",
    raw: "$2,000 for all Country Group B destinations, except those also listed under Country Group D:3 (see Supplement No. 1 to part 740 of the EAR).",
    open: [{ usd: 2000, covers: { whole: true }, group: "B", notIn: ["D:3"] }],
  },
  {
    symbol: "LVS",
    eccn: "3A001",
    raw: "N/A for MT, NP; N/A for “Monolithic Microwave Integrated Circuit” (“MMIC”) amplifiers in 3A001.b.2, discrete microwave transistors in 3A001.b.3, except those that are being exported or reexported for use in civil telecommunications applications; N/A for and 3A001.z. || Yes for: || $1500: 3A001.c. || $3000: 3A001.b.1, b.2 (exported or reexported for use in civil telecommunications applications), b.3 (exported or reexported for use in civil telecommunications applications), b.9, .d, .e, .f, and .g. || $5000: 3A001.a (except a.1.a and a.5.a when controlled for MT), b.4 to b.7, and b.12.",
    open: [
      { usd: 1500, covers: { only: ["c"] } },
      {
        usd: 3000,
        covers: {
          only: ["b.1", "b.2", "b.3", "b.9", "d", "e", "f", "g"],
          when: [
            { only: ["b.2", "b.3"], words: "exported or reexported for use in civil telecommunications applications" },
          ],
        },
      },
      {
        usd: 5000,
        covers: {
          only: ["a", "b.4", "b.5", "b.6", "b.7", "b.12"],
          when: [{ only: ["a.1.a", "a.5.a"], words: "not controlled for MT" }],
        },
      },
    ],
    closed: [
      { covers: { whole: true }, reason: "MT" },
      { covers: { whole: true }, reason: "NP" },
      {
        covers: {
          only: ["b.2", "b.3"],
          when: [
            {
              words:
                "“MMIC” amplifiers (b.2) or discrete microwave transistors (b.3), not exported or reexported for use in civil telecommunications applications",
            },
          ],
        },
      },
      { covers: { only: ["z"] } },
    ],
  },
  {
    symbol: "LVS",
    eccn: "3A002",
    raw: "$3000: 3A002.a, .e, .f, and .g || $5000: 3A002.c to .d, and .h (unless controlled for MT);",
    open: [
      { usd: 3000, covers: { only: ["a", "e", "f", "g"] } },
      { usd: 5000, covers: { only: ["c", "d", "h"], when: [{ only: ["h"], words: "not controlled for MT" }] } },
    ],
  },
  {
    symbol: "LVS",
    eccn: "5B001",
    raw: "$5000, except N/A for 5B001.a (for 5A001.j)",
    open: [{ usd: 5000, covers: { whole: true } }],
    closed: [{ covers: { only: ["a"], when: [{ words: "for 5A001.j" }] } }],
  },
  {
    symbol: "LVS",
    eccn: "5A002",
    raw: "Yes: $500 for “components,” || N/A for systems and equipment. N/A for 5A002.z.",
    open: [{ usd: 500, covers: { whole: true, when: [{ words: "“components”, not systems and equipment" }] } }],
    closed: [{ covers: { only: ["z"] } }],
  },
  {
    symbol: "LVS",
    eccn: "5A003",
    raw: "Yes: $500 for “components.” || N/A for systems and equipment.",
    open: [{ usd: 500, covers: { whole: true, when: [{ words: "“components”, not systems and equipment" }] } }],
  },
  {
    symbol: "LVS",
    eccn: "5A004",
    raw: "Yes: $500 for “components”; N/A for 5A004.z. N/A for systems and equipment.",
    open: [{ usd: 500, covers: { whole: true, when: [{ words: "“components”, not systems and equipment" }] } }],
    closed: [{ covers: { only: ["z"] } }],
  },
  {
    symbol: "LVS",
    eccn: "6A001",
    raw: "$3000; N/A for 6A001.a.1.b.1 object detection and location systems having a transmitting frequency below 5 kHz or a sound pressure level exceeding 210 dB (reference 1 µPa at 1 m) for equipment with an operating frequency in the band from 2 kHz to 30 kHz inclusive; 6A001.a.1.e, 6A001.a.2.a.1, a.2.a.2, 6A001.a.2.a.3, a.2.a.5, a.2.a.6, 6A001.a.2.b; processing equipment controlled by 6A001.a.2.c, and “specially designed” for real-time application with towed acoustic hydrophone arrays; a.2.e.1, a.2.e.2; and bottom or bay cable systems controlled by 6A001.a.2.f and having processing equipment “specially designed” for real-time application with bottom or bay cable systems.",
    open: [{ usd: 3000, covers: { whole: true } }],
    closed: [
      {
        covers: {
          only: ["a.1.b.1"],
          when: [
            {
              words:
                "object detection and location system with a transmitting frequency below 5 kHz, or a sound pressure level exceeding 210 dB (reference 1 µPa at 1 m) for operation in the band from 2 kHz to 30 kHz",
            },
          ],
        },
      },
      {
        covers: {
          only: ["a.1.e", "a.2.a.1", "a.2.a.2", "a.2.a.3", "a.2.a.5", "a.2.a.6", "a.2.b", "a.2.e.1", "a.2.e.2"],
        },
      },
      {
        covers: {
          only: ["a.2.c"],
          when: [
            {
              words:
                "processing equipment “specially designed” for real-time application with towed acoustic hydrophone arrays",
            },
          ],
        },
      },
      {
        covers: {
          only: ["a.2.f"],
          when: [
            {
              words:
                "bottom or bay cable system with processing equipment “specially designed” for real-time application with it",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "LVS",
    eccn: "6A006",
    raw: "$1500, N/A for 6A006.a.1; “Magnetometers” and subsystems defined in 6A006.a.2 using optically pumped or nuclear precession (proton/Overhauser) having a 'sensitivity' lower (better) than 2 pT (rms) per square root Hz; and 6A006.d, and 6A006.e.",
    open: [{ usd: 1500, covers: { whole: true } }],
    closed: [
      { covers: { only: ["a.1", "d", "e"] } },
      {
        covers: {
          only: ["a.2"],
          when: [
            {
              words:
                "“magnetometers” and subsystems using optically pumped or nuclear precession (proton/Overhauser) with a 'sensitivity' better than 2 pT (rms) per square root Hz",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "GBS",
    eccn: "2A001",
    raw: "Yes, for 2A001.a, || N/A for MT",
    open: [{ covers: { only: ["a"] } }],
    closed: [{ covers: { whole: true }, reason: "MT" }],
  },
  {
    symbol: "GBS",
    eccn: "3A001",
    raw: "Yes for 3A001.a.1.b, a.2 to a.14 (except .a.5.a when controlled for MT), b.2 (exported or reexported for use in civil telecommunications applications), b.8 (except for “vacuum electronic devices” exceeding 18 GHz), b.9., b.10, .g, .h, .i, and z.1.b (exported or reexported for use in civil telecommunications applications).",
    open: [
      {
        covers: {
          only: [
            "a.1.b",
            "a.2",
            "a.3",
            "a.4",
            "a.5",
            "a.6",
            "a.7",
            "a.8",
            "a.9",
            "a.10",
            "a.11",
            "a.12",
            "a.13",
            "a.14",
            "b.2",
            "b.8",
            "b.9",
            "b.10",
            "g",
            "h",
            "i",
            "z.1.b",
          ],
          when: [
            { only: ["a.5.a"], words: "not controlled for MT" },
            {
              only: ["b.2", "z.1.b"],
              words: "exported or reexported for use in civil telecommunications applications",
            },
            { only: ["b.8"], words: "not “vacuum electronic devices” exceeding 18 GHz" },
          ],
        },
      },
    ],
  },
  {
    symbol: "GBS",
    eccn: "3A002",
    raw: "Yes, for 3A002.h (unless controlled for MT)",
    open: [{ covers: { only: ["h"], when: [{ words: "not controlled for MT" }] } }],
  },
  {
    symbol: "GBS",
    eccn: "3A069",
    raw: "Yes, except N/A for destinations subject to the RS control in 3A999.",
    open: [{ covers: { whole: true } }],
    closed: [{ covers: { whole: true, when: [{ words: "the destination is subject to the RS control in 3A999" }] } }],
  },
  {
    symbol: "GBS",
    eccn: "3B001",
    raw: "Yes, except a.3 (molecular beam epitaxial growth equipment using gas sources), c.1.a (Equipment designed or modified for isotropic dry etching), c.1.c (Equipment designed or modified for anisotropic dry etching), .e (automatic loading multi-chamber central wafer handling systems only if connected to equipment controlled by 3B001.a.3, or .f), .f (lithography equipment) and .q (“EUV” masks and reticles designed for integrated circuits, not specified by 3B001.g, and having a mask “substrate blank” specified by 3B001.j).",
    open: [{ covers: { whole: true } }],
    closed: [
      { covers: { only: ["a.3"], when: [{ words: "molecular beam epitaxial growth equipment using gas sources" }] } },
      { covers: { only: ["c.1.a", "c.1.c", "f", "q"] } },
      {
        covers: {
          only: ["e"],
          when: [
            {
              words:
                "automatic loading multi-chamber central wafer handling system connected to equipment controlled by 3B001.a.3 or .f",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "GBS",
    eccn: "3C002",
    raw: "Yes for 3C002.a provided that they are not also controlled by 3C002.b through .e.",
    open: [{ covers: { only: ["a"], when: [{ words: "not also controlled by 3C002.b through .e" }] } }],
  },
  {
    symbol: "GBS",
    eccn: "4A003",
    raw: "Yes, for 4A003.g and “specially designed” “parts” and “components” therefor, exported separately or as part of a system.",
    open: [
      { covers: { only: ["g"] } },
      {
        covers: {
          whole: true,
          when: [
            {
              words:
                "“specially designed” “parts” and “components” for 4A003.g, exported separately or as part of a system",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "GBS",
    eccn: "5B001",
    raw: "Yes, except N/A for 5B001.a (for 5A001.j)",
    open: [{ covers: { whole: true } }],
    closed: [{ covers: { only: ["a"], when: [{ words: "for 5A001.j" }] } }],
  },
  {
    symbol: "GBS",
    eccn: "6A005",
    raw: "Neodymium-doped (other than glass) “lasers” controlled by 6A005.b.6.d.2 (except 6A005.b.6.d.2.b) that have an output wavelength exceeding 1,000 nm, but not exceeding 1,100 nm, and an average or CW output power not exceeding 2 kW, and operate in a pulse-excited, non- “Q-switched” multiple-transverse mode, or in a continuously excited, multiple-transverse mode; Dye and Liquid Lasers controlled by 6A005.c.1, c.2 and c.3, except for a pulsed single longitudinal mode oscillator having an average output power exceeding 1 W and a repetition rate exceeding 1 kHz if the “pulse duration” is less than 100 ns; CO “lasers” controlled by 6A005.d.2 having a CW maximum rated single or multimode output power not exceeding 10 kW; CO2 or CO/CO2 “lasers” controlled by 6A005.d.3 having an output wavelength in the range from 9,000 to 11,000 nm and having a pulsed output not exceeding 2 J per pulse and a maximum rated average single or multimode output power not exceeding 5 kW; and CO2 “lasers” controlled by 6A005.d.3 that operate in CW multiple-transverse mode, and having a CW output power not exceeding 15 kW.",
    open: [
      {
        covers: {
          only: ["b.6.d.2"],
          except: ["b.6.d.2.b"],
          when: [
            {
              words:
                "neodymium-doped (other than glass) “laser”, output wavelength above 1,000 and up to 1,100 nm, average or CW output power up to 2 kW, pulse-excited non-“Q-switched” multiple-transverse mode or continuously excited multiple-transverse mode",
            },
          ],
        },
      },
      {
        covers: {
          only: ["c.1", "c.2", "c.3"],
          when: [
            {
              words:
                "dye or liquid laser, not a pulsed single longitudinal mode oscillator with average output power exceeding 1 W and repetition rate exceeding 1 kHz where the “pulse duration” is less than 100 ns",
            },
          ],
        },
      },
      {
        covers: {
          only: ["d.2"],
          when: [{ words: "CO “laser” with a CW maximum rated output power not exceeding 10 kW" }],
        },
      },
      {
        covers: {
          only: ["d.3"],
          when: [
            {
              words:
                "CO2 or CO/CO2 “laser” of 9,000 to 11,000 nm, pulsed output not exceeding 2 J per pulse, maximum rated average output power not exceeding 5 kW; or CO2 “laser” in CW multiple-transverse mode with a CW output power not exceeding 15 kW",
            },
          ],
        },
      },
    ],
  },
  {
    symbol: "GBS",
    eccn: "8A002",
    raw: "Yes for manipulators for civil end uses (e.g., underwater oil, gas or mining operations) controlled by 8A002.i.2 and having 5 degrees of freedom of movement; and 8A002.r.",
    open: [
      {
        covers: {
          only: ["i.2"],
          when: [
            {
              words:
                "manipulator for civil end uses (e.g., underwater oil, gas or mining operations) having 5 degrees of freedom of movement",
            },
          ],
        },
      },
      { covers: { only: ["r"] } },
    ],
  },
  {
    symbol: "NAC/ACA",
    eccn: "3A090",
    raw: "Yes, for 3A090.a, if the item is not designed or marketed for use in datacenters and has a 'total processing performance' of 4800 or more; yes, for 3A090.b, if the item is designed or marketed for use in datacenters. N/A for 3A090.c.",
    open: [
      {
        covers: {
          only: ["a"],
          when: [
            {
              words:
                "not designed or marketed for use in datacenters, with a 'total processing performance' of 4800 or more",
            },
          ],
        },
      },
      { covers: { only: ["b"], when: [{ words: "designed or marketed for use in datacenters" }] } },
    ],
    closed: [{ covers: { only: ["c"] } }],
  },
  {
    symbol: "NAC/ACA",
    eccn: "5A992",
    raw: "Yes, for 5A992.z.2; N/A for all other 5A992 commodities.",
    open: [{ covers: { only: ["z.2"] } }],
  },
  {
    symbol: "APP",
    eccn: "4A003",
    raw: "Yes, for computers controlled by 4A003.b, and “electronic assemblies” controlled by 4A003.c, to the exclusion of other technical parameters. See § 740.7 of the EAR.",
    open: [
      {
        covers: {
          only: ["b", "c"],
          when: [
            { only: ["b"], words: "computer" },
            { only: ["c"], words: "“electronic assembly”" },
          ],
        },
      },
    ],
  },
  {
    symbol: "LVS",
    eccn: "6A002",
    raw: "$500 for 6A002.f. || $3000; except N/A for MT and for 6A002.a.1, a.2, a.3, .c, and .f.",
    open: [
      { usd: 500, covers: { only: ["f"] } },
      { usd: 3000, covers: { whole: true, except: ["a.1", "a.2", "a.3", "c", "f"] } },
    ],
    closed: [{ covers: { whole: true }, reason: "MT" }],
  },
  {
    symbol: "LVS",
    eccn: "9B515",
    raw: "$1500; $5000 for 9B515.b",
    open: [
      { usd: 1500, covers: { whole: true, except: ["b"] } },
      { usd: 5000, covers: { only: ["b"] } },
    ],
  },
];

/** A person's reading of one exact STA block. */
export interface StaReading {
  readonly eccn: string;
  readonly raw: string;
  readonly barred: readonly StaBar[];
}

/** STA blocks whose wording goes beyond lists of paragraphs. */
export const STA_READINGS: readonly StaReading[] = [
  {
    eccn: "0A502",
    raw: "License Exception STA may not be used to ship any shotguns with barrel length less than 18 inches controlled in 0A502, to any of the destinations listed in Country Group A:5 or A:6 (See supplement no.1 to part 740 of the EAR).",
    barred: [
      { to: ["A:5", "A:6"], covers: { only: ["a", "b"], when: [{ words: "barrel length less than 18 inches" }] } },
    ],
  },
  {
    eccn: "0A509",
    raw: "License Exception STA may not be used for ECCN 0A509, except for 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d, to any of the destinations listed in Country Group A:5 or A:6 (See supplement no.1 to part 740 of the EAR).",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          whole: true,
          except: ["d"],
          when: [{ only: ["a"], words: "not for items for ECCN 0A502 or ECCN 0A508" }],
        },
      },
    ],
  },
  {
    eccn: "0E606",
    raw: "STA: Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any technology in 0D606.",
    barred: [{ to: ["A:6"], covers: { whole: true }, misprint: "prints 0D606; read as 0E606" }],
  },
  {
    eccn: "3A001",
    raw: "STA: License Exception STA may not be used to ship any item in 3A001.b.2 or b.3, except those that are being exported or reexported for use in civil telecommunications applications, or 3A001.z to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No. 1 to part 740 of the EAR).",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["b.2", "b.3", "z"],
          when: [
            {
              only: ["b.2", "b.3"],
              words: "not exported or reexported for use in civil telecommunications applications",
            },
          ],
        },
      },
    ],
  },
  {
    eccn: "3D001",
    raw: "STA: License Exception STA may not be used to ship or transmit “software” “specially designed” for the “development” or “production” of equipment specified by 3A090.a or 3B001. q to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR); and 3A090.b or 3A002.g.1 to any of the destinations listed in Country Group A:6.",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          whole: true,
          when: [
            {
              words:
                "“software” “specially designed” for the “development” or “production” of equipment specified by 3A090.a or 3B001.q",
              items: ["3A090.a", "3B001.q"],
            },
          ],
        },
      },
      {
        to: ["A:6"],
        covers: {
          whole: true,
          when: [
            {
              words:
                "“software” “specially designed” for the “development” or “production” of equipment specified by 3A090.b or 3A002.g.1",
              items: ["3A090.b", "3A002.g.1"],
            },
          ],
        },
      },
    ],
  },
  {
    eccn: "3D005",
    raw: "STA: License Exception STA may not be used to ship or transmit “software” to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).",
    barred: [{ to: ["A:6"], covers: { whole: true } }],
  },
  {
    eccn: "5B001",
    raw: "STA: License Exception STA may not be used to ship 5B001.a equipment and “specially designed” components or “accessories” therefor, “specially designed” for the “development” or “production” of equipment, functions or features specified by in ECCN 5A001.b.3, .b.5 or .h to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR) and 5A001.j to any of the destinations listed in Country Group A:5 or A:6.",
    barred: [
      {
        to: ["A:6"],
        covers: {
          only: ["a"],
          when: [
            {
              words:
                "for the “development” or “production” of equipment, functions or features specified by 5A001.b.3, .b.5 or .h",
            },
          ],
        },
      },
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["a"],
          when: [
            { words: "for the “development” or “production” of equipment, functions or features specified by 5A001.j" },
          ],
        },
      },
    ],
  },
  {
    eccn: "5D001",
    raw: "STA: License Exception STA may not be used to ship or transmit 5D001.a “software” “specially designed” for the “development” or “production” of equipment, functions or features, specified by ECCN 5D001.a (for 5A001.j) and 5D001.c (for 5A001.j or 5B001.a (for 5A001.j)) to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR); 5A001.b.3, .b.5 or .h; and for 5D001.b. for “software” “specially designed” or modified to support “technology” specified by the STA paragraph in the License Exception section of ECCN 5E001 to any of the destinations listed in Country Group A:6.",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          whole: true,
          when: [{ words: "“software” of 5D001.a or .c for 5A001.j, or for 5B001.a (for 5A001.j)" }],
        },
      },
      {
        to: ["A:6"],
        covers: {
          whole: true,
          when: [
            {
              words:
                "“software” of 5D001.a for 5A001.b.3, .b.5 or .h, or of 5D001.b to support “technology” specified by the STA paragraph of 5E001",
            },
          ],
        },
      },
    ],
  },
  {
    eccn: "6A006",
    raw: "STA: License Exception STA may not be used to ship any commodity in: 6A006.a.1; or 6A006.a.2; or 6A006.c.1 “Magnetic gradiometers” using multiple “magnetometers” specified by 6A006.a.1 or 6.A006.a.2; or 6A006.d or .e (only for underwater receivers incorporating magnetometers specified in 6A006.a.1 or 6A006.a.2) to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).",
    barred: [
      {
        to: ["A:6"],
        covers: {
          only: ["a.1", "a.2", "c.1", "d", "e"],
          when: [
            {
              only: ["c.1"],
              words: "“magnetic gradiometers” using multiple “magnetometers” specified by 6A006.a.1 or 6A006.a.2",
            },
            {
              only: ["d", "e"],
              words:
                "underwater receivers incorporating magnetometers specified in 6A006.a.1 or 6A006.a.2 (the words may reach .d too)",
            },
          ],
        },
      },
    ],
  },
  {
    eccn: "6B008",
    raw: "STA: License Exception STA may not be used to ship any commodity in this entry to any of the destinations listed in Country Group A:6 (See Supplement No. 1 to part 740 of the EAR). License Requirement Notes: See § 743.1 of the EAR for reporting requirements for exports under License Exceptions.",
    barred: [{ to: ["A:6"], covers: { whole: true } }],
  },
  {
    eccn: "7E004",
    raw: "STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for 7E004, except for 7E004.a.7. (2) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for 7E004, except for 7E004.a.7.",
    barred: [
      { to: ["A:5"], covers: { whole: true, except: ["a.7"] } },
      { to: ["A:6"], covers: { whole: true, except: ["a.7"] } },
    ],
  },
  {
    eccn: "9A012",
    raw: "STA: License Exception STA may not be used to ship commodities in 9A012.a that are controlled for missile technology (MT) reasons that have a payload capability of at least 500 kg to a range of at least 300 km to any of the destinations listed in Country Groups A:5 or A:6 (See supplement no. 1 to part 740 of the EAR).",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["a"],
          when: [
            {
              words:
                "controlled for MT reasons, with a payload capability of at least 500 kg to a range of at least 300 km",
            },
          ],
        },
      },
    ],
  },
  {
    eccn: "9A515",
    raw: "STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for “spacecraft” in ECCNs 9A515.a.1, a.2, a.3, or a.4, “sub-orbital craft,” or items in 9A515.g, unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for certain 9x515 and “600 series” items). (2) License Exception STA may not be used if the “spacecraft” controlled in ECCN 9A515.a.1, a.2, a.3, or a.4 contains a separable or removable propulsion system described in USML Category IV(d)(2) or USML Category XV(e)(12) and designated MT. (3) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9A515.",
    barred: [
      {
        to: ["A:5"],
        covers: {
          whole: true,
          when: [{ words: "“spacecraft” in 9A515.a.1, a.2, a.3, or a.4, “sub-orbital craft,” or items in 9A515.g" }],
        },
        unlessDetermined: true,
      },
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["a.1", "a.2", "a.3", "a.4"],
          when: [
            {
              words:
                "contains a separable or removable propulsion system described in USML Category IV(d)(2) or USML Category XV(e)(12) and designated MT",
            },
          ],
        },
      },
      { to: ["A:6"], covers: { whole: true } },
    ],
  },
  {
    eccn: "9A610",
    raw: "STA: (1) Paragraph (c)(1) of License Exception STA (§ 740.20(c)(1) of the EAR) may not be used for any item in 9A610.a (i.e., “end item” military aircraft), unless determined by BIS to be eligible for License Exception STA in accordance with § 740.20(g) (License Exception STA eligibility requests for 9x515 and “600 series” items). (2) License Exception STA may not be used to ship commodities in 9A610.a that are controlled for missile technology (MT) reasons that have a payload capability of at least 500 kg to a range of at least 300 km to any of the destinations listed in Country Groups A:5 or A:6 (See supplement no.1 to part 740 of the EAR). (3) Paragraph (c)(2) of License Exception STA (§ 740.20(c)(2) of the EAR) may not be used for any item in 9A610.",
    barred: [
      { to: ["A:5"], covers: { only: ["a"] }, unlessDetermined: true },
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["a"],
          when: [
            {
              words:
                "controlled for MT reasons, with a payload capability of at least 500 kg to a range of at least 300 km",
            },
          ],
        },
      },
      { to: ["A:6"], covers: { whole: true } },
    ],
  },
  {
    eccn: "9E003",
    raw: "STA: License Exception STA may not be used to ship or transmit any technology in 9E003.a.1 to a.5, 9E003.c., 9E003.h, or 9E003.i (other than technology for fan or power turbines) to any of the destinations listed in Country Group A:5 or A:6 (See Supplement No.1 to part 740 of the EAR). License Exception STA may not be used to ship or transmit any technology in 9E003.k to any of the destinations listed in Country Group A:6 (See Supplement No.1 to part 740 of the EAR).",
    barred: [
      {
        to: ["A:5", "A:6"],
        covers: {
          only: ["a.1", "a.2", "a.3", "a.4", "a.5", "c", "h", "i"],
          when: [{ only: ["i"], words: "other than technology for fan or power turbines" }],
        },
      },
      { to: ["A:6"], covers: { only: ["k"] } },
    ],
  },
];

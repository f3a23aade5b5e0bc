import type { Condition, Scope } from "../../law/us/ear/774-commerce-control-list/entry.ts";

/** A person's reading of one exact wording of one entry; when the wording changes, the reading no longer applies. */
export interface Reading {
  readonly eccn: string;
  readonly words: string;
  readonly scope: Scope;
}

const when = (words: string, only?: string[], more?: Partial<Condition>): Condition => ({
  ...(only ? { only } : {}),
  words,
  ...more,
});

const SHORT = "barrel length less than 18 inches (45.72 cm)";
const FOR_0A502_0A508 = "for items for ECCN 0A502 or ECCN 0A508";
const CIVIL_TELECOM =
  "“MMIC” amplifiers (b.2) or discrete microwave transistors (b.3), not exported or reexported for use in civil telecommunications applications";
const ENTRY_EXCEPT_0A509 = "entire entry except 0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d";
const EXCEPT_610 =
  "entire entry except: 9A610.b; parts and components controlled in 9A610.x if being exported or reexported for use in an aircraft controlled in 9A610.b; and 9A610.y";
const FOR_1C607 = ["1C607.a.10", "1C607.a.11", "1C607.a.12", "1C607.a.14"];

/**
 * Readings of the wordings that mix paragraphs with other words. A condition on paragraphs keeps a question open for
 * those paragraphs alone. Where the words leave open how far a condition reaches, it is put on all the row names.
 */
export const READINGS: readonly Reading[] = [
  {
    eccn: "0A502",
    words: "shotguns with a barrel length less than 18 inches (45.72 cm)",
    scope: { only: ["a", "b"], when: [when(SHORT)] },
  },
  {
    eccn: "0A502",
    words:
      "shotguns with a barrel length less than 24 in. (60.96 cm) and paragraphs .c, .d, and .e controlled by this entry regardless of end user",
    scope: { only: ["a", "b", "c", "d", "e"], when: [when("barrel length less than 24 in. (60.96 cm)", ["a", "b"])] },
  },
  {
    eccn: "0A502",
    words: "shotguns with a barrel length greater than or equal to 24 in. (60.96 cm), regardless of end user",
    scope: { only: ["a", "b"], when: [when("barrel length greater than or equal to 24 in. (60.96 cm)")] },
  },
  {
    eccn: "0A502",
    words:
      "shotguns with a barrel length greater than or equal to 24 in. (60.96 cm) if for sale or resale to police or law enforcement",
    scope: {
      only: ["a", "b"],
      when: [
        when(
          "barrel length greater than or equal to 24 in. (60.96 cm), for sale or resale to police or law enforcement",
        ),
      ],
    },
  },
  {
    eccn: "0A509",
    words: ENTRY_EXCEPT_0A509,
    scope: { whole: true, except: ["d"], when: [when(`not ${FOR_0A502_0A508}`, ["a"])] },
  },
  {
    eccn: "0A509",
    words: "0A509.a for items for ECCN 0A502 or ECCN 0A508, and 0A509.d",
    scope: { only: ["a", "d"], when: [when(FOR_0A502_0A508, ["a"])] },
  },
  {
    eccn: "0B501",
    words: "entire entry except equipment for ECCN 0A501.y",
    scope: { whole: true, when: [when("not equipment for ECCN 0A501.y")] },
  },
  {
    eccn: "0D501",
    words:
      "entire entry except “software” for commodities in ECCN 0A501.y or equipment in ECCN 0B501 for commodities in ECCN 0A501.y",
    scope: {
      whole: true,
      when: [
        when(
          "not “software” for commodities in ECCN 0A501.y or equipment in ECCN 0B501 for commodities in ECCN 0A501.y",
        ),
      ],
    },
  },
  {
    eccn: "0D505",
    words: "“software” for commodities in ECCN 0A505.a and .x and equipment in ECCN 0B505.a .and .x",
    scope: {
      whole: true,
      when: [when("“software” for these items", undefined, { items: ["0A505.a", "0A505.x", "0B505.a", "0B505.x"] })],
    },
  },
  {
    eccn: "0D505",
    words: "“software” for commodities in ECCN 0A505.a and .x and equipment in ECCN 0B505.a and .x",
    scope: {
      whole: true,
      when: [when("“software” for these items", undefined, { items: ["0A505.a", "0A505.x", "0B505.a", "0B505.x"] })],
    },
  },
  {
    eccn: "0D505",
    words: "“software” for commodities in ECCN 0A505.a, .d, or .x and equipment in ECCN 0B505.a, .d, or .x",
    scope: {
      whole: true,
      when: [
        when("“software” for these items", undefined, {
          items: ["0A505.a", "0A505.d", "0A505.x", "0B505.a", "0B505.d", "0B505.x"],
        }),
      ],
    },
  },
  {
    eccn: "1A002",
    words: "1A002.b.1 in the form of tubes with an inside diameter between 75 mm and 400 mm",
    scope: { only: ["b.1"], when: [when("in the form of tubes with an inside diameter between 75 mm and 400 mm")] },
  },
  {
    eccn: "1A004",
    words:
      "chemical detection systems and dedicated detectors therefor, in 1A004.c, that also have the technical characteristic",
    scope: {
      only: ["c"],
      when: [
        when(
          "chemical detection systems and dedicated detectors that also have the technical characteristic (the printed sentence ends here)",
        ),
      ],
    },
  },
  {
    eccn: "1A007",
    words: "1A007.b, as well as 1A007.a when the detonator firing set meets or exceeds the parameters of 3A229",
    scope: {
      only: ["a", "b"],
      when: [when("the detonator firing set meets or exceeds the parameters of 3A229", ["a"])],
    },
  },
  {
    eccn: "1B001",
    words:
      "entire entry, except 1B001.d.4, e and f. Note: MT applies to equipment in 1B001.d that meet or exceed the parameters of 1B101",
    scope: {
      whole: true,
      except: ["d.4", "e", "f"],
      when: [when("equipment that meets or exceeds the parameters of 1B101", ["d"])],
    },
  },
  {
    eccn: "1B001",
    words:
      "filament winding machines described in 1B001.a that are capable of winding cylindrical rotors having a diameter between 75 mm (3 in) and 400 mm (16 in) and lengths of 600 mm (24 in) or greater; AND coordinating and programming controls and precision mandrels for these filament winding machines",
    scope: {
      whole: true,
      when: [
        when(
          "filament winding machines of .a capable of winding cylindrical rotors of 75 mm to 400 mm diameter and 600 mm length or more, or coordinating and programming controls and precision mandrels for them",
        ),
      ],
    },
  },
  {
    eccn: "1B101",
    words:
      "filament winding machines described in 1B101.a that are capable of winding cylindrical rotors having a diameter between 75 mm (3 in.) and 400 mm (16 in.) and lengths of 600 mm (24 in.) or greater AND to coordinating and programming controls and precision mandrels for these filament winding machines",
    scope: {
      whole: true,
      when: [
        when(
          "filament winding machines of .a capable of winding cylindrical rotors of 75 mm to 400 mm diameter and 600 mm length or more, or coordinating and programming controls and precision mandrels for them",
        ),
      ],
    },
  },
  {
    eccn: "1C002",
    words: "1C002.b.3 or b.4 if they exceed the parameters stated in 1C202",
    scope: { only: ["b.3", "b.4"], when: [when("exceeds the parameters stated in 1C202")] },
  },
  {
    eccn: "1C007",
    words:
      "items in 1C007.c when the dielectric constant is less than 6 at any frequency from 100 MHz to 100 GHz for use in “missile” radomes",
    scope: {
      only: ["c"],
      when: [
        when("dielectric constant less than 6 at any frequency from 100 MHz to 100 GHz for use in “missile” radomes"),
      ],
    },
  },
  {
    eccn: "1C010",
    words:
      "1C010.a (aramid “fibrous or filamentary materials”, b (carbon “fibrous and filamentary materials”), and e.1 for “fibrous and filamentary materials” that meet or exceed the control criteria of ECCN 1C210",
    scope: { only: ["a", "b", "e.1"], when: [when("meets or exceeds the control criteria of ECCN 1C210")] },
  },
  {
    eccn: "1C011",
    words: "1C011.a and .b for items that meet or exceed the parameters in 1C111",
    scope: { only: ["a", "b"], when: [when("meets or exceeds the parameters in 1C111")] },
  },
  { eccn: "1C351", words: "items controlled by 1C351.d.15 and .16", scope: { only: ["d.15", "d.16"] } },
  {
    eccn: "1D607",
    words: "entire entry, except “software” for 1C607.a.10, .a.11, .a.12, and .a.14",
    scope: {
      whole: true,
      when: [when("not “software” for 1C607.a.10, .a.11, .a.12, or .a.14", undefined, { exceptItems: FOR_1C607 })],
    },
  },
  {
    eccn: "1E201",
    words: "entire entry, for items controlled for NP reasons",
    scope: {
      whole: true,
      when: [when("“technology” for items controlled for NP reasons", undefined, { itemsReason: "NP" })],
    },
  },
  {
    eccn: "1E607",
    words:
      "entire entry, except “technology” for 1C607.a.10, .a.11, .a.12, and .a.14 and for 1D607 “software” therefor",
    scope: {
      whole: true,
      when: [when("not “technology” for 1C607.a.10, .a.11, .a.12, or .a.14, nor for 1D607 “software” therefor")],
    },
  },
  {
    eccn: "2B001",
    words:
      "2B001.a, .b, .c, and .d, EXCEPT: (1) turning machines under 2B001.a with a capacity no greater than 35 mm diameter; (2) bar machines (Swissturn), limited to machining only bar feed through, if maximum bar diameter is equal to or less than 42 mm and there is no capability of mounting chucks. (Machines may have drilling and/or milling capabilities for machining “parts” or “components” with diameters less than 42 mm); or (3) milling machines under 2B001.b with x-axis travel greater than two meters and overall positioning accuracy according to ISO 230/2 (2006) on the x-axis more (worse) than 22.5 µm",
    scope: {
      only: ["a", "b", "c", "d"],
      when: [
        when("not a turning machine with a capacity no greater than 35 mm diameter", ["a"]),
        when(
          "not a milling machine with x-axis travel greater than two meters and overall positioning accuracy on the x-axis worse than 22.5 µm",
          ["b"],
        ),
        when(
          "not a bar machine (Swissturn) limited to bar feed through, of 42 mm bar diameter or less, without capability of mounting chucks",
        ),
      ],
    },
  },
  {
    eccn: "2B004",
    words: "entire entry, except 2B004.b.3 and presses with maximum working pressures below 69 MPa",
    scope: { whole: true, except: ["b.3"], when: [when("not a press with a maximum working pressure below 69 MPa")] },
  },
  {
    eccn: "2B006",
    words:
      "those items in 2B006.a, b.1, b.3, and .c (angular displacement measuring instruments) that meet or exceed the technical parameters in 2B206",
    scope: { only: ["a", "b.1", "b.3", "c"], when: [when("meets or exceeds the technical parameters in 2B206")] },
  },
  {
    eccn: "2B009",
    words:
      "spin-forming machines combining the functions of spin-forming and flow-forming; and flow-forming machines that meet or exceed the parameters of 2B009.a and 2B109",
    scope: {
      whole: true,
      when: [
        when(
          "spin-forming machine combining the functions of spin-forming and flow-forming, or flow-forming machine that meets or exceeds the parameters of 2B009.a and 2B109",
        ),
      ],
    },
  },
  {
    eccn: "2B116",
    words: "electrodynamic vibration test systems in 2B116.a and to all items in 2B116.b, .c, and .d",
    scope: { only: ["a", "b", "c", "d"], when: [when("electrodynamic vibration test system", ["a"])] },
  },
  {
    eccn: "3A001",
    words:
      "“Monolithic Microwave Integrated Circuit” (“MMIC”) amplifiers in 3A001.b.2 and discrete microwave transistors in 3A001.b.3, except those 3A001.b.2 and b.3 items being exported or reexported for use in civil telecommunications applications",
    scope: { only: ["b.2", "b.3"], when: [when(CIVIL_TELECOM)] },
  },
  {
    eccn: "3A001",
    words:
      "3A001.a.1.a when usable in “missiles”; and to 3A001.a.5.a when “designed or modified” for military use, hermetically sealed and rated for operation in the temperature range from below −54 °C to above +125 °C; and 3A001.z.2",
    scope: {
      only: ["a.1.a", "a.5.a", "z.2"],
      when: [
        when("usable in “missiles”", ["a.1.a"]),
        when(
          "“designed or modified” for military use, hermetically sealed and rated for operation from below −54 °C to above +125 °C",
          ["a.5.a"],
        ),
      ],
    },
  },
  {
    eccn: "3A001",
    words:
      "pulse discharge capacitors in 3A001.e.2 and superconducting solenoidal electromagnets in 3A001.e.3 that meet or exceed the technical parameters in 3A201.a and 3A201.b, respectively; and 3A001.z.3",
    scope: {
      only: ["e.2", "e.3", "z.3"],
      when: [
        when("pulse discharge capacitor that meets or exceeds the technical parameters in 3A201.a", ["e.2"]),
        when("superconducting solenoidal electromagnet that meets or exceeds the technical parameters in 3A201.b", [
          "e.3",
        ]),
      ],
    },
  },
  {
    eccn: "3A002",
    words: "3A002.h when the parameters in 3A101.a.2.b are met or exceeded",
    scope: { only: ["h"], when: [when("the parameters in 3A101.a.2.b are met or exceeded")] },
  },
  {
    eccn: "4A001",
    words: "items in 4A001.a when the parameters in 4A101 are met or exceeded",
    scope: { only: ["a"], when: [when("the parameters in 4A101 are met or exceeded")] },
  },
  {
    eccn: "4A003",
    words: "entire entry (refer to 4A994 for controls on “digital computers” with an APP >0.0128 but ≤70 WT)",
    scope: { whole: true },
  },
  {
    eccn: "4E001",
    words: "entire entry, except for “technology” for 4A090 or “software” specified by 4D090",
    scope: {
      whole: true,
      when: [
        when("not “technology” for 4A090 or for “software” specified by 4D090", undefined, {
          exceptItems: ["4A090", "4D090"],
        }),
      ],
    },
  },
  {
    eccn: "5D001",
    words:
      "the entire entry as applicable for equipment, functions, features, or characteristics controlled by 5A001.f.1",
    scope: {
      whole: true,
      when: [
        when("“software” for equipment, functions, features, or characteristics controlled by 5A001.f.1", undefined, {
          items: ["5A001.f.1"],
        }),
      ],
    },
  },
  {
    eccn: "5D002",
    words:
      "“software” in 5D002.a.1, a.3, .b, c.1 and c.3, for commodities or “software” controlled for EI reasons in ECCN 5A002, 5A004 or 5D002",
    scope: {
      only: ["a.1", "a.3", "b", "c.1", "c.3"],
      when: [
        when("for commodities or “software” controlled for EI reasons", undefined, {
          items: ["5A002", "5A004", "5D002"],
          itemsReason: "EI",
        }),
      ],
    },
  },
  {
    eccn: "5E002",
    words:
      "“technology” in 5E002.a for commodities or “software” controlled for EI reasons in ECCNs 5A002, 5A004 or 5D002, and to “technology” in 5E002.b",
    scope: {
      only: ["a", "b"],
      when: [
        when("for commodities or “software” controlled for EI reasons", ["a"], {
          items: ["5A002", "5A004", "5D002"],
          itemsReason: "EI",
        }),
      ],
    },
  },
  {
    eccn: "6A002",
    words:
      "optical detectors in 6A002.a.1, or a.3 that are “specially designed” or modified to protect “missiles” against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects), and usable for “missiles”",
    scope: {
      only: ["a.1", "a.3"],
      when: [
        when(
          "optical detector “specially designed” or modified to protect “missiles” against nuclear effects, and usable for “missiles”",
        ),
      ],
    },
  },
  {
    eccn: "6A002",
    words:
      "6A002.a.1, a.2, a.3 (except a.3.d.2.a and a.3.e for lead selenide based focal plane arrays (FPAs)), .c, and .f",
    scope: {
      only: ["a.1", "a.2", "a.3", "c", "f"],
      when: [when("not for lead selenide based focal plane arrays (FPAs)", ["a.3.d.2.a", "a.3.e"])],
    },
  },
  {
    eccn: "6A002",
    words: "police-model infrared viewers in 6A002.c",
    scope: { only: ["c"], when: [when("police-model infrared viewer")] },
  },
  {
    eccn: "6A003",
    words:
      "cameras controlled by 6A003.a.3 or a.4 and to plug-ins in 6A003.a.6 for cameras controlled by 6A003.a.3 or a.4",
    scope: { only: ["a.3", "a.4", "a.6"], when: [when("plug-in for cameras controlled by 6A003.a.3 or a.4", ["a.6"])] },
  },
  {
    eccn: "6A003",
    words:
      "6A003.b.3, 6A003.b.4.a, 6A003.b.4.c and to items controlled in 6A003.b.4.b that have a frame rate greater than 60 Hz or that incorporate a focal plane array with more than 111,000 elements, or to items in 6A003.b.4.b when being exported or reexported to be embedded in a civil product. (But see § 742.6(a)(2)(iii) and (v) for certain exemptions)",
    scope: {
      only: ["b.3", "b.4.a", "b.4.b", "b.4.c"],
      when: [
        when(
          "frame rate greater than 60 Hz, or a focal plane array with more than 111,000 elements, or exported or reexported to be embedded in a civil product (exemptions: 15 CFR 742.6(a)(2)(iii), (v))",
          ["b.4.b"],
        ),
      ],
    },
  },
  {
    eccn: "6A003",
    words:
      "items controlled in 6A003.b.4.b that have a frame rate of 60 Hz or less and that incorporate a focal plane array with not more than 111,000 elements if not being exported or reexported to be embedded in a civil product",
    scope: {
      only: ["b.4.b"],
      when: [
        when(
          "frame rate of 60 Hz or less, a focal plane array with not more than 111,000 elements, and not exported or reexported to be embedded in a civil product",
        ),
      ],
    },
  },
  {
    eccn: "6A005",
    words:
      "lasers controlled by 6A005.a.2, a.3, a.4, b.2.b, b.3, b.4, b.6.c, c.1.b, c.2.b, d.2, d.3.c, or d.4.c that meet or exceed the technical parameters described in 6A205",
    scope: {
      only: ["a.2", "a.3", "a.4", "b.2.b", "b.3", "b.4", "b.6.c", "c.1.b", "c.2.b", "d.2", "d.3.c", "d.4.c"],
      when: [when("meets or exceeds the technical parameters described in 6A205")],
    },
  },
  {
    eccn: "6A007",
    words: "6A007.b and .c when the accuracies in 6A007.b.1 and b.2 are met or exceeded",
    scope: { only: ["b", "c"], when: [when("the accuracies in 6A007.b.1 and b.2 are met or exceeded")] },
  },
  {
    eccn: "6D991",
    words: "entire entry, except “software” for commodities controlled by 6A991",
    scope: {
      whole: true,
      when: [when("not “software” for commodities controlled by 6A991", undefined, { exceptItems: ["6A991"] })],
    },
  },
  {
    eccn: "6E991",
    words: "entire entry, except “technology” for equipment controlled by 6A991",
    scope: {
      whole: true,
      when: [when("not “technology” for equipment controlled by 6A991", undefined, { exceptItems: ["6A991"] })],
    },
  },
  {
    eccn: "7A003",
    words: "commodities in 7A003.d that meet or exceed the parameters of 7A103",
    scope: { only: ["d"], when: [when("meets or exceeds the parameters of 7A103")] },
  },
  {
    eccn: "7A005",
    words: "commodities in 7A005.b that meet or exceed the parameters of 7A105",
    scope: { only: ["b"], when: [when("meets or exceeds the parameters of 7A105")] },
  },
  {
    eccn: "7A611",
    words: "commodities in 7A611.a that meet or exceed the parameters in 7A103.b or .c",
    scope: { only: ["a"], when: [when("meets or exceeds the parameters in 7A103.b or .c")] },
  },
  {
    eccn: "7B611",
    words: "7B611.a commodities “specially designed” for 7A611.a commodities controlled for MT reasons",
    scope: {
      only: ["a"],
      when: [
        when("“specially designed” for 7A611.a commodities controlled for MT reasons", undefined, {
          items: ["7A611.a"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "7D001",
    words:
      "“software” for equipment controlled for MT reasons. MT does not apply to “software” for equipment controlled by 7A008",
    scope: {
      whole: true,
      when: [
        when("“software” for equipment controlled for MT reasons, other than 7A008", undefined, {
          exceptItems: ["7A008"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "7D003",
    words:
      "“software” for equipment controlled for MT reasons. MT does not apply to “software” for equipment controlled by 7A008",
    scope: {
      whole: true,
      when: [
        when("“software” for equipment controlled for MT reasons, other than 7A008", undefined, {
          exceptItems: ["7A008"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "7D611",
    words: "7D611.a “software” “specially designed” for 7A611.a commodities controlled for MT reasons",
    scope: {
      only: ["a"],
      when: [
        when("“specially designed” for 7A611.a commodities controlled for MT reasons", undefined, {
          items: ["7A611.a"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "7E611",
    words: "“technology” in 7E611.a if “required” for items controlled for MT reasons in 7A611.a, 7B611.a, or 7D611.a",
    scope: {
      only: ["a"],
      when: [
        when("“required” for items controlled for MT reasons", undefined, {
          items: ["7A611.a", "7B611.a", "7D611.a"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "9A515",
    words:
      "microcircuits in 9A515.d and 9A515.e.2 when “usable in” “missiles” for protecting “missiles” against nuclear effects (e.g., Electromagnetic Pulse (EMP), X-rays, combined blast and thermal effects). MT also applies to 9A515.h when the total impulse capacity is equal to or greater than 8.41 × 105 newton seconds",
    scope: {
      only: ["d", "e.2", "h"],
      when: [
        when("microcircuit “usable in” “missiles” for protecting “missiles” against nuclear effects", ["d", "e.2"]),
        when("total impulse capacity equal to or greater than 841,000 newton seconds (8.41 × 10⁵)", ["h"]),
      ],
    },
  },
  {
    eccn: "9A610",
    words: EXCEPT_610,
    scope: {
      whole: true,
      except: ["b", "y"],
      when: [
        when("not parts and components exported or reexported for use in an aircraft controlled in 9A610.b", ["x"]),
      ],
    },
  },
  {
    eccn: "9A610",
    words:
      "9A610.t, .u, .v, and .w and to “Unmanned Aerial Vehicles” (“UAVs”) and Remotely Piloted Vehicles (RPVs) in 9A610.a that are capable of a maximum range of at least 300 kilometers (km), regardless of payload",
    scope: {
      only: ["a", "t", "u", "v", "w"],
      when: [
        when(
          "“Unmanned Aerial Vehicle” (“UAV”) or Remotely Piloted Vehicle (RPV) capable of a maximum range of at least 300 km, regardless of payload",
          ["a"],
        ),
      ],
    },
  },
  {
    eccn: "9B515",
    words:
      "equipment in 9B515.a for the “development” or “production” of commodities in USML Category XV(e)(12) and XV(e)(19) that are MT controlled",
    scope: {
      only: ["a"],
      when: [
        when(
          "for the “development” or “production” of commodities in USML Category XV(e)(12) and XV(e)(19) that are MT controlled",
        ),
      ],
    },
  },
  {
    eccn: "9B604",
    words:
      "9B604.a and .b and to 9B604.d “specially designed” “production facilities” or production “equipment” for defense articles identified as MTCR Annex items in USML Category IV(d)(1), (h)(1), (h)(4), (h)(6), (h)(7), (h)(8), (h)(9), (h)(11), (h)(20), (h)(21), or (h)(26)",
    scope: {
      only: ["a", "b", "d"],
      when: [
        when(
          "“specially designed” “production facilities” or production “equipment” for defense articles identified as MTCR Annex items in USML Category IV(d)(1), (h)(1), (h)(4), (h)(6), (h)(7), (h)(8), (h)(9), (h)(11), (h)(20), (h)(21), or (h)(26)",
          ["d"],
        ),
      ],
    },
  },
  {
    eccn: "9D004",
    words: "entire entry, except 9D004.e for 9A012.a.1 items",
    scope: { whole: true, when: [when("not “software” for 9A012.a.1 items", ["e"], { exceptItems: ["9A012.a.1"] })] },
  },
  {
    eccn: "9D515",
    words:
      "9D515.y, except to Russia for use in, with, or for the International Space Station (ISS), including launch to the ISS",
    scope: { only: ["y"] },
  },
  {
    eccn: "9D604",
    words:
      "“software,” as described in paragraph .a of this entry, for commodities controlled for MT reasons in ECCN 9A604.c or .d, or ECCN 9B604",
    scope: {
      only: ["a"],
      when: [
        when("for commodities controlled for MT reasons", undefined, {
          items: ["9A604.c", "9A604.d", "9B604"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "9E515",
    words:
      "9E515.y, except to Russia for use in, with, or for the International Space Station (ISS), including launch to the ISS",
    scope: { only: ["y"] },
  },
  {
    eccn: "9E515",
    words: "technology for items in 9A515.d, .e.2, .h, and 9B515.a controlled for MT reasons",
    scope: {
      whole: true,
      when: [
        when("technology for items controlled for MT reasons", undefined, {
          items: ["9A515.d", "9A515.e.2", "9A515.h", "9B515.a"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "9E604",
    words:
      "“technology,” as described in paragraph .a of this entry, for commodities and “software” controlled for MT reasons in ECCN 9A604, 9B604 or 9D604",
    scope: {
      only: ["a"],
      when: [
        when("for commodities and “software” controlled for MT reasons", undefined, {
          items: ["9A604", "9B604", "9D604"],
          itemsReason: "MT",
        }),
      ],
    },
  },
  {
    eccn: "9E990",
    words: "“technology” for equipment under 9A990 and 9B990 except 9A990.a",
    scope: {
      whole: true,
      when: [
        when("“technology” for equipment under 9A990 and 9B990 except 9A990.a", undefined, {
          items: ["9A990", "9B990"],
          exceptItems: ["9A990.a"],
        }),
      ],
    },
  },
];

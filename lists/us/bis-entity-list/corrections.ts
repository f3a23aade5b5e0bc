import type { OtherName } from "./alias-groups.ts";

/**
 * Cells whose names the grammar of the list cannot tell from their addresses, each seen in the text of 2026-08-20.
 * A cell is recognized by the words it begins with, whatever stands between the words.
 */
interface OwnNames {
  readonly begins: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The words behind the names say who is meant; they are no address. */
  readonly restIsRemark?: true;
}

/** A comma inside the name that no company form explains. */
const COMMA_IN_NAME = [
  "Academy of Military Medical Sciences, Field Blood Transfusion Institution",
  "Academy of Military Medical Sciences, Institute of Basic Medicine",
  "Academy of Military Medical Sciences, Institute of Bioengineering",
  "Academy of Military Medical Sciences, Institute of Health Service and Medical Information",
  "Academy of Military Medical Sciences, Institute of Hygiene and Environmental Medicine",
  "Academy of Military Medical Sciences, Institute of Medical Equipment",
  "Academy of Military Medical Sciences, Military Veterinary Research Institute",
  "Abbas Goldoozan, Kimya IC VE Dis Ticaret Ltd.",
  "Frontier Services Group Limited, FLC & FRONTIER SERVICES GROUPL MENA DMCC",
  "Huawei Tech Investment, PT",
  "JLD Technology, Hong Kong Co., Ltd.",
  "Joint Stock Company Angstrem, Angstrem-M",
  "Maple Engineering Pvt. Ltd. Consultants, Importers and Exporters",
  "Shenzhen HiSilicon Technologies Co., Electrical Research Center",
  "Tactical Missile Corporation, 711 Aircraft Repair Plant (711 ARZ)",
  "Tactical Missile Corporation, Joint Stock Company Avangard",
  "Tactical Missile Corporation, Joint Stock Company Concern Granit-Electron",
  "Tactical Missile Corporation, Joint Stock Company “Plant Dagdiesel”",
  "Tactical Missile Corporation, Joint Stock Company Ravenstvo-service",
  "Tactical Missile Corporation, Joint Stock Company Saratov Radio Instrument Plant",
  "Tactical Missile Corporation, NPO Electromechanics",
  "Tactical Missile Corporation, Petrovsky Electromechanical Plant “Molot”",
];

/** No sign at all between the name and the address, or a full stop inside the name. */
const RUN_TOGETHER = [
  "Basha Asmath Shaikh",
  "Dr. Artush Parsi",
  "IKCO Finance",
  "Juba Petrotech Technical Services Ltd.",
  "PT. Kuantum Tekno Kreatif",
  "Valery Kosmachov",
];

/** Several names in one sentence with nothing but commas, or an alias that runs into the address. */
const IN_ONE_SENTENCE: readonly OwnNames[] = [
  {
    begins: "Ukraine Mediterranean Airlines, a.k.a., UM Airlines, UM Air",
    name: "Ukraine Mediterranean Airlines",
    aliases: ["UM Airlines", "UM Air"],
  },
  {
    begins: "Encyclopedia Electronics Center, a.k.a., Hassan Matni Import Export Co., Nazir Matni Electronics",
    name: "Encyclopedia Electronics Center",
    aliases: ["Hassan Matni Import Export Co.", "Nazir Matni Electronics"],
  },
  {
    begins:
      "Higher Institute of Applied Science and Technology (HIAST), a.k.a., Institut Superieur des Sciences Appliquées et de Technologie (ISSAT), Institut des Sciences Appliquées et de Technologie (ISAT)",
    name: "Higher Institute of Applied Science and Technology (HIAST)",
    aliases: [
      "Institut Superieur des Sciences Appliquées et de Technologie (ISSAT)",
      "Institut des Sciences Appliquées et de Technologie (ISAT)",
    ],
  },
  {
    begins:
      "Industrial Establishment of Defense (IED), a.k.a., Industrial Establishment of Defence (IED), Établissements Industriels de la Défense (EID), Etablissement Industrial de la Defence (ETINDE)",
    name: "Industrial Establishment of Defense (IED)",
    aliases: [
      "Industrial Establishment of Defence (IED)",
      "Établissements Industriels de la Défense (EID)",
      "Etablissement Industrial de la Defence (ETINDE)",
    ],
  },
  {
    begins:
      "National Standards and Calibration Laboratory (NSCL), a.k.a., Scientific Studies and Research Center (SSRC)-NSCL, Institut National Calibration Centre",
    name: "National Standards and Calibration Laboratory (NSCL)",
    aliases: ["Scientific Studies and Research Center (SSRC)-NSCL", "Institut National Calibration Centre"],
  },
  {
    begins:
      "Scientific Studies and Research Center (SSRC), a.k.a., Center for Scientific Studies and Research (SSRC), Scientific Studies Research Centre (SSRC), Centre d'Etudes et de Recherches Scientifiques (CERS), Center for Study and Research (CERS), Scientific Studies and Research Council, Syrian Scientific Research Council, Scientific Research Council (SRC)",
    name: "Scientific Studies and Research Center (SSRC)",
    aliases: [
      "Center for Scientific Studies and Research (SSRC)",
      "Scientific Studies Research Centre (SSRC)",
      "Centre d'Etudes et de Recherches Scientifiques (CERS)",
      "Center for Study and Research (CERS)",
      "Scientific Studies and Research Council",
      "Syrian Scientific Research Council",
      "Scientific Research Council (SRC)",
    ],
  },
  {
    begins: "Farshid Gillardian, a.k.a., Isaac Gill, Isaac Gillardian",
    name: "Farshid Gillardian",
    aliases: ["Isaac Gill", "Isaac Gillardian"],
  },
  { begins: "Nexus Empire, a.k.a., Vast Solution", name: "Nexus Empire", aliases: ["Vast Solution"] },
  {
    begins: "Manufacturers Equipment Organization (MEO), a.k.a. the following one alias: MEO GMBH",
    name: "Manufacturers Equipment Organization (MEO)",
    aliases: ["MEO GMBH"],
  },
  {
    begins: "LLC Koksokhimtrans, a.k.a., the following one alias: Koksokhimtrans Ltd.",
    name: "LLC Koksokhimtrans",
    aliases: ["Koksokhimtrans Ltd."],
  },
  {
    begins: "Kosol Surinanda, a.k.a., the following one alias: Kosol Surinandha",
    name: "Kosol Surinanda",
    aliases: ["Kosol Surinandha"],
  },
  {
    begins:
      "Kral Aviation, a.k.a., the following two aliases: Kral Havacilik Ic Ve Dis Ticaret Sirketi; and Kral Aviation Ltd.",
    name: "Kral Aviation",
    aliases: ["Kral Havacilik Ic Ve Dis Ticaret Sirketi", "Kral Aviation Ltd."],
  },
  // A line break fell into the hyphen of the first alias.
  {
    begins: "Neft-Aktiv LLC, a.k.a., the following two aliases: OOO Neft—Aktiv; and RN-Aktiv OOO",
    name: "Neft-Aktiv LLC",
    aliases: ["OOO Neft-Aktiv", "RN-Aktiv OOO"],
  },
];

/** Entries that describe whom they mean. */
const DESCRIBED: readonly OwnNames[] = [
  {
    begins: "The Ministry of Defence of the Republic of Belarus",
    name: "The Ministry of Defence of the Republic of Belarus",
    aliases: ["Armed Forces of Belarus"],
    restIsRemark: true,
  },
  {
    begins: "Ministry of Defence of the Russian Federation",
    name: "Ministry of Defence of the Russian Federation",
    aliases: ["Armed Forces of Russia"],
    restIsRemark: true,
  },
  {
    begins: "The following Department of Atomic Energy entities:",
    name: "Department of Atomic Energy",
    restIsRemark: true,
  },
  {
    begins: "Nuclear reactors (including power plants)",
    name: "Nuclear reactors (including power plants)",
    restIsRemark: true,
  },
];

/** Aliases that are not what the row sets apart as one alias. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  "IRGC Air Force; IRGCAF": ["IRGC Air Force", "IRGCAF"],
  "IRGCASF; Islamic Revolution Guards Corps Air Force": ["IRGCASF", "Islamic Revolution Guards Corps Air Force"],
  "Lin Rongnan, Steven Lim and Yong Nam Lim": ["Lin Rongnan", "Steven Lim", "Yong Nam Lim"],
  "Huang Yulan, Jancy Wong and Yuh Lan Wong": ["Huang Yulan", "Jancy Wong", "Yuh Lan Wong"],
  "Mark Ong and Matti Chong": ["Mark Ong", "Matti Chong"],
  "Rayan Parto System Tehran and Rayane Parto System Tehran": [
    "Rayan Parto System Tehran",
    "Rayane Parto System Tehran",
  ],
  "CETC Infrared or CETC IR": ["CETC Infrared", "CETC IR"],
  // A semicolon that belongs to no list.
  "Yuliya Leonidovna; Molkova-Polyukh": ["Yuliya Leonidovna Molkova-Polyukh"],
  "Xinjiang Leon Telecom; and Technology": ["Xinjiang Leon Telecom and Technology"],
  "Southwest Institute of Structural Mechanics; (all of preceding located in or near Mianyang, Sichuan Province)": [
    "Southwest Institute of Structural Mechanics",
  ],
};

/** A pattern for words in their order, with any punctuation between them. */
function wordsPattern(words: string): RegExp {
  const parts = words.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  return new RegExp(`^[^\\p{L}\\p{N}]*${parts.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "u");
}

const PATTERNS = [
  ...DESCRIBED,
  ...IN_ONE_SENTENCE,
  ...[...COMMA_IN_NAME, ...RUN_TOGETHER].map((name): OwnNames => ({ begins: name, name })),
].map((own) => ({ ...own, pattern: wordsPattern(own.begins), start: own.begins.slice(0, 3) }));

/** Names of a cell that is enumerated here, with the address or the remark behind them. */
export interface FoundNames {
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly after: string;
  readonly remark?: string;
}

/** Looks a cell up among those enumerated here. */
export function ownNames(text: string): FoundNames | undefined {
  for (const { pattern, start, name, aliases = [], restIsRemark } of PATTERNS) {
    if (!text.startsWith(start)) continue;
    const found = pattern.exec(text);
    // A name of the table with its own aliases behind it is read by the grammar.
    if (found === null || (aliases.length === 0 && /^[\s,]*a\.k\.a/.test(text.slice(found[0].length)))) continue;
    const otherNames = aliases.map((alias): OtherName => ({ text: alias, role: "alias" }));
    const rest = text.slice(found[0].length).replace(/^[\s,;.):”"]+/, "");
    return restIsRemark === true
      ? { name, otherNames, after: "", remark: rest.replace(/\s+/g, " ") }
      : { name, otherNames, after: rest };
  }
  return undefined;
}

/** The aliases meant by a name that the row sets apart as one. */
export function meantAliases(other: OtherName): readonly OtherName[] {
  return (Object.hasOwn(ALIASES, other.text) ? (ALIASES[other.text] ?? []) : [other.text]).map((text) => ({
    ...other,
    text,
  }));
}

/** The row whose requirement and policy are printed in each other's column. */
export function swappedColumns(requirement: string, policy: string): boolean {
  return (
    /^presumption of denial\.?$/i.test(requirement.trim()) && /^for all items subject to the ear\b/i.test(policy.trim())
  );
}

import type { ParagraphScope } from "../../../../src/vocabulary/index.ts";

/**
 * Technology and software entries that the direct product rules of 15 CFR 734.9 name, text of 2026-08-20. A list is a
 * test on an ECCN, because some rules name product groups and not entries.
 */
export type EccnTest = (eccn: string) => boolean;

const listed = (text: string): EccnTest => {
  const eccns = new Set(text.split(" "));
  return (eccn) => eccns.has(eccn);
};

const FOOTNOTE_1 =
  "3D001 3D901 3D991 3D992 3D993 3D994 3E001 3E002 3E003 3E901 3E991 3E992 3E993 3E994 4D001 4D993 4D994 4E001 4E992 4E993 5D001 5D991 5E001 5E991";

/** (e)(1), footnote 1: Categories 3 to 5. */
export const footnote1List = listed(FOOTNOTE_1);
/** (e)(2), footnote 4, and (i), supercomputers: the same with encryption. */
export const footnote4List = listed(`${FOOTNOTE_1} 5D002 5E002`);
/** (i)(1)(ii), plants for supercomputer items: printed without 4D993. */
export const supercomputerPlantList = listed(`${FOOTNOTE_1} 5D002 5E002`.replace("4D993 ", ""));
/** (h), advanced computing. */
export const advancedComputingList = listed(`${FOOTNOTE_1} 4D090 5D002 5E002`);

const FOOTNOTE_5 = "3D001 3D901 3D991 3D993 3D994 3E001 3E901 3E991 3E993 3E994";

/** Some entries count for some equipment only: 3D901 for 3B903, 3D991 for 3B991 and 3B992 (paragraph (e)(3)(i)). */
const ONLY_FOR: Readonly<Record<string, RegExp>> = {
  "3D001": /^3B/,
  "3E001": /^3B/,
  "3E901": /^3B903/,
  "3D991": /^3B99[12]/,
  "3E991": /^3B99[12]/,
};

/** (e)(3)(i)(A), footnote 5: the entries, read for the equipment they are for. */
export const footnote5List = (equipment: string): EccnTest => {
  const named = listed(FOOTNOTE_5);
  return (eccn) => named(eccn) && (ONLY_FOR[eccn] ?? (eccn === "3D901" ? /^3B903/ : /^/)).test(equipment);
};
/** (e)(3)(i)(B), footnote 5, and (k)(1)(ii): the plant. */
export const equipmentPlantList = listed(`${FOOTNOTE_5} 3D992 3E992`);
/** (k)(1)(i): the direct product of 3D992 or 3E992 alone. */
export const smeDirectList = listed("3D992 3E992");
/** (f), (g): any entry of product groups D and E. */
export const anyTechnology: EccnTest = (eccn) => /^\d[DE]\d{3}$/.test(eccn);
/** (j), Iran: product groups D and E of Categories 3 to 9. */
export const iranList: EccnTest = (eccn) => /^[3-9][DE]\d{3}$/.test(eccn);
/** (c): 9D515 and 9E515. */
export const satelliteList = listed("9D515 9E515");
/** (d): 600 series software and technology. */
export const series600List: EccnTest = (eccn) => /^\d[DE]6\d\d$/.test(eccn);

/** (e)(3)(i): the equipment footnote 5 speaks of. */
export const FOOTNOTE_5_ITEMS: Readonly<Record<string, ParagraphScope>> = {
  "3B001": {
    whole: true,
    except: ["a.4", "c", "d", "f.1", "f.5", "f.6", "g", "h", "k", "l", "m", "n", "p.2", "p.4", "r"],
  },
  "3B002": { whole: true, except: ["c"] },
  "3B903": { whole: true },
  "3B991": { whole: true, except: ["b.2.a", "b.2.b"] },
  "3B992": { whole: true },
  "3B993": { whole: true },
  "3B994": { whole: true },
};

/** (h)(1)(i)(B): advanced computing items; 3E001 and 4E001 count only for 3A090 and 4A090. */
export const ADVANCED_COMPUTING_ITEMS: Readonly<Record<string, ParagraphScope>> = {
  "3A090": { whole: true },
  "4A090": { whole: true },
  "3A001": { only: ["z"] },
  "4A003": { only: ["z"] },
  "4A004": { only: ["z"] },
  "4A005": { only: ["z"] },
  "5A002": { only: ["z"] },
  "5A004": { only: ["z"] },
  "5A992": { only: ["z"] },
};

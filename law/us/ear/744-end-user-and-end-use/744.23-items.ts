import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { NO, openUntil, settled, type Verdict } from "../three-valued.ts";

/** Items named by entry and paragraph. */
export type NamedItems = Readonly<Record<string, ParagraphScope>>;

const whole = (entries: string): NamedItems =>
  Object.fromEntries(entries.split(" ").map((e) => [e, { whole: true }] as const));

/** (a)(1)(i): circuits, computers, assemblies and components for supercomputers. */
export const SUPERCOMPUTER_ITEMS: NamedItems = whole("3A001 3A991 4A003 4A004 4A994 5A002 5A004 5A992");

/** (a)(3)(i)(A): the advanced computing items that go to most places without a license. */
export const LIST_B: NamedItems = {
  "3A001": { only: ["z.1.b", "z.2.b", "z.3.b", "z.4.b"] },
  "3A090": { only: ["b"] },
  "4A003": { only: ["z.1.b", "z.2.b"] },
  "4A004": { only: ["z.2"] },
  "4A005": { only: ["z.2"] },
  "4A090": { only: ["b"] },
  "5A002": { only: ["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b"] },
  "5A004": { only: ["z.1.b", "z.2.b"] },
  "5A992": { only: ["z.2"] },
  "5D002": { only: ["z.1.b", "z.2.b", "z.3.b", "z.4.b", "z.5.b", "z.6.b", "z.7.b", "z.8.b", "z.9.b"] },
  "5D992": { only: ["z.2"] },
};

/** (a)(3)(i)(B): high bandwidth memory. */
export const HIGH_BANDWIDTH_MEMORY: NamedItems = { "3A090": { only: ["c"] } };

/** 744.6(c)(2)(iii): semiconductor manufacturing equipment, its software and technology. */
export const SME_ITEMS: NamedItems = {
  "3B001": { only: ["a.4", "c", "d", "f.1", "f.5", "f.6", "k", "l", "m", "n", "p.2", "p.4", "r"] },
  "3B002": { only: ["c"] },
  "3D992": { whole: true },
  "3E992": { whole: true },
};

const EQUIPMENT_LESS = ["a.4", "c", "d", "f.1", "f.5", "g", "h", "k", "l", "m", "n", "p.2", "p.4", "r"];
const EQUIPMENT_ELSE: NamedItems = {
  "3B002": { whole: true, except: ["c"] },
  "3B611": { whole: true },
  "3B903": { whole: true },
  "3B991": { whole: true, except: ["b.2.a", "b.2.b"] },
  "3B992": { whole: true },
  "3B993": { whole: true },
  "3B994": { whole: true },
};

/** 744.11(a)(2)(v)(A)(1): here 3B001.f.6 is left out … */
export const FOOTNOTE_5_ITEMS: NamedItems = {
  "3B001": { whole: true, except: [...EQUIPMENT_LESS, "f.6"] },
  ...EQUIPMENT_ELSE,
};
/** … and in (A)(3)(i) and (A)(4)(i) the text does not leave it out. */
export const FOOTNOTE_5_ITEMS_WITH_F6: NamedItems = {
  "3B001": { whole: true, except: EQUIPMENT_LESS },
  ...EQUIPMENT_ELSE,
};

/** Is the item among those named? A bare entry is less specific than a named paragraph, so it leaves the answer open. */
export function among(q: Asking, items: NamedItems): Verdict {
  const { code, kind } = q.transaction.item.classification;
  const scope = kind === "ccl" ? items[code] : undefined;
  if (scope === undefined) return NO;
  const found = coversParagraph(scope, paragraphOf(q));
  return found === "unknown" ? openUntil(itemEccnParagraph) : settled(found === "inside");
}

/** Category 3 of the list, product groups B to E. */
export const isCategory3BtoE = (q: Asking): boolean => /^3[B-E]\d{3}$/.test(q.transaction.item.classification.code);

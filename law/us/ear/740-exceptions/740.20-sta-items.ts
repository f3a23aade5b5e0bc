/** 15 CFR 740.20(b)(2): items that never go under License Exception STA, whatever the destination and the reasons. */
import {
  type Asking,
  type ExceptionOpinion,
  exceptionNotEvaluated,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { paragraphOf, rowCovers } from "../774-commerce-control-list/index.ts";
import { civilTelecommunicationsUse } from "../facts.ts";
import { codeOf, entryOf, forItemsAmong, itemAmong } from "./item-scope.ts";

/** 15 CFR 740.20(b)(2)(ii), (v), (viii)(D), (x): items that never go under STA, whatever the destination. */
const NEVER = [
  ...["a", "b", "c", "d", "e"].map((p) => `0A501.${p}`),
  ...["0A506", "0A507", "0A509", "0A981", "0A982", "0A983", "0A503", "0E504", "0E982"],
  ...["1C351.a", "1C351.b", "1C351.c", "1C351.d.14", "1C351.d.15", "1C351.e", "1C353", "1C354", "1E351"],
  ...["6A002", "6A293", "6D003.c", "9D004.f", "9D004.g"],
];

const TOXINS = ["1C351.a", "1C351.b", "1C351.c", "1C351.d.14", "1C351.d.15", "1C351.e", "1C353", "1C354"];
const DETECTORS = ["6A002", "6A003"];

/** 15 CFR 740.20(b)(2)(v), (viii)(B)(2), (x), (xi): software and technology that never goes, by what it is for. */
const NEVER_FOR: Readonly<Record<string, readonly string[]>> = {
  "1E001": TOXINS,
  "3E001": ["3A001.b.2", "3A001.b.3"],
  "6D002": ["6A002.b"],
  "6D991": DETECTORS,
  "6E001": DETECTORS,
  "6E002": DETECTORS,
  "9D001": ["9B001"],
  "9D002": ["9B001"],
};

/** Is the software or technology for items that bar it? Open while nobody said what it is for. */
function barredFor(q: Asking): ExceptionOpinion | undefined {
  const items = NEVER_FOR[codeOf(q)];
  if (items === undefined) return undefined;
  const among = forItemsAmong(q, items);
  if (among === "inside")
    return ruledOut(`${codeOf(q)} for ${items.join(", ")} never goes under STA`, "15 CFR 740.20(b)(2)");
  return among === "unknown"
    ? exceptionNotEvaluated(`${codeOf(q)} for ${items.join(", ")} never goes under STA: state item.forItems`)
    : undefined;
}

/** 15 CFR 740.20(b)(2)(viii)(E): hot-section technology; .h and .i not where it is for fan or power turbines. */
const HOT_SECTION = ["9E003.a.1", "9E003.a.2", "9E003.a.3", "9E003.a.4", "9E003.a.5", "9E003.c", "9E003.h", "9E003.i"];

const ONLY_A7: ParagraphScope = { whole: true, except: ["a.7"] };

function barredItem(q: Asking): string | undefined {
  if (itemAmong(q, [...NEVER, ...HOT_SECTION]) === "inside") return `${codeOf(q)} never goes under STA`;
  if (codeOf(q) === "7E004" && coversParagraph(ONLY_A7, paragraphOf(q)) === "inside")
    return "of 7E004 only .a.7 goes under STA";
  if (itemAmong(q, ["3A001.b.2", "3A001.b.3"]) === "inside" && q.fact(civilTelecommunicationsUse.name) !== true) {
    return "3A001.b.2 and b.3 go under STA for civil telecommunications alone";
  }
  return undefined;
}

/** 15 CFR 740.20(b)(2)(iii): an item controlled for EI, SS, SL or CW reasons never goes, whether or not they require a license here. */
function barredReason(q: Asking): ExceptionOpinion | undefined {
  const entry = entryOf(q);
  const rows = entry?.rows.filter((r) => ["EI", "SS", "SL", "CW"].includes(r.reason)) ?? [];
  if (entry === undefined || rows.length === 0) return undefined;
  const covered = rows.map((row) => ({ row, is: rowCovers(q, entry, row, paragraphOf(q)).is }));
  const yes = covered.find((c) => c.is === "yes");
  if (yes) return ruledOut(`${codeOf(q)} is controlled for ${yes.row.reason} reasons`, "15 CFR 740.20(b)(2)(iii)");
  const open = covered.find((c) => c.is === "unknown");
  return (
    open &&
    exceptionNotEvaluated(
      `${codeOf(q)} may be controlled for ${open.row.reason} reasons, which STA never overcomes: state the paragraph`,
    )
  );
}

/** Why the item never goes under STA, or why that is open; undefined when nothing in (b)(2) speaks of it. */
export function neverUnderSta(q: Asking): ExceptionOpinion | undefined {
  const item = barredItem(q);
  return item === undefined ? (barredFor(q) ?? barredReason(q)) : ruledOut(item, "15 CFR 740.20(b)(2)");
}

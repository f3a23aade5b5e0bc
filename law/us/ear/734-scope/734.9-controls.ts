import type { Asking } from "../../../../src/authoring/index.ts";
import { entryOn, paragraphOf, rowCovers } from "../774-commerce-control-list/index.ts";
import { anyOf, NO, settled, type Verdict } from "../three-valued.ts";
import type { EccnTest } from "./734.9-product-lists.ts";

/** Is the item subject to national security controls, as its entry designates? */
export function nationalSecurityControlled(q: Asking): Verdict {
  const entry = entryOn(q.transaction.item.classification.code, q.on);
  const rows = entry?.rows.filter((r) => r.reason === "NS") ?? [];
  if (entry === undefined || rows.length === 0) return NO;
  return anyOf(rows.map((row) => rowCovers(q, entry, row, paragraphOf(q))));
}

/**
 * Technology or software that calls for a written assurance: controlled for national security (Supplement No. 2 to Part
 * 748, (o)(3)(i)) or open to License Exception TSR (15 CFR 740.6).
 */
export const needsWrittenAssurance =
  (q: Asking): EccnTest =>
  (eccn) => {
    const entry = entryOn(eccn, q.on);
    if (entry === undefined || !/^\d[DE]/.test(eccn)) return false;
    const tsr = entry.otherExceptionLines?.find((l) => l.symbol === "TSR");
    return entry.reasons.includes("NS") || (tsr !== undefined && tsr.answer !== "no");
  };

/** Is the item specified in any entry of the Commerce Control List? */
export const onControlList = (q: Asking): Verdict => settled(q.transaction.item.classification.kind === "ccl");

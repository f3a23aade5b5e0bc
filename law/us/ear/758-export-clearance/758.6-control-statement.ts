import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import type { Filed } from "./758.1-license-code.ts";

const WITH_Z = ["3A001", "4A003", "4A004", "4A005", "5A002", "5A004", "5A992"];

/** Must the destination control statement stand on the commercial invoice (15 CFR 758.6(a))? */
export function destinationControlStatement(q: FilingAsking): Filed<boolean> {
  const { classification, intangible } = q.transaction.item;
  if (q.transaction.kind !== "export")
    return { value: false, because: "the statement belongs on the invoice of an export" };
  if (classification.kind !== "ccl")
    return { value: false, because: "no destination control statement for EAR99 items (758.6(a))" };
  if (intangible === true)
    return { value: false, because: "no destination control statement for intangible exports (758.6(a))" };
  const also = eccnOnInvoice(q) ? ", with the ECCN on the invoice (758.6(a)(2))" : "";
  return {
    value: true,
    because: `destination control statement on the commercial invoice${also}, unless under BAG or GFT (758.6(a))`,
  };
}

/** Items whose ECCN the invoice must show as well. */
function eccnOnInvoice(q: FilingAsking): boolean {
  const { code } = q.transaction.item.classification;
  if (/^(\d[A-E]6\d\d|9[A-E]515|3A090|4A090)$/.test(code)) return true;
  return WITH_Z.includes(code) && /^z(\.|$)/.test(paragraphOf(q) ?? "");
}

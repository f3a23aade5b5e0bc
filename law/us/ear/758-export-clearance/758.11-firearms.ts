/**
 * Firearms on the papers, from 2020-03-09, in a copy of January 2025. 758.1(g)(4): the paragraph opens the description of the
 * goods, and what leaves under TMP is told by manufacturer, model, caliber and serial number. 758.11: firearms, short shotguns
 * and ammunition taken along under BAG are entered on CBP Form 4457 before departure.
 */
import type { Duty } from "../../../../src/authoring/index.ts";
import { day } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { isCandidate } from "./758.1-license-code.ts";

const FROM = day("2020-03-09");
const NONE: readonly string[] = [];

/** 758.1(g)(4). */
export const firearmsOnEei: Duty = {
  section: "15 CFR 758.1(g)(4)",
  title: "firearms on the EEI",
  told: (q) => {
    const { code } = q.transaction.item.classification;
    if (!/^0A50[126789]$/.test(code) || q.transaction.kind !== "export" || q.on < FROM) return NONE;
    const first = "the paragraph of the firearm is the first text of the commodity description (758.1(g)(4)(ii))";
    return isCandidate(q, "TMP") && code !== "0A509"
      ? [first, "under TMP the EEI names manufacturer, model, caliber and serial number (758.1(g)(4)(i))"]
      : [first];
  },
};

/** 758.11. */
export const firearmsAsBaggage: Duty = {
  section: "15 CFR 758.11",
  title: "CBP Form 4457 for firearms under BAG",
  told: (q) => {
    const { code } = q.transaction.item.classification;
    if (!/^0A50[125678]$/.test(code) || q.transaction.kind !== "export" || q.on < FROM || !isCandidate(q, "BAG"))
      return NONE;
    const path = paragraphOf(q) ?? "";
    if ((code === "0A501" && !/^[ab](\.|$)/.test(path)) || (code === "0A505" && /^c(\.|$)/.test(path))) return NONE;
    return ["firearms under BAG: CBP Form 4457 with serial number, make, model and caliber before departure (758.11)"];
  },
};

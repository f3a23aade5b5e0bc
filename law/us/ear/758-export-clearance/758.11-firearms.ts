/**
 * Firearms on the papers, from 2020-03-09, in a copy of January 2025. 758.1(g)(4): the paragraph opens the description of the
 * goods, and what leaves under TMP is told by manufacturer, model, caliber and serial number. 758.11: firearms, short shotguns
 * and ammunition taken along under BAG are entered on CBP Form 4457 before departure.
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { coversParagraph, day } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { itemBarrelLengthInches } from "../facts.ts";
import { isCandidate } from "./758.1-license-code.ts";

const FROM = day("2020-03-09");
const NONE: readonly string[] = [];

/** A shotgun whose barrel is not stated may be one below 18 inches; a paragraph that is not stated may be a firearm's. */
function isFirearm(q: FilingAsking): boolean {
  const { code } = q.transaction.item.classification;
  if (code === "0A501") return coversParagraph({ only: ["a", "b"] }, paragraphOf(q)) !== "outside";
  if (!/^0A50[28]$/.test(code)) return /^0A50[67]$/.test(code);
  const barrel = q.fact(itemBarrelLengthInches.name);
  const long = typeof barrel === "number" && barrel >= 18;
  return !long && (code === "0A508" || coversParagraph({ only: ["a", "b"] }, paragraphOf(q)) !== "outside");
}

/** 758.1(g)(4). */
export const firearmsOnEei: Duty = {
  section: "15 CFR 758.1(g)(4)",
  title: "firearms on the EEI",
  told: (q) => {
    const { code } = q.transaction.item.classification;
    const parts = code === "0A509" && coversParagraph({ only: ["a", "b", "c", "d"] }, paragraphOf(q)) !== "outside";
    if (!(parts || isFirearm(q)) || q.transaction.kind !== "export" || q.on < FROM) return NONE;
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
    const ammunition = code === "0A505" && coversParagraph({ except: ["c"] }, paragraphOf(q)) !== "outside";
    if (!(ammunition || isFirearm(q)) || q.transaction.kind !== "export" || q.on < FROM || !isCandidate(q, "BAG"))
      return NONE;
    return ["firearms under BAG: CBP Form 4457 with serial number, make, model and caliber before departure (758.11)"];
  },
};

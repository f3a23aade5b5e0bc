/**
 * 15 CFR 762.1 to 762.5 and 762.7: of exports, known reexports and transfers, and negotiations of them, are kept contracts,
 * invitations to bid, memoranda, notes, correspondence, books of account, financial records and export control documents
 * (762.2(a)), of firearms also serial number, make, model and caliber (a)(11), since 2020-03-09 (85 FR 4136): 0A501.a, 0A506,
 * 0A507, and shotguns with a barrel below 18 inches; as originals (762.4), or in a system that reproduces every word and mark
 * and cannot be altered unseen (762.5); and shown on request (762.7).
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { coversParagraph, day } from "../../../../src/vocabulary/index.ts";
import { itemBarrelLengthInches } from "../facts.ts";

const kept = (also: string): readonly string[] => [
  `kept are contracts, invitations to bid, correspondence, notes, books, financial records and export control documents, negotiations included${also}: in the original, or in a system that gives back every word, and shown to an agency that asks (762.1, 762.2(a), 762.4, 762.5, 762.7)`,
];
const KEPT = kept("");
const OF_FIREARMS = kept(", serial number, make, model and caliber of firearms");
const FIREARMS_FROM = day("2020-03-09");

/** (a)(11): the firearms of which numbers are kept; a paragraph or a barrel that nobody stated may be one of them. */
function isFirearm(q: FilingAsking): boolean {
  const { code, paragraph } = q.transaction.item.classification;
  if (q.on < FIREARMS_FROM) return false;
  if (/^0A50[67]$/.test(code)) return true;
  if (code === "0A501") return coversParagraph({ only: ["a"] }, paragraph) !== "outside";
  if (code === "0A502" && coversParagraph({ only: ["a", "b"] }, paragraph) === "outside") return false;
  const barrel = q.fact(itemBarrelLengthInches.name);
  return /^0A50[28]$/.test(code) && !(typeof barrel === "number" && barrel >= 18);
}

/** What is kept, and in what form. */
export const recordsKept: Duty = {
  section: "15 CFR 762.2",
  title: "which records are kept, and in what form",
  told: (q) => (isFirearm(q) ? OF_FIREARMS : KEPT),
};

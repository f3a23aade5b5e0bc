/**
 * 15 CFR 762.1 to 762.5 and 762.7: of exports, known reexports and transfers, and negotiations of them, are kept contracts,
 * invitations to bid, memoranda, notes, correspondence, books of account, financial records and export control documents
 * (762.2(a)), of firearms also serial number, make, model and caliber (a)(11); as originals (762.4), or in a system that
 * reproduces every word and mark and cannot be altered unseen (762.5); and shown on request (762.7).
 */
import type { Duty } from "../../../../src/authoring/index.ts";

const kept = (also: string): readonly string[] => [
  `kept are contracts, invitations to bid, correspondence, notes, books, financial records and export control documents, negotiations included${also}: in the original, or in a system that gives back every word, and shown to an agency that asks (762.1, 762.2(a), 762.4, 762.5, 762.7)`,
];
const KEPT = kept("");
const OF_FIREARMS = kept(", serial number, make, model and caliber of firearms");

/** What is kept, and in what form. */
export const recordsKept: Duty = {
  section: "15 CFR 762.2",
  title: "which records are kept, and in what form",
  told: (q) => (/^0A50[126-8]$/.test(q.transaction.item.classification.code) ? OF_FIREARMS : KEPT),
};

/**
 * 15 CFR 744.11(a)(2)(iii) and (v): for items inside the regulation only by the direct product rules of footnotes 3 and 5 the
 * sections named there say alone who needs a license.
 */
import { notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { Party } from "../../../../src/vocabulary/index.ts";

/** The ways into the regulation that 744.11(a)(2)(v) speaks of. */
export const FOOTNOTE_5_ROUTES = ["15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"];

/**
 * For a commodity inside only by 734.9(e)(3) or 734.4(a)(9) that paragraph sends the reader to 744.11(a)(2)(v) "for license
 * requirements, exclusion from license requirements, and license review policy"; footnote 5 of Supplement No. 4 does the
 * same. Were 744.11(a) to require a license as well, the senders that (a)(2)(v)(A) leaves out would be left out of nothing.
 */
export function underFootnote5Alone(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List; for an item inside only by 734.9(e)(3) or 734.4(a)(9), 744.11(a)(2)(v) says alone who needs a license`;
  return notMet("744.11(a)(2)(v) says alone when a license is required for this foreign-produced commodity", {
    redFlags: [{ flag, party: party.name, weight: "note", citation: "15 CFR 744.11(a)(2)(v)" }],
    humanJudgement: ["that the item is inside the regulation by no other route than 734.9(e)(3) or 734.4(a)(9)"],
  });
}

/** The way into the regulation that 744.11(a)(2)(iii) speaks of. */
export const FOOTNOTE_3_ROUTE = "15 CFR 734.9(g)";

/**
 * For an item inside only by 734.9(g), 744.11(a)(2)(iii) and 734.9(g) send the reader to 746.8(a)(3), which leaves out what
 * is sent from the partner countries of Supplement No. 3 to Part 746 ((a)(12)(iii)(A)). That the entry's own words for all
 * items take nothing of it up again is for a person to confirm.
 */
export function underFootnote3Alone(party: Party): Opinion {
  const flag = `${party.name} is on the Entity List with footnote 3; 746.8(a)(12)(iii)(A) leaves out this item, inside only by 734.9(g) and sent from a partner country: whether the entry's words for all items still ask for a license is for counsel`;
  return notMet(
    "746.8(a)(3) says when a license is required for this foreign-produced item, and leaves out partner countries",
    {
      redFlags: [{ flag, party: party.name, weight: "hold", citation: "15 CFR 744.11(a)(2)(iii)" }],
      humanJudgement: ["that the item is inside the regulation by no other route than 734.9(g)"],
    },
  );
}

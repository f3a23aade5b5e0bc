import { type Asking, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import { normalParagraph } from "../../../../src/vocabulary/index.ts";
import { type Entry, paragraphOf } from "../774-commerce-control-list/index.ts";
import { itemEccn, itemEccnParagraph } from "../facts.ts";
import { entryOf, itemName } from "./738.4-item.ts";
import { askControl } from "./738.4-license-decision.ts";

/** What another agency's name stands for in a referral. */
const AGENCIES: Readonly<Record<string, { readonly agency: string; readonly citation: string }>> = {
  DDTC: { agency: "Department of State, Directorate of Defense Trade Controls", citation: "15 CFR 734.3(b)(1)(i)" },
  NRC: { agency: "Nuclear Regulatory Commission", citation: "15 CFR 734.3(b)(1)(iii)" },
  DOE: { agency: "Department of Energy", citation: "15 CFR 734.3(b)(1)(iv)" },
};

/** Entries without requirements of their own, which send the reader elsewhere. */
function withoutRows(q: Asking, entry: Entry): Opinion {
  const why = entry.requirementKind;
  if (why?.kind === "other-agency" || (why?.agency !== undefined && (why.see ?? []).length === 0)) {
    const to = AGENCIES[why.agency ?? "DDTC"];
    if (to === undefined) throw new Error(`${entry.eccn} names ${why.agency}, an agency nobody here knows`);
    const reason = `entry ${entry.eccn} states no requirement and refers its items to the ${to.agency}`;
    return met(reason, { referrals: [{ ...to, reason }] });
  }
  const see = (why?.see ?? []).join(", ");
  const where = see === "" ? "holds no item at present" : `states no requirement; its items are in ${see}`;
  return unknown(`entry ${entry.eccn} ${where}, so ${itemName(q)} must be classified again`, [itemEccn.name]);
}

/** A stated paragraph must be printed in its entry, or lie below one that is. */
function paragraphPrinted(q: Asking, entry: Entry): boolean {
  const stated = paragraphOf(q);
  if (stated === undefined || entry.paragraphs.length === 0) return true;
  return entry.paragraphs
    .map(normalParagraph)
    .some((p) => `${stated}.`.startsWith(`${p}.`) || `${p}.`.startsWith(`${stated}.`));
}

/** An item that came under a license or an exception stays under its terms (15 CFR 736.2(b)(9)). */
function underItsTerms(q: Asking) {
  return {
    citation: "15 CFR 736.2(b)(9)",
    must: `read the license or license exception under which ${itemName(q)} came into the country: its terms may forbid another party or use`,
  };
}

function standing(q: Asking): Opinion {
  const { classification } = q.transaction.item;
  if (classification.kind !== "ccl") return notMet("the item is stated to be on no entry of the Commerce Control List");
  const entry = entryOf(q);
  if (entry === undefined) {
    return unknown(
      `${classification.code} is not an entry of the Commerce Control List in the text at hand, so nothing can be read from it`,
      [itemEccn.name],
    );
  }
  if (entry.rows.length === 0) return withoutRows(q, entry);
  const odd = paragraphPrinted(q, entry)
    ? []
    : [`${itemName(q)}: entry ${entry.eccn} prints no such paragraph; check the classification`];
  if (q.transaction.kind === "transfer_in_country" && entry.rows.some((r) => r.columns !== undefined)) {
    return met(`${itemName(q)}: a transfer within a country`, { conditions: [underItsTerms(q)], humanJudgement: odd });
  }
  return notMet(`${itemName(q)}: ${entry.title}`, odd.length > 0 ? { humanJudgement: odd } : {});
}

/** Requirements an entry prints in a note of its own, with no reason for control (0A501.y.7 to China). */
export const entryNotes = rule({
  section: "15 CFR Part 774 Supp. 1",
  title: "license requirement notes of entries",
  generalProhibition: 1,
  versions: [
    seen("2026-07-30", "Supplement No. 1 to 15 CFR Part 774", (q) =>
      askControl(q, {
        reason: "note",
        section: "15 CFR Part 774 Supp. 1",
        cite: () => "15 CFR Part 774 Supp. 1, license requirement note",
      }),
    ),
  ],
  facts: [itemEccnParagraph],
});

/**
 * 15 CFR 738.4(a)(1): the item must stand in an entry that states license requirements. An entry nobody knows leaves the
 * outcome open; an entry that sends its items to another agency or another entry says so.
 */
export const entryStanding = rule({
  section: "15 CFR 738.4",
  title: "the entry of the item on the Commerce Control List",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 738.4; Supplement No. 1 to 15 CFR Part 774", standing)],
  facts: [itemEccn],
});

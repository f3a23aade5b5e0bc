import { type Asking, from, notMet, rule, seen } from "../../../../src/authoring/index.ts";
import type { ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control, destinationIs, entryOf } from "../738-country-chart/index.ts";
import { paragraphOf, type Row } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { NO, openUntil, settled, type Verdict } from "../three-valued.ts";
import { review } from "./742.1-review.ts";

/** (a)(2): entries that needed no license for a reexport, whole (`*`) or in these paragraphs. */
const REEXPORTED_FREELY: Readonly<Record<string, readonly string[]>> = {
  "2A994": ["*"],
  "3A992": ["a"],
  "5A991": ["g"],
  "5A992": ["c"],
  "5D992": ["c"],
  "6A991": ["*"],
  "6A998": ["*"],
  "7A994": ["*"],
  "8A992": ["d", "e", "f", "g"],
  "9A990": ["a", "b"],
  "9A991": ["d", "e"],
};

/**
 * (b)(1)(ii) and (iv) to (xiv): military entries ending in 18, aircraft, engines and their parts, cryptography, detection of
 * explosives and objects, charges, chemicals, ammonium nitrate.
 */
const DENIED = /^(\d[ABC]018|9A(001|012|610|619|991)|5[ADE](002|992)|2[ADE]98[34]|1C992|1E355|1C997)$/;

/** Was the item among those of (a)(2)? Open while the paragraph is not stated. */
function reexportedFreely(q: Asking): Verdict {
  const paragraphs = REEXPORTED_FREELY[q.transaction.item.classification.code];
  if (q.transaction.kind !== "reexport" || paragraphs === undefined) return NO;
  if (paragraphs.includes("*")) return settled(true);
  const stated = paragraphOf(q);
  if (stated === undefined) return openUntil(itemEccnParagraph);
  return settled(paragraphs.some((p) => stated === p || stated.startsWith(`${p}.`)));
}

/** (b)(3), whatever (b)(1) and (2) say. */
const NOTWITHSTANDING = review(
  "15 CFR 742.10(b)(3)",
  "case-by-case",
  "case by case all the same: medical items, telecommunications equipment with its computers, software and technology for civil end use, foreign-made commodities with 20 percent U.S. content or less; for civil uses by non-sensitive end users, items controlled for AT alone for the safety of civil aviation, for fixed-wing commercial passenger aircraft or for railroads: general policy of approval",
);

/** (b): the general policy of denial by reason or entry, else by the end user. */
function policy(q: Asking): ReviewPolicy {
  const reasons = new Set(entryOf(q)?.rows.map((r) => r.reason));
  if (reasons.has("CB") || reasons.has("MT") || DENIED.test(q.transaction.item.classification.code))
    return review(
      "15 CFR 742.10(b)(1)",
      "denial-policy",
      "general policy of denial for this item to all end users in Sudan",
    );
  return review(
    "15 CFR 742.10(b)(2)",
    "case-by-case",
    "denied for military end users and uses, case by case for others",
  );
}

/**
 * 15 CFR 742.10(a), text of 2017-01-17 until it was removed: to Sudan, every item under an AT column of its entry, and what
 * an entry controls to Country Group E:1, in which Sudan was.
 */
const control: Control = {
  reason: "AT",
  section: "15 CFR 742.10",
  cite: (row, q) => {
    if (row.columns === undefined) return "15 CFR 742.10(a)(4)";
    return q.transaction.kind === "reexport" ? "15 CFR 742.10(a)(2)" : "15 CFR 742.10(a)(1)";
  },
  there: (row: Row, q) => {
    const byGroup = row.prose?.kind === "places" && (row.prose.groups ?? []).includes("E:1");
    const named = row.columns?.some((c) => c.startsWith("AT")) === true || byGroup;
    const here = destinationIs(q, "SD") && named;
    const words = here
      ? "anti-terrorism controls required a license to Sudan until 2021-01-14 (86 FR 4929)"
      : "the destination is not Sudan";
    return { verdict: settled(here), words };
  },
  excluded: (_row, q) => (destinationIs(q, "SD") ? reexportedFreely(q) : NO),
  policy: (_row, q) => [policy(q), NOTWITHSTANDING],
};

/** Anti-terrorism: Sudan, until the rescission of its designation as a state sponsor of terrorism. */
export const antiTerrorismSudan = rule({
  section: "15 CFR 742.10",
  title: "anti-terrorism: Sudan, until 2021-01-13",
  generalProhibition: 1,
  versions: [
    from("2021-01-14", "86 FR 4929", () => notMet("the section was removed on 2021-01-14 (86 FR 4929)")),
    seen("2017-01-17", "82 FR 4783", (q) => askControl(q, control)),
  ],
  facts: [itemEccnParagraph],
});

import { type Asking, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import type { Citation, ReviewPolicyKind } from "../../../../src/vocabulary/index.ts";
import { coversParagraph } from "../../../../src/vocabulary/index.ts";
import { chartProhibition, destinationIs, entryOf, itemName } from "../738-country-chart/index.ts";
import { paragraphOf, possibleParagraphs, statedTruth } from "../774-commerce-control-list/index.ts";
import { destinationIsCwcParty, endUseCertificate, itemEccnParagraph, reexportFromNonParty } from "../facts.ts";
import { insideUnitedStates } from "../territories.ts";
import { allOf, not, openUntil, settled, type Verdict } from "../three-valued.ts";
import { review } from "./742.1-review.ts";
import { toNonParty } from "./742.18-states-parties.ts";

/** What the section does with an item: chemicals by the Schedule of the Convention, and technology. */
type Kind = "schedule-1" | "schedule-2" | "schedule-3" | "technology";

/** Items of 742.18(a) by entry and paragraph. */
const ITEMS: ReadonlyArray<readonly [code: string, paragraph: string | undefined, kind: Kind]> = [
  ["1C351", "d.15", "schedule-1"],
  ["1C351", "d.16", "schedule-1"],
  ["1C350", "b", "schedule-2"],
  ["1C350", "c", "schedule-3"],
  ["1C355", "a", "schedule-2"],
  ["1C355", "b", "schedule-3"],
  ["1C395", undefined, "schedule-2"],
  ["1E355", undefined, "technology"],
];

const CITED: Readonly<Record<Kind, Citation>> = {
  "schedule-1": "15 CFR 742.18(a)(1)",
  "schedule-2": "15 CFR 742.18(a)(2)(ii)(A)",
  "schedule-3": "15 CFR 742.18(a)(2)(ii)(B)",
  technology: "15 CFR 742.18(a)(2)(ii)(C)",
};

const REVIEW: Readonly<Record<Kind, readonly [Citation, ReviewPolicyKind, string]>> = {
  "schedule-1": [
    "15 CFR 742.18(b)(1)",
    "denial-policy",
    "generally denied, unless for small quantities to a State Party for purposes the Convention does not prohibit",
  ],
  "schedule-2": ["15 CFR 742.18(b)(2)", "denial-policy", "generally denied to States not Party"],
  "schedule-3": ["15 CFR 742.18(b)(3)", "denial-policy", "generally denied to States not Party"],
  technology: ["15 CFR 742.18(b)(4)", "case-by-case", "case by case"],
};

/** Does the section require a license for an item of the kind? */
function requires(q: Asking, kind: Kind): Verdict {
  if (kind === "schedule-1") return settled(true);
  if (kind === "technology") return allOf([settled(!destinationIs(q, "IL", "TW")), toNonParty(q)]);
  if (kind === "schedule-2") return toNonParty(q);
  const reexport = q.transaction.kind === "reexport";
  const open = reexport ? statedTruth(q, reexportFromNonParty) : not(statedTruth(q, endUseCertificate));
  return allOf([toNonParty(q), open]);
}

function asked(q: Asking): Opinion {
  const entry = entryOf(q);
  const { code } = q.transaction.item.classification;
  const own = ITEMS.filter(([of]) => of === code);
  if (entry === undefined || own.length === 0) return notMet("not an item the Convention lists");
  if (q.transaction.kind === "transfer_in_country") return notMet("the section speaks of exports and reexports");
  if (insideUnitedStates(q.transaction.destination.country))
    return notMet("the destination is inside the United States");
  const rows = [{ reason: "CW", covers: { only: own.flatMap(([, p]) => p ?? []), raw: "742.18(a)" } }];
  const verdicts = possibleParagraphs(entry, paragraphOf(q), rows).map((path): { kind?: Kind; verdict: Verdict } => {
    const match = own.find(([, p]) => p === undefined || coversParagraph({ only: [p] }, path) === "inside");
    if (match) return { kind: match[2], verdict: requires(q, match[2]) };
    const maybe = own.some(([, p]) => p !== undefined && coversParagraph({ only: [p] }, path) === "unknown");
    return { verdict: maybe ? openUntil(itemEccnParagraph) : settled(false) };
  });
  return summed(q, verdicts);
}

function summed(q: Asking, found: readonly { readonly kind?: Kind; readonly verdict: Verdict }[]): Opinion {
  const [first] = found;
  const asks = [...new Set(found.flatMap((f) => f.verdict.asks.map((a) => a.name)))];
  const rest = { asks, assumptions: [...new Set(found.flatMap((f) => f.verdict.says))] };
  if (found.every((f) => f.verdict.is === "no")) return notMet(`${itemName(q)}: no requirement for CW reasons`, rest);
  if (first?.kind !== undefined && found.every((f) => f.verdict.is === "yes")) {
    const reason = `CW: ${first.kind.replace("-", " ")} item of the Chemical Weapons Convention to this destination`;
    const [citation, policy, words] = REVIEW[first.kind];
    return met(`${itemName(q)}: ${reason}`, {
      ...rest,
      requirements: [
        {
          citation: CITED[first.kind],
          reason,
          control: "CW",
          generalProhibition: chartProhibition(q),
          item: itemName(q),
          exceptions: { kind: "ordinary" },
        },
      ],
      reviewPolicy: [review(citation, policy, words)],
    });
  }
  const missing = [...(found.length > 1 ? [itemEccnParagraph] : []), ...found.flatMap((f) => f.verdict.missing)];
  return unknown(
    `${itemName(q)}: whether CW reasons require a license turns on facts not stated`,
    [...new Set(missing.map((f) => f.name))],
    rest,
  );
}

/** Chemical Weapons Convention. */
export const chemicalWeaponsConvention = rule({
  section: "15 CFR 742.18",
  title: "Chemical Weapons Convention",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 742.18", asked)],
  facts: [itemEccnParagraph, destinationIsCwcParty, endUseCertificate, reexportFromNonParty],
});

import {
  type Asking,
  met,
  notMet,
  type Opinion,
  type RequirementDraft,
  rule,
  seen,
} from "../../../../src/authoring/index.ts";
import type { Citation } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control, chartProhibition, destinationIs, itemName } from "../738-country-chart/index.ts";
import {
  countryOfDestination,
  endUserIsNationalPolice,
  fingerprintEquipment,
  itemBarrelLengthInches,
  itemEccnParagraph,
  itemForItems,
  policeModelViewer,
  saleToPolice,
} from "../facts.ts";
import { insideUnitedStates } from "../territories.ts";
import { review } from "./742.1-review.ts";

const COLUMN: Readonly<Record<string, string>> = { CC1: "(a)(1)", CC2: "(a)(2)", CC3: "(a)(3)" };

/** Items without a column: 0A981 to all destinations (a)(4); 0A982, 0A503 and 0E982 to all but Canada (a)(5). */
const EVERYWHERE: Readonly<
  Record<string, { readonly citation: Citation; readonly words: string; readonly except: readonly string[] }>
> = {
  "0A981": { citation: "15 CFR 742.7(a)(4)", words: "required to all destinations", except: [] },
  "0A982": { citation: "15 CFR 742.7(a)(5)", words: "required to all destinations but Canada", except: ["CA"] },
  "0A503": { citation: "15 CFR 742.7(a)(5)", words: "required to all destinations but Canada", except: ["CA"] },
  "0E982": { citation: "15 CFR 742.7(a)(5)", words: "required to all destinations but Canada", except: ["CA"] },
};

const REVIEW = [
  review(
    "15 CFR 742.7(b)(1)",
    "case-by-case",
    "generally considered favorably, case by case, unless there is civil disorder or a risk that the item is used to violate or abuse human rights",
  ),
];
const JUDGE = [
  "whether the item may be used to violate or abuse human rights is for a person to weigh (15 CFR 742.7(b))",
];

const control: Control = {
  reason: "CC",
  section: "15 CFR 742.7",
  skips: (_, q) => q.transaction.item.classification.code === "0A983",
  cite: (row) => `15 CFR 742.7${COLUMN[row.columns?.[0] ?? ""] ?? "(a)"}`,
  policy: () => REVIEW,
};

/** (a)(4)–(5): requirements that no column shows. */
function everywhere(q: Asking, rule: { citation: Citation; words: string; except: readonly string[] }): Opinion {
  if (insideUnitedStates(q.transaction.destination.country))
    return notMet("the destination is inside the United States");
  if (q.transaction.kind === "transfer_in_country") return notMet("the section speaks of exports and reexports");
  if (destinationIs(q, ...rule.except)) return notMet(`${itemName(q)}: ${rule.words}`);
  const requirement: RequirementDraft = {
    citation: rule.citation,
    reason: `CC: ${rule.words}; no column of the Country Chart shows it`,
    control: "CC",
    generalProhibition: chartProhibition(q),
    item: itemName(q),
    exceptions: { kind: "ordinary" },
  };
  return met(`${itemName(q)}: ${rule.words}`, {
    requirements: [requirement],
    reviewPolicy: REVIEW,
    humanJudgement: JUDGE,
  });
}

function crimeControlOf(q: Asking): Opinion {
  const { kind, code } = q.transaction.item.classification;
  const direct = kind === "ccl" ? EVERYWHERE[code] : undefined;
  if (direct) return everywhere(q, direct);
  const opinion = askControl(q, control);
  return opinion.status === "met" ? { ...opinion, humanJudgement: JUDGE } : opinion;
}

/** Crime control and detection. */
export const crimeControl = rule({
  section: "15 CFR 742.7",
  title: "crime control and detection",
  generalProhibition: 1,
  versions: [seen("2026-07-30", "15 CFR 742.7 (89 FR 34705, 90 FR 47193, 91 FR 46260)", crimeControlOf)],
  facts: [
    itemEccnParagraph,
    itemForItems,
    itemBarrelLengthInches,
    saleToPolice,
    endUserIsNationalPolice,
    fingerprintEquipment,
    policeModelViewer,
    countryOfDestination,
  ],
});

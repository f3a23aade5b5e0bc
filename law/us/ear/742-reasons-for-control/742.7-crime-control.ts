import {
  type Asking,
  fact,
  met,
  notMet,
  type Opinion,
  type RequirementDraft,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import { type Citation, day } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control, chartProhibition, destinationIs, itemName } from "../738-country-chart/index.ts";
import { statedTruth } from "../774-commerce-control-list/index.ts";
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

/** The days of 89 FR 34680, which 90 FR 47170 took back. */
const FIREARMS_FROM = day("2024-05-30");
const FIREARMS_UNTIL = day("2025-09-30");

/** Entries of firearms, their parts and ammunition; those of shotguns and sights (0A502, 0A504, 0A508) show their CC rows. */
const FIREARMS = /^0A50[15679]$/;

const WITHOUT_IT =
  "license exceptions are weighed without that requirement; with it, 15 CFR 740.2(a)(4) leaves few of them outside Australia, India, Japan, New Zealand and NATO";

/**
 * For a time "additional license requirements for Crime Control" stood on firearms, ammunition and parts (summaries of both
 * rules). Which entries named them was not read, so no row of the list at hand settles it; Canada was left out.
 */
function firearmsForATime(q: Asking, otherwise: Opinion): Opinion {
  const { classification } = q.transaction.item;
  const there = ["export", "reexport"].includes(q.transaction.kind) && !destinationIs(q, "CA");
  if (q.on < FIREARMS_FROM || q.on >= FIREARMS_UNTIL || !FIREARMS.test(classification.code) || !there) return otherwise;
  if (otherwise.status === "met" || insideUnitedStates(q.transaction.destination.country)) return otherwise;
  const asked = fact(
    `entryReason:${classification.code}.CC`,
    `did the entry ${classification.code} of ${q.on} name CC for this item (89 FR 34680)?`,
    "counsel",
  );
  const named = statedTruth(q, asked).is;
  if (named === "no") return otherwise;
  const because = `${itemName(q)}: 89 FR 34680 added crime control requirements for firearms, ammunition and parts until ${FIREARMS_UNTIL} (90 FR 47170)`;
  const requirement: RequirementDraft = {
    citation: "15 CFR 742.7(a)",
    reason: `CC: ${because}`,
    control: "CC",
    generalProhibition: chartProhibition(q),
    item: itemName(q),
    exceptions: { kind: "ordinary" },
  };
  if (named === "yes") return met(because, { requirements: [requirement], humanJudgement: JUDGE });
  return unknown(`${because}; whether the entry of that day named this item was not read`, [asked.name], {
    requirements: [{ ...requirement, conditionalOn: "the entry of that day names crime control for this item" }],
    assumptions: [WITHOUT_IT],
    declares: [asked],
  });
}

function crimeControlOf(q: Asking): Opinion {
  const { kind, code } = q.transaction.item.classification;
  const direct = kind === "ccl" ? EVERYWHERE[code] : undefined;
  if (direct) return everywhere(q, direct);
  const opinion = askControl(q, control);
  return firearmsForATime(q, opinion.status === "met" ? { ...opinion, humanJudgement: JUDGE } : opinion);
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

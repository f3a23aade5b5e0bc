/**
 * 15 CFR 746.3: to Iraq, or for transfers within it, a license is required for items of the Commerce Control List
 * controlled for NS, MT, NP, CW, CB, RS, CC, EI, SI or SL reasons (a)(1) or UN reasons (a)(2), for the RS items of eight
 * entries (a)(3), and for any item known to be for a military end use or end user, not the Government of Iraq or U.S.
 * agencies (a)(4). (c): APP, TMP, RPL, GOV, GFT, TSU, BAG, AVS, ENC (the text still prints CIV, which ended in 2020);
 * none against (a)(4).
 */
import {
  type Asking,
  fact,
  joined,
  notMet,
  type Opinion,
  type RequirementDraft,
  rule,
  seen,
} from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph, militaryEndUse, militaryEndUser } from "../facts.ts";
import { allOf, anyOf, not, settled, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { controlsFor, coveredByRows } from "./covered-by-rows.ts";
import { goesTo } from "./place-tests.ts";

/** (c), for everything but (a)(4). */
export const IRAQ_EXCEPTIONS: ExceptionReach = {
  kind: "only",
  symbols: ["APP", "TMP", "RPL", "GOV", "GFT", "TSU", "BAG", "AVS", "ENC"],
  by: "15 CFR 746.3(c)",
};

const REASONS_A_1 = ["NS", "MT", "NP", "CW", "CB", "RS", "CC", "EI", "SI", "SL"];
const ENTRIES_A_3 = ["0B999", "0D999", "1B999", "1C992", "1C995", "1C997", "1C999", "6A992"];

const iraqiGovernmentOrUsAgency = fact(
  "endUserIsGovernmentOfIraqOrUsAgency",
  "is the item for the Government of Iraq, or for official use by a U.S. Government agency?",
  "customer",
);

function paragraph(q: Asking, covered: Verdict, draft: RequirementDraft, policy: ReviewPolicy): Opinion {
  return opinionOn(covered, {
    yes: draft.reason,
    no: `${draft.citation} does not reach the item`,
    open: `whether ${draft.citation} reaches ${itemName(q)} turns on its paragraph`,
    finding: { requirements: [draft], reviewPolicy: [policy] },
  });
}

const CIVIL: ReviewPolicy = {
  citation: "15 CFR 746.3(b)",
  policy: "case-by-case",
  words:
    "policy of denial for Iraqi nuclear activity (b)(1); general policy of denial for machine tools, CC, UN and military items that would contribute to weapons of mass destruction, missiles or arms (b)(2); otherwise as Part 742 says",
};

/** (a)(1) and (a)(2): items of the list, by reason. */
function byReason(q: Asking): Opinion[] {
  const item = itemName(q);
  const named = coveredByRows(q, (row) => controlsFor(row, REASONS_A_1, "IQ"));
  const un = coveredByRows(q, (row) => controlsFor(row, ["UN"], "IQ"));
  const draft = (citation: string, reason: string): RequirementDraft => ({
    citation,
    reason,
    item,
    exceptions: IRAQ_EXCEPTIONS,
  });
  return [
    paragraph(
      q,
      named,
      draft("15 CFR 746.3(a)(1)", `${item} is controlled for a reason that 746.3(a)(1) names for Iraq`),
      CIVIL,
    ),
    paragraph(q, un, draft("15 CFR 746.3(a)(2)", `${item} is controlled for UN reasons`), CIVIL),
  ];
}

/** (a)(3): eight entries controlled for RS reasons to Iraq. */
function paragraph_a_3(q: Asking): Opinion {
  const { code } = q.transaction.item.classification;
  const infrastructure: ReviewPolicy = {
    citation: "15 CFR 746.3(b)(3)",
    policy: "case-by-case",
    words: "case by case: does it contribute to Iraqi civil infrastructure? if not, general policy of denial",
  };
  const reason = `${code} is controlled for RS reasons to Iraq`;
  const covered = ENTRIES_A_3.includes(code) ? coveredByRows(q, (row) => row.reason === "RS") : settled(false);
  return paragraph(
    q,
    covered,
    { citation: "15 CFR 746.3(a)(3)", reason, control: "RS", item: itemName(q), exceptions: IRAQ_EXCEPTIONS },
    infrastructure,
  );
}

/** (a)(4): any item, when a military end use or end user is known. */
function paragraph_a_4(q: Asking): Opinion {
  const says = "nothing says that the item is for a military end use or end user in Iraq";
  const known = anyOf([absentUnlessStated(q, militaryEndUse, says), absentUnlessStated(q, militaryEndUser, says)]);
  const freed = absentUnlessStated(
    q,
    iraqiGovernmentOrUsAgency,
    "nothing says that the item is for the Government of Iraq or a U.S. agency",
  );
  const reason =
    "any item for a military end use or end user in Iraq needs a license, unless it is for the Government of Iraq or U.S. agencies";
  return opinionOn(known.is === "no" ? known : allOf([known, not(freed)]), {
    yes: reason,
    no: says,
    open: "whether the use or user is military is not known",
    finding: {
      requirements: [{ citation: "15 CFR 746.3(a)(4)", reason, exceptions: { kind: "none", by: "15 CFR 746.3(c)" } }],
      reviewPolicy: [{ citation: "15 CFR 746.3(b)(4)", policy: "denial-policy", words: "policy of denial" }],
    },
  });
}

function section(q: Asking): Opinion {
  if (!goesTo(q, "IQ")) return notMet("the destination is not Iraq");
  const transfer =
    q.transaction.kind === "transfer_in_country"
      ? [
          notMet("a transfer within Iraq", {
            humanJudgement: [
              "whether the item came under a license or license exception: then its transfer within Iraq needs a license (746.3(f)(1))",
            ],
          }),
        ]
      : [];
  return joined([...byReason(q), paragraph_a_3(q), paragraph_a_4(q), ...transfer], "746.3 asks nothing for this item");
}

/** Iraq. */
export const iraq = rule({
  section: "15 CFR 746.3",
  title: "Iraq",
  generalProhibition: 6,
  facts: [itemEccnParagraph, militaryEndUse, militaryEndUser, iraqiGovernmentOrUsAgency],
  versions: [seen("2025-01-16", "85 FR 4177", section)],
});

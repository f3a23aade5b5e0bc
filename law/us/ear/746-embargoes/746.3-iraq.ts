/**
 * 15 CFR 746.3: to Iraq, or for transfers within it, a license is required for items of the Commerce Control List
 * controlled for NS, MT, NP, CW, CB, RS, CC, EI, SI or SL reasons (a)(1) or UN reasons (a)(2), for the RS items of eight
 * entries (a)(3), and for any item known to be for a military end use or end user, not the Government of Iraq or U.S.
 * agencies (a)(4). (c): APP, TMP, RPL, GOV, GFT, TSU, BAG, AVS, ENC (the text still prints CIV, which ended in 2020);
 * none against (a)(4). (f): transfers within Iraq of items that came under a license or exception, of any item for weapons
 * of mass destruction, and to designated terrorists.
 */
import {
  type Asking,
  fact,
  joined,
  listingStanding,
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
import { allOf, anyOf, not, openUntil, settled, type Verdict } from "../three-valued.ts";
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

const cameUnderLicense = fact(
  "cameToIraqUnderLicense",
  "was the item exported or reexported to Iraq under a license of Commerce or Treasury, or a license exception?",
  "exporter",
);

const massDestruction = fact(
  "weaponsOfMassDestructionUse",
  "is the item known to be for the design, making or use of weapons of mass destruction or the means of their delivery?",
  "customer",
);

/** Programs by which OFAC designates terrorists. */
const TERRORISM = /^(?:SDGT|SDT|FTO)$/;

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

/** (f)(1): an item that came under a license or exception needs one again for each transfer within Iraq. */
function licensedBefore(q: Asking): Opinion {
  const reason = "a transfer within Iraq of an item that was brought there under a license or license exception";
  const came = absentUnlessStated(
    q,
    cameUnderLicense,
    "nothing says that the item came to Iraq under a license or license exception",
  );
  return paragraph(q, came, { citation: "15 CFR 746.3(f)(1)", reason, exceptions: IRAQ_EXCEPTIONS }, CIVIL);
}

/** (f)(2)(i): any item, known to be for weapons of mass destruction or their delivery. */
function forMassDestruction(q: Asking): Opinion {
  const reason = "a transfer within Iraq of an item known to be for weapons of mass destruction or their delivery";
  const known = absentUnlessStated(q, massDestruction, "nothing says that the item is for weapons of mass destruction");
  const draft: RequirementDraft = {
    citation: "15 CFR 746.3(f)(2)(i)",
    reason,
    exceptions: { kind: "none", by: "15 CFR 746.3(f)(2)" },
  };
  return paragraph(q, known, draft, { ...CIVIL, policy: "denial-policy" });
}

/** (f)(2)(ii): any item to designated terrorists; 744.12 to 744.14, which it names, stand in 744.8 today. */
function toTerrorists(q: Asking): Opinion[] {
  return q.transaction.parties.flatMap((party) =>
    party.listings
      .filter((l) => l.list === "us/ofac-sdn" && l.terms.programs.some((p) => TERRORISM.test(p)))
      .map((l) => {
        const standing = listingStanding(q, party.name, l);
        const verdict = standing.answer === "unknown" ? openUntil(standing.needs) : settled(standing.answer === "yes");
        const reason = `a transfer within Iraq to ${party.name}, a designated terrorist or terrorist organization`;
        const draft: RequirementDraft = {
          citation: "15 CFR 746.3(f)(2)(ii)",
          reason,
          party: party.name,
          exceptions: { kind: "none", by: "15 CFR 746.3(f)(2)" },
        };
        return paragraph(q, verdict, draft, { ...CIVIL, policy: "denial-policy" });
      }),
  );
}

function section(q: Asking): Opinion {
  if (!goesTo(q, "IQ")) return notMet("the destination is not Iraq");
  const transfer =
    q.transaction.kind === "transfer_in_country" ? [licensedBefore(q), forMassDestruction(q), ...toTerrorists(q)] : [];
  return joined([...byReason(q), paragraph_a_3(q), paragraph_a_4(q), ...transfer], "746.3 asks nothing for this item");
}

/** Iraq. */
export const iraq = rule({
  section: "15 CFR 746.3",
  title: "Iraq",
  generalProhibition: 6,
  facts: [
    itemEccnParagraph,
    militaryEndUse,
    militaryEndUser,
    iraqiGovernmentOrUsAgency,
    cameUnderLicense,
    massDestruction,
  ],
  versions: [seen("2025-01-16", "85 FR 4177", section)],
});

/**
 * 15 CFR 744.21: (a)(1) items of Supplement No. 2 need a license when known to be for a military end use in, or a military
 * end user of, Burma, Cambodia, China, Nicaragua or Venezuela; (a)(2) any item for Belarus and Russia. (b)(1)(ii): the same
 * when a party described in 748.5(c) to (f) is on the MEU List (Supplement No. 7; Supplement No. 2 items), or on the Entity
 * List with footnote 3 and a reference to this section (any item). Only GOV, 740.11(b)(2)(i) and (ii) (c). Presumption of
 * denial; Russia and Belarus: policy of denial, EAR99 food and medicine case by case (e).
 */
import {
  type Asking,
  fact,
  from,
  joined,
  type ListedParty,
  listedOn,
  met,
  notMet,
  type Opinion,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import { type ExceptionReach, placeName, type ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { AFFILIATES_FROM, SCHEDULED_NOTE, SCHEDULED_RETURN, STAY_FROM } from "../affiliates-days.ts";
import { affiliatesRuleInForce, inSupp2ToPart744, itemEccnParagraph } from "../facts.ts";
import { allOf, anyOf, NO, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { inSupplement2, measuresOfSupplement2 } from "./744.21-supplement-2.ts";
import { caughtThrough, chainWords, type RuleState } from "./affiliates.ts";
import { ENTITY_LIST, MEU_LIST } from "./lists.ts";
import { concerns, isMilitaryUse, isMilitaryUser, militaryFacts } from "./military.ts";

const GOV_ONLY: ExceptionReach = { kind: "only", symbols: ["GOV"], by: "15 CFR 744.21(c)" };

const PRESUMPTION: ReviewPolicy = {
  citation: "15 CFR 744.21(e)(1)",
  policy: "denial-presumption",
  words: "presumption of denial",
};
const DENIAL: ReviewPolicy = {
  citation: "15 CFR 744.21(e)(1)",
  policy: "denial-policy",
  words: "policy of denial; EAR99 food and medicine case by case, unless the Entity List entry says otherwise",
};

const oldVenezuelanContract = fact(
  "venezuelanContractBefore2014_11_07",
  "was the contract for this transaction with Venezuela signed before 2014-11-07?",
  "exporter",
);

interface Period744_21 {
  readonly affiliates: RuleState;
  /** Is Nicaragua among the places of (a)(1)? */
  readonly nicaragua: boolean;
}

/** (a): a military end use or end user known in the places named. */
function paragraph_a(q: Asking, period: Period744_21): Opinion {
  const to = placeName(q.transaction.destination.country);
  const military = anyOf([isMilitaryUse(q), isMilitaryUser(q)]);
  if (concerns(q, "RU", "BY"))
    return required(
      "15 CFR 744.21(a)(2)",
      military,
      `any item known to be for a military end use or end user in ${to} needs a license`,
      DENIAL,
    );
  if (concerns(q, "NI") && !period.nicaragua)
    return notMet("before 2024-03-15 Nicaragua is not taken as a place of 744.21; the text of the day was not read");
  if (!concerns(q, "MM", "KH", "CN", "NI", "VE"))
    return notMet(`${to} is none of the places of 744.21; only parties listed by name count there`);
  if (concerns(q, "VE") && q.fact(oldVenezuelanContract.name) === true)
    return notMet("contracts signed before 2014-11-07 are outside for Venezuela (h)");
  const item = inSupplement2(q);
  const all = item.is === "no" ? NO : military.is === "no" ? military : allOf([military, item]);
  return required(
    "15 CFR 744.21(a)(1)",
    all,
    `${itemName(q)} is in Supplement No. 2 to Part 744 and is known to be for a military end use or end user in ${to}`,
    PRESUMPTION,
  );
}

function required(citation: string, verdict: Verdict, reason: string, policy: ReviewPolicy, party?: string): Opinion {
  return opinionOn(verdict, {
    yes: reason,
    no: `${citation} does not reach the transaction as stated`,
    open: `whether ${citation} reaches the transaction is not known`,
    finding: {
      requirements: [{ citation, reason, exceptions: GOV_ONLY, ...(party ? { party } : {}) }],
      reviewPolicy: [policy],
    },
  });
}

/** (b)(1)(ii): a party on the MEU List, for Supplement No. 2 items. */
function onMeuList(q: Asking, { party, listing, standing }: ListedParty): Opinion {
  if (standing.answer === "no" || listing.tie === "address")
    return notMet(
      standing.answer === "no" ? standing.because : `${party.name} only shares an address with a party on the MEU List`,
    );
  const role = describe748(q, party);
  const item = inSupplement2(q);
  const flag = (words: string, weight: "hold" | "note") => ({
    flag: `${party.name} is on the MEU List ${words}`,
    party: party.name,
    weight,
  });
  if (!role.described) {
    return notMet(`${party.name} is on the MEU List and takes part only as ${role.words}`, {
      redFlags: [flag(`and takes part as ${role.words}, which 748.5(c) to (f) does not describe`, "hold")],
      ...(role.asks ? { asks: [role.asks.name], declares: [role.asks] } : {}),
    });
  }
  if (item.is === "no")
    return notMet(`${party.name} is on the MEU List; the item is not in Supplement No. 2`, {
      redFlags: [
        flag("as a military end user; the requirement is limited to items of Supplement No. 2 to Part 744", "note"),
      ],
    });
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  const reason = `${party.name} is on the MEU List and is ${role.words}; ${itemName(q)} is in Supplement No. 2 to Part 744`;
  return required("15 CFR 744.21(a)(1), (b)(1)(ii)", item, reason, PRESUMPTION, party.name);
}

/** (b)(1)(ii): a Belarusian or Russian military end user on the Entity List with footnote 3. */
function footnote3(q: Asking, { party, listing, standing }: ListedParty): Opinion {
  const named =
    listing.terms.footnotes.includes(3) && (listing.terms.requirement?.sees ?? []).some((s) => s.startsWith("744.21"));
  if (!named || standing.answer === "no" || listing.tie === "address")
    return notMet("no entry with footnote 3 and a reference to 744.21");
  const role = describe748(q, party);
  if (!role.described) return notMet(`${party.name} takes part only as ${role.words}`);
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  const reason = `${party.name} is listed as a Belarusian or Russian military end user (footnote 3, 744.21) and is ${role.words}`;
  return required("15 CFR 744.21(a)(2), (b)(1)(ii)", YES, reason, DENIAL, party.name);
}

/** (a)(3): affiliates of parties on the MEU List. */
function affiliates(q: Asking, state: RuleState): Opinion[] {
  return caughtThrough(q, state, MEU_LIST).map((a) => {
    const reason = `${a.party.name}, ${a.roleWords}, is owned 50 percent or more by listed parties, MEU List parties among them (${chainWords(a)}); ${itemName(q)} is in Supplement No. 2 to Part 744`;
    const item = inSupplement2(q);
    if (item.is !== "yes") return required("15 CFR 744.21(a)(3)", item, reason, PRESUMPTION, a.party.name);
    return met(reason, {
      requirements: [
        {
          citation: "15 CFR 744.21(a)(3)",
          reason,
          party: a.party.name,
          exceptions: { ...GOV_ONLY, kind: "only", symbols: ["GOV", "TGL-Affiliates"], by: "15 CFR 744.21(c)" },
        },
      ],
      reviewPolicy: [PRESUMPTION],
    });
  });
}

const section = (period: Period744_21) => (q: Asking) =>
  joined(
    [
      ...listedOn(q, [MEU_LIST]).map((l) => onMeuList(q, l)),
      ...listedOn(q, [ENTITY_LIST]).map((l) => footnote3(q, l)),
      ...affiliates(q, period.affiliates),
      paragraph_a(q, period),
    ],
    "744.21 asks nothing for this transaction",
  );

/** Military end uses and end users. */
export const militaryEndUsers = rule({
  section: "15 CFR 744.21",
  title: "military end uses and military end users",
  generalProhibition: 5,
  facts: [
    ...militaryFacts,
    ...measuresOfSupplement2,
    inSupp2ToPart744,
    itemEccnParagraph,
    affiliatesRuleInForce,
    oldVenezuelanContract,
  ],
  versions: [
    from(SCHEDULED_RETURN, "90 FR 50857", section({ affiliates: "scheduled", nicaragua: true }), {
      note: SCHEDULED_NOTE,
    }),
    from(STAY_FROM, "90 FR 50857", section({ affiliates: "stayed", nicaragua: true }), { note: "(a)(3) is stayed" }),
    from(AFFILIATES_FROM, "90 FR 47201, 47212", section({ affiliates: "in-force", nicaragua: true })),
    from("2024-03-15", "89 FR 18780, 18783", section({ affiliates: "not-made", nicaragua: true }), {
      readOn: "2026-03-25",
    }),
    seen("2026-03-25", "87 FR 13059, 87 FR 57080", section({ affiliates: "not-made", nicaragua: false }), {
      note: "the places of (a) changed in 2020, 2021 and 2022; those texts were not read",
    }),
  ],
});

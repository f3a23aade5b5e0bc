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
import { leftToPartner } from "../746-embargoes/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { AFFILIATES_FROM, SCHEDULED_NOTE, SCHEDULED_RETURN, STAY_FROM } from "../affiliates-days.ts";
import { affiliatesRuleInForce, inSupp2ToPart744, itemEccnParagraph } from "../facts.ts";
import { allOf, anyOf, NO, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { FOOTNOTE_3_ROUTE, underFootnote3Alone } from "./744.11-direct-product-alone.ts";
import { CASE_BY_CASE, forSpaceStation, PLACES, type PlacesOf744_21, paragraph_a_2_first } from "./744.21-places.ts";
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
  readonly places: PlacesOf744_21;
}

/** (a): a military end use or end user known in the places named. */
function paragraph_a(q: Asking, period: Period744_21): Opinion {
  const to = placeName(q.transaction.destination.country);
  const { listed, everyItem, useAlone = [] } = period.places;
  const use = isMilitaryUse(q);
  const military = concerns(q, ...useAlone) ? use : anyOf([use, isMilitaryUser(q)]);
  if (concerns(q, ...everyItem))
    return required(
      "15 CFR 744.21(a)(2)",
      military,
      `any item known to be for a military end use or end user in ${to} needs a license`,
      DENIAL,
    );
  if (!concerns(q, ...listed))
    return notMet(`${to} is none of the places of 744.21 on that day; only parties listed by name count there`);
  if (concerns(q, "VE") && q.fact(oldVenezuelanContract.name) === true)
    return notMet("contracts signed before 2014-11-07 are outside for Venezuela (h)");
  const item = inSupplement2(q);
  const all = item.is === "no" ? NO : military.is === "no" ? military : allOf([military, item]);
  return required(
    "15 CFR 744.21(a)(1)",
    all,
    `${itemName(q)} is in Supplement No. 2 to Part 744 and is known to be for a military end use or end user in ${to}`,
    period.places === PLACES.first ? CASE_BY_CASE : PRESUMPTION,
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
  if (leftToPartner(q, FOOTNOTE_3_ROUTE)) return underFootnote3Alone(party);
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
      ...paragraph_a_2_first(q, period.places.munitions ?? [], required),
    ],
    "744.21 asks nothing for this transaction",
  );

const before = (places: PlacesOf744_21) => section({ affiliates: "not-made", places });

/** The places were read as of the day; the lines of Supplement No. 2 are those of a later one, when there were more. */
const LATER_ITEMS = {
  readOn: "2026-03-25",
  note: "places as of the day; the lines of Supplement No. 2 are those of 2026",
};

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
    forSpaceStation,
  ],
  versions: [
    from(SCHEDULED_RETURN, "90 FR 50857", section({ affiliates: "scheduled", places: PLACES.today }), {
      note: SCHEDULED_NOTE,
    }),
    from(STAY_FROM, "90 FR 50857", section({ affiliates: "stayed", places: PLACES.today }), {
      note: "(a)(3) is stayed",
    }),
    from(AFFILIATES_FROM, "90 FR 47201, 47212", section({ affiliates: "in-force", places: PLACES.today })),
    from("2024-03-15", "89 FR 18780, 18783", section({ affiliates: "not-made", places: PLACES.today }), {
      readOn: "2026-03-25",
    }),
    from("2022-03-02", "87 FR 13048, 13059", before(PLACES.withBelarus), LATER_ITEMS),
    from("2022-02-24", "87 FR 12226", before(PLACES.withRussia), LATER_ITEMS),
    from("2021-12-09", "86 FR 70015, 70018", before(PLACES.withCambodia), LATER_ITEMS),
    from("2021-03-08", "86 FR 13173", before(PLACES.withBurma), {
      ...LATER_ITEMS,
      note: `Burma as 744.22(f)(2) of 2021-04-09 refers to this section; imposed on 2021-03-08 (86 FR 18433); ${LATER_ITEMS.note}`,
    }),
    from("2020-06-29", "85 FR 23459, 23463", before(PLACES.usersInChina), LATER_ITEMS),
    seen("2026-03-25", "79 FR 66289, as amended at 80 FR 39955", before(PLACES.first), { note: LATER_ITEMS.note }),
  ],
});

/**
 * 15 CFR 744.8 (since 2024-03-21, 89 FR 20115): a license is required for any item subject to the EAR when a person on
 * the SDN List with one of the identifiers of (a)(1) is a party described in 748.5(c) to (f), unless OFAC authorizes or
 * exempts the transaction. No license exceptions (c); presumption of denial (d). A person also on the Entity List takes
 * that entry's requirement, exceptions and policy instead, whatever OFAC says (Note 2 to (a)). (a)(2): affiliates owned
 * half or more, in force and stayed with the affiliates rule.
 */
import {
  type Asking,
  from,
  joined,
  type ListedParty,
  listedOn,
  met,
  notMet,
  type Opinion,
  rule,
  unknown,
} from "../../../../src/authoring/index.ts";
import type { Party } from "../../../../src/vocabulary/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { AFFILIATES_FROM, SCHEDULED_NOTE, SCHEDULED_RETURN, STAY_FROM } from "../affiliates-days.ts";
import { affiliatesRuleInForce, ofacAuthorization } from "../facts.ts";
import { caughtThrough, chainWords, type RuleState } from "./affiliates.ts";
import { ENTITY_LIST, hasProgramOf744_8, SDN_LIST } from "./lists.ts";

const POLICY = {
  citation: "15 CFR 744.8(d)",
  policy: "denial-presumption",
  words: "presumption of denial; OFAC is to be asked about transactions under its own regulations",
} as const;

function opinionOf(q: Asking, { party, listing, standing }: ListedParty): Opinion {
  const program = hasProgramOf744_8(listing);
  if (standing.answer === "no") return notMet(standing.because);
  if (listing.tie === "address") return notMet(`${party.name} only shares an address with a blocked person`);
  if (program === "no") return notMet(`${party.name} is blocked under programs that 744.8 does not name`);
  const role = describe748(q, party);
  if (!role.described)
    return notMet(`${party.name} takes part as ${role.words}, which 748.5(c) to (f) does not describe`);
  if (onEntityList(party))
    return notMet(`${party.name} is also on the Entity List, whose entry takes precedence (Note 2 to 744.8(a))`);
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  if (program === "unknown") {
    return notMet(`under which programs ${party.name} is blocked is not stated; 744.8 names fourteen`, {
      humanJudgement: [
        `whether ${party.name} is designated with one of the identifiers of 15 CFR 744.8(a)(1): then a license is required here too`,
      ],
    });
  }
  const programs = listing.terms.programs.join(", ");
  return required(
    q,
    party,
    "15 CFR 744.8(b)",
    `${party.name} is on the SDN List under ${programs} and is ${role.words} of the transaction`,
  );
}

function onEntityList(party: Party): boolean {
  return party.listings.some((l) => l.list === ENTITY_LIST && l.tie !== "address" && l.tie !== "possible");
}

function required(q: Asking, party: Party, citation: string, reason: string): Opinion {
  const told = q.fact(ofacAuthorization.name);
  if (told === "authorized" || told === "exempt") {
    return notMet(`${reason}; OFAC's license or exemption stands in for a license here`, {
      humanJudgement: ["that the OFAC license or exemption covers the transaction"],
    });
  }
  return met(reason, {
    requirements: [{ citation, reason, party: party.name, exceptions: { kind: "none", by: "15 CFR 744.8(c)" } }],
    reviewPolicy: [POLICY],
    asks: [ofacAuthorization.name],
  });
}

/** (a)(2): affiliates of persons blocked under the named programs. */
function affiliateOpinions(q: Asking, state: RuleState): Opinion[] {
  return caughtThrough(q, state, SDN_LIST).map((a) =>
    required(
      q,
      a.party,
      "15 CFR 744.8(a)(2)",
      `${a.party.name}, ${a.roleWords}, is owned 50 percent or more by listed parties, persons blocked under 744.8 among them: ${chainWords(a)}`,
    ),
  );
}

const section = (state: RuleState) => (q: Asking) =>
  joined(
    [...listedOn(q, [SDN_LIST]).map((l) => opinionOf(q, l)), ...affiliateOpinions(q, state)],
    "no party described in 748.5(c) to (f) is stated or found to be blocked under a program of 744.8",
  );

/** Blocked persons as parties to the transaction. */
export const blockedPersons = rule({
  section: "15 CFR 744.8",
  title: "persons blocked under the programs of 744.8",
  generalProhibition: 5,
  beforeFirst: "not-evaluated",
  facts: [ofacAuthorization, affiliatesRuleInForce],
  versions: [
    from(SCHEDULED_RETURN, "90 FR 50857", section("scheduled"), { note: SCHEDULED_NOTE }),
    from(STAY_FROM, "90 FR 50857", section("stayed"), {
      note: "two sentences of (a)(2) and the first of (b) are stayed; (a)(1) stands",
    }),
    from(AFFILIATES_FROM, "90 FR 47201, 47212", section("in-force")),
    from("2024-03-21", "89 FR 20115", section("not-made")),
  ],
});

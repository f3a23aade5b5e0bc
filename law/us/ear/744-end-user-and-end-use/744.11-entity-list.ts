/**
 * 15 CFR 744.11(a): a license is required, to the extent specified on the Entity List, to export, reexport or transfer
 * (in-country) any item subject to the EAR when a listed entity, or an entity using a listed address, is a party to the
 * transaction as described in 748.5(c) to (f). No license exception unless the entry names it. (a)(1) extends entries to
 * foreign affiliates owned half or more (90 FR 47201; stayed by 90 FR 50857).
 */
import { type Asking, from, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { AFFILIATES_FROM, SCHEDULED_NOTE, SCHEDULED_RETURN, STAY_FROM } from "../affiliates-days.ts";
import { affiliatesRuleInForce } from "../facts.ts";
import { affiliateOpinions } from "./744.11-affiliates.ts";
import { listedPartyFacts, listedPartyOpinions, type Period744_11 } from "./744.11-listed-parties.ts";
import type { RuleState } from "./affiliates.ts";

/** What the section says of listed parties, then of affiliates, in a period. */
const paragraph_a =
  (period: Period744_11, affiliates: RuleState) =>
  (q: Asking): Opinion =>
    joined(
      [...listedPartyOpinions(q, period), ...affiliateOpinions(q, affiliates), ...notLookedUp(q)],
      "no party described in 748.5(c) to (f) is stated or found to be on the Entity List",
    );

/** Parties nobody looked up on any list: silence about them is not an answer. */
function notLookedUp(q: Asking): Opinion[] {
  const names = q.transaction.parties.filter((p) => p.screening === "not-screened").map((p) => p.name);
  if (names.length === 0) return [];
  const words = `${[...new Set(names)].join(", ")}: not looked up on the lists; only what is stated about listings is known`;
  return [notMet("no party described in 748.5(c) to (f) is stated to be on the Entity List", { assumptions: [words] })];
}

const today: Period744_11 = { roles: "every", standards: false };

/** The Entity List in 15 CFR 744.11. */
export const entityList = rule({
  section: "15 CFR 744.11",
  title: "entities on the Entity List, listed addresses, and affiliates of listed entities",
  generalProhibition: 5,
  facts: [...listedPartyFacts, affiliatesRuleInForce],
  versions: [
    from(SCHEDULED_RETURN, "90 FR 50857", paragraph_a(today, "scheduled"), { note: SCHEDULED_NOTE }),
    from(STAY_FROM, "90 FR 50857", paragraph_a(today, "stayed"), { note: "(a)(1), the affiliates rule, is stayed" }),
    from(AFFILIATES_FROM, "90 FR 47201, 47212", paragraph_a(today, "in-force")),
    from("2024-07-18", "89 FR 58273", paragraph_a(today, "not-made"), {
      readOn: "2024-07-18",
      note: "releases for standards-related activity moved to 734.10(b)",
    }),
    from("2022-09-09", "87 FR 55241, 55249", paragraph_a({ roles: "every", standards: true }, "not-made"), {
      note: "(a)(1) of that time left releases for a standards-related activity free",
    }),
    from("2020-08-17", "85 FR 51335, 51337", paragraph_a(today, "not-made"), {
      note: "every role of 748.5(c) to (f) counts; the rule was published on 2020-08-20, its first day is that of dated accounts",
    }),
    seen(
      "2017-01-19",
      "73 FR 49321, as amended at 74 FR 45992",
      paragraph_a({ roles: "unsaid", standards: false }, "not-made"),
    ),
  ],
});

/**
 * 15 CFR 744.11(a)(1): a foreign entity owned 50 percent or more by listed parties takes the requirement of its
 * owners' entries, the strictest of them where they differ. Where a listed owner is known and the share is not, the
 * red flag must be resolved or a license obtained (Red Flag 29, Supplement No. 3 to Part 732).
 */
import { type Asking, type FactDeclaration, fact, met, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import { type ExceptionReach, inForce, type Listing } from "../../../../src/vocabulary/index.ts";
import { SCHEDULED_NOTE } from "../affiliates-days.ts";
import { affiliatesRuleInForce } from "../facts.ts";
import { anyOf } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { entryReaches } from "./744.16-entry-scope.ts";
import { openExceptions } from "./744.16-open-exceptions.ts";
import { entryPolicies, strictest } from "./744.16-review-policy.ts";
import { type Affiliation, affiliations, chainWords, mayCatch, type RuleState, ruleCatches } from "./affiliates.ts";
import { ENTITY_LIST } from "./lists.ts";

const RED_FLAG_29 = "15 CFR Part 732, Supp. 3, Red Flag 29";

/** An own entry in force for all items leaves nothing for ownership to add; a narrower or later one does. */
function reachesEverything(q: Asking, l: Listing): boolean {
  if (l.list !== ENTITY_LIST || l.tie === "address" || l.tie === "possible") return false;
  const words = l.terms.requirement;
  const all = words === undefined || (words.scope === "all-items" && words.carveOuts.length === 0);
  return all && inForce(l.period, q.on, l.seen) === "yes";
}

/** What ownership makes of each foreign party that no own entry reaches whole, on a day with the rule in the given state. */
export function affiliateOpinions(q: Asking, state: RuleState): Opinion[] {
  const open = affiliations(q).filter((a) => !a.party.listings.some((l) => reachesEverything(q, l)));
  // The switch of the rule matters only where somebody is known to hold something.
  const known = open.some((a) => a.held !== "nothing-known");
  const catches = known ? ruleCatches(q, state) : mayCatch(state);
  const opinions = open.map((a) => (catches ? underTheRule(q, a, state) : outsideTheRule(q, a, state)));
  return opinions.some((o) => o.status === "met" || (o.redFlags ?? []).length > 0)
    ? [...opinions, notMet("ownership by listed parties is looked at", standingOfTheRule(state))]
    : opinions;
}

/** What an answer that touches ownership must say about the state of the rule. */
function standingOfTheRule(state: RuleState): Omit<Opinion, "status" | "because"> {
  const switchable = { asks: [affiliatesRuleInForce.name], declares: [affiliatesRuleInForce] };
  if (state === "scheduled") return { ...switchable, assumptions: [SCHEDULED_NOTE], humanJudgement: [SCHEDULED_NOTE] };
  return {};
}

/** The owners' entries on the Entity List, each once. */
function entriesOf(a: Affiliation): Listing[] {
  return [...new Set(a.owners.flatMap((o) => o.listings))].filter((l) => l.list === ENTITY_LIST);
}

function underTheRule(q: Asking, a: Affiliation, state: RuleState): Opinion {
  const name = a.party.name;
  const questions = { asks: a.asks.map((f) => f.name), declares: a.asks };
  switch (a.held) {
    case "half":
      return caught(q, a, state);
    case "perhaps-half":
      return notMet(`a listed owner of ${name} is known, its share is not`, {
        redFlags: [
          {
            citation: RED_FLAG_29,
            flag: `${chainWords(a)} is a listed owner of ${name} and the share is not known: resolve this or obtain a license before going on`,
            party: name,
            weight: "hold",
          },
        ],
        ...questions,
      });
    case "less":
      return notMet(`listed parties hold less than half of ${name}`, { redFlags: [minority(a, "hold")] });
    case "nothing-known":
      return notMet(`no listed owner of ${name} is known`, questions);
  }
}

function minority(a: Affiliation, weight: "hold" | "note") {
  const flag = `listed parties hold less than half of ${a.party.name} (${chainWords(a)}): look for diversion to them (Supplement No. 8 to Part 744, paragraph (c))`;
  return { flag, party: a.party.name, weight } as const;
}

/** (a)(1): the affiliate takes the requirement of its owners' entries. */
function caught(q: Asking, a: Affiliation, state: RuleState): Opinion {
  const { name } = a.party;
  const entries = entriesOf(a);
  const rule =
    state === "scheduled" ? "the affiliates rule is scheduled to be back in force" : "the affiliates rule is in force";
  const reason = `${name}, ${a.roleWords}, is owned 50 percent or more by listed parties: ${chainWords(a)}; ${rule}`;
  if (entries.length > 0) return asEntries(q, a, entries, { citation: "15 CFR 744.11(a)(1)", reason });
  if (a.owners.length > 0) return notMet(`the owners of ${name} that count are on other lists than the Entity List`);
  return met(reason, {
    requirements: [{ citation: "15 CFR 744.11(a)(1)", reason, party: name, exceptions: narrowest([]) }],
    assumptions: [`which listed parties own ${name} is not stated; taken as Entity List entries for all items`],
  });
}

/** The requirement of several entries as one: reached when any reaches, with the exceptions all leave open and the strictest policy. */
function asEntries(
  q: Asking,
  a: Affiliation,
  entries: readonly Listing[],
  told: { citation: string; reason: string },
): Opinion {
  const { name } = a.party;
  const reaching = entries.map((l) => ({ l, reach: entryReaches(q, l.name ?? name, l) }));
  const binding = reaching.filter(({ reach }) => reach.is !== "no").map(({ l }) => l);
  return opinionOn(anyOf(reaching.map(({ reach }) => reach)), {
    yes: told.reason,
    no: `${told.reason}; their entries do not reach the item`,
    open: `${told.reason}; whether their entries reach the item is not known`,
    finding: {
      requirements: [
        { ...told, party: name, exceptions: narrowest(binding.map((l) => openExceptions(q, a.party, l))) },
      ],
      reviewPolicy: strictest(binding.flatMap((l) => entryPolicies(q, l.name ?? name, l))),
    },
  });
}

/** The exceptions every owner's entry leaves open, beside the general license for affiliates. */
function narrowest(reaches: readonly ExceptionReach[]): ExceptionReach {
  const lists = reaches.map((r) => (r.kind === "only" ? r.symbols : []));
  const shared = (lists[0] ?? []).filter((s) => lists.every((l) => l.includes(s)));
  return { kind: "only", symbols: [...shared, "TGL-Affiliates"], by: "15 CFR 744.11(a)(1)" };
}

/** Does an unlisted company only stand for its listed owners? Then the listed party is the real party. */
function actsForOwners(a: Affiliation): FactDeclaration {
  return fact(
    `actsForListedOwner:${a.party.name}`,
    `does ${a.party.name} act as an agent, front or shell for its listed owners, or will the items go on to them?`,
    "customer",
  );
}

/** Before the rule and while it is stayed: a red flag, no requirement, unless it is the owner's deal. */
function outsideTheRule(q: Asking, a: Affiliation, state: RuleState): Opinion {
  const { name } = a.party;
  if (a.held === "nothing-known") return notMet(`no listed owner of ${name} is known`);
  const ask = actsForOwners(a);
  const entries = entriesOf(a);
  if (q.fact(ask.name) === true && entries.length > 0) {
    const reason = `${name} acts for its listed owners or hands the items on to them, so they are the real purchaser, consignee or end user: ${chainWords(a)}`;
    return asEntries(q, a, entries, { citation: "15 CFR 744.11(a)", reason });
  }
  const asked = { asks: [ask.name], declares: [ask] };
  if (a.held === "less") {
    return notMet(`listed parties hold less than half of ${name}`, { redFlags: [minority(a, "note")], ...asked });
  }
  const why = whyNot(state);
  const flag = `${name} is, or may be, owned 50 percent or more by listed parties (${chainWords(a)}); ${why}: make sure that ${name} is no agent, front or shell for them`;
  return notMet(`${name} is owned by listed parties; ${why}`, {
    redFlags: [{ flag, party: name, weight: "hold" }],
    humanJudgement: [`whether ${name} acts for its listed owners (744.11(c)(2))`],
    ...asked,
  });
}

function whyNot(state: RuleState): string {
  return state === "not-made"
    ? "the affiliates rule was not yet made"
    : "the affiliates rule does not apply on that day";
}

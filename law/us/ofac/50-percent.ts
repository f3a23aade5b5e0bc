/**
 * The 50 percent rule of the Treasury's Office of Foreign Assets Control (guidance of 2014-08-13; FAQs 398 to 402): an
 * entity owned 50 percent or more in the aggregate, directly or indirectly, by blocked persons is itself blocked, named
 * or not. Status flows down a chain, percentages do not multiply (FAQ 401). Control without ownership does not block
 * (FAQ 398). Never suspended, unlike the affiliates rule of the Commerce Department.
 */
import {
  type Asking,
  fact,
  joined,
  notMet,
  type Opinion,
  ownerStandings,
  rule,
  seen,
  unknown,
} from "../../../src/authoring/index.ts";
import { attributedShare } from "../../../src/ownership/index.ts";
import type { Party } from "../../../src/vocabulary/index.ts";
import { ofacAuthorization } from "./facts.ts";
import { OFFICE, SDN_LIST } from "./sdn-list.ts";

/** The share blocked persons hold of one party, as somebody may answer it. */
function blockedShare(party: Party) {
  return fact(
    `blockedOwnersShare:${party.name}`,
    `how many percent of ${party.name} do persons blocked by OFAC hold in total, owners that are themselves held half or more by blocked persons included?`,
    "customer",
    [0, 49, 50],
  );
}

function opinionOf(q: Asking, party: Party): Opinion {
  const ask = blockedShare(party);
  if (party.owners.length === 0 && q.fact(ask.name) === undefined)
    return notMet(`no blocked owner of ${party.name} is known`);
  const standings = ownerStandings(q, party.owners);
  const counted = attributedShare(party.owners, (l) =>
    l.list === SDN_LIST && l.tie !== "address" ? (standings.get(l)?.answer ?? "no") : "no",
  );
  const told = q.fact(ask.name);
  const share = typeof told === "number" ? { low: told, high: told } : counted.share;
  const chain = counted.owners.map((o) => o.path.join(" ← ")).join(", ") || "blocked persons, as answered";
  if (share.high === 0) return notMet(`no blocked owner of ${party.name} is known`);
  if (share.low >= 50) return blocked(q, party, chain);
  if (share.high >= 50) {
    const open = [...standings.values()].flatMap((s) => (s.answer === "unknown" ? [s.needs] : []));
    const missing = [ask, ...open];
    return unknown(
      `${chain} may hold half or more of ${party.name}`,
      missing.map((f) => f.name),
      { declares: missing },
    );
  }
  const flag = `blocked persons hold less than half of ${party.name} (${chain}): OFAC urges caution, and shares change`;
  return notMet(`blocked persons hold less than half of ${party.name}`, {
    redFlags: [{ flag, party: party.name, weight: "hold" }],
  });
}

function blocked(q: Asking, party: Party, chain: string): Opinion {
  const told = q.fact(ofacAuthorization.name);
  const reason = `${party.name} is owned 50 percent or more by blocked persons (${chain}) and is itself blocked`;
  if (told === "authorized" || told === "exempt") {
    return notMet(`${reason}; an OFAC license or exemption is stated`, {
      humanJudgement: ["that the OFAC license or exemption covers the transaction"],
    });
  }
  return {
    status: "met",
    because: reason,
    referrals: [{ agency: OFFICE, citation: "OFAC FAQ 401", reason, party: party.name }],
    asks: [ofacAuthorization.name],
  };
}

/** Entities blocked by ownership. */
export const fiftyPercentRule = rule({
  section: "OFAC FAQ 401",
  title: "entities owned 50 percent or more by blocked persons",
  always: true,
  facts: [ofacAuthorization],
  versions: [
    seen(
      "2021-08-20",
      "OFAC FAQ 398, 399, 401, 402",
      (q) =>
        joined(
          q.transaction.parties.map((p) => opinionOf(q, p)),
          "no blocked owner is known",
        ),
      { note: "FAQ 398 was read whole, 401 up to its third example, 399 and 402 in part" },
    ),
  ],
});

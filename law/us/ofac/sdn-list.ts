/**
 * 31 CFR chapter V: property of persons on the List of Specially Designated Nationals is blocked, and U.S. persons may
 * not deal with them, in any role. licet reads no sanctions regulation in depth: it says that the question goes to OFAC.
 */
import {
  type Asking,
  joined,
  type ListedParty,
  listedOn,
  notMet,
  type Opinion,
  rule,
  seen,
  unknown,
} from "../../../src/authoring/index.ts";
import type { ListId } from "../../../src/vocabulary/index.ts";
import { ofacAuthorization } from "./facts.ts";

/** The Treasury's list of Specially Designated Nationals and Blocked Persons. */
export const SDN_LIST: ListId = "us/ofac-sdn";
/** The agency to ask. */
export const OFFICE = "Department of the Treasury, Office of Foreign Assets Control (OFAC)";

function opinionOf(q: Asking, { party, listing, standing }: ListedParty): Opinion {
  if (standing.answer === "no") return notMet(standing.because);
  if (listing.tie === "address") {
    const flag = `${party.name} has the address of ${listing.name ?? "a blocked person"}: find out whether they are one`;
    return notMet(`${party.name} shares an address with a blocked person`, {
      redFlags: [{ flag, party: party.name, weight: "hold" }],
    });
  }
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  const programs = listing.terms.programs.length > 0 ? ` under ${listing.terms.programs.join(", ")}` : "";
  const reason = `${party.name} is a blocked person${programs}; OFAC's regulations reach every role`;
  const told = q.fact(ofacAuthorization.name);
  if (told === "authorized" || told === "exempt") {
    return notMet(`${reason}; an OFAC license or exemption is stated`, {
      humanJudgement: ["that the OFAC license or exemption covers the transaction"],
    });
  }
  return {
    status: "met",
    because: reason,
    referrals: [{ agency: OFFICE, citation: "31 CFR chapter V", reason, party: party.name }],
    assumptions: standing.assumption ? [standing.assumption] : [],
    asks: [ofacAuthorization.name],
  };
}

/** Blocked persons named on the list. */
export const blockedPersons = rule({
  section: "31 CFR chapter V",
  title: "blocked persons (SDN list)",
  always: true,
  facts: [ofacAuthorization],
  versions: [
    seen("2023-07-31", "31 CFR chapter V, appendix A", (q) =>
      joined(
        listedOn(q, [SDN_LIST]).map((l) => opinionOf(q, l)),
        "no party is stated or found to be a blocked person",
      ),
    ),
  ],
});

/**
 * 15 CFR 744.15: parties on the Unverified List (Supplement No. 6). (b): before an export, reexport or transfer that
 * needs no license, a signed UVL statement must be had from the listed person where it is a party described in 748.5 —
 * any of that section's parties, purchaser and applicant included. License exceptions are out (740.2(a)(17)), and
 * export information is filed for tangible items whatever their value (758.1(b)(8)). No license requirement of its own.
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
} from "../../../../src/authoring/index.ts";
import { describe748 } from "../748-applications/index.ts";
import { UNVERIFIED_LIST } from "./lists.ts";

/** What a UVL statement holds, (b)(2), in short. */
const STATEMENT =
  "obtain a UVL statement signed by somebody who can bind the listed party before going on under no license requirement: its name and addresses, no use or onward transfer that the EAR prohibits, the end use, end user and country, cooperation with end-use checks for five years, copies of the records (744.15(b)(2)); keep it as Part 762 says";

function opinionOf(q: Asking, { party, standing }: ListedParty): Opinion {
  if (standing.answer === "no") return notMet(standing.because);
  const applicant = party.roles.some((r) => r === "applicant");
  const role = describe748(q, party);
  if (!role.described && !applicant) {
    const flag = `${party.name} is on the Unverified List and takes part as ${role.words}, which 748.5 does not describe`;
    return notMet(`${party.name} is on the Unverified List outside the roles of 748.5`, {
      redFlags: [{ flag, party: party.name, weight: "hold" }],
      ...(role.asks ? { asks: [role.asks.name], declares: [role.asks] } : {}),
    });
  }
  if (standing.answer === "unknown")
    return unknown(standing.because, [standing.needs.name], { declares: [standing.needs] });
  const flag = `${party.name} is on the Unverified List: BIS could not verify who it is or where its items go`;
  return {
    status: "met",
    because: `${party.name} is on the Unverified List and is ${role.words} of the transaction`,
    conditions: [{ citation: "15 CFR 744.15(b)", must: STATEMENT, party: party.name }],
    redFlags: [{ flag, party: party.name, weight: "note" }],
    assumptions: standing.assumption ? [standing.assumption] : [],
  };
}

/** The Unverified List. */
export const unverifiedList = rule({
  section: "15 CFR 744.15",
  title: "parties on the Unverified List",
  generalProhibition: 5,
  versions: [
    seen("2017-01-19", "78 FR 76747", (q) =>
      joined(
        listedOn(q, [UNVERIFIED_LIST]).map((l) => opinionOf(q, l)),
        "no party is stated or found to be on the Unverified List",
      ),
    ),
  ],
});

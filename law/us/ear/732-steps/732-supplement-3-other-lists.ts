/**
 * Supplement No. 3 to 15 CFR Part 732: a party that stands on an official list of which no section of the regulation makes
 * a requirement is a sign to stop and look, never nothing: other authorities' rules, or the reasons for the listing, may
 * bear on the transaction.
 */
import type { Asking, Opinion } from "../../../../src/authoring/index.ts";
import { inForce, type ListId } from "../../../../src/vocabulary/index.ts";

type RedFlag = NonNullable<Opinion["redFlags"]>[number];

/** Lists that rules of their own read. */
const READ: ReadonlySet<ListId> = new Set([
  "us/bis-entity-list",
  "us/bis-unverified",
  "us/bis-military-end-user",
  "us/bis-denied-persons",
  "us/ofac-sdn",
]);

/** What other lists are about, for the person who must look. */
const ABOUT: Readonly<Record<ListId, string>> = {
  "us/ddtc-itar-debarred":
    "the list of persons debarred under the ITAR (22 CFR 127.7): no part in defense trade, and a red flag for any other",
  "us/state-nonproliferation":
    "the State Department's nonproliferation sanctions: whether 15 CFR 744.19 denies licenses turns on the statute",
  "us/ofac-ssi": "OFAC's list of sectoral sanctions: directives under 31 CFR part 589, among them for oil projects",
  "us/ofac-fse": "OFAC's list of foreign sanctions evaders: dealings by U.S. persons are restricted",
  "us/ofac-plc": "OFAC's list for the Palestinian Legislative Council: 31 CFR parts 594, 595 and 597",
  "us/ofac-capta": "OFAC's list of foreign banks whose accounts in the United States are restricted",
  "us/ofac-ns-cmic":
    "OFAC's list of Chinese military-industrial companies: dealings in their securities are restricted",
  "us/ofac-ns-mbs": "OFAC's list of menu-based sanctions: the entry says which dealings are restricted",
  "un/security-council": "the consolidated list of the United Nations Security Council",
};

/** A flag for each party on a list that no rule reads, while the listing is in force or may be. */
export function onListsNoRuleReads(q: Asking): RedFlag[] {
  return q.transaction.parties.flatMap((party) =>
    party.listings
      .filter((l) => !READ.has(l.list) && l.tie !== "address" && inForce(l.period, q.on, l.seen) !== "no")
      .map((l): RedFlag => {
        const how = l.tie === "possible" ? "may be the one named on" : "is on";
        const flag = `${party.name} ${how} ${ABOUT[l.list] ?? `the list ${l.list}`}; this rulebook has no rule for that list`;
        return { flag, party: party.name, weight: "hold", citation: "15 CFR Part 732, Supp. 3" };
      }),
  );
}

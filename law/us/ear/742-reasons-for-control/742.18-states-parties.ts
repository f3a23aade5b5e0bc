import type { Asking } from "../../../../src/authoring/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { statedTruth } from "../774-commerce-control-list/index.ts";
import { destinationIsCwcParty } from "../facts.ts";
import { not, openUntil, takenAs, type Verdict } from "../three-valued.ts";

/** The list of States Parties (Supplement No. 2 to Part 745) was not at hand: members of the Australia Group are taken as parties, others are asked. */
export function toNonParty(q: Asking): Verdict {
  const party = statedTruth(q, destinationIsCwcParty);
  if (party.is !== "unknown" || q.statedUnknown(destinationIsCwcParty.name)) return not(party);
  if (destinationIs(q, "IL", "TW"))
    return takenAs(
      true,
      destinationIsCwcParty,
      "742.18(a)(2)(ii)(C) excepts Israel and Taiwan from what it asks for States not Party: both are taken not to be party",
    );
  if (!destinationIn(q, "A:3")) return openUntil(destinationIsCwcParty);
  return takenAs(
    false,
    destinationIsCwcParty,
    "a member of the Australia Group is taken to be a State Party to the Chemical Weapons Convention",
  );
}

import type { Asking } from "../../../../src/authoring/index.ts";
import type { PlaceCode } from "../../../../src/vocabulary/index.ts";
import { destinationIs } from "../738-country-chart/index.ts";
import { designated } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { endUserIsGovernmentIntelligence, endUserIsNationalPolice, militaryEndUse, militaryEndUser } from "../facts.ts";
import { anyOf, type Verdict } from "../three-valued.ts";

/** Facts on military users that 744.9, 744.17 and 744.21 read. */
export const militaryFacts = [
  militaryEndUse,
  militaryEndUser,
  endUserIsNationalPolice,
  endUserIsGovernmentIntelligence,
];

/** Is the end user military as those sections define it: armed services, guard, national police, government intelligence? */
export function isMilitaryUser(q: Asking): Verdict {
  return anyOf([
    absentUnlessStated(q, militaryEndUser, "nothing says that the end user is military"),
    absentUnlessStated(q, endUserIsNationalPolice, "nothing says that the end user is a national police force"),
    absentUnlessStated(
      q,
      endUserIsGovernmentIntelligence,
      "nothing says that the end user is a government intelligence organization",
    ),
  ]);
}

/** Is a military end use known? */
export function isMilitaryUse(q: Asking): Verdict {
  return absentUnlessStated(q, militaryEndUse, "nothing says that the item is for a military end use");
}

/**
 * Is one of the places the destination, or the country of a consignee or end user? Sections that speak of a country's
 * military users "wherever located" look at both.
 */
export function concerns(q: Asking, ...places: readonly PlaceCode[]): boolean {
  return (
    destinationIs(q, ...places) ||
    q.transaction.parties.some(
      (p) =>
        places.includes(designated(p.country, q.on)) &&
        (p.roles.includes("end_user") || p.roles.includes("ultimate_consignee")),
    )
  );
}

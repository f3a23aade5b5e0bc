import type { Asking } from "../../../../src/authoring/index.ts";
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

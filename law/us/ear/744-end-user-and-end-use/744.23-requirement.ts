/** What the paragraphs of 15 CFR 744.23(a) share: the exceptions of (c) and the review policy of (d). */
import type { Asking, Opinion } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { allOf, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { macauOrD5, unitedStatesA5OrA6 } from "./headquarters.ts";

/** (c): no exception. */
export const NONE: ExceptionReach = { kind: "none", by: "15 CFR 744.23(c)" };

/** Is the destination Macau or a Country Group D:5 place? */
export const toMacauOrD5 = (q: Asking): boolean => macauOrD5(q.transaction.destination.country, q.on);

function policies(q: Asking): ReviewPolicy[] {
  const user = q.transaction.parties.find((p) => p.roles.includes("end_user"));
  const home = user?.ultimateParentHeadquarters ?? user?.headquarters;
  if (home !== undefined && unitedStatesA5OrA6(home, q.on)) {
    const words =
      "presumption of approval for end users of the United States, A:5 or A:6 not majority-owned from Macau or D:5";
    return [{ citation: "15 CFR 744.23(d)(2)", policy: "approval-presumption", words }];
  }
  const words =
    "presumption of denial for Macau, Country Group D:5 and entities headquartered there; case by case for the items and conditions of (d)(3)";
  return [{ citation: "15 CFR 744.23(d)(1)", policy: "denial-presumption", words }];
}

/** A requirement of the section with its review policy. */
export function required(
  q: Asking,
  citation: string,
  verdict: Verdict,
  reason: string,
  reach: ExceptionReach,
): Opinion {
  return opinionOn(verdict, {
    yes: reason,
    no: `${citation} does not reach the transaction as stated`,
    open: `whether ${citation} reaches the transaction is not known`,
    finding: { requirements: [{ citation, reason, exceptions: reach }], reviewPolicy: policies(q) },
  });
}

/** Use and item together; a use that is not there is not asked further. */
export const both = (use: Verdict, item: Verdict): Verdict => (use.is === "no" ? use : allOf([use, item]));

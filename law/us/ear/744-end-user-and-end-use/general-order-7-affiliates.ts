/**
 * General Order No. 7 (Supplement No. 1 to Part 736, paragraph (g)): the temporary general license that came with the
 * affiliates rule of 90 FR 47201, for foreign entities caught only by their owners. Read in a secondary copy; printed
 * end 2025-12-01, stayed with the rule on 2025-11-10.
 */
import {
  type Asking,
  candidate,
  type ExceptionOpinion,
  exception,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { inGroup } from "../740-exceptions/index.ts";
import { AFFILIATES_FROM, STAY_FROM } from "../affiliates-days.ts";
import { asStated } from "./general-orders.ts";

const jointVenture = fact(
  "affiliateIsJointVentureWithPartnerFirm",
  "is the affiliate a joint venture with a non-listed firm that has its headquarters in the United States or a Country Group A:5 or A:6 country?",
  "customer",
);

function paragraph_g(q: Asking, requirement: Requirement): ExceptionOpinion {
  if (!/744\.11\(a\)\(1\)|744\.8\(a\)\(2\)|744\.21\(a\)\(3\)/.test(requirement.citation)) {
    return ruledOut("the general license is for requirements that follow from ownership alone");
  }
  const to = q.transaction.destination.country;
  const conditions = [
    "the party is caught only by its owners and is on no list itself",
    "the general license was printed to end on 2025-12-01",
  ];
  if (inGroup(to, "A:5", q.on) || inGroup(to, "A:6", q.on))
    return candidate("the destination is in Country Group A:5 or A:6", conditions);
  if (inGroup(to, "E:1", q.on) || inGroup(to, "E:2", q.on)) return ruledOut("never to Country Groups E:1 and E:2");
  return asStated(q, {
    declared: jointVenture,
    yes: "the party is a joint venture with a partner firm",
    conditions,
    no: "the destination is outside A:5 and A:6 and the party is no joint venture with a partner firm",
  });
}

/** The temporary general license for affiliates. */
export const affiliatesGeneralLicense = exception({
  symbol: "TGL-Affiliates",
  section: "15 CFR Part 736, Supp. 1, General Order No. 7",
  title: "temporary general license for affiliates of listed entities",
  facts: [jointVenture],
  versions: [
    from(STAY_FROM, "90 FR 50857", () =>
      ruledOut("stayed with the affiliates rule on 2025-11-10, its printed end was 2025-12-01", "90 FR 50857"),
    ),
    from(AFFILIATES_FROM, "90 FR 47201", paragraph_g, {
      text: "S",
      note: "read in a secondary copy; the print itself only up to its dates",
    }),
  ],
});

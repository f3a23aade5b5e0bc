/** 15 CFR 744.6(c)(2) and its exclusions in (d): U.S. persons and items not subject to the EAR for advanced circuits. */
import { type Asking, fact, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { advancedNode, icProductionAtFacility } from "../facts.ts";
import { allOf, anyOf, NO, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { among, isCategory3BtoE, SME_ITEMS } from "./744.23-items.ts";
import { headquarteredInMacauOrD5, macauOrD5, placeOf, unitedStatesA5OrA6 } from "./headquarters.ts";

/** Does a U.S. person ship, facilitate, service or otherwise support? */
export const usPersonSupport = fact(
  "usPersonSupport",
  "does a U.S. person ship, transfer, facilitate or service items, or perform any contract or employment, for this end use?",
  "exporter",
);
const employerHeadquarters = fact(
  "usPersonEmployerHeadquarters",
  "in which country has the company its headquarters for which the U.S. person (a natural person) works?",
  "exporter",
  [],
);
const employerMajorityOwnedFromD5 = fact(
  "employerMajorityOwnedFromD5",
  "is that company majority-owned by an entity headquartered in Macau or a Country Group D:5 place?",
  "exporter",
);
const administrativeOnly = fact(
  "usPersonActsAreAdministrativeOnly",
  "are the acts administrative or clerical only, or not directly related to providing or servicing items (744.6(d)(1)(i))?",
  "exporter",
);
const usGovernmentEmployee = fact(
  "usPersonActsForUsGovernment",
  "does the U.S. person act as an employee or contractor support personnel of a U.S. Government agency in official duties?",
  "exporter",
);
const servicingOnly = fact(
  "usPersonActsAreServicingOnly",
  "are the acts servicing (installation included) only?",
  "exporter",
);
const backEndOnly = fact(
  "backEndOnly",
  "is the item only for back-end steps (assembly, test, packaging) that do not alter the technology level of the circuits?",
  "customer",
);
const meetsSmeParameters = fact(
  "item.meetsSmeParameters",
  "does the item, though not subject to the EAR, meet the parameters of the equipment, software or technology that 744.6(c)(2)(iii) names?",
  "engineer",
);

/** Facts of this paragraph beside the shared ones. */
export const usPersonFacts = [
  usPersonSupport,
  employerHeadquarters,
  employerMajorityOwnedFromD5,
  administrativeOnly,
  usGovernmentEmployee,
  servicingOnly,
  backEndOnly,
  meetsSmeParameters,
];

/** (d)(4): natural persons working for companies of the United States, A:5 or A:6 that are not majority-owned from Macau or D:5. */
function excludedEmployment(q: Asking): Verdict {
  const home = placeOf(q, employerHeadquarters.name);
  if (home === undefined)
    return absentUnlessStated(q, employerHeadquarters, "nothing says for whom the U.S. person works");
  if (!unitedStatesA5OrA6(home, q.on)) return NO;
  const owned = q.fact(employerMajorityOwnedFromD5.name);
  return typeof owned === "boolean" ? settled(!owned) : openUntil(employerMajorityOwnedFromD5);
}

/** (d)(1) and (d)(4): exclusions that lift all of (c)(2). */
function excluded(q: Asking): Verdict {
  const claim = (declared: typeof administrativeOnly) => (q.fact(declared.name) === true ? YES : NO);
  return anyOf([claim(administrativeOnly), claim(usGovernmentEmployee), excludedEmployment(q)]);
}

/** (c)(2)(i) to (iii), less what (d) excludes. */
export function paragraph_c_2(q: Asking): Opinion[] {
  if (!macauOrD5(q.transaction.destination.country, q.on))
    return [notMet("744.6(c)(2) speaks of Macau and Country Group D:5")];
  const out = excluded(q);
  if (out.is === "yes") {
    return [
      notMet(
        "the act is excluded by 744.6(d): administrative work, U.S. Government duties, or work for a company of the United States, A:5 or A:6",
        {
          humanJudgement: [
            "that the exclusion of 744.6(d) covers this person and these acts; the employer's own items remain controlled",
          ],
        },
      ),
    ];
  }
  return [atFacility(q, out), equipment(q, out)];
}

const less = (v: Verdict, out: Verdict): Verdict =>
  v.is === "no"
    ? v
    : out.is === "unknown"
      ? allOf([v, { ...out }])
      : { ...v, asks: [...v.asks, ...out.asks], says: [...v.says, ...out.says] };

function required(citation: string, verdict: Verdict, reason: string): Opinion {
  return opinionOn(verdict, {
    yes: reason,
    no: `${citation} does not reach the act as stated`,
    open: `whether ${citation} reaches the act is not known`,
    finding: {
      requirements: [{ citation, reason, exceptions: { kind: "none", by: "15 CFR 744.6(d)" } }],
      reviewPolicy: [
        {
          citation: "15 CFR 744.6(e)(3)",
          policy: "denial-presumption",
          words:
            "presumption of denial for Macau, Country Group D:5 and entities headquartered there; case by case as (e)(3)(ii) says",
        },
      ],
    },
  });
}

/** (i) and (ii): circuits at a facility of an entity headquartered in Macau or D:5. */
function atFacility(q: Asking, out: Verdict): Opinion {
  if (q.fact(backEndOnly.name) === true) return notMet("back-end steps are no production (744.6(d)(3))");
  const node = q.fact(advancedNode.name);
  if (node === "no" || node === false) return notMet("the facility is stated to produce no advanced-node circuits");
  const known = node === "yes" || node === true;
  const fab = known
    ? YES
    : absentUnlessStated(q, icProductionAtFacility, "nothing says that the item is for a facility that makes circuits");
  const ofEntity = fab.is === "no" ? fab : allOf([fab, headquarteredInMacauOrD5(q)]);
  if (known)
    return required(
      "15 CFR 744.6(c)(2)(i)",
      less(ofEntity, out),
      "support by a U.S. person, with items not subject to the EAR, at an advanced-node facility of an entity headquartered in Macau or Country Group D:5",
    );
  if (!isCategory3BtoE(q))
    return notMet(
      "nothing says that the facility produces advanced-node circuits, and the item is not of Category 3 B to E",
      { asks: [advancedNode.name] },
    );
  return required(
    "15 CFR 744.6(c)(2)(ii)",
    less(ofEntity, out),
    "support by a U.S. person with Category 3 B to E items, for a facility of which nobody knows whether it produces advanced-node circuits",
  );
}

/** (iii): semiconductor manufacturing equipment, whatever the end use; (d)(5) lifts servicing away from advanced-node facilities. */
function equipment(q: Asking, out: Verdict): Opinion {
  const told = q.fact(meetsSmeParameters.name);
  const item = typeof told === "boolean" ? settled(told) : among(q, SME_ITEMS);
  const node = q.fact(advancedNode.name);
  if (q.fact(servicingOnly.name) === true && (node === "no" || node === false))
    return notMet("servicing away from advanced-node facilities is excluded (744.6(d)(5))");
  if (item.is === "no") return notMet("no semiconductor manufacturing equipment that 744.6(c)(2)(iii) names is stated");
  return required(
    "15 CFR 744.6(c)(2)(iii)",
    less(item, out),
    "support by a U.S. person with semiconductor manufacturing equipment, not subject to the EAR, to Macau or Country Group D:5",
  );
}

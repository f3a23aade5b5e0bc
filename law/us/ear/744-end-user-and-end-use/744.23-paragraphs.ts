/** The paragraphs of 15 CFR 744.23(a), each with the exceptions (c) and the review policy (d) that go with it. */
import { type Asking, fact, notMet, type Opinion, unknown } from "../../../../src/authoring/index.ts";
import { type ExceptionReach, placeName, type ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { destinationIn, itemName } from "../738-country-chart/index.ts";
import { placeIn } from "../740-exceptions/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { underRoutes } from "../direct-product-routes.ts";
import { advancedNode, exporterCountry, forSupercomputer, icProductionAtFacility } from "../facts.ts";
import { allOf, NO, openUntil, settled, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { among, HIGH_BANDWIDTH_MEMORY, isCategory3BtoE, LIST_B, SUPERCOMPUTER_ITEMS } from "./744.23-items.ts";
import { headquarteredInMacauOrD5, macauOrD5, placeOf, unitedStatesA5OrA6 } from "./headquarters.ts";
import { ENTITY_LIST } from "./lists.ts";

const backEndOnly = fact(
  "backEndOnly",
  "is the item only for back-end steps (assembly, test, packaging) that do not alter the technology level of the circuits?",
  "customer",
);
const supercomputerLocation = fact(
  "supercomputerLocation",
  "in which country is the supercomputer located, or for which is it destined?",
  "customer",
  ["China", "Japan"],
);
const designOfAdvancedNode = fact(
  "designOfAdvancedNodeIc",
  "is the design software or technology (ECAD, TCAD) known to be for designing advanced-node circuits that will be produced in Macau or a Country Group D:5 place?",
  "customer",
);
const smeProduction = fact(
  "smeProductionEndUse",
  "is the item (or something it is built into) known to be for developing or producing semiconductor manufacturing equipment, its parts, software or technology of the entries 744.23(a)(4)(i) lists?",
  "customer",
);

const developedThere = fact(
  "technologyFor3A090DevelopedInMacauOrD5",
  "is it technology for producing circuits or computers of 3A001.z, 3A090 (but 3A090.c), 4A003.z, 4A004.z, 4A005.z, 4A090, 5A002.z, 5A004.z or 5A992.z that an entity headquartered in, or with its ultimate parent in, Macau or Country Group D:5 developed?",
  "engineer",
);

/** Facts of this section beside the shared ones. */
export const advancedCircuitFacts = [
  backEndOnly,
  supercomputerLocation,
  designOfAdvancedNode,
  smeProduction,
  developedThere,
  exporterCountry,
];

const NONE: ExceptionReach = { kind: "none", by: "15 CFR 744.23(c)" };
const OF_A_3: ExceptionReach = {
  kind: "only",
  symbols: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU", "HBM", "AIA", "ACM"],
  by: "15 CFR 744.23(c)",
};
const OF_A_4: ExceptionReach = { kind: "only", symbols: ["GOV", "TGL-SME"], by: "15 CFR 744.23(c)" };

const toMacauOrD5 = (q: Asking): boolean => macauOrD5(q.transaction.destination.country, q.on);

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

function required(q: Asking, citation: string, verdict: Verdict, reason: string, reach: ExceptionReach): Opinion {
  return opinionOn(verdict, {
    yes: reason,
    no: `${citation} does not reach the transaction as stated`,
    open: `whether ${citation} reaches the transaction is not known`,
    finding: { requirements: [{ citation, reason, exceptions: reach }], reviewPolicy: policies(q) },
  });
}

/** (a)(1): supercomputers. */
export function paragraph_a_1(q: Asking): Opinion {
  const item = among(q, SUPERCOMPUTER_ITEMS);
  if (item.is === "no") return notMet("not an item that 744.23(a)(1) names");
  const stands = placeOf(q, supercomputerLocation.name);
  if (stands !== undefined && !macauOrD5(stands, q.on))
    return notMet(`the supercomputer stands in ${placeName(stands)}, not in Macau or Country Group D:5`);
  const use = absentUnlessStated(
    q,
    forSupercomputer,
    "nothing says that the item is for a supercomputer in Macau or Country Group D:5",
  );
  return required(
    q,
    "15 CFR 744.23(a)(1)",
    use.is === "no" ? use : allOf([use, item]),
    `${itemName(q)} for a supercomputer located in or destined to Macau or Country Group D:5`,
    NONE,
  );
}

/** (a)(2)(iv): a party with footnote 5 takes the transaction out of (i) and (ii). */
function footnote5Party(q: Asking): boolean {
  return q.transaction.parties.some((p) =>
    p.listings.some((l) => l.list === ENTITY_LIST && l.tie !== "possible" && l.terms.footnotes.includes(5)),
  );
}

/** (a)(2)(i) and (ii): facilities that make circuits. */
export function paragraph_a_2(q: Asking): Opinion {
  if (!toMacauOrD5(q)) return notMet("744.23(a)(2) speaks of facilities in Macau and Country Group D:5");
  if (footnote5Party(q)) return notMet("a party with footnote 5 is dealt with under 744.11 (744.23(a)(2)(iv))");
  const fab = absentUnlessStated(
    q,
    icProductionAtFacility,
    "nothing says that the item is for making or developing circuits at a facility",
  );
  if (fab.is !== "yes") {
    return opinionOn(fab, {
      yes: "",
      no: "nothing says that the item is for a facility that makes circuits",
      open: "whether the item is for such a facility is not known",
      finding: {},
    });
  }
  if (q.fact(backEndOnly.name) === true) {
    return notMet("back-end steps that do not alter the technology level are no production (744.23(a)(5))", {
      humanJudgement: ["that the item serves back-end steps only, at that facility (744.23(a)(5))"],
    });
  }
  return atFacility(q);
}

function atFacility(q: Asking): Opinion {
  const told = statedTruth(q, advancedNode).is;
  const where = placeName(q.transaction.destination.country);
  if (told === "yes") {
    return required(
      q,
      "15 CFR 744.23(a)(2)(i)",
      settled(true),
      `any item to make or develop circuits at a facility in ${where} that produces advanced-node circuits`,
      NONE,
    );
  }
  if (told === "no") return notMet("the facility is stated to produce no advanced-node circuits");
  const category3 = isCategory3BtoE(q);
  if (q.statedUnknown(advancedNode.name)) {
    return category3
      ? required(
          q,
          "15 CFR 744.23(a)(2)(ii)",
          settled(true),
          `${itemName(q)}, of Category 3 B to E, for a facility in ${where} that makes circuits, of advanced node or not nobody can tell`,
          NONE,
        )
      : notMet(
          "whether the facility produces advanced-node circuits is not known, and the item is not of Category 3 B to E",
          {
            redFlags: [
              {
                flag: "the item is for a facility that makes circuits, and whether of advanced node is not known: find out",
                weight: "hold",
              },
            ],
          },
        );
  }
  return category3
    ? unknown("the item is for a facility that makes circuits; whether of advanced node, or not known, is not stated", [
        advancedNode.name,
      ])
    : notMet("nothing says that the facility produces advanced-node circuits", {
        asks: [advancedNode.name],
        redFlags: [
          { flag: "the item is for a facility that makes circuits: find out whether of advanced node", weight: "hold" },
        ],
      });
}

/** (a)(2)(iii): design of advanced-node circuits. */
export function paragraph_a_2_iii(q: Asking): Opinion {
  const { kind, classification } = q.transaction.item;
  const told = q.fact(designOfAdvancedNode.name);
  const design = kind !== "commodity" && (told !== undefined || /^3[DE]/.test(classification.code));
  if (!design) return notMet("not design software or technology");
  const known = absentUnlessStated(
    q,
    designOfAdvancedNode,
    "nothing says that the item is for designing advanced-node circuits to be produced in Macau or Country Group D:5",
  );
  return required(
    q,
    "15 CFR 744.23(a)(2)(iii)",
    known,
    "design software or technology for advanced-node circuits to be produced in Macau or Country Group D:5",
    NONE,
  );
}

/** (a)(3)(i): advanced computing items outside the places where 742.6 already asks, to entities headquartered in Macau or D:5. */
export function paragraph_a_3(q: Asking): Opinion[] {
  const inAsked = (destinationIn(q, "D:1", "D:4", "D:5") || toMacauOrD5(q)) && !destinationIn(q, "A:5", "A:6");
  const listB = inAsked ? NO : among(q, LIST_B);
  const memory = toMacauOrD5(q) ? NO : among(q, HIGH_BANDWIDTH_MEMORY);
  const ask = (citation: string, item: Verdict) =>
    item.is === "no"
      ? notMet(`${citation} does not reach the item or the destination`)
      : required(
          q,
          citation,
          both(headquarteredInMacauOrD5(q), item),
          `${itemName(q)} for an entity headquartered in, or with its ultimate parent in, Macau or Country Group D:5`,
          OF_A_3,
        );
  return [ask("15 CFR 744.23(a)(3)(i)(A)", listB), ask("15 CFR 744.23(a)(3)(i)(B)", memory)];
}

/** (a)(3)(ii): technology for 3A090 developed by an entity from Macau or D:5, inside by 734.9(h) alone, sent on from such places. */
export function paragraph_a_3_ii(q: Asking): Opinion {
  const { kind, classification } = q.transaction.item;
  const moved = q.transaction.kind === "reexport" || q.transaction.kind === "transfer_in_country";
  if (kind !== "technology" || classification.code !== "3E001" || !moved)
    return notMet("744.23(a)(3)(ii) speaks of 3E001 technology reexported or transferred");
  const from =
    placeOf(q, exporterCountry.name) ?? q.transaction.parties.find((p) => p.roles.includes("exporter"))?.country;
  const leaves =
    from === undefined
      ? openUntil(exporterCountry)
      : settled(placeIn(q.on, from, "D:1", "D:4", "D:5") && !placeIn(q.on, from, "A:5", "A:6"));
  const technology = absentUnlessStated(
    q,
    developedThere,
    "nothing says that an entity headquartered in Macau or Country Group D:5 developed technology for producing circuits of 3A090",
  );
  return underRoutes(q, ["15 CFR 734.9(h)"], "the technology is not inside under 734.9(h)", () =>
    required(
      q,
      "15 CFR 744.23(a)(3)(ii)",
      technology.is === "no" ? technology : allOf([technology, leaves]),
      "technology for producing 3A090 circuits, developed by an entity headquartered in Macau or Country Group D:5, sent on from D:1, D:4 or D:5",
      NONE,
    ),
  );
}

const both = (use: Verdict, item: Verdict): Verdict => (use.is === "no" ? use : allOf([use, item]));

/** (a)(4): semiconductor manufacturing equipment made or developed in Macau or D:5, or elsewhere by entities from there. */
export function paragraph_a_4(q: Asking): Opinion[] {
  if (q.transaction.item.classification.kind !== "ccl")
    return [notMet("744.23(a)(4) speaks of items on the Commerce Control List")];
  const use = absentUnlessStated(
    q,
    smeProduction,
    "nothing says that the item is for developing or producing semiconductor manufacturing equipment",
  );
  const words = "to develop or produce semiconductor manufacturing equipment of the entries 744.23(a)(4)(i) lists";
  if (toMacauOrD5(q))
    return [
      required(q, "15 CFR 744.23(a)(4)(i)", use, `${itemName(q)}, in Macau or Country Group D:5, ${words}`, OF_A_4),
    ];
  const indirect = use.is === "yes" ? both(headquarteredInMacauOrD5(q), use) : use;
  return [
    required(
      q,
      "15 CFR 744.23(a)(4)(ii)",
      indirect,
      `${itemName(q)}, by an entity headquartered in Macau or Country Group D:5, ${words}`,
      OF_A_4,
    ),
  ];
}

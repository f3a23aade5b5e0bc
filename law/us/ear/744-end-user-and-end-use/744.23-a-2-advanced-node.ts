import { type Asking, fact, notMet, type Opinion, unknown } from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { advancedNode, icProductionAtFacility } from "../facts.ts";
import { settled } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { isCategory3BtoE } from "./744.23-items.ts";
import { NONE, required, toMacauOrD5 } from "./744.23-requirement.ts";
import { ENTITY_LIST } from "./lists.ts";

/** (a)(5). */
export const backEndOnly = fact(
  "backEndOnly",
  "is the item only for back-end steps (assembly, test, packaging) that do not alter the technology level of the circuits?",
  "customer",
);

/** (a)(2)(iii). */
export const designOfAdvancedNode = fact(
  "designOfAdvancedNodeIc",
  "is the design software or technology (ECAD, TCAD) known to be for designing advanced-node circuits that will be produced in Macau or a Country Group D:5 place?",
  "customer",
);

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

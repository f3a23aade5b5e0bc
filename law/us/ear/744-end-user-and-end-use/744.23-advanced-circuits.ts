/**
 * 15 CFR 744.23: with knowledge, a license is required for (a)(1) named circuits and computers for supercomputers in Macau
 * or Country Group D:5; (a)(2)(i) any item to make or develop circuits at a facility there that produces advanced-node
 * circuits, (ii) Category 3 B to E items where that is not known, (iii) design software and technology for such circuits;
 * (a)(3)(i) advanced computing items to entities headquartered there, wherever they sit, (ii) technology for 3A090 that
 * such entities developed; (a)(4) listed items to make or develop
 * semiconductor equipment there, or elsewhere by entities headquartered there. (a)(5): back-end steps are no production.
 * (a)(2)(iv): entities with footnote 5 are dealt with under 744.11. (c): no exceptions but those of 740.2(a)(9).
 */
import { joined, rule, seen } from "../../../../src/authoring/index.ts";
import {
  advancedNode,
  exporterCountry,
  forSupercomputer,
  icProductionAtFacility,
  itemEccnParagraph,
} from "../facts.ts";
import { paragraph_a_1, supercomputerLocation } from "./744.23-a-1-supercomputers.ts";
import { backEndOnly, designOfAdvancedNode, paragraph_a_2, paragraph_a_2_iii } from "./744.23-a-2-advanced-node.ts";
import { developedThere, paragraph_a_3, paragraph_a_3_ii } from "./744.23-a-3-advanced-computing.ts";
import { paragraph_a_4, smeProduction } from "./744.23-a-4-equipment.ts";
import { headquartersFacts } from "./headquarters.ts";

/** Supercomputers, advanced-node circuits, semiconductor equipment. */
export const advancedCircuits = rule({
  section: "15 CFR 744.23",
  title: "supercomputers, advanced-node circuits, semiconductor manufacturing equipment",
  generalProhibition: 5,
  facts: [
    advancedNode,
    icProductionAtFacility,
    forSupercomputer,
    ...headquartersFacts,
    itemEccnParagraph,
    backEndOnly,
    supercomputerLocation,
    designOfAdvancedNode,
    smeProduction,
    developedThere,
    exporterCountry,
  ],
  versions: [
    seen("2026-03-25", "88 FR 73449, 89 FR 96818, 91 FR 1687", (q) =>
      joined(
        [
          paragraph_a_1(q),
          paragraph_a_2(q),
          paragraph_a_2_iii(q),
          ...paragraph_a_3(q),
          paragraph_a_3_ii(q),
          ...paragraph_a_4(q),
        ],
        "744.23 asks nothing for this transaction",
      ),
    ),
  ],
});

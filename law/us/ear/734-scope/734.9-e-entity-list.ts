/** 15 CFR 734.9(e): the Entity List direct product rules of footnotes 1, 4 and 5; and (g), of footnote 3. */
import type { Asking } from "../../../../src/authoring/index.ts";
import { statedTruth } from "../774-commerce-control-list/index.ts";
import { designedByFootnote1Entity, footnoteEntityUse } from "../facts.ts";
import { allOf, anyOf, openUntil, settled, takenAs, type Verdict, YES } from "../three-valued.ts";
import { code, fdp, type Test } from "./734.9-direct-product.ts";
import { anyTechnology, directList, footnote5List, itemScopes, plantList } from "./734.9-product-lists.ts";
import { containsPlantProduct, producedWith } from "./734.9-product-scope.ts";
import { advancedNodeFacility, footnoteParty } from "./footnote-entities.ts";
import { itemWithin } from "./sme.ts";

/** Will the item go into products of a party with the footnote? Knowledge: not stated, it is taken as not known. */
function usedByFootnoteParty(q: Asking, footnote: number): Verdict {
  if (q.statedUnknown(footnoteEntityUse.name)) return openUntil(footnoteEntityUse);
  const stated = q.fact(footnoteEntityUse.name);
  if (stated === undefined) {
    return takenAs(
      false,
      footnoteEntityUse,
      "nothing says that the item goes into products of an Entity List party with a footnote",
    );
  }
  const list = Array.isArray(stated) ? stated : [String(stated)];
  return settled(list.some((entry) => new RegExp(`\\b${footnote}\\b`).test(entry)));
}

const footnoteReach =
  (footnote: 1 | 3 | 4): Test =>
  (q) =>
    anyOf([footnoteParty(q, footnote), usedByFootnoteParty(q, footnote)]);

/** (e)(1) Footnote 1, as widened on 2020-08-17. */
export const footnote1 = fdp(
  "(e)(1)",
  "Entity List direct product rule, footnote 1",
  (q) => producedWith(q, directList("(e)(1)"), plantList("(e)(1)")),
  footnoteReach(1),
);

/** (e)(1) in its first form: the item had to come from the listed party's own designs. */
export const footnote1First = fdp(
  "(e)(1)",
  "Entity List direct product rule, footnote 1, first form",
  (q) => allOf([producedWith(q, directList("(e)(1)"), plantList("(e)(1)")), statedTruth(q, designedByFootnote1Entity)]),
  (q) => footnoteParty(q, 1),
);

/** (e)(2) Footnote 4. */
export const footnote4 = fdp(
  "(e)(2)",
  "Entity List direct product rule, footnote 4",
  (q) => producedWith(q, directList("(e)(2)"), plantList("(e)(2)")),
  footnoteReach(4),
);

/** Equipment of a bare entry whose exceptions are masks and reticles counts as inside unless they are claimed. */
function footnote5Item(q: Asking): Verdict {
  if (code(q) === "3B991" && q.transaction.item.classification.paragraph === undefined) {
    return { ...YES, says: ["the item of 3B991 is taken not to be a mask or reticle of 3B991.b.2.a or b.2.b"] };
  }
  return itemWithin(q, itemScopes("(e)(3)"));
}

/** (e)(3) Footnote 5 and advanced-node production: equipment made with the listed entries, in such a plant, or holding a circuit from one. */
export const footnote5 = fdp(
  "(e)(3)",
  "Entity List direct product rule, footnote 5",
  (q) =>
    allOf([
      footnote5Item(q),
      anyOf([containsPlantProduct(q), producedWith(q, footnote5List(code(q)), plantList("(e)(3)"))]),
    ]),
  (q) => anyOf([footnoteParty(q, 5), usedByFootnoteParty(q, 5), advancedNodeFacility(q)]),
);

/** (g) Footnote 3: military end users and procurement. */
export const footnote3 = fdp(
  "(g)",
  "Russia and Belarus military end user and procurement direct product rule, footnote 3",
  (q) => producedWith(q, anyTechnology),
  footnoteReach(3),
);

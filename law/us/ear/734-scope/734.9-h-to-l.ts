/** 15 CFR 734.9(h), (i), (k) and (l): advanced computing, supercomputers, semiconductor equipment, model weights. */
import type { Asking } from "../../../../src/authoring/index.ts";
import { macauOrD5 } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { forSupercomputer, itemForItems } from "../facts.ts";
import { allOf, anyOf, NO, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { code, fdp } from "./734.9-direct-product.ts";
import { directList, itemScopes, modelWeightsPlantList, plantList } from "./734.9-product-lists.ts";
import { containsPlantProduct, plantProduct, producedWith } from "./734.9-product-scope.ts";
import { inSmeSet, itemWithin } from "./sme.ts";
import { destinationOf } from "./whereabouts.ts";

/** Technology of 3E001 or 4E001 counts for 3A090 and 4A090 alone. */
function advancedComputingItem(q: Asking): Verdict {
  const forEntry = { "3E001": "3A090", "4E001": "4A090" }[code(q)];
  if (forEntry === undefined) return itemWithin(q, itemScopes("(h)"));
  const stated = q.fact(itemForItems.name);
  if (stated === undefined) return openUntil(itemForItems);
  const list = Array.isArray(stated) ? stated : [String(stated)];
  return settled(list.some((item) => item.toUpperCase().startsWith(forEntry)));
}

/** (h) Advanced computing items, to any place. */
export const advancedComputing = fdp(
  "(h)",
  "advanced computing direct product rule",
  (q) => allOf([advancedComputingItem(q), producedWith(q, directList("(h)"), plantList("(h)"))]),
  () => YES,
);

/** (i) Anything for a supercomputer in China or Macau. */
export const supercomputer = fdp(
  "(i)",
  "supercomputer direct product rule",
  (q) => producedWith(q, directList("(i)"), plantList("(i)")),
  (q) => absentUnlessStated(q, forSupercomputer, "nothing says that the item is for a supercomputer in China or Macau"),
);

/** (k) Semiconductor manufacturing equipment, to Macau and D:5. */
export const sme = fdp(
  "(k)",
  "semiconductor manufacturing equipment direct product rule",
  (q) => allOf([inSmeSet(q), anyOf([containsPlantProduct(q), producedWith(q, directList("(k)"), plantList("(k)"))])]),
  (q) => settled(macauOrD5(destinationOf(q), q.on)),
);

/** (l) Model weights of 4E091 from a plant with advanced computing items. */
export const modelWeights = fdp(
  "(l)",
  "model weights direct product rule",
  (q) => (code(q) === "4E091" ? plantProduct(q, modelWeightsPlantList) : NO),
  () => YES,
);

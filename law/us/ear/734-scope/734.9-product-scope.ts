import type { Asking, FactDeclaration } from "../../../../src/authoring/index.ts";
import {
  containsIcFromSuchPlant,
  directProductOf,
  directProductOfUsTechnology,
  plantIsDirectProduct,
  plantIsDirectProductOf,
} from "../facts.ts";
import { anyOf, NO, openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";
import type { EccnTest } from "./734.9-product-lists.ts";

/** ECCNs stated as a list or as one word; undefined when nothing was stated. */
function statedEccns(q: Asking, declared: FactDeclaration): readonly string[] | undefined {
  const value = q.fact(declared.name);
  if (typeof value === "string") return value === "none" ? [] : [normal(value)];
  return Array.isArray(value) ? value.map((v) => normal(String(v))) : undefined;
}

/** `3E001.a` → `3E001`: the rules name entries, not paragraphs. */
const normal = (eccn: string) => eccn.trim().toUpperCase().slice(0, 5);

/** A yes or no about technology, refined by the entries where they are stated. */
function madeWith(q: Asking, plain: FactDeclaration, entries: FactDeclaration, list: EccnTest, what: string): Verdict {
  const named = statedEccns(q, entries);
  if (named !== undefined) return settled(named.some(list));
  const stated = q.fact(plain.name);
  if (stated === false) return NO;
  if (stated === true)
    return takenAs(true, entries, `the technology behind ${what} is taken to be among the entries the rule names`);
  return openUntil(what === "the item" ? entries : plain);
}

/** Is the item a direct product of technology or software on the list (15 CFR 734.9)? */
export const directProduct = (q: Asking, list: EccnTest): Verdict =>
  madeWith(q, directProductOfUsTechnology, directProductOf, list, "the item");

/** Was it made by a plant, or a major component of one, that is a direct product of technology on the list? */
export const plantProduct = (q: Asking, list: EccnTest): Verdict =>
  madeWith(q, plantIsDirectProduct, plantIsDirectProductOf, list, "the plant");

/** Direct product, or product of such a plant: either is enough. */
export const producedWith = (q: Asking, direct: EccnTest, plant: EccnTest = direct): Verdict =>
  anyOf([directProduct(q, direct), plantProduct(q, plant)]);

/** Does it contain a circuit from such a plant ((e)(3)(i)(B)(2), (k)(1)(ii)(B))? */
export function containsPlantProduct(q: Asking): Verdict {
  const stated = q.fact(containsIcFromSuchPlant.name);
  return typeof stated === "boolean" ? settled(stated) : openUntil(containsIcFromSuchPlant);
}

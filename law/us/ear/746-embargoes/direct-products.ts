/**
 * Requirements of Part 746 for foreign-produced items that direct product rules bring inside: 746.6(a)(1)(ii) and
 * 746.8(a)(2) (734.9(f)), 746.8(a)(3) (734.9(g), footnote 3), 746.7(a)(1)(iii) (734.9(j)). None of them reaches exports and
 * reexports from the partner countries of Supplement No. 3 (746.6(a)(4), 746.7(a)(1)(iv), 746.8(a)(12)(iii)).
 */
import type { Asking, Opinion, RequirementDraft } from "../../../../src/authoring/index.ts";
import { placeCode, type ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { insideOnlyUnder, underRoutes } from "../direct-product-routes.ts";
import { exporterCountry } from "../facts.ts";
import { not, openUntil, settled, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { partnerCountry } from "./partner-countries-supp3.table.ts";

/** Is the item sent from a partner country with a full exclusion? */
function fromPartner(q: Asking): Verdict {
  const told = q.fact(exporterCountry.name) ?? q.fact("reexportFrom");
  const place = typeof told === "string" ? placeCode(told) : undefined;
  return place === undefined ? openUntil(exporterCountry) : settled(partnerCountry(place) !== undefined);
}

/**
 * Is the item inside by one direct product route alone and sent from a partner country? The exclusion of such exports from
 * the requirement for direct products (746.7(a)(1)(iv)(A), 746.8(a)(12)(iii)(A)) would exclude nothing if the requirement
 * for every item of the Commerce Control List took the same item up again.
 */
export function leftToPartner(q: Asking, route: string): boolean {
  return insideOnlyUnder(q, [route]) && fromPartner(q).is === "yes";
}

/** One direct product requirement: its routes into the regulation, then where the item is sent from. */
export function directProductRequirement(
  q: Asking,
  routes: readonly string[],
  draft: RequirementDraft & { readonly citation: string },
  policy: ReviewPolicy,
): Opinion {
  return underRoutes(q, routes, `not an item of ${routes.join(", ")}`, () =>
    opinionOn(not(fromPartner(q)), {
      yes: draft.reason,
      no: "sent from a partner country of Supplement No. 3 to Part 746, which the requirement leaves out",
      open: "whether the item is sent from a partner country of Supplement No. 3 to Part 746 is not known",
      finding: { requirements: [{ generalProhibition: 3, ...draft }], reviewPolicy: [policy] },
    }),
  );
}

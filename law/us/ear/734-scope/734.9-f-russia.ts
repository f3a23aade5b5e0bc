/** 15 CFR 734.9(f): Russia since 2022-02-24, Belarus since 2022-03-02, Crimea since 2023-05-19, in the forms of their days. */
import type { Asking } from "../../../../src/authoring/index.ts";
import type { PlaceCode } from "../../../../src/vocabulary/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { builtIntoRussianItem, inSupp6, inSupp7 } from "../facts.ts";
import { allOf, anyOf, type Verdict, YES } from "../three-valued.ts";
import { onControlList } from "./734.9-controls.ts";
import { fdp } from "./734.9-direct-product.ts";
import { anyTechnology, categories3to9, type EccnTest } from "./734.9-product-lists.ts";
import { producedWith } from "./734.9-product-scope.ts";
import { destinationOf, toCrimea } from "./whereabouts.ts";

/** Is the item on the list, or in a supplement of Part 746 that the rule names? EAR99 items hang on the supplement. */
function listedOrSupplement(q: Asking, supplements: readonly (typeof inSupp7)[]): Verdict {
  if (q.transaction.item.classification.kind === "ccl" || supplements.length === 0) return onControlList(q);
  return anyOf(supplements.map((declared) => statedTruth(q, declared)));
}

/** (f) as it stood in a period: which technology counts, which supplements of Part 746 add EAR99 items, and where it goes. */
interface RussiaForm {
  readonly technology: EccnTest;
  readonly supplements: readonly (typeof inSupp7)[];
  readonly places: readonly PlaceCode[];
  readonly crimea: boolean;
}

const russiaForm = ({ technology, supplements, places, crimea }: RussiaForm) =>
  fdp(
    "(f)",
    crimea ? "Russia, Belarus and Crimea direct product rule" : "Russia and Belarus direct product rule",
    (q) => allOf([listedOrSupplement(q, supplements), producedWith(q, technology)]),
    (q) =>
      places.includes(destinationOf(q)) || (crimea && toCrimea(q))
        ? YES
        : absentUnlessStated(
            q,
            builtIntoRussianItem,
            `nothing says that the item goes into something made in or destined to Russia${places.includes("BY") ? `${crimea ? ", Belarus or Crimea" : " or Belarus"}` : ""}`,
          ),
  );

const TO_BOTH = { places: ["RU", "BY"], crimea: false } as const;

/** (f), newest form first. */
export const RUSSIA = {
  withCrimea: russiaForm({
    technology: anyTechnology,
    supplements: [inSupp6, inSupp7],
    places: ["RU", "BY"],
    crimea: true,
  }),
  withSupplement7: russiaForm({ ...TO_BOTH, technology: anyTechnology, supplements: [inSupp6, inSupp7] }),
  withSupplement6: russiaForm({ ...TO_BOTH, technology: anyTechnology, supplements: [inSupp6] }),
  allCategories: russiaForm({ ...TO_BOTH, technology: anyTechnology, supplements: [] }),
  withBelarus: russiaForm({ ...TO_BOTH, technology: categories3to9, supplements: [] }),
  first: russiaForm({ technology: categories3to9, supplements: [], places: ["RU"], crimea: false }),
} as const;

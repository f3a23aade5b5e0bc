import { type Asking, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { PlaceCode } from "../../../../src/vocabulary/index.ts";
import { macauOrD5, placeIn } from "../740-exceptions/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import {
  builtIntoIranianItem,
  builtIntoRussianItem,
  designedByFootnote1Entity,
  footnoteEntityUse,
  forSupercomputer,
  governmentOfIran,
  inSupp6,
  inSupp7,
  itemForItems,
} from "../facts.ts";
import { allOf, anyOf, NO, openUntil, settled, takenAs, type Verdict, YES } from "../three-valued.ts";
import { nationalSecurityControlled, needsWrittenAssurance, onControlList } from "./734.9-controls.ts";
import {
  anyTechnology,
  categories3to9,
  directList,
  type EccnTest,
  footnote5List,
  iranFirstList,
  itemScopes,
  modelWeightsPlantList,
  plantList,
  series600List,
} from "./734.9-product-lists.ts";
import { containsPlantProduct, plantProduct, producedWith } from "./734.9-product-scope.ts";
import { isInformed } from "./facts.ts";
import { advancedNodeFacility, footnoteParty } from "./footnote-entities.ts";
import { routeOpinion } from "./route.ts";
import { inSmeSet, itemWithin } from "./sme.ts";
import { destinationOf, foreignMadeAbroad, toCrimea } from "./whereabouts.ts";

type Test = (q: Asking) => Verdict;

const code = (q: Asking) => q.transaction.item.classification.code;

/** A direct product rule: both scopes must be met, and only items made abroad and lying there can meet them. */
function fdp(paragraph: string, name: string, product: Test, reach: Test) {
  const citation = `15 CFR 734.9${paragraph}`;
  return (q: Asking): Opinion => {
    if (!foreignMadeAbroad(q)) return notMet("not an item made and lying outside the United States");
    const reached = reach(q);
    const verdict = reached.is === "no" && reached.asks.length === 0 ? reached : allOf([product(q), reached]);
    return routeOpinion(
      verdict,
      {
        yes: `${name}: product scope and scope of destination or end user are met`,
        no: `${name}: ${reached.is === "no" ? "its destinations, end uses and end users are not met" : "its product scope is not met"}`,
        open: `${name}: production facts or the classification leave it open`,
      },
      { citation, generalProhibition: 3 },
    );
  };
}

/** (b) National security: NS-controlled items made with technology under written assurance, to D:1, E:1, E:2. */
export const nationalSecurity = fdp(
  "(b)",
  "national security direct product rule",
  (q) => allOf([nationalSecurityControlled(q), producedWith(q, needsWrittenAssurance(q))]),
  (q) => settled(placeIn(q.on, destinationOf(q), "D:1", "E:1", "E:2")),
);

/** (c) Satellites: 9x515 items, to D:5, E:1, E:2. */
export const satellites = fdp(
  "(c)",
  "9x515 direct product rule",
  (q) => allOf([settled(/^9[A-E]515$/.test(code(q))), producedWith(q, directList("(c)"), plantList("(c)"))]),
  (q) => settled(placeIn(q.on, destinationOf(q), "D:5", "E:1", "E:2")),
);

/** (d) 600 series items and 0A919, to D:1, D:3, D:4, D:5, E:1, E:2; of a plant, 600 series items alone. */
export const series600 = fdp(
  "(d)",
  "600 series direct product rule",
  (q) => {
    const is600 = /^\d[A-E]6\d\d$/.test(code(q));
    const plant = is600 ? series600List : () => false;
    return allOf([
      settled(is600 || code(q) === "0A919"),
      producedWith(q, series600List, (e) => plant(e) && e[1] === "E"),
    ]);
  },
  (q) => settled(placeIn(q.on, destinationOf(q), "D:1", "D:3", "D:4", "D:5", "E:1", "E:2")),
);

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

/** (g) Footnote 3: military end users and procurement. */
export const footnote3 = fdp(
  "(g)",
  "Russia and Belarus military end user and procurement direct product rule, footnote 3",
  (q) => producedWith(q, anyTechnology),
  footnoteReach(3),
);

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

/** (j)(2): destined to Iran, or going into a listed part, component or equipment that lies there or goes there. */
const toIran = (q: Asking): Verdict =>
  destinationOf(q) === "IR"
    ? YES
    : absentUnlessStated(
        q,
        builtIntoIranianItem,
        "nothing says that the item goes into a listed part, component or equipment in or for Iran",
      );

/** (j) Iran: Supplement No. 7 items and entries of Categories 3 to 9. */
export const iran = fdp(
  "(j)",
  "Iran direct product rule",
  (q) => {
    const listed = /^[3-9][A-E]\d{3}$/.test(code(q)) ? YES : statedTruth(q, inSupp7);
    return allOf([listed, producedWith(q, categories3to9)]);
  },
  (q) =>
    anyOf([toIran(q), absentUnlessStated(q, governmentOfIran, "nothing says that the Government of Iran is a party")]),
);

/** (j) in its first form: entries of Categories 3 to 5 and 7; the Government of Iran alone was not enough. */
export const iranFirst = fdp(
  "(j)",
  "Iran direct product rule",
  (q) => {
    const listed = /^[3-57][A-E]\d{3}$/.test(code(q)) ? YES : statedTruth(q, inSupp7);
    return allOf([listed, producedWith(q, iranFirstList)]);
  },
  toIran,
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

/** (a)(3) BIS may tell a person that items made abroad are inside. */
export const informed = fdp(
  "(a)(3)",
  "notice by BIS",
  (q) => absentUnlessStated(q, isInformed, "nothing says that BIS gave notice"),
  () => YES,
);

/** 15 CFR 734.9(j): Iran since 2023-02-24; all Categories from 3 up and the Government of Iran as a party since 2024-07-23. */
import type { Asking } from "../../../../src/authoring/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { builtIntoIranianItem, governmentOfIran, inSupp7 } from "../facts.ts";
import { allOf, anyOf, type Verdict, YES } from "../three-valued.ts";
import { code, fdp } from "./734.9-direct-product.ts";
import { categories3to9, iranFirstList } from "./734.9-product-lists.ts";
import { producedWith } from "./734.9-product-scope.ts";
import { destinationOf } from "./whereabouts.ts";

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

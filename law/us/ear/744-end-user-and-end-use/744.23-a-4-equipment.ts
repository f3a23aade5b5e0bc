import { type Asking, fact, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { ExceptionReach } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { both, required, toMacauOrD5 } from "./744.23-requirement.ts";
import { headquarteredInMacauOrD5 } from "./headquarters.ts";

/** (a)(4). */
export const smeProduction = fact(
  "smeProductionEndUse",
  "is the item (or something it is built into) known to be for developing or producing semiconductor manufacturing equipment, its parts, software or technology of the entries 744.23(a)(4)(i) lists?",
  "customer",
);

const OF_A_4: ExceptionReach = { kind: "only", symbols: ["GOV", "TGL-SME"], by: "15 CFR 744.23(c)" };

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

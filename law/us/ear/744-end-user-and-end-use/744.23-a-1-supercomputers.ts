import { type Asking, fact, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { forSupercomputer } from "../facts.ts";
import { among, SUPERCOMPUTER_ITEMS } from "./744.23-items.ts";
import { both, NONE, required } from "./744.23-requirement.ts";
import { macauOrD5, placeOf } from "./headquarters.ts";

/** Where the supercomputer stands. */
export const supercomputerLocation = fact(
  "supercomputerLocation",
  "in which country is the supercomputer located, or for which is it destined?",
  "customer",
  ["China", "Japan"],
);

/** (a)(1): supercomputers. */
export function paragraph_a_1(q: Asking): Opinion {
  const item = among(q, SUPERCOMPUTER_ITEMS);
  if (item.is === "no") return notMet("not an item that 744.23(a)(1) names");
  const stands = placeOf(q, supercomputerLocation.name);
  if (stands !== undefined && !macauOrD5(stands, q.on))
    return notMet(`the supercomputer stands in ${placeName(stands)}, not in Macau or Country Group D:5`);
  const use = absentUnlessStated(
    q,
    forSupercomputer,
    "nothing says that the item is for a supercomputer in Macau or Country Group D:5",
  );
  return required(
    q,
    "15 CFR 744.23(a)(1)",
    both(use, item),
    `${itemName(q)} for a supercomputer located in or destined to Macau or Country Group D:5`,
    NONE,
  );
}

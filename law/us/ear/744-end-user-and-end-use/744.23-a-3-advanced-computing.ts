import { type Asking, fact, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { ExceptionReach } from "../../../../src/vocabulary/index.ts";
import { destinationIn, itemName } from "../738-country-chart/index.ts";
import { placeIn } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { underRoutes } from "../direct-product-routes.ts";
import { exporterCountry } from "../facts.ts";
import { NO, openUntil, settled, type Verdict } from "../three-valued.ts";
import { among, HIGH_BANDWIDTH_MEMORY, LIST_B } from "./744.23-items.ts";
import { both, NONE, required, toMacauOrD5 } from "./744.23-requirement.ts";
import { headquarteredInMacauOrD5, placeOf } from "./headquarters.ts";

/** (a)(3)(ii). */
export const developedThere = fact(
  "technologyFor3A090DevelopedInMacauOrD5",
  "is it technology for producing circuits or computers of 3A001.z, 3A090 (but 3A090.c), 4A003.z, 4A004.z, 4A005.z, 4A090, 5A002.z, 5A004.z or 5A992.z that an entity headquartered in, or with its ultimate parent in, Macau or Country Group D:5 developed?",
  "engineer",
);

const OF_A_3: ExceptionReach = {
  kind: "only",
  symbols: ["TMP", "NAC", "ACA", "RPL", "GOV", "TSU", "HBM", "AIA", "ACM"],
  by: "15 CFR 744.23(c)",
};

/** (a)(3)(i): advanced computing items outside the places where 742.6 already asks, to entities headquartered in Macau or D:5. */
export function paragraph_a_3(q: Asking): Opinion[] {
  const inAsked = (destinationIn(q, "D:1", "D:4", "D:5") || toMacauOrD5(q)) && !destinationIn(q, "A:5", "A:6");
  const listB = inAsked ? NO : among(q, LIST_B);
  const memory = toMacauOrD5(q) ? NO : among(q, HIGH_BANDWIDTH_MEMORY);
  const ask = (citation: string, item: Verdict) =>
    item.is === "no"
      ? notMet(`${citation} does not reach the item or the destination`)
      : required(
          q,
          citation,
          both(headquarteredInMacauOrD5(q), item),
          `${itemName(q)} for an entity headquartered in, or with its ultimate parent in, Macau or Country Group D:5`,
          OF_A_3,
        );
  return [ask("15 CFR 744.23(a)(3)(i)(A)", listB), ask("15 CFR 744.23(a)(3)(i)(B)", memory)];
}

/** (a)(3)(ii): technology for 3A090 developed by an entity from Macau or D:5, inside by 734.9(h) alone, sent on from such places. */
export function paragraph_a_3_ii(q: Asking): Opinion {
  const { kind, classification } = q.transaction.item;
  const moved = q.transaction.kind === "reexport" || q.transaction.kind === "transfer_in_country";
  if (kind !== "technology" || classification.code !== "3E001" || !moved)
    return notMet("744.23(a)(3)(ii) speaks of 3E001 technology reexported or transferred");
  const from =
    placeOf(q, exporterCountry.name) ?? q.transaction.parties.find((p) => p.roles.includes("exporter"))?.country;
  const leaves =
    from === undefined
      ? openUntil(exporterCountry)
      : settled(placeIn(q.on, from, "D:1", "D:4", "D:5") && !placeIn(q.on, from, "A:5", "A:6"));
  const technology = absentUnlessStated(
    q,
    developedThere,
    "nothing says that an entity headquartered in Macau or Country Group D:5 developed technology for producing circuits of 3A090",
  );
  return underRoutes(q, ["15 CFR 734.9(h)"], "the technology is not inside under 734.9(h)", () =>
    required(
      q,
      "15 CFR 744.23(a)(3)(ii)",
      both(technology, leaves),
      "technology for producing 3A090 circuits, developed by an entity headquartered in Macau or Country Group D:5, sent on from D:1, D:4 or D:5",
      NONE,
    ),
  );
}

/** 15 CFR 734.9(a)(3) and (b) to (d): notice by BIS, and the rules for national security, satellite and 600 series items. */
import { placeIn } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { allOf, settled, YES } from "../three-valued.ts";
import { nationalSecurityControlled, needsWrittenAssurance } from "./734.9-controls.ts";
import { code, fdp } from "./734.9-direct-product.ts";
import { directList, plantList, series600List } from "./734.9-product-lists.ts";
import { producedWith } from "./734.9-product-scope.ts";
import { isInformed } from "./facts.ts";
import { destinationOf } from "./whereabouts.ts";

/** (a)(3) BIS may tell a person that items made abroad are inside. */
export const informed = fdp(
  "(a)(3)",
  "notice by BIS",
  (q) => absentUnlessStated(q, isInformed, "nothing says that BIS gave notice"),
  () => YES,
);

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

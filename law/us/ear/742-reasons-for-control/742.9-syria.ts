import { notMet, rule, seen } from "../../../../src/authoring/index.ts";
import { destinationIs } from "../738-country-chart/index.ts";

/** 15 CFR 742.9(e): 746.9 takes the place of this section. */
export const antiTerrorismSyria = rule({
  section: "15 CFR 742.9",
  title: "anti-terrorism: Syria",
  generalProhibition: 1,
  versions: [
    seen("2017-01-19", "78 FR 13469", (q) =>
      notMet(
        destinationIs(q, "SY")
          ? "15 CFR 746.9 takes the place of this section (742.9(e))"
          : "the destination is not Syria",
      ),
    ),
  ],
});

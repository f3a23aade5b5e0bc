/**
 * 15 CFR 744.5: a license is required for technology relating to maritime nuclear propulsion plants, their land prototypes
 * and special facilities, known to be for a foreign maritime nuclear propulsion project. No exceptions (b).
 */
import { fact, notMet, rule, seen } from "../../../../src/authoring/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { opinionOn } from "../verdict-opinion.ts";

const maritimeNuclearPropulsion = fact(
  "maritimeNuclearPropulsion",
  "is the technology known to be for a foreign maritime nuclear propulsion project?",
  "customer",
);

/** Naval nuclear propulsion. */
export const maritimeNuclear = rule({
  section: "15 CFR 744.5",
  title: "maritime nuclear propulsion",
  generalProhibition: 5,
  facts: [maritimeNuclearPropulsion],
  versions: [
    seen("2026-07-23", "73 FR 68326", (q) =>
      q.transaction.item.kind !== "technology"
        ? notMet("744.5 speaks of technology")
        : opinionOn(
            absentUnlessStated(
              q,
              maritimeNuclearPropulsion,
              "nothing says that the technology is for maritime nuclear propulsion",
            ),
            {
              yes: "the technology is known to be for a foreign maritime nuclear propulsion project",
              no: "nothing says that the technology is for maritime nuclear propulsion",
              open: "whether the technology is for maritime nuclear propulsion is not known",
              finding: {
                requirements: [
                  {
                    citation: "15 CFR 744.5(a)",
                    reason: "technology for a foreign maritime nuclear propulsion project needs a license",
                    exceptions: { kind: "none", by: "15 CFR 744.5(b)" },
                  },
                ],
                reviewPolicy: [
                  {
                    citation: "15 CFR 744.5(c)",
                    policy: "denial-policy",
                    words:
                      "no part in foreign naval projects except under an agreement for cooperation; civil projects in friendly countries are encouraged",
                  },
                ],
              },
            },
          ),
    ),
  ],
});

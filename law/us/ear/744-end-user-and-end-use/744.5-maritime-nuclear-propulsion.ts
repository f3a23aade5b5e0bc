/**
 * 15 CFR 744.5: a license is required for technology relating to maritime nuclear propulsion plants, their land prototypes
 * and special facilities, known to be for a foreign maritime nuclear propulsion project. The second sentence of (a) goes on
 * "including any machinery, devices, components, or equipment specifically developed or designed for use in such plants".
 * Goods known to be for such a project are taken as among them until an engineer says that they were not designed for such
 * plants; that the paragraph reaches goods as well as technology is for counsel to confirm. No exceptions (b).
 */
import { type Asking, fact, rule, seen } from "../../../../src/authoring/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { allOf, settled, takenAs, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";

const maritimeNuclearPropulsion = fact(
  "maritimeNuclearPropulsion",
  "is the item known to be for a foreign maritime nuclear propulsion project?",
  "customer",
);

const designedForPropulsion = fact(
  "item.designedForMaritimeNuclearPropulsion",
  "was the equipment specifically developed or designed for maritime nuclear propulsion plants, and does counsel read 744.5(a) as reaching such goods as well as technology?",
  "counsel",
);

/** Technology, or goods that the second sentence of (a) may include. */
function reachesKind(q: Asking): Verdict {
  if (q.transaction.item.kind === "technology") return YES;
  const told = q.fact(designedForPropulsion.name);
  if (typeof told === "boolean") return settled(told);
  return takenAs(
    true,
    designedForPropulsion,
    "goods known to be for a maritime nuclear propulsion project are taken as designed for its plants, and 744.5(a) as reaching them",
  );
}

/** Naval nuclear propulsion. */
export const maritimeNuclear = rule({
  section: "15 CFR 744.5",
  title: "maritime nuclear propulsion",
  generalProhibition: 5,
  facts: [maritimeNuclearPropulsion, designedForPropulsion],
  versions: [
    seen("2017-01-19", "73 FR 68326", (q) =>
      opinionOn(
        allOf([
          absentUnlessStated(
            q,
            maritimeNuclearPropulsion,
            "nothing says that the item is for maritime nuclear propulsion",
          ),
          reachesKind(q),
        ]),
        {
          yes: "the item is known to be for a foreign maritime nuclear propulsion project",
          no: "nothing says that the item is for maritime nuclear propulsion",
          open: "whether 744.5 reaches the item or its use is not known",
          finding: {
            requirements: [
              {
                citation: "15 CFR 744.5(a)",
                reason:
                  "technology, or equipment designed for it, for a foreign maritime nuclear propulsion project needs a license",
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

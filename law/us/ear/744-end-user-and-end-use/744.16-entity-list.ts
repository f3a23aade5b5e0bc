/**
 * 15 CFR 744.16(a): "in addition to the license requirements for items specified on the CCL, you may not, without a
 * license from BIS, export, reexport, or transfer (in-country) any items included in the License Requirement column of
 * an entry on the Entity List" when the entity, or one using a listed address, is a party described in 748.5(c) to (f).
 * The same license meets 744.11(a); both sections state the requirement. (b): no license exceptions but those named.
 */
import { type Asking, from, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { listedPartyFacts, listedPartyOpinions, type Period744_11 } from "./744.11-listed-parties.ts";

/** The requirement of an entry as this section states it; flags, policies and questions stay with 744.11. */
const paragraph_a =
  (period: Period744_11) =>
  (q: Asking): Opinion =>
    joined(listedPartyOpinions(q, period).map(asStatedHere), "no party described in 748.5(c) to (f) has an entry");

function asStatedHere(o: Opinion): Opinion {
  const requirements = (o.requirements ?? []).map((r) => ({ ...r, citation: "15 CFR 744.16(a)" }));
  const { missing = [], declares = [] } = o;
  if (o.status === "not_met") return notMet(o.because);
  return { status: o.status, because: o.because, requirements, missing, declares };
}

/** The Entity List in its own section. */
export const entityListEntries = rule({
  section: "15 CFR 744.16",
  title: "the License Requirement column of the Entity List",
  generalProhibition: 5,
  facts: listedPartyFacts,
  versions: [
    from("2024-07-18", "89 FR 58273", paragraph_a({ roles: "every", standards: false })),
    from("2022-09-09", "87 FR 55241, 55250", paragraph_a({ roles: "every", standards: true })),
    from("2020-08-17", "85 FR 51335, 51337", paragraph_a({ roles: "every", standards: false }), {
      note: "every role of 748.5(c) to (f) counts; the rule was published on 2020-08-20, its first day is that of dated accounts",
    }),
    seen("2017-01-19", "81 FR 64695", paragraph_a({ roles: "unsaid", standards: false })),
  ],
});
